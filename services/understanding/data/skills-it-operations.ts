/**
 * Systems, cloud, networks, security, enterprise software, support.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const itOperationsSkills = `
# operating systems
operating-system-software|tool|操作系统|operating systems|Operating system software;操作系统安装;作業系統;电脑操作系统;~OS;主流操作系统;系统安装;操作系统维护;操作系统管理;常用操作系统||operations=2500
windows-os|tool|Windows系统|Microsoft Windows|Windows操作系统;Windows 10;Windows 7;Windows 11;Windows XP;Windows;微软Windows;Windows系统维护;Win7;Win10;Windows平台;Microsoft Windows operating system;Windows桌面系统|operating-system-software
windows-server|tool|Windows Server|Windows Server|Windows服务器;Windows Server 2008;Windows Server 2012;Windows Server 2016;Windows Server 2019;WinServer;Microsoft Windows Server;Windows系统管理;~IIS;IIS服务器;Internet Information Services;Windows NT;Microsoft Internet Information Services IIS;Windows 2003;WSUS;Windows Server操作系统;Windows服务器管理;Windows服务器维护|operating-system-software;operations|linux=2000
active-directory|tool|AD域|Active Directory|域控;AD域控;域管理;LDAP;组策略;Microsoft Active Directory;域控服务器;Azure AD;AD域管理;AD活动目录;活动目录;Group Policy;域环境;OpenLDAP;目录服务;Entra ID;~GPO;域账号管理;AD域环境;directory services;Lightweight Directory Access Protocol;Windows域;域服务器;Microsoft Entra ID;Azure Active Directory software|windows-server
unix|tool|AIX/Solaris|AIX and Solaris|~AIX;Solaris;HP-UX;小型机;Oracle Solaris;IBM AIX;FreeBSD;Unix系统;SCO Unix;IBM小型机;Unix系统管理;类Unix;UNIX Shell;Sun Solaris;BSD系统;Hewlett-Packard HP-UX;OpenBSD;IBM Power Systems;Unix|operating-system-software|linux=3500
linux-distributions|tool|Linux发行版|Linux distributions|RedHat;SUSE;红帽;Fedora;Rocky Linux;SUSE Linux;Arch Linux;Kali Linux系统;红旗Linux;AlmaLinux;Oracle Linux;SLES;Linux发行版本;Linux Mint;Alpine Linux;Gentoo|linux
debian|tool|Debian|Debian||linux-distributions|ubuntu=3500;centos=3500;rhel=3500
rhel|tool|Red Hat Linux|Red Hat Linux|RHEL;Red Hat Enterprise Linux|linux-distributions|ubuntu=3500;centos=3500
centos|tool|CentOS|CentOS|CentOS7|linux-distributions|ubuntu=3500
ubuntu|tool|Ubuntu|Ubuntu|Ubuntu系统|linux-distributions
domestic-os|tool|国产操作系统|Chinese domestic operating systems|麒麟系统;银河麒麟;统信UOS;中标麒麟;欧拉系统;openEuler;~UOS;统信;Deepin;麒麟操作系统;龙蜥;Anolis OS;Kylin OS;EulerOS;国产系统;欧拉操作系统;中科方德;华为欧拉;凝思操作系统|operating-system-software|linux=3500;xinchuang=3500
macos|tool|macOS|macOS|苹果系统;Mac OS X;苹果电脑操作;Apple macOS;苹果电脑系统;Mac系统;OS X;Mac电脑;Mac操作|operating-system-software
mainframe|knowledge|大型机|mainframe computing|IBM大型机;z/OS;主机系统;AS/400主机;CICS;IBM mainframe;DB2 for z/OS;IBM z/OS;TSO/ISPF;mainframes;主机开发;Mainframe;OS/390;IBM CICS Transaction Server;~VSAM;~RACF;大型主机;Customer information control system CICS|operating-system-software
as400|tool|IBM i|IBM i (AS/400)|AS400;AS/400;iSeries;IBM iSeries;IBM AS/400;OS/400|operating-system-software|mainframe=3500
chrome-os|tool|ChromeOS|ChromeOS|Chromebook;Google Chrome OS|operating-system-software
dos|tool|MS-DOS|MS-DOS|DOS系统;Microsoft MS-DOS;DOS操作系统;=DOS|operating-system-software
mobile-os|tool|移动操作系统|mobile operating systems|手机操作系统;安卓系统;Android系统;Apple iOS;Google Android;iOS系统;iPadOS;Android操作系统;苹果手机系统|operating-system-software
# Linux administration
linux-admin|technique|Linux系统管理|Linux system administration|Linux服务器管理;Linux服务器运维;Linux系统运维;Linux服务器;Linux环境部署;Linux系统维护;Linux administration;systemd;Linux系统优化;Linux下部署;Linux运维工程师;Linux内核调优;Linux性能调优;Linux服务器部署;Linux服务器搭建;Linux管理;Linux部署|linux;operations
linux-cert|certificate|RHCE|Red Hat Certified Engineer|RHCSA;红帽认证;RHCA;LPIC;Linux认证;Red Hat认证;红帽工程师认证;CompTIA Linux+;RHCE认证;Linux+;Linux Professional Institute|linux-admin
ssh-tools|tool|SSH远程工具|SSH and terminal tools|Xftp;FinalShell;SFTP;Telnet;CuteFTP;远程终端;SSH客户端;scp命令;vsftpd;tftp;终端仿真;Attachmate;terminal emulation software;Reflection终端|operations|linux=2500
ssh|knowledge|SSH协议|Secure Shell|~SSH;Secure shell SSH software|ssh-tools
ftp|knowledge|FTP|FTP|FTP服务器;File Transfer Protocol;File transfer protocol FTP software;WS_FTP|ssh-tools
filezilla|tool|FileZilla|FileZilla||ssh-tools|xshell=3500;putty=3500;securecrt=3500;mobaxterm=3500;winscp=3500
winscp|tool|WinSCP|WinSCP||ssh-tools|xshell=3500;putty=3500;securecrt=3500;mobaxterm=3500
mobaxterm|tool|MobaXterm|MobaXterm||ssh-tools|xshell=3500;putty=3500;securecrt=3500
securecrt|tool|SecureCRT|SecureCRT||ssh-tools|xshell=3500;putty=3500
putty|tool|PuTTY|PuTTY||ssh-tools|xshell=3500
xshell|tool|Xshell|Xshell||ssh-tools
# services and middleware
middleware|tool|中间件|middleware|应用服务器;中间件运维;中间件部署;application servers;Application server software;中间件维护;常用中间件;分布式中间件;国产中间件;东方通;TongWeb;宝兰德;中间件技术;主流中间件;金蝶天燕;application server;middleware administration;InforSuite|operations
weblogic|tool|WebLogic|WebLogic|Oracle WebLogic;WebSphere;JBoss;WildFly;IBM WebSphere;Oracle WebLogic Server;BEA WebLogic;GlassFish;~Jetty;~Undertow;Resin服务器;WAS中间件;Tuxedo;Oracle Tuxedo;Red Hat JBoss;Oracle Fusion Middleware;IBM WebSphere Application Server;Oracle GlassFish;Red Hat WildFly;Payara;Apache TomEE|middleware|nginx=2500
web-servers|tool|Web服务器|web servers|Apache;Web服务器配置;Lighttpd;Caddy服务器;Web server software;网页服务器;反向代理;reverse proxy;Web中间件;WampServer;XAMPP;phpStudy;宝塔面板;=宝塔|operations
openresty|tool|OpenResty|OpenResty||web-servers|tomcat=3500;apache-http-server=3500;nginx=3500
apache-http-server|tool|Apache HTTP Server|Apache HTTP Server|Apache服务器;Apache2;httpd|web-servers|tomcat=3500;nginx=3500
tomcat|tool|Tomcat|Tomcat|Apache Tomcat|web-servers|nginx=3500
load-balancing|technique|负载均衡|load balancing|~LVS;HAProxy;Keepalived;F5负载均衡;~F5;~SLB;负载均衡设备;load balancers;A10负载均衡;F5 Networks BIG-IP;服务器负载均衡;F5 BIG-IP;NetScaler;集群部署;服务器集群;负载均衡技术;深信服AD;LVS+Keepalived;Citrix ADC;集群搭建;server clustering;Pacemaker集群;Corosync;高可用集群|operations|nginx=3000
esb|tool|企业服务总线|enterprise service bus|~ESB;~EAI;数据集成平台;系统接口集成;ESB总线;接口平台;Oracle SOA Suite;iPaaS;Enterprise application integration EAI software;IBM Integration Bus;WSO2;服务总线;应用集成;SnapLogic;Oracle Integration Cloud;SAP CPI;enterprise application integration;Workato;Make自动化;IFTTT;Enterprise service bus ESB;IBM DataPower|middleware|implementation=2500
boomi|tool|Boomi|Boomi|Dell Boomi|esb|mulesoft=3500;tibco=3500;apache-camel=3500;webmethods=3500;biztalk=3500;sap-pi=3500;zapier=3500;n8n=3500
n8n|tool|n8n|n8n||esb|mulesoft=3500;tibco=3500;apache-camel=3500;webmethods=3500;biztalk=3500;sap-pi=3500;zapier=3500
zapier|tool|Zapier|Zapier||esb|mulesoft=3500;tibco=3500;apache-camel=3500;webmethods=3500;biztalk=3500;sap-pi=3500
sap-pi|tool|SAP PI/PO|SAP PI/PO|SAP PI;SAP PO;SAP NetWeaver Process Integration|esb|mulesoft=3500;tibco=3500;apache-camel=3500;webmethods=3500;biztalk=3500
biztalk|tool|BizTalk|BizTalk|Microsoft BizTalk Server|esb|mulesoft=3500;tibco=3500;apache-camel=3500;webmethods=3500
webmethods|tool|webMethods|webMethods|Software AG webMethods|esb|mulesoft=3500;tibco=3500;apache-camel=3500
apache-camel|tool|Apache Camel|Apache Camel||esb|mulesoft=3500;tibco=3500
tibco|tool|TIBCO|TIBCO|TIBCO Software|esb|mulesoft=3500
mulesoft|tool|MuleSoft|MuleSoft||esb
edi|tool|EDI电子数据交换|electronic data interchange|~EDI;电子数据交换;EDI系统;EDIFACT;AS2协议;EDI对接;~X12;Electronic data interchange EDI software;EDI报文;知行EDI;EDI integration;Sterling Commerce;VDA报文;EDI申报|middleware|erp=2000
# deployment, containers, automation
kubernetes-ecosystem|tool|Kubernetes生态|Kubernetes ecosystem|服务网格;service mesh;Kustomize;容器编排;~EKS;~AKS;~GKE;容器云;容器云平台;ACK容器服务;Operator开发;K3s;Linkerd;Mesos;container orchestration;Amazon EKS;~Calico;Cilium;CNCF;Tanzu;Knative;TKE容器服务;Amazon Elastic Kubernetes Service|kubernetes
harbor|tool|Harbor registry|Harbor registry|~Harbor|kubernetes-ecosystem
kubesphere|tool|KubeSphere|KubeSphere||kubernetes-ecosystem
openshift|tool|OpenShift|OpenShift|Red Hat OpenShift|kubernetes-ecosystem
rancher|tool|SUSE Rancher|SUSE Rancher|~Rancher|kubernetes-ecosystem
istio|tool|Istio|Istio||kubernetes-ecosystem
helm|tool|Kubernetes Helm|Kubernetes Helm|~Helm|kubernetes-ecosystem
cka|certificate|CKA|Certified Kubernetes Administrator|CKAD;~CKS;Kubernetes认证;CKA认证;KCNA;CKA证书|kubernetes
config-automation|tool|Ansible|Ansible|Ansible自动化;批量运维;CFEngine;Red Hat Ansible;运维脚本;Ansible Playbook;~AWX;Rundeck;批量部署;configuration management tools;蓝鲸平台;运维平台开发;Ansible Tower;运维工具开发;自动化部署脚本;蓝鲸智云|operations|python=2000;shell=2500
terraform|tool|Terraform|Terraform|基础设施即代码;infrastructure as code;~IaC;CloudFormation;Pulumi;HashiCorp Terraform;AWS CloudFormation;~Packer;~Vagrant;Terragrunt;HashiCorp;Hashicorp Vault;ARM templates;AWS CDK;OpenTofu;Bicep模板;Crossplane|operations|cloud=3000;config-automation=3000
ci-tools|tool|CI/CD工具|CI/CD tools|Tekton;Bamboo CI;CircleCI;Drone CI;Travis CI;GitOps;AWS CodePipeline;Spinnaker;蓝盾;Flux CD;Octopus Deploy;DevOps流水线;Atlassian Bamboo;云效流水线;UrbanCode;CI流水线;Buddy CI;Zadig;Harness CI|ci-cd
azure-devops|tool|Azure DevOps|Azure DevOps|Azure Pipelines;Microsoft Azure DevOps|ci-tools|jenkins=3500;gitlab-ci=3500;github-actions=3500;argocd=3500;teamcity=3500
teamcity|tool|TeamCity|TeamCity||ci-tools|jenkins=3500;gitlab-ci=3500;github-actions=3500;argocd=3500
argocd|tool|ArgoCD|ArgoCD||ci-tools|jenkins=3500;gitlab-ci=3500;github-actions=3500
github-actions|tool|GitHub Actions|GitHub Actions||ci-tools|jenkins=3500;gitlab-ci=3500
gitlab-ci|tool|GitLab CI|GitLab CI|GitLab CI/CD;GitLab Runner|ci-tools|jenkins=3500
jenkins|tool|Jenkins|Jenkins|Jenkins持续集成;Jenkins部署;Jenkins Pipeline;Jenkins自动化部署|ci-tools
devops-practice|technique|DevOps实践|DevOps practices|DevSecOps;研发效能;持续交付;持续部署;continuous delivery;DevOps体系;蓝绿部署;金丝雀发布;灰度发布;continuous deployment;DevOps平台;效能平台;DevOps文化;engineering productivity;研发效能提升;DevOps工具链;platform engineering;平台工程;自动化发布;DevOps工程;DevOps|operations;ci-cd|agile=2500
artifact-repositories|tool|制品库|artifact repositories|Nexus私服;JFrog Artifactory;Artifactory;Maven私服;Docker仓库;Sonatype Nexus;JFrog;镜像仓库|ci-cd
site-deployment|technique|系统部署|system deployment|项目部署;应用部署;环境搭建;软件部署;系统安装部署;服务器部署;环境部署;系统上线;部署上线;程序部署;=deployment;测试环境搭建;=安装部署;系统部署调试;软件安装部署;软件安装;搭建环境;应用系统部署;=部署实施;私有化部署;on-premises deployment;software installation;测试环境部署;=环境配置;系统部署实施;服务器环境搭建;软件部署实施;本地化部署;发布部署;上线部署|operations|implementation=3000
monitoring|technique|系统监控|systems monitoring|=监控系统;监控告警;运维监控;服务器监控;监控平台;可观测性;observability;应用监控;告警处理;监控运维;日志监控;monitoring systems;系统性能监控;性能监控;~APM;OpenTelemetry;链路追踪;日志分析系统;Application performance monitoring;业务监控;Performance monitoring software;告警系统;故障告警;监控工具;监控体系;链路监控;infrastructure monitoring;=值守监控;网管软件;网管系统;Network monitoring software|operations
grafana|tool|Grafana|Grafana|Grafana Loki;Prometheus+Grafana|monitoring|prometheus=4000
open-falcon|tool|Open-Falcon|Open-Falcon||monitoring|nagios=3500;cacti=3500;prtg=3500;solarwinds=3500;manageengine=3500;nightingale=3500;zabbix=3500
nightingale|tool|夜莺监控|Nightingale||monitoring|nagios=3500;cacti=3500;prtg=3500;solarwinds=3500;manageengine=3500;zabbix=3500
manageengine|tool|ManageEngine|ManageEngine|OpManager|monitoring|nagios=3500;cacti=3500;prtg=3500;solarwinds=3500;zabbix=3500
solarwinds|tool|SolarWinds|SolarWinds|SolarWinds Orion|monitoring|nagios=3500;cacti=3500;prtg=3500;zabbix=3500
prtg|tool|PRTG|PRTG|PRTG Network Monitor|monitoring|nagios=3500;cacti=3500;zabbix=3500
cacti|tool|Cacti|Cacti||monitoring|nagios=3500;zabbix=3500
nagios|tool|Nagios|Nagios|Nagios XI|monitoring|zabbix=3500
zabbix|tool|Zabbix|Zabbix|Zabbix监控;Icinga;北塔;Ganglia;CheckMK;WhatsUp Gold;HP OpenView;IBM Tivoli;Microsoft System Center Operations Manager;SCOM;监控易;HP Network Node Manager;CA Spectrum;BMC Patrol|monitoring
prometheus|tool|Prometheus|Prometheus|Alertmanager;普罗米修斯;Thanos监控;VictoriaMetrics;Node Exporter;PromQL;Prometheus监控|monitoring|zabbix=4000
elk-tools|tool|日志分析平台|log management platforms|日志平台;日志采集;日志收集;日志易;Fluent Bit;Sumo Logic;日志分析;Loggly;Log analysis software;Vector日志;log analysis;日志系统;日志服务;Elastic Beats|monitoring|elasticsearch=3500
splunk|tool|Splunk|Splunk|Splunk Enterprise|elk-tools|logstash=3000;kibana=3000;filebeat=3000;fluentd=3000;graylog=3000
graylog|tool|Graylog|Graylog||elk-tools|logstash=3000;kibana=3000;filebeat=3000;fluentd=3000
fluentd|tool|Fluentd|Fluentd||elk-tools|logstash=3000;kibana=3000;filebeat=3000
filebeat|tool|Filebeat|Filebeat||elk-tools|logstash=3000;kibana=3000
kibana|tool|Kibana|Kibana||elk-tools|logstash=3000
logstash|tool|Logstash|Logstash||elk-tools
apm-tools|tool|应用性能监控工具|APM tools|SkyWalking;Pinpoint监控;Datadog;New Relic;Dynatrace;AppDynamics;Zipkin;Jaeger;听云;博睿;Sentry监控;OneAPM;CAT监控;Apache SkyWalking;Cisco AppDynamics;Honeycomb;基调听云;PagerDuty|monitoring
sre-practice|technique|站点可靠性工程|site reliability engineering|~SLO;容量规划;混沌工程;故障演练;chaos engineering;capacity planning;稳定性保障;稳定性建设;~SLI;Site Reliability Engineer;=容量管理;系统稳定性;error budgets;稳定性治理;~on-call;值班oncall;capacity management;Capacity planning software;系统稳定性保障;全链路稳定性;postmortems;故障复盘;线上稳定性;SRE|operations
troubleshooting-it|technique|IT故障排查|IT troubleshooting|=故障排查;线上问题排查;=故障处理;系统故障处理;=故障定位;故障诊断IT;=排障;生产问题处理;线上故障处理;系统故障排除;=应急处理系统;网络故障排查;=故障分析处理;root cause analysis for IT;systems troubleshooting;技术故障排查;线上问题处理;日志排查;系统问题排查;计算机故障排除;computer troubleshooting;电脑故障处理;线上bug处理;系统排障;软硬件故障处理;系统故障排查;服务器故障处理;电脑故障排查;软硬件故障排查|operations|it-support=3000
backup|technique|备份与恢复|backup and recovery|=数据备份;备份恢复;备份软件;Backup or archival software;业务连续性IT;双活数据中心;数据备份与恢复;data backup;backup software;Bacula;备份系统;数据备份恢复;爱数备份;英方;鼎甲;IBM Tivoli Storage Manager;备份一体机;EMC NetWorker;Rubrik;Cohesity;Data backup software;Datto;rsync|operations
data-recovery|technique|data recovery|data recovery|=数据恢复|backup
backup-exec|tool|Backup Exec|Backup Exec|Veritas Backup Exec;Symantec Backup Exec|backup|veeam=3500;netbackup=3500;commvault=3500;acronis=3500
acronis|tool|Acronis|Acronis||backup|veeam=3500;netbackup=3500;commvault=3500
commvault|tool|Commvault|Commvault||backup|veeam=3500;netbackup=3500
netbackup|tool|NetBackup|NetBackup|Veritas NetBackup;Symantec NetBackup;~NBU|backup|veeam=3500
veeam|tool|Veeam|Veeam|Veeam Backup & Replication|backup
storage|tool|存储系统|data storage systems|=存储;网络存储;服务器存储;存储设备;存储运维;存储管理;光纤存储;存储网络;存储技术;光纤交换机存储;宏杉;IBM存储;Pure Storage;data storage;HDS存储;服务器和存储;iSCSI;企业存储;存储工程师技能;~Brocade;NVMe;SSD固件;存储协议;HPE 3PAR;~NFS;Network File System;全闪存;存储开发;=文件系统;Samba;存储软件|operations
raid|knowledge|磁盘阵列|磁盘阵列|~RAID;RAID配置|storage|san=3000;nas=3000
nas|knowledge|网络附加存储|network attached storage|~NAS|storage|san=3000
san|knowledge|存储区域网络|storage area network|~SAN;Storage area network SAN software|storage
huawei-storage|tool|华为存储|Huawei storage||storage|netapp=3500;synology=3500;qnap=3500;emc-storage=3500
emc-storage|tool|EMC存储|Dell EMC storage|Dell EMC;EMC VNX|storage|netapp=3500;synology=3500;qnap=3500
qnap|tool|威联通|QNAP||storage|netapp=3500;synology=3500
synology|tool|群晖|Synology||storage|netapp=3500
netapp|tool|NetApp|NetApp||storage
distributed-storage|tool|分布式存储|distributed storage|对象存储;object storage;分布式文件系统;JuiceFS;软件定义存储;OSS对象存储;vSAN;块存储;SeaweedFS;超融合存储;HDFS存储;Lustre;云存储;cloud storage;分布式文件存储;VMware vSAN;Swift对象存储;云盘;BeeGFS;IBM Spectrum Scale;GPFS;并行文件系统|storage
fastdfs|tool|FastDFS|FastDFS||distributed-storage|ceph=3500;minio=3500;glusterfs=3500
glusterfs|tool|GlusterFS|GlusterFS||distributed-storage|ceph=3500;minio=3500
minio|tool|MinIO|MinIO||distributed-storage|ceph=3500
ceph|tool|Ceph|Ceph||distributed-storage
virtualization|tool|虚拟化|virtualization|虚拟化技术;虚拟机;服务器虚拟化;QEMU;Virtual machine software;virtual machines;SmartX;virtualisation;Platform virtualization;libvirt;Parallels Desktop;深信服aCloud;虚拟化平台;Virtuozzo|operations
hyperconverged|knowledge|超融合|hyperconverged infrastructure|HCI超融合;深信服超融合|virtualization
fusioncompute|tool|FusionCompute|FusionCompute|FusionSphere;华为FusionSphere|virtualization|vmware=3500;kvm=3500;hyper-v=3500;proxmox=3500;virtualbox=3500;xenserver=3500;nutanix=3500
nutanix|tool|Nutanix|Nutanix||virtualization|vmware=3500;kvm=3500;hyper-v=3500;proxmox=3500;virtualbox=3500;xenserver=3500
xenserver|tool|XenServer|XenServer|~Xen|virtualization|vmware=3500;kvm=3500;hyper-v=3500;proxmox=3500;virtualbox=3500
virtualbox|tool|VirtualBox|VirtualBox|Oracle VM VirtualBox|virtualization|vmware=3500;kvm=3500;hyper-v=3500;proxmox=3500
proxmox|tool|Proxmox|Proxmox|~PVE|virtualization|vmware=3500;kvm=3500;hyper-v=3500
hyper-v|tool|Hyper-V|Hyper-V|Microsoft Hyper-V Server;Hyper-V虚拟化|virtualization|vmware=3500;kvm=3500
kvm|tool|KVM|KVM||virtualization|vmware=3500
vmware|tool|VMware|VMware|VMware Workstation;VMware虚拟化;VMware vMotion|virtualization
vcenter|tool|vCenter|vCenter|VMware vCenter|vmware|vsphere=4000;esxi=4000
esxi|tool|ESXi|ESXi|VMware ESXi;~ESX;VMware ESX Server|vmware|vsphere=4000
vsphere|tool|vSphere|vSphere|VMware vSphere|vmware
vdi|tool|桌面虚拟化|virtual desktop infrastructure|~VDI;云桌面;Citrix;VMware Horizon;深信服桌面云;桌面云;Citrix XenDesktop;Citrix XenApp;Remote Desktop Services;RDS远程桌面;Citrix cloud computing software;瘦客户机;Citrix Virtual Apps;Citrix Workspace;虚拟桌面;Azure Virtual Desktop;锐捷云桌面;无盘系统;Amazon WorkSpaces;VMware View;Citrix虚拟化;无盘工作站;华为云桌面;网吧无盘|virtualization
vmware-cert|certificate|VCP认证|VMware Certified Professional|~VCP;VCAP;VMware认证;VCP-DCV;VMware VCP|virtualization
openstack|tool|OpenStack|OpenStack|CloudStack;ZStack;华为FusionCloud;私有云;private cloud;混合云;hybrid cloud;OpenNebula;华为云Stack;EasyStack;青云;私有云平台;VMware Cloud Foundation;Nova/Neutron;云平台开发;~HCS;VMware vCloud;vRealize;OpenStack云平台;云平台运维;云管平台;多云管理;multi-cloud|cloud|virtualization=3500
# cloud platforms
aws|tool|AWS云服务|Amazon Web Services|Amazon Web Services AWS software;亚马逊云;AWS RDS;Amazon Web Services AWS;亚马逊AWS;AWS云;CloudWatch;Amazon CloudFront;AWS IAM;Route 53;AWS Fargate;Amazon ECS;AWS架构;AWS services;AWS ECS;Amazon Lightsail;AWS cloud;亚马逊云科技;AWS Glue;API Gateway AWS;AWS cloud services;Amazon Elastic Beanstalk;AWS平台;AWS|cloud|azure=3500;google-cloud=3500;aliyun=3500
aws-lambda|tool|AWS Lambda|AWS Lambda||aws
s3|tool|Amazon S3|Amazon S3|S3存储;Amazon Simple Storage Service S3|aws
ec2|tool|Amazon EC2|Amazon EC2|EC2;Amazon Elastic Compute Cloud EC2|aws
aliyun|tool|阿里云平台|Alibaba Cloud|阿里云ECS;Aliyun;阿里云OSS;阿里云运维;阿里云服务器;ECS云服务器;阿里巴巴云;阿里云RDS;云服务器;SLS日志服务;阿里云SLB;阿里云产品;OSS存储;阿里云部署;阿里云平台运维;飞天平台;专有云;阿里云|cloud
azure|tool|Azure云平台|Microsoft Azure|Azure云;微软云;Azure Functions;Azure Cloud;Microsoft Azure software;Azure services;Windows Azure;Azure App Service;世纪互联Azure;Azure Cloud Services;Azure Logic Apps;Azure Monitor;Azure cloud platform;Azure|cloud|google-cloud=3500;aliyun=3500
google-cloud|tool|谷歌云|Google Cloud Platform|Google Cloud Platform GCP;Google Compute Engine;谷歌云平台;Cloud Run;Google Cloud software;Google App Engine;Google Cloud Functions;GCP Cloud;Google Cloud;GCP云|cloud
other-clouds|tool|其他云平台|other cloud platforms|移动云;京东云;UCloud;金山云;DigitalOcean;Vercel;联通云;Linode;政务云;Netlify;浪潮云;Rackspace;又拍云;Supabase;紫光云;Cloud Foundry;Pivotal Cloud Foundry;SAP BTP;SAP Business Technology Platform;SAP Cloud Platform;行业云;华为公有云;国资云|cloud
cloud-architecture|technique|云架构设计|cloud architecture|上云迁移;云迁移;云上架构;云架构;云解决方案;cloud migration;云平台架构;迁云;上云;cloud solutions;云计算架构;cloud infrastructure;企业上云;云产品;IaaS;=公有云;public cloud;Infrastructure as a service;云计算平台;云平台;Platform as a service PaaS;云计算解决方案;cloud-based management software;Platform as a Service;公有云平台;上云解决方案;云计算产品;cloud computing platforms;云基础设施|cloud
serverless|technique|Serverless|serverless computing|无服务器;函数计算;云函数;FaaS;无服务架构;serverless架构;无服务器架构;function as a service|cloud
cdn|tool|CDN|content delivery network|内容分发网络;Akamai;Cloudflare;CDN加速;网宿;CDN调度;Cloudfront加速;Fastly;边缘加速;白山云|cloud
finops|technique|云成本管理|cloud cost management|FinOps;云成本优化;cloud cost optimization;云资源管理;云资源成本优化|cloud
aws-cert|certificate|AWS认证|AWS certification|AWS解决方案架构师;AWS Solutions Architect;AWS SAA;AWS Certified Solutions Architect;AWS Certified;AWS认证架构师;AWS Certified Developer;AWS Cloud Practitioner;AWS认证解决方案架构师;AWS SAP认证;AWS DevOps Engineer认证|aws
cloud-cert|certificate|云计算认证|cloud certification|阿里云ACP;阿里云ACA;ACE认证;华为云认证;AZ-900;AZ-104;腾讯云认证;阿里云ACE;HCIP-Cloud;HCIA-Cloud;Azure Administrator认证;Google Cloud certification;Azure认证;阿里云认证;HCIE云计算;AZ-305;阿里云ACP认证;Azure Solutions Architect;HCIE-Cloud;Azure Fundamentals;CompTIA Cloud+|cloud|aws-cert=3000
# hardware and data centre
server-hardware|technique|服务器硬件|server hardware|服务器安装;服务器上架;戴尔服务器;浪潮服务器;HP服务器;IPMI;服务器硬件维护;刀片服务器;IDRAC;华为服务器;服务器安装调试;服务器组装;BMC固件;服务器配置;PowerEdge;ProLiant;服务器调试;服务器搭建;服务器管理;rack mounting;服务器安装配置;x86服务器;~iLO;超微服务器;服务器运维管理;server administration;Dell服务器;GPU服务器;OpenBMC;服务器测试;服务器硬件故障处理;服务器整机;server maintenance;AI服务器;GPU服务器运维;=服务器|operations
data-centre|technique|数据中心运维|data centre operations|机房运维;IDC机房;机房管理;机房维护;数据中心;IDC运维;~IDC;数据中心管理;机房巡检;机房建设;数据中心基础设施;机房值班;data center operations;数据中心建设;机房设备维护;data centre;data center;机房环境;动环监控;模块化机房;数据中心基础设施运维;信息机房;data center management;机房设计;机房工程;机房值守;Uptime Institute;DCIM;A级机房;CDCP;数据中心运行维护;数据中心规划|operations
ups-power|technique|机房供配电|data centre power|UPS维护;精密空调维护;UPS不间断电源;柴油发电机维护;机房空调;机房供电;精密空调;机房电源;UPS系统|data-centre
cabling|technique|综合布线|structured cabling|网络布线;布线施工;弱电布线;水晶头制作;机房布线;综合布线系统;光纤熔接;=布线;网线制作;network cabling;综合布线工程;structured cabling systems;光缆熔接;光纤布线;cable installation;=跳线;网络综合布线;fiber splicing;光缆接续;弱电施工布线|network-engineering
pc-hardware|technique|计算机硬件|computer hardware|电脑硬件;电脑组装;计算机组装;装机;电脑硬件维护;硬件组装;计算机组装与维护;PC组装;计算机硬件维护;电脑配件;computer assembly;硬件安装;电脑装机;主板维修;笔记本维修;电脑硬件维修;PC hardware;笔记本电脑维修;电脑主机组装;计算机软硬件;电脑软硬件;计算机硬件知识;电脑硬件知识;电脑硬件组装;计算机硬件组装;计算机维修;computer repair;电脑安装;电脑维修维护;电脑软硬件维护;计算机软硬件维护;电脑组装维修;硬件维护|it-support
printer-support|technique|打印机维护|printer maintenance|打印机维修;打印机安装;办公设备维护;复印机维修;办公设备维修;=打印机;打印机故障处理;打印复印机维护;打印机调试;投影仪维护;办公外设维护;复印机维护;打印机驱动安装;=加粉;打印机设备;硒鼓加粉;打印设备维护;打印机故障;office equipment maintenance;网络打印机;打印机共享|it-support
os-installation|technique|系统重装|operating system installation|装系统;重装系统;Ghost系统;PE系统;操作系统安装调试;系统安装与维护;安装操作系统;驱动安装;批量装机;~PXE;系统安装调试;电脑系统安装;电脑系统维护;软件安装调试;软件安装与调试;电脑系统重装;办公软件安装;系统镜像制作;系统刷机;刷机|it-support
endpoint-management|tool|终端管理|endpoint management|~MDM;终端安全管理;桌面管理;终端管理系统;mobile device management;MobileIron;资产盘点IT;终端管控;Microsoft Endpoint Manager;LANDesk;Ivanti;Microsoft Systems Management Server SMS;联软;终端准入;desktop management;移动设备管理;Mobile device management MDM software;Microsoft System Center;桌面管理系统;软件分发;Kandji;patch management;补丁管理;Patch management software|it-support
bigfix|tool|BigFix|BigFix|IBM BigFix|endpoint-management|sccm=3500;intune=3500;jamf=3500;ip-guard=3500;airwatch=3500
airwatch|tool|AirWatch|AirWatch|VMware Workspace ONE|endpoint-management|sccm=3500;intune=3500;jamf=3500;ip-guard=3500
ip-guard|tool|IP-guard|IP-guard||endpoint-management|sccm=3500;intune=3500;jamf=3500
jamf|tool|Jamf|Jamf|Jamf Pro|endpoint-management|sccm=3500;intune=3500
intune|tool|Intune|Intune|Microsoft Intune|endpoint-management|sccm=3500
sccm|tool|SCCM|SCCM|Microsoft System Center Configuration Manager;Microsoft Endpoint Configuration Manager|endpoint-management
remote-support|tool|远程支持|remote support|TeamViewer;向日葵;ToDesk;远程协助;AnyDesk;远程桌面;远程支持工具;远程技术支持;~VNC;remote desktop;Remote control software;LogMeIn;远程维护;~RDP;远程控制软件;LogMeIn GoToMyPC;Microsoft Remote Desktop;remote assistance;远程控制;desktop sharing software;远程处理;BeyondTrust Remote Support;远程调试;Bomgar;Symantec pcAnywhere|it-support
desktop-support|technique|桌面支持|desktop support services|桌面工程师;桌面维护;电脑维护与网络;桌面技术支持;终端运维;IT桌面支持;办公电脑维护;办公网络维护;桌面工程;PC维护;桌面运维支持;end user support;桌面系统维护;用户支持IT;end-user computing;desk side support;IT运维支持;信息系统维护;信息系统运维;计算机维护维修;日常IT支持;办公系统维护;电脑及网络维护;VIP桌面支持;电脑维护维修;IT桌面运维;电脑故障维修;电脑及外设维护;企业IT运维;公司电脑维护;IT设备维护;电脑运维;IT设备管理;电脑网络维护;桌面运维;desktop support|it-support
it-asset|technique|IT资产管理|IT asset management|CMDB;IT资产;资产管理系统IT;配置管理数据库;软件资产管理;software asset management;正版化管理;configuration management database;软件授权管理;IT设备资产管理;license management software;软件正版化;Flexera|it-service-management
it-service-management|knowledge|IT服务管理|IT service management|ITSM;运维服务管理;运维管理;IT服务;运维流程;ITSM系统;IT运维管理;IT服务流程;IT管理;IT治理;IT governance;SLA管理;IT operations management;运维服务体系;IT运维服务;service level agreements;运维体系;运维体系建设;服务级别管理;service level management;信息技术服务;信息系统管理;运维流程管理;服务交付管理;IT运营管理|operations
itss|knowledge|ITSS|ITSS||it-service-management|iso-20000=3000;cobit=3000
cobit|knowledge|COBIT|COBIT||it-service-management|iso-20000=3000
iso-20000|knowledge|ISO 20000|ISO 20000|ISO/IEC 20000|it-service-management
itil|certificate|ITIL|ITIL|ITIL Foundation;ITIL认证;ITIL v3;ITIL4;ITIL v4;Information Technology Infrastructure Library;ITIL证书;ITIL 4 Foundation;ITIL Expert;IT Infrastructure Library;ITIL framework;ITIL流程;ITIL体系;ITIL服务管理|it-service-management
incident-management|technique|IT事件管理|IT incident management|工单处理;变更管理IT;问题管理;工单系统;工单管理;incident management;=ticketing;运维工单;problem management;应急预案IT;IT change management;ticketing systems;ticket handling;=故障管理;事件响应处理;故障工单;变更实施;工单流转;服务请求管理|it-service-management
itsm-tools|tool|ServiceNow|ServiceNow|BMC Remedy;Jira Service Management;Freshservice;BMC Remedy Action Request System;ServiceDesk Plus;HP Service Manager;Cherwell;BMC Helix;CA Service Desk;osTicket;BMC Software Remedy;GLPI;iTop;Ivanti Service Manager;Spiceworks;HEAT软件;ServiceNow ITSM;Zendesk客服系统;Jira Service Desk;ServiceNow开发;Remedy;LiveAgent;TOPdesk;Issue tracking software;Zoho Desk|it-service-management|customer-service=1500
# databases
database-administration|technique|数据库运维|database administration|数据库管理员;数据库维护;DBA技能;数据库运维管理;数据库备份恢复;数据库备份;数据库监控;数据库安装部署;database administrator skills;database management;database maintenance;数据库日常维护;数据库巡检;数据库高可用;数据库集群;数据库主从;主从复制;database replication;数据库恢复;数据库管理与维护;数据库系统管理;数据库部署;数据库安装;主从同步;数据库集群搭建;数据库备份与恢复;database backup;DBA运维;~DBA;数据库管理|database;operations
sql-tuning|technique|SQL优化|SQL tuning|SQL调优;数据库优化;索引优化;慢查询优化;数据库调优;MySQL优化;数据库性能优化;执行计划;慢SQL优化;数据库性能调优;query optimization;SQL性能优化;=索引;慢查询;MySQL索引;database tuning;query tuning;SQL语句优化;数据库索引;MySQL调优;慢SQL;database optimization;database performance tuning|sql
stored-procedures|technique|存储过程|stored procedures|=触发器;SQL存储过程;视图与触发器;存储过程编写;存储过程开发;数据库脚本;=游标;存储过程/触发器;triggers and views;数据库脚本编写|sql
database-modelling|technique|数据库建模|database modelling|ER图;PowerDesigner;ER模型;表结构设计;实体关系图;数据库表设计;逻辑建模;database modeling;entity relationship modelling;Erwin;CA Erwin Data Modeler;数据库结构设计;数据建模工具;PDManer;SAP PowerDesigner;ER/Studio;范式设计;库表设计;数据库表结构设计;IDERA ER/Studio;物理建模;逻辑模型;概念模型;Sybase PowerDesigner;Database architecture|database
mysql-ops|tool|MySQL|MySQL|MySQL集群;MySQL DBA;MySQL运维;MariaDB;Percona;InnoDB;MHA高可用;MySQL主从;MySQL数据库管理;Oracle MySQL;MySQL8;MySQL数据库开发;MySQL5.7;MySQL数据库设计;MySQL Workbench;MySQL高可用;MySQL管理;MGR集群;MySQL原理;MySQL维护;MySQL数据库优化;MySQL software;Percona XtraDB;MySQL数据库维护;binlog;MySQL数据库;MySQL database|relational-databases|postgresql-ops=3500;sqlserver-ops=3500;oracle-db=3500|sql
sqlserver-ops|tool|SQL Server|Microsoft SQL Server|MSSQL;SSMS;SQL Server 2008;SQL Server 2012;MS SQL Server;Microsoft SQL;SQL Server运维;SQL Server 2005;AlwaysOn;SQL Server DBA;SQL Server Management Studio;SQL2008;SQL2012;SQL Server开发;SQL Server 2016;Microsoft SQL Server Management Studio;SQL Server数据库管理;SQL Azure;SQL Server数据库|relational-databases||sql
postgresql-ops|tool|PostgreSQL|Postgres|PG数据库;瀚高;PgSQL;PostgreSQL运维;PG库;Patroni;EnterpriseDB;pgAdmin;PostgreSQL DBA;Postgre;TimescaleDB;CockroachDB;PGSQL数据库;PostgreSQL数据库;PostgreSQL database|relational-databases|oracle-db=3500;sqlserver-ops=3500|sql
oracle-dba|technique|Oracle DBA|Oracle database administration|Oracle RAC;RMAN;DataGuard;Oracle运维;ASM存储;Oracle GoldenGate;~OGG;Oracle调优;Oracle管理;Oracle数据库管理;Oracle数据库维护;ORACLE 11G;ORACLE 19C;Oracle 12c;Exadata;Oracle数据库运维;Oracle Forms;SQL*Plus;Oracle Enterprise Manager;Oracle存储过程;Oracle RDBMS;Oracle性能优化;Oracle SQL Developer;Oracle PL/SQL;Oracle APEX;Oracle SQL*Loader;Oracle RAC集群;Oracle Application Express|oracle-db;database-administration
ocp|certificate|OCP认证|Oracle Certified Professional|~OCP;~OCM;OCA认证;Oracle OCP;Oracle认证;OCP证书;Oracle Certified Master;MySQL OCP;Oracle DBA认证|oracle-dba
domestic-databases|tool|国产数据库|Chinese domestic databases|神通数据库;GoldenDB;海量数据库;达梦/金仓;崖山数据库;DCA认证达梦;达梦DM8;瑶池数据库;YashanDB|database|sql=3500;xinchuang=3000
tdsql|tool|TDSQL|TDSQL||domestic-databases|dameng=3500;kingbase=3500;gbase=3500;gaussdb=3500;polardb=3500
polardb|tool|PolarDB|PolarDB||domestic-databases|dameng=3500;kingbase=3500;gbase=3500;gaussdb=3500
gaussdb|tool|GaussDB|GaussDB|高斯数据库;openGauss;华为高斯;高斯DB|domestic-databases|dameng=3500;kingbase=3500;gbase=3500
gbase|tool|GBase|GBase|南大通用|domestic-databases|dameng=3500;kingbase=3500
kingbase|tool|人大金仓|KingbaseES|金仓数据库;人大金仓数据库;Kingbase|domestic-databases|dameng=3500
dameng|tool|达梦数据库|Dameng|达梦;DM8;DM数据库|domestic-databases
newsql|tool|分布式数据库|distributed databases|TiDB;OceanBase;NewSQL;Google Spanner;YugabyteDB;分布式数据库开发;PingCAP;TiKV;数据库内核;数据库内核开发;OB数据库;存储引擎;数据库内核研发;database kernel development;MyRocks;RocksDB;LevelDB;HTAP;Amazon Aurora;OBCP|database|sql=3000
nosql-others|tool|NoSQL数据库|NoSQL databases|非关系型数据库;ScyllaDB;NoSQL数据库技术;非关系数据库;键值数据库;KV存储;RavenDB;Realm数据库;document database;NoSQL技术;MarkLogic;Aerospike;Tair;key-value store;non-relational databases;NoSQL|database
cosmos-db|tool|Cosmos DB|Cosmos DB|Azure Cosmos DB|nosql-others|cassandra=3500;couchdb=3500;dynamodb=3500;couchbase=3500;mongodb=3500
couchbase|tool|Couchbase|Couchbase||nosql-others|cassandra=3500;couchdb=3500;dynamodb=3500;mongodb=3500
dynamodb|tool|DynamoDB|DynamoDB|Amazon DynamoDB|nosql-others|cassandra=3500;couchdb=3500;mongodb=3500
couchdb|tool|CouchDB|CouchDB|Apache CouchDB|nosql-others|cassandra=3500;mongodb=3500
cassandra|tool|Cassandra|Cassandra|Apache Cassandra|nosql-others|mongodb=3500
graph-database|tool|图数据库|graph databases|Neo4j;JanusGraph;NebulaGraph;TigerGraph;HugeGraph;Cypher查询;ArangoDB;图计算平台;图数据库开发;Amazon Neptune;Dgraph;graph database;Gremlin|database
time-series-db|tool|时序数据库|time series databases|InfluxDB;TDengine;IoTDB;时序库;OpenTSDB;涛思;OSIsoft PI;PI数据库;实时数据库;PI System;time series database;AVEVA PI;PI实时数据库;Historian数据库;Wonderware Historian;KingHistorian|database
db2|tool|DB2|IBM DB2|IBM DB2数据库;DB2数据库;Informix;Sybase;IBM Informix;SAP ASE;Sybase ASE;~Ingres;Sybase数据库;Progress OpenEdge;OpenEdge ABL;SAP Sybase;Progress 4GL;InterBase;IBM Db2 Universal Database|database|sql=3500;oracle-db=3000
sap-hana|tool|SAP HANA|SAP HANA|~HANA;HANA数据库;HANA SQL;HANA建模|database|sql=3000
data-warehouse-appliances|tool|MPP数据库|MPP databases|Teradata;Greenplum;Vertica;Netezza;~MPP;GP数据库;~HAWQ;GBase 8a;TeraData数据库;Teradata Database;IBM Netezza;Exasol;MPP架构;Greenplum数据库;Micro Focus Vertica;HP Vertica|database|sql=3000
ms-access|tool|Microsoft Access|Microsoft Access|MS Access;Access数据库;=Access;Microsoft Office Access;ACCESS数据库开发;Access软件;微软Access|desktop-databases|excel=2000
desktop-databases|tool|桌面数据库软件|desktop database software|FileMaker;FileMaker Pro;SQLite;dBASE;Lotus Approach;Data base user interface and query software;use databases;Claris FileMaker Pro;Paradox数据库;Apache Derby;H2数据库;嵌入式数据库;SQLite数据库;Database management software;LibreOffice Base;SQLite3;Data base management system software;Relational database software;Relational database management system software;数据库查询|database
database-tools|tool|数据库客户端工具|database client tools|Navicat;DBeaver;PL/SQL Developer;Toad;HeidiSQL;SQLyog;数据库管理工具;Navicat Premium;Quest Toad;Aqua Data Studio;Quest Software Toad;Robo 3T;数据库工具;Datagrip客户端;DbVisualizer|database|sql=3000
data-migration|technique|数据迁移|data migration|数据库迁移;异构数据库迁移;数据割接;数据库升级;database migration;数据库同步;数据迁移方案;去O;系统迁移;system migration;数据转换迁移;历史数据迁移;Flyway;Liquibase;数据库割接|database
# networks
network-admin|technique|网络管理与维护|network administration and maintenance|网络运维管理;网络设备维护;局域网维护;局域网;网管;LAN维护;局域网组建;网络调试;企业网络;组网;网络搭建;局域网管理;网络系统管理;内网维护;网络环境维护;网络日常维护;局域网搭建;~LAN;Local area network LAN software;网络维护管理;企业网络维护;网络系统维护;网络组建;网络部署;~WAN;Wide area network WAN software;网络安装调试;network support;network maintenance;local area network;小型局域网;网络基础设施;network infrastructure;network operations;网络安装;网络平台维护;LAN/WAN;计算机网络维护;network operation;~NOC;网络组网;局域网维护管理;网络设备管理;网络管理;网络维护;network administration;网络运维|network-engineering
network-devices|technique|网络设备配置|network device configuration|交换机配置;路由器配置;交换机;路由器;网络设备调试;路由器交换机配置;网络设备;网络配置;交换机路由器;路由器/交换机;三层交换;网络设备安装调试;configure network equipment;routers and switches;switches and routers;路由器交换机;交换机调试;AC+AP;核心交换机;企业路由器;二层交换;网络设备配置与调试;二三层交换;数通设备;交换机/路由器;network switches;网络设备调试配置;网络设备安装;交换机维护|network-engineering
ruijie|tool|锐捷|Ruijie|锐捷网络;锐捷设备;锐捷交换机|network-devices|h3c=3500;cisco=3500;huawei-network=3500
h3c|tool|H3C|H3C|华三;新华三;H3C交换机;华三设备;华三交换机;H3C设备|network-devices|cisco=3500;huawei-network=3500
cisco|tool|思科网络设备|Cisco networking|思科;Cisco;Cisco IOS;思科设备;Cisco交换机;~Catalyst;Nexus交换机;Cisco Systems;思科路由器;Cisco ASA;Cisco Meraki;Meraki;Packet Tracer;Cisco IOS-XE;思科交换机;Cisco路由器;Cisco Packet Tracer;Cisco Systems CiscoWorks;GNS3;Cisco设备;Cisco/Huawei;Cisco Nexus;EVE-NG;CiscoWorks|network-devices
huawei-network|tool|华为网络设备|Huawei networking|华为交换机;eNSP;华为数通;华为路由器;华为设备;华为/H3C;HCL模拟器;中兴网络设备;华为/思科;华为/华三;迈普;华为网络;华为数通设备;华为华三;TP-LINK网络设备;中兴数通;思科/华为/华三|network-devices|cisco=3500
other-network-vendors|tool|Juniper/Aruba等网络设备|Juniper, Aruba and MikroTik|~Juniper;~Aruba;MikroTik;Ubiquiti;爱快;ROS软路由;UniFi;Extreme Networks;Arista;Ruckus;Juniper Networks;软路由;RouterOS;OpenWrt;JUNOS;HPE Aruba;飞塔路由;OpenWRT开发;Arista EOS;路由器软件开发;TP-Link|network-devices|cisco=3000
routing-protocols|technique|路由协议|routing protocols|RIP协议;静态路由;动态路由;IS-IS;路由协议配置;EIGRP;SRv6;策略路由;~VRF;EVPN;RIP/OSPF;dynamic routing;PIM组播;二三层协议;网络路由协议;HSRP;路由技术;VRRP;RIP/OSPF/BGP|network-protocols
mpls|knowledge|MPLS|MPLS|MPLS VPN|routing-protocols|ospf=4000;bgp=4000
bgp|knowledge|BGP|BGP|BGP协议;MP-BGP|routing-protocols|ospf=4000
ospf|knowledge|OSPF|OSPF|OSPF协议|routing-protocols
switching-protocols|technique|交换技术|switching technologies|VLAN;~STP;链路聚合;生成树;VXLAN;=堆叠;~QoS;VLAN划分;VLAN配置;交换协议;STP/RSTP;LACP;MSTP;802.1X;Spanning Tree;生成树协议;二层协议;以太网交换;局域网交换;quality of service networking;VLANs;~ARP|network-protocols|routing-protocols=3500
ip-services|technique|DNS/DHCP|DNS and DHCP|~NAT;~ACL;IP地址规划;子网划分;域名解析;=域名管理;IPAM;IP规划;~BIND;DNS/DHCP服务器;IP地址分配;域名备案;IP地址管理;TCP/IP配置;IPv4;subnetting;NAT转换;域名系统;ICP备案;IP协议;~NTP|network-protocols
ipv6|knowledge|IPv6|IPv6||ip-services|dns=3000;dhcp=3000
dhcp|knowledge|DHCP|DHCP|DHCP服务;DHCP配置;Dynamic host configuration protocol DHCP|ip-services|dns=3000
dns|knowledge|DNS服务|DNS服务|~DNS;DNS服务器;DNS解析;Domain name system DNS software|ip-services
wireless-network|technique|无线网络|wireless networking|WLAN;无线AP;WiFi;无线覆盖;AP配置;无线局域网;WiFi覆盖;AC/AP;无线控制器;WiFi网络;无线网络优化覆盖;wireless LAN;Wi-Fi 6;WLAN调试;WIFI协议;无线网络部署;无线网络规划WLAN;WiFi调试;无线组网;无线地勘;WiFi模组;wireless networks;WLAN协议;wifi开发;IEEE 802.11|network-engineering
vpn-sdwan|technique|广域网互联|VPN and SD-WAN|IPSec;虚拟专网;OpenVPN;WireGuard;L2TP;SASE;GRE隧道;Zscaler;OpenFlow;专线接入;网络专线;Open vSwitch;~OVS;~NFV;virtual private networks;网络虚拟化|network-engineering
sdn|knowledge|SDN|SDN|软件定义网络;software-defined networking;SDN控制器|vpn-sdwan|vpn=3500;sd-wan=3500
sd-wan|knowledge|SD-WAN|SD-WAN|SDWAN组网|vpn-sdwan|vpn=3500
vpn|knowledge|VPN|VPN|VPN技术;VPN配置;VPN组网;virtual private network;SSL VPN;IPSec VPN;Virtual private networking VPN software;VPN隧道|vpn-sdwan
network-design|technique|网络规划设计|network design|网络架构设计;网络架构;网络方案设计;网络规划;网络拓扑;=拓扑图;企业网络规划;网络系统设计;拓扑图绘制;数据中心网络;园区网;网络架构规划;network architecture;网络工程设计;网络方案;园区网络;网络拓扑图;network topology;Spine-Leaf;网络优化方案;网络解决方案;网络规划与设计;数据中心网络架构;企业网络架构;LAN/WAN design;园区网建设;network planning|network-engineering
network-cert|certificate|网络工程师认证|network engineer certification|HCNA;HCNP;网络工程师证书;CompTIA Network+;Network+;华为认证;软考网络工程师;思科认证;H3CNE;H3CSE;RCNA;网络工程师证;H3CIE;网络规划设计师;华为认证工程师;RCNP;JNCIA;CCDA;网络管理员证书;Cisco certification;华三认证;JNCIP;CWNA|network-engineering
ccie|certificate|CCIE|CCIE|CCIE认证|network-cert|hcia=3000;hcie=3000;ccnp=3000
ccnp|certificate|CCNP|CCNP|Cisco Certified Network Professional;CCNP认证|network-cert|hcia=3000;hcie=3000
hcie|certificate|HCIE|HCIE|华为HCIE;HCIE认证;HCIE-Datacom|network-cert|hcia=3000
hcia|certificate|HCIA|HCIA|华为HCIA;HCIA-Datacom|network-cert
comptia-a|certificate|CompTIA A+|CompTIA A+ certification|A+认证;A+ certification;CompTIA;CompTIA A Plus|it-support
microsoft-it-cert|certificate|微软系统认证|Microsoft systems certification|MCSE;MCSA;MCP认证;MCITP;Microsoft Certified Professional;~MTA;Microsoft certification;Microsoft Certified Systems Engineer;MS-900;微软认证;Microsoft 365 Certified;微软认证工程师;Microsoft Certified|windows-server
snmp|technique|SNMP|SNMP|简单网络管理协议;NetFlow;网络监控;网络性能监控;NETCONF;网络流量分析;流量监控;sFlow;网络管理系统;network monitoring;Simple network management protocol SNMP software;网络监控软件;YANG模型;network management software;网络流量监控;NetFlow分析;~MIB;Network management system NMS software;网络流量管理;网络测试仪;IXIA;Spirent测试仪;Ixia测试仪;信而泰|network-engineering|zabbix=3000
network-automation|technique|网络自动化|network automation|Netmiko;Nornir;Paramiko;NAPALM;NetDevOps;网络自动化运维|network-engineering|python=2500;config-automation=2500
voip|technique|VoIP语音系统|VoIP telephony|VoIP;~SIP;~PBX;IP电话;程控交换机;SIP协议;语音网关;IPPBX;Voice over internet protocol VoIP system software;电话系统;电话交换机;~CTI;Cisco Unified Communications;统一通信;软交换;~IVR;Cisco Call Manager;集团电话;呼叫中心平台;unified communications;Avaya software;IMS核心网;Cisco Unified Communications Manager;语音系统;Amazon Connect;话务系统;Genesys Cloud;IP telephony;Kamailio;interactive voice response software;SIP开发;NICE呼叫中心|network-engineering
twilio|tool|Twilio|Twilio||voip|asterisk=3500;freeswitch=3500;3cx=3500;ringcentral=3500
ringcentral|tool|RingCentral|RingCentral||voip|asterisk=3500;freeswitch=3500;3cx=3500
3cx|tool|3CX|3CX||voip|asterisk=3500;freeswitch=3500
freeswitch|tool|FreeSWITCH|FreeSWITCH|FreeSwitch开发|voip|asterisk=3500
asterisk|tool|Asterisk|Asterisk||voip
video-conference-systems|technique|视频会议系统|video conferencing systems|视频会议;会议系统调试;宝利通;Polycom;会议系统维护;视频会议保障;华为视频会议;音视频会议系统;会议室设备维护;小鱼易联;视频会议系统维护;会议保障IT;telepresence;会议室系统维护;视频会议设备;视频会议支持;会议系统设备;会议室音视频设备|it-support
surveillance-it|technique|视频监控系统|video surveillance systems|监控安装调试;安防监控系统;监控维护;=安防系统;=门禁系统;监控设备安装;=弱电系统;弱电维护;监控安装;弱电工程施工;安防设备;监控设备维护;CCTV;CCTV监控;弱电安装;弱电系统维护;安防工程;智能安防;安防监控;安防监控安装;监控调试;门禁监控;闭路电视监控;~NVR;IP cameras;监控安装维护;access control systems;门禁考勤系统;监控及弱电维护;=道闸系统;=停车场系统;video surveillance;安防弱电|network-engineering
dahua|tool|大华监控|Dahua|=大华;大华股份|surveillance-it|hikvision=3500
hikvision|tool|海康威视|Hikvision|=海康;海康监控|surveillance-it
# security
security-operations|technique|安全运维|security operations|安全运营;SOC安全运营;安全监控;安全事件分析;态势感知;日志审计;安全加固;主机加固;=安全巡检;安全运营中心;security operations center;安全基线;系统安全加固;安全设备运维;网络安全运维;=安全监测;security monitoring;蓝队防守;安全运维服务;流量分析安全;安全告警分析;安全值守;系统加固;Microsoft Sentinel;security operations centre;=天眼;~SOAR;360安全;NIDS;网络安全监控;Security incident management software;Splunk Enterprise Security;基线核查;主机安全;安全运营服务|cybersecurity
siem|technique|SIEM|security information and event management|SIEM平台|security-operations
dbappsecurity|tool|安恒|DBAPPSecurity||security-operations|qradar=3500;arcsight=3500;qianxin=3500;nsfocus=3500;topsec=3500;sangfor=3500;venustech=3500
venustech|tool|启明星辰|Venustech||security-operations|qradar=3500;arcsight=3500;qianxin=3500;nsfocus=3500;topsec=3500;sangfor=3500
sangfor|tool|深信服|Sangfor||security-operations|qradar=3500;arcsight=3500;qianxin=3500;nsfocus=3500;topsec=3500
topsec|tool|天融信|Topsec||security-operations|qradar=3500;arcsight=3500;qianxin=3500;nsfocus=3500
nsfocus|tool|绿盟|NSFOCUS||security-operations|qradar=3500;arcsight=3500;qianxin=3500
qianxin|tool|奇安信|Qi-Anxin||security-operations|qradar=3500;arcsight=3500
arcsight|tool|ArcSight|ArcSight||security-operations|qradar=3500
qradar|tool|QRadar|QRadar|IBM QRadar|security-operations
firewall|tool|防火墙|firewalls|防火墙配置;下一代防火墙;安全网关;Firewall software;抗DDoS;网闸;DDoS防护;上网行为管理;华为防火墙;Intrusion prevention system IPS;网络安全设备;安全设备配置;天融信防火墙;firewall configuration;Juniper Netscreen;=安全设备;firewalld;深信服防火墙;~Snort;Suricata;山石网科;流控设备;USG防火墙;安全设备调试;Cisco Firepower;蜜罐;防火墙策略;WatchGuard|cybersecurity
waf|tool|Web应用防火墙|web application firewall|~WAF;WAF防护|firewall
sophos|tool|Sophos|Sophos||firewall|palo-alto=3500;fortinet=3500;check-point=3500;iptables=3500;pfsense=3500;sonicwall=3500
sonicwall|tool|SonicWall|SonicWall||firewall|palo-alto=3500;fortinet=3500;check-point=3500;iptables=3500;pfsense=3500
pfsense|tool|pfSense|pfSense||firewall|palo-alto=3500;fortinet=3500;check-point=3500;iptables=3500
iptables|tool|iptables|iptables||firewall|palo-alto=3500;fortinet=3500;check-point=3500
check-point|tool|Check Point防火墙|Check Point||firewall|palo-alto=3500;fortinet=3500
fortinet|tool|Fortinet|Fortinet|FortiGate;飞塔|firewall|palo-alto=3500
palo-alto|tool|Palo Alto防火墙|Palo Alto Networks|Palo Alto|firewall
penetration-tools|tool|渗透测试工具|penetration testing tools|中国菜刀;蚁剑;Hydra爆破;xray扫描;冰蝎;fscan;nuclei;哥斯拉;Hashcat;Aircrack-ng;OWASP ZAP;~Goby;John the Ripper|penetration-testing
cobalt-strike|tool|Cobalt Strike|Cobalt Strike||penetration-tools|burp-suite=3500;metasploit=3500;kali-linux=3500;nmap=3500;sqlmap=3500;awvs=3500
awvs|tool|AWVS|AWVS|Acunetix|penetration-tools|burp-suite=3500;metasploit=3500;kali-linux=3500;nmap=3500;sqlmap=3500
sqlmap|tool|sqlmap|sqlmap||penetration-tools|burp-suite=3500;metasploit=3500;kali-linux=3500;nmap=3500
nmap|tool|Nmap|Nmap|nmap扫描|penetration-tools|burp-suite=3500;metasploit=3500;kali-linux=3500
kali-linux|tool|Kali Linux|Kali Linux|Kali|penetration-tools|burp-suite=3500;metasploit=3500
metasploit|tool|Metasploit|Metasploit|~MSF|penetration-tools|burp-suite=3500
burp-suite|tool|Burp Suite|Burp Suite|~Burp|penetration-tools
vulnerability-management|technique|漏洞扫描|vulnerability assessment|漏洞管理;漏洞修复;漏洞评估;弱点扫描;绿盟漏扫;漏扫;安全漏洞修复;vulnerability scanning;vulnerability management;漏洞扫描工具;Rapid7;Tenable;安全评估漏洞;漏洞复测;=漏洞分析;漏洞检测;漏洞整改;漏洞复现;弱口令;vulnerability testing;脆弱性评估;绿盟RSAS;漏洞跟踪;安全漏洞扫描|cybersecurity
qualys|tool|Qualys|Qualys||vulnerability-management|nessus=3500;openvas=3500
openvas|tool|OpenVAS|OpenVAS||vulnerability-management|nessus=3500
nessus|tool|Nessus|Nessus|Tenable Nessus|vulnerability-management
web-security|technique|Web安全|web security|漏洞挖掘;CSRF;SRC漏洞;Web渗透;应用安全;web安全漏洞;安全开发;SSRF;Web漏洞;反序列化漏洞;文件上传漏洞;漏洞研究;SDL安全;Web漏洞挖掘;application security;Web攻防;逻辑漏洞;web application security;WEB安全测试;0day;SDLC安全;bug bounty;移动安全;APP安全;~SDL;常见Web漏洞;网络攻防技术;secure coding;Web渗透测试|cybersecurity
code-audit|knowledge|代码审计|code audit|Java代码审计;源码审计|web-security|sql-injection=3000;xss=3000;owasp=3000;ctf=3000
ctf|knowledge|CTF|CTF|CTF竞赛;CTF比赛|web-security|sql-injection=3000;xss=3000;owasp=3000
owasp|knowledge|OWASP Top 10|OWASP Top 10|OWASP|web-security|sql-injection=3000;xss=3000
xss|knowledge|XSS|XSS||web-security|sql-injection=3000
sql-injection|knowledge|SQL注入|SQL injection||web-security
red-blue-team|technique|攻防演练|red and blue teaming|红蓝对抗;护网;~HVV;应急响应安全;安全应急响应;内网渗透;攻防对抗;HW行动;=红队;=蓝队;安全应急;溯源分析;网络攻防;攻击溯源;网络攻防演练;red teaming;红队评估;社工钓鱼;红蓝攻防;重保;域渗透;应急溯源;重大活动保障安全;护网行动;免杀;护网经验;incident response;cyber incident response;=应急响应;security incident response;ATT&CK;MITRE ATT&CK;红队攻防;入侵排查;溯源反制;网络安全应急响应;blue team;APT分析;后渗透;权限提升|cybersecurity
malware-analysis|technique|恶意代码分析|malware analysis|病毒分析;木马分析;威胁情报;threat intelligence;样本分析;threat hunting;勒索病毒处置;YARA;沙箱分析;恶意软件分析;威胁狩猎;病毒查杀;恶意样本分析;=威胁分析;二进制安全;~PWN;二进制漏洞;二进制安全分析;cyber threat intelligence;二进制漏洞挖掘;威胁建模;threat modeling;threat modelling;=沙箱|cybersecurity|reverse-engineering-software=4000
digital-forensics|technique|数字取证|digital forensics|EnCase;电子数据取证;~FTK;取证分析;手机取证;Cellebrite;计算机取证;computer forensics;取证大师;电子数据司法鉴定;Guidance Software EnCase Forensic;AccessData FTK;X-Ways;Cellebrite UFED;数据恢复取证;Magnet AXIOM;Forensic Toolkit;mobile forensics;Autopsy Sleuth Kit;computer forensic software;Guidance Software EnCase Enterprise;digital forensic tools;Volatility内存取证|cybersecurity
antivirus|tool|防病毒软件|antivirus software|杀毒软件;~EDR;终端安全;防病毒;终端杀毒;Microsoft Defender;Virus scanning software;360天擎;SentinelOne;终端检测与响应;Anti spyware software;企业杀毒软件;病毒防护;终端安全软件;Windows Defender;endpoint detection and response;终端防护;电脑杀毒;奇安信天擎;~XDR;endpoint security;HIDS|cybersecurity
norton|tool|Norton|Norton|Norton AntiVirus;Symantec Norton Antivirus|antivirus|kaspersky=3500;symantec=3500;mcafee=3500;trend-micro=3500;crowdstrike=3500;huorong=3500;eset=3500
eset|tool|ESET|ESET||antivirus|kaspersky=3500;symantec=3500;mcafee=3500;trend-micro=3500;crowdstrike=3500;huorong=3500
huorong|tool|火绒|Huorong||antivirus|kaspersky=3500;symantec=3500;mcafee=3500;trend-micro=3500;crowdstrike=3500
crowdstrike|tool|CrowdStrike|CrowdStrike||antivirus|kaspersky=3500;symantec=3500;mcafee=3500;trend-micro=3500
trend-micro|tool|趋势科技|Trend Micro||antivirus|kaspersky=3500;symantec=3500;mcafee=3500
mcafee|tool|McAfee|McAfee|McAfee VirusScan|antivirus|kaspersky=3500;symantec=3500
symantec|tool|赛门铁克|Symantec|Symantec Endpoint Protection|antivirus|kaspersky=3500
kaspersky|tool|卡巴斯基|Kaspersky||antivirus
cryptography|knowledge|密码学|cryptography|加密算法;SSL证书;加解密;RSA加密;AES加密;数字证书;数据加密;加密技术;密码算法;数字签名;Encryption software;encryption;加密解密;商用密码;OpenSSL;密码应用;密评;HSM加密机;密码技术;CA证书服务;密码学算法;SM2/SM3/SM4;cryptographic algorithms;加密机;密钥管理;同态加密;homomorphic encryption;非对称加密;key management;密码应用安全性评估;商用密码应用;applied cryptography;格密码;密码工程;后量子密码;post-quantum cryptography;密码协议|cybersecurity
tls|knowledge|SSL/TLS|SSL/TLS|TLS协议;~SSL|cryptography|pki=3000;sm-crypto=3000
sm-crypto|knowledge|国密算法|SM cryptographic algorithms|国密;SM2;SM4|cryptography|pki=3000
pki|knowledge|PKI体系|public key infrastructure|~PKI;公钥基础设施;Public key infrastructure PKI|cryptography
iam|technique|身份与访问管理|identity and access management|~IAM;4A系统;账号权限管理;PAM特权账号;identity management;用户权限管理;身份管理;~MFA;多因素认证;=权限管理系统;4A平台;privileged access management;access management;multi-factor authentication;特权账号管理;统一身份管理;ForgeRock;访问控制技术;identity governance;竹云;系统权限管理;access control software;Oracle Identity Manager;派拉;RSA SecurID;账户权限管理;Duo Security;Auth0|cybersecurity|active-directory=2500;oauth=2500
ping-identity|tool|Ping Identity|Ping Identity||iam|okta=3500;cyberark=3500;sailpoint=3500
sailpoint|tool|SailPoint|SailPoint||iam|okta=3500;cyberark=3500
cyberark|tool|CyberArk|CyberArk||iam|okta=3500
okta|tool|Okta|Okta||iam
data-security|technique|数据安全|data security|数据防泄漏;~DLP;数据脱敏;=数据分类分级;数据安全治理;数据安全管理;data loss prevention;文件加密系统;加密软件;防泄密;data masking;数据安全评估;隐私计算;privacy computing;数据安全合规;DSMM;数据防泄露;数据安全能力成熟度;透明加密;信息防泄漏;多方安全计算;亿赛通;数据出境安全评估;安全多方计算;data leakage prevention;隐私增强计算;数据安全防护;secure multi-party computation;数据加密防泄密;CISP-DSG;data protection technology;绿盾加密|cybersecurity
mlps|knowledge|等级保护|Multi-Level Protection Scheme|等保2.0;等保测评;等级保护测评;信息安全等级保护;等保整改;网络安全法;等级测评师;网络安全等级保护;等保三级;等级保护2.0;等保建设;等保合规;等保测评师;关基保护;等保二级;安全测评;网络安全合规;分级保护;关键信息基础设施保护;等保定级备案;等级保护咨询;等保咨询;信息安全测评;等保|cybersecurity
iso-27001|knowledge|ISO 27001|ISO 27001|信息安全管理体系;ISMS;ISO/IEC 27001;信息安全管理;ISO27001内审;信息安全体系;信息安全风险评估;information security management;information security management system;ISO27001体系;ISO27001信息安全管理体系;信息安全合规;=安全合规;information security standards;IT风险管理;IT合规;信息科技风险;ISO 27001 Lead Auditor;HIPAA安全;Information systems audit;security compliance;security audit;=安全审计;FISMA;HITRUST;IT risk management;cyber risk management;信息安全治理;ISO27001主任审核员;安全管理体系建设;FedRAMP;CSA STAR;信息系统风险评估;网络安全风险评估;ISO27017;安全合规管理;ISO27018|cybersecurity
security-awareness|technique|信息安全意识培训|security awareness training|安全意识宣贯;钓鱼演练;信息安全宣导;phishing simulation;KnowBe4;安全意识教育;信息安全培训;安全宣导IT;phishing awareness;网络安全意识|cybersecurity
security-architecture|technique|安全架构|security architecture|安全架构设计;安全方案设计;=安全规划;网络安全架构;安全体系建设;安全解决方案;网络安全方案;云安全;cloud security;=安全咨询;信息安全规划;网络安全解决方案;网络安全规划;安全建设;企业安全建设;网络安全建设;=安全产品;cloud security posture management;容器安全;cybersecurity architecture;SABSA;信息安全体系建设;车联网安全;云原生安全;安全产品研发;工控安全;工控系统安全;ICS security;OT security;物联网安全;IoT security;ISO/SAE 21434;CWPP;container security;汽车信息安全;信息安全建设;智能网联安全;industrial cybersecurity;信息安全架构;automotive cybersecurity;IEC 62443|cybersecurity
infosec-cert|certificate|信息安全认证|information security certification|CISAW;NISP;CRISC;CCSP;CCSK;信息安全工程师证书;GIAC;GCIH;软考信息安全工程师;注册信息安全专业人员;ISO27001 LA;NISP二级;CDPSE;HCIA-Security;NISP一级;Certified Information Systems Security Professional;GSEC;CompTIA CySA+;网络安全工程师证书;OSWE;信息安全保障人员;HCIP-Security;HCIE-Security;~GPEN;~ECSA;CGEIT;OSEP;注册信息安全工程师;CCNA Security;软考信息安全|cybersecurity
cisa|certificate|CISA认证|CISA|Certified Information Systems Auditor|infosec-cert|cissp=3500;cisp=3500;cism=3500;ceh=3500;oscp=3500;security-plus=3500
security-plus|certificate|Security+|Security+|CompTIA Security+|infosec-cert|cissp=3500;cisp=3500;cism=3500;ceh=3500;oscp=3500
oscp|certificate|OSCP|OSCP|Offensive Security Certified Professional|infosec-cert|cissp=3500;cisp=3500;cism=3500;ceh=3500
ceh|certificate|CEH认证|Certified Ethical Hacker|~CEH|infosec-cert|cissp=3500;cisp=3500;cism=3500
cism|certificate|CISM|CISM|Certified Information Security Manager|infosec-cert|cissp=3500;cisp=3500
cisp|certificate|CISP|CISP|CISP证书;CISP认证;CISP-PTE;CISP-PTS;CISP-IRE|infosec-cert|cissp=3500
cissp|certificate|CISSP|CISSP|CISSP认证;CISSP证书|infosec-cert
social-content-safety|technique|业务安全|anti-fraud and business security|反作弊;业务风控;反爬虫策略;黑产对抗;anti-fraud technology;内容安全;内容审核系统;验证码防护;业务反欺诈;设备指纹;账号安全;欺诈检测;风控引擎;信贷风控模型;评分卡模型;信用评分;风控策略分析;credit scorecards;credit risk modeling|cybersecurity
# enterprise software
enterprise-software|group|企业管理软件|enterprise software||
sap-family|tool|SAP模块|SAP modules|SAP S/4HANA;S/4HANA;SAP R/3;S4 HANA|erp-sap
sap-mm|tool|SAP物料管理模块|SAP materials management module|SAP Materials Management;SAP物料管理;SAP采购模块;SAP MM模块;SAP MM顾问;SAP Materials Management MM|sap-family|procurement=2000
sap-sd|tool|SAP SD|SAP Sales and Distribution|SAP销售与分销;SAP SD模块;SAP销售模块;SAP SD顾问;SAP Sales & Distribution|sap-family
sap-pp|tool|SAP PP|SAP Production Planning|SAP生产计划;SAP PP模块;SAP PP/QM;SAP PP顾问;SAP生产模块;SAP QM;SAP PM模块;SAP ME;SAP Plant Maintenance;SAP Advanced Planner and Optimizer;SAP Integrated Business Planning;SAP DM;SAP PLM;SAP PS;SAP MII|sap-family|production-planning=2000
sap-ewm|tool|SAP仓储模块|SAP Extended Warehouse Management|SAP WM;SAP LE;SAP Warehouse Management|sap-family|wms-software=3000
sap-basis|tool|SAP Basis|SAP Basis administration|SAP NetWeaver;SAP系统管理;SAP Fiori;SAP UI5开发;SAP Solution Manager;SAP GRC;SAP Security;SAP运维Basis;Fiori;SAP Basis顾问;SAP CDS|sap-family|operations=2500
sap-bw|tool|SAP BW|SAP Business Warehouse|SAP BW/4HANA;SAP BI;SAP BO;SAP BusinessObjects;BusinessObjects;SAP Business Intelligence;SAP Analytics Cloud;SAP BW/BO;SAP Crystal;SAP Lumira;SAP BEx;SAP BusinessObjects Business Intelligence;SAP BW开发;SAP NetWeaver BW;SAP BusinessObjects Data Integrator;SAP Datasphere|sap-family|big-data=2000
sap-b1|tool|SAP Business One|SAP Business One|SAP B1;SAP Business ByDesign;SAP ByDesign|erp|sap-family=3000
sap-cert|certificate|SAP认证|SAP certification|SAP认证顾问;SAP Certified;SAP证书;SAP顾问认证;SAP FICO认证;SAP Certified Associate;SAP MM认证|sap-family
oracle-ebs|tool|Oracle EBS|Oracle E-Business Suite|Oracle ERP Cloud;EBS系统;Oracle Fusion;Oracle R12;Oracle Fusion Applications;Oracle系统ERP;EBS开发;Oracle Cloud;Oracle EBS系统;Oracle Applications;Oracle ERP系统;Oracle Procurement;Oracle Cloud Applications;EBS实施|erp
oracle-jde|tool|JD Edwards|JD Edwards EnterpriseOne|Oracle JD Edwards EnterpriseOne;~JDE;Oracle JD Edwards;JDE系统;JD Edwards World|erp|oracle-ebs=3000
other-erp|tool|国际中型ERP|Infor, Epicor, Sage and Odoo|Baan;Lawson;MAPICS;SyteLine;Plex系统;Syspro;ERPNext;IQMS;Exact Macola;Global Shop Solutions;JobBOSS;NetERP|erp
digiwin|tool|鼎捷ERP|Digiwin ERP|鼎捷;易飞ERP;鼎捷T100;易助ERP;鼎捷易飞;鼎新ERP;Tiptop;TIPTOP GP;鼎新;鼎捷E10;T100系统;易飞;鼎捷软件;鼎新TIPTOP;鼎捷TIPTOP;Workflow ERP;鼎捷系统;易拓|erp|kingdee=3000
small-erp|tool|中小企业进销存软件|inventory and trading software for small firms|智邦国际;顺景ERP;智慧记;进销存;普实软件;天思ERP;进销存管理软件;天心ERP;百胜软件;丽晶软件;勤哲Excel服务器;管家婆系统;易特进销存;网店管家;美萍;丽晶系统;伯俊软件;伯俊;旺店通ERP;聚水潭ERP;芒果店长;易仓ERP|erp
zhenghang|tool|正航ERP|Zhenghang ERP|正航软件|small-erp|suda=3500;qinsi=3500;inspur-erp=3500
inspur-erp|tool|浪潮ERP|Inspur ERP|浪潮软件|small-erp|suda=3500;qinsi=3500
qinsi|tool|秦丝|Qinsi||small-erp|suda=3500
suda|tool|速达|Superdata||small-erp
erp-implementation|technique|ERP实施咨询|ERP implementation consulting|ERP实施顾问;ERP顾问;ERP运维;ERP项目实施;ERP系统实施;ERP上线;ERP系统维护;ERP管理;ERP业务咨询;ERP系统运维;ERP推广;ERP项目;ERP维护;ERP系统管理;熟悉ERP;会ERP;Enterprise resource planning ERP software;use ERP system;Enterprise resource planning ERP system software;enterprise resource planning software;ERP流程|erp|implementation=3500
collaboration-platforms|tool|企业协作平台|workplace collaboration platforms|Collaborative editing software;Yammer;Google Chat;协同办公;collaboration tools;在线文档;collaborative software;多维表格;团队协作软件;collaboration software;IBM Connections;Mattermost;Workplace from Meta;Groupware software;在线协作;在线办公;Obsidian;笔记软件;为知笔记;note taking software|enterprise-software
youdao-note|tool|有道云笔记|Youdao Note||collaboration-platforms|notion=3500;evernote=3500;onenote=3500
onenote|tool|OneNote|OneNote|Microsoft OneNote|collaboration-platforms|notion=3500;evernote=3500
evernote|tool|印象笔记|Evernote|Evernote Business|collaboration-platforms|notion=3500
notion|tool|Notion笔记|Notion app|~Notion|collaboration-platforms
kdocs|tool|金山文档|Kingsoft Docs||collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500;microsoft-teams=3500;slack=3500;tencent-docs=3500;yuque=3500;shimo=3500
shimo|tool|石墨文档|Shimo||collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500;microsoft-teams=3500;slack=3500;tencent-docs=3500;yuque=3500
yuque|tool|语雀|Yuque||collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500;microsoft-teams=3500;slack=3500;tencent-docs=3500
tencent-docs|tool|腾讯文档|Tencent Docs||collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500;microsoft-teams=3500;slack=3500
slack|tool|Slack协作|Slack workspace|~Slack|collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500;microsoft-teams=3500
microsoft-teams|tool|Microsoft Teams|Microsoft Teams|MS Teams|collaboration-platforms|dingtalk=3500;feishu=3500;wecom=3500
wecom|tool|企业微信|WeCom|企业微信管理;企业微信运营|collaboration-platforms|dingtalk=3500;feishu=3500
feishu|tool|飞书|Feishu|~Lark;飞书文档;飞书多维表格|collaboration-platforms|dingtalk=3500
dingtalk|tool|钉钉|DingTalk|钉钉管理|collaboration-platforms
online-meeting-tools|tool|在线会议软件|online meeting software|Video conferencing software;线上会议;远程会议;Adobe Connect;Web conferencing software;FaceTime;飞书会议;conferencing software;virtual meetings;Apple FaceTime;网络会议;use online communication tools;BlueJeans;全时云会议;Lync;Microsoft Lync;teleconferencing|collaboration-platforms
dingtalk-meetings|tool|钉钉会议|DingTalk meetings||online-meeting-tools|tencent-meeting=3500;zoom=3500;webex=3500;skype=3500;google-meet=3500;gotomeeting=3500
gotomeeting|tool|GoToMeeting|GoToMeeting|LogMeIn GoToMeeting|online-meeting-tools|tencent-meeting=3500;zoom=3500;webex=3500;skype=3500;google-meet=3500
google-meet|tool|Google Meet|Google Meet||online-meeting-tools|tencent-meeting=3500;zoom=3500;webex=3500;skype=3500
skype|tool|Skype|Skype|Microsoft Skype;Skype for Business|online-meeting-tools|tencent-meeting=3500;zoom=3500;webex=3500
webex|tool|Webex|Webex|Cisco Webex|online-meeting-tools|tencent-meeting=3500;zoom=3500
zoom|tool|Zoom会议|Zoom Meetings|~Zoom;Zoom Video Communications|online-meeting-tools|tencent-meeting=3500
tencent-meeting|tool|腾讯会议|Tencent Meeting||online-meeting-tools
email-software|tool|电子邮件软件|electronic mail software|email software;=电子邮件;=email;企业邮箱;邮件处理;收发邮件;邮箱管理;邮件收发;email clients;电邮;电邮处理;QQ邮箱;IBM Domino;Lotus Domino;email management;Hotmail;Yahoo Mail;Novell GroupWise;use e-mail;GroupWise;邮件管理|communication-software
thunderbird|tool|Thunderbird|Thunderbird|Mozilla Thunderbird|email-software|outlook=3500;foxmail=3500;lotus-notes=3500;gmail=3500
gmail|tool|Gmail|Gmail|Google Gmail|email-software|outlook=3500;foxmail=3500;lotus-notes=3500
lotus-notes|tool|Lotus Notes|Lotus Notes|IBM Notes;IBM Lotus Notes;HCL Notes|email-software|outlook=3500;foxmail=3500
foxmail|tool|Foxmail|Foxmail||email-software|outlook=3500
outlook|tool|Outlook邮箱|Microsoft Outlook|~Outlook;Microsoft Office Outlook;MS Outlook|email-software
communication-software|group|沟通软件|communication software||
exchange-server|tool|Exchange邮件服务器|Microsoft Exchange|~Exchange;Exchange Server;邮件服务器;Microsoft Exchange Server;Exchange Online;邮件系统;Exchange邮件系统;Coremail;Postfix;邮件系统维护;邮件系统管理;邮件网关;Microsoft Exchange软件;MDaemon;Exchange管理;mail server;邮件服务器维护;邮箱系统维护;Sendmail;企业邮箱管理;Zimbra;email server|windows-server
m365-admin|tool|Microsoft 365管理|Microsoft 365 administration|Office 365管理;M365;O365;Microsoft 365;Microsoft Office 365;Microsoft 365管理中心;O365管理;Office 365 administration;Microsoft 365 admin|windows-server;office|exchange-server=3000
content-management|tool|企业内容管理系统|enterprise content management|ECM系统;文档管理系统;Document management software;档案管理系统;知识管理系统;DMS系统;Confluence知识库;Document management system software;电子档案系统;Content management software;M-Files;DocuWare;Kofax;~ECM;Worldox;EDMS;文档系统;电子文档管理系统;Box网盘;网盘;WeTransfer;文件共享软件;Kofax Capture;Adobe LiveCycle;File sharing software;Cloud-based data access and sharing software;Oracle WebCenter;Records management software;IBM Content Manager|enterprise-software|document-management=2000
onbase|tool|OnBase|OnBase|Hyland OnBase;Hyland Software OnBase|content-management|documentum=3500;opentext=3500;alfresco=3500;laserfiche=3500;filenet=3500
filenet|tool|FileNet|FileNet|IBM FileNet|content-management|documentum=3500;opentext=3500;alfresco=3500;laserfiche=3500
laserfiche|tool|Laserfiche|Laserfiche||content-management|documentum=3500;opentext=3500;alfresco=3500
alfresco|tool|Alfresco|Alfresco||content-management|documentum=3500;opentext=3500
opentext|tool|OpenText|OpenText||content-management|documentum=3500
documentum|tool|Documentum|Documentum|EMC Documentum|content-management
google-workspace|tool|谷歌办公套件|Google Docs Editors|Google办公套件;Google Workspace;Google Docs;G Suite;Google Sheets;Google Slides;Google Workspace software;谷歌文档;Google Calendar;Google Suite;Google Apps;谷歌表格;Google电子表格;Google Workspace管理;Google Spreadsheet|office-suites|office=4000;excel=3000
office-suites|group|办公套件|office suites||
apple-iwork|tool|iWork|Apple iWork|Apple Pages;~Keynote;Apple Numbers;Apple Keynote;iWork办公软件;=Pages;=Numbers;苹果办公软件;Pages/Keynote|office-suites|office=3500
legacy-office|tool|Lotus/WordPerfect|Lotus SmartSuite and WordPerfect|WordPerfect;Lotus 1-2-3;Corel WordPerfect;IBM Lotus 1-2-3;Corel WordPerfect Office Suite;Quattro Pro;Lotus SmartSuite;Corel Quattro Pro;Lotus Word Pro;Microsoft Works;WordStar;Lotus Freelance|office-suites|office=3500
advanced-excel|tool|Excel高级应用|advanced Excel|WPS表格;spreadsheet modelling;Excel图表;Excel数据处理;Excel数据分析;Excel高级函数;Excel建模;Power Query;Power Pivot;Excel VBA;数据透视;透视表;Excel公式;Excel函数公式;Excel报表;高级Excel;Excel数据统计;Excel透视表;函数公式;Excel数据透视表;INDEX/MATCH;VLOOKUP函数;Excel Solver;Excel模型;Excel透视;XLOOKUP;Excel技巧;数据透视表;pivot tables;VLOOKUP;Excel函数;SUMIF;SUMIFS;financial spreadsheets|excel
diagram-mindmap|group|图表绘制软件|diagramming software tools||
drawio|tool|draw.io|draw.io|Diagrams.net|diagram-mindmap|edraw=3500;miro=3500;smartdraw=3500;omnigraffle=3500;visio=3500
omnigraffle|tool|OmniGraffle|OmniGraffle||diagram-mindmap|edraw=3500;miro=3500;smartdraw=3500;visio=3500
smartdraw|tool|SmartDraw|SmartDraw||diagram-mindmap|edraw=3500;miro=3500;visio=3500
miro|tool|Miro白板|Miro board|~Miro|diagram-mindmap|edraw=3500;visio=3500
edraw|tool|亿图|EdrawMax|亿图图示|diagram-mindmap|visio=3500
ocr-software|tool|OCR扫描软件|OCR scanning software|文字识别软件;ABBYY FineReader;ABBYY;Optical character recognition OCR software;Optical character reader OCR software;文档扫描;Optical character reader or scanning software;扫描归档;=文件扫描;=资料扫描;扫描仪操作;document scanning;Nuance OmniPage;Readiris;Image scanning software;scanning documents;Optical scanners|office-suites
dictation-software|tool|语音输入软件|voice recognition dictation software|Dragon NaturallySpeaking;Nuance Dragon;听写软件;讯飞听见;Voice recognition software;Nuance Dragon NaturallySpeaking;录音转文字;transcription software;语音转文字;飞书妙记;speech recognition software;voice dictation;M*Modal;讯飞听见转写;通义听悟;digital dictation software;Dictation software|office-suites
web-browsers|tool|网页浏览器|web browsers|浏览器使用;Google Chrome;Internet Explorer;Firefox;Web browser software;Microsoft Internet Explorer;Mozilla Firefox;Microsoft Edge;~Safari;上网操作;互联网使用;=信息搜索;网络搜索;internet browsing;Internet browser software;网上搜索;Apple Safari;搜索引擎使用;Web browsers software;browse the internet;=网络检索;internet research;online research;=上网|computer-literacy
calendar-software|tool|日程管理软件|appointment scheduling software|calendar and scheduling software;Calendar software;Calendaring software;日历软件;预约系统;Scheduling software;排班软件;=预约管理软件;Calendly;Staff scheduling software;Work scheduling software;Employee scheduling software;When I Work;Shift scheduling software;Deputy排班|office-suites
e-signature|tool|电子签名软件|electronic signature software|Adobe Sign;电子签约;e-signatures;Adobe Acrobat Sign;DocuSign software;e签名;HelloSign|enterprise-software
# CRM, HR, SCM and other business systems
crm-platforms|tool|CRM平台|CRM platforms|Oracle Siebel CRM;客户管理系统;CRM系统操作;CRM实施;Siebel;CRM顾问;Oracle CX;Eloqua;Zoho软件;ACT!;CRM系统管理;use customer relationship management software;Marketing Cloud;Oracle RightNow;CRM systems;Infusionsoft;~Keap;SCRM;微盟;有赞;微伴助手;SCRM系统;Braze|crm-software|crm=2500
salesforce-cert|certificate|Salesforce认证|Salesforce certification|Salesforce Certified Administrator;Trailhead;Salesforce ADM-201;Salesforce认证管理员|salesforce
hris|tool|人力资源系统|HR information systems|HRIS;HR系统;人事系统;Human resource management system HRMS;e-HR;Human resources management system HRMS;eHR系统;Human resources management system HRMS software;Human resource information system HRIS;HCM系统;宏景;HR SaaS;Human resources software;Human capital management;盖雅;考勤系统;Time and attendance software;薪人薪事;红海eHR;~Gusto;Sage HRMS;Infor HCM;Time accounting software;人力资源管理系统;Payroll software;薪酬系统;盖雅工场;人事管理系统;Cornerstone OnDemand;2号人事部;i人事;Workforce management software;Personio;oracle HRIS;用友eHR;~Namely;Human resources information systems;HR information system;人力资源软件;HR software category;人力资源信息系统;human resource information system;HR软件|enterprise-software|hr=2500
oracle-hcm|tool|Oracle HCM|Oracle HCM|Oracle HCM Cloud|hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500;ultipro=3500;ceridian=3500;paychex=3500;paycom=3500;paylocity=3500
paylocity|tool|Paylocity|Paylocity||hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500;ultipro=3500;ceridian=3500;paychex=3500;paycom=3500
paycom|tool|Paycom|Paycom||hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500;ultipro=3500;ceridian=3500;paychex=3500
paychex|tool|Paychex|Paychex||hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500;ultipro=3500;ceridian=3500
ceridian|tool|Ceridian Dayforce|Ceridian Dayforce|Ceridian;Dayforce|hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500;ultipro=3500
ultipro|tool|UKG系统|UltiPro|~UKG;Ultimate Software UltiPro Workplace|hris|beisen=3500;workday=3500;adp=3500;kronos=3500;bamboohr=3500
bamboohr|tool|BambooHR|BambooHR||hris|beisen=3500;workday=3500;adp=3500;kronos=3500
kronos|tool|Kronos|Kronos|Kronos Workforce Timekeeper;Kronos Workforce;Kronos Workforce Payroll|hris|beisen=3500;workday=3500;adp=3500
adp|tool|ADP系统|ADP Workforce Now|~ADP;ADP eTIME|hris|beisen=3500;workday=3500
workday|tool|Workday|Workday|Workday HCM;Workday software;Workday Payroll|hris|beisen=3500
beisen|tool|北森|Beisen||hris
scm-software|tool|供应链管理软件|supply chain systems|supply chain software;SCM系统;o9;Supply chain management SCM software;OMS系统;订单管理系统;采购管理系统;~OMS;订单系统;Procurement management software;电子采购;供应商管理系统;SAP Supply Chain Management;Purchase order management software;GEP SMART;Order management software;Inventory management software;库存管理系统;库存管理软件;Inventory management systems;inventory control software;Materials management software;Anaplan供应链;Demand planning software;电子商务采购;JDA软件;GLOVIA;供应链计划系统;~SCP;Oracle Agile PLM采购;SupplyOn;携客云|enterprise-software|supply-chain=2500
e2open|tool|E2open|E2open||scm-software|coupa=3500;oracle-demantra=3500
oracle-demantra|tool|Oracle Demantra|Oracle Demantra||scm-software|coupa=3500
coupa|tool|Coupa软件|Coupa||scm-software
aps|tool|APS排程系统|advanced planning and scheduling|~APS;高级计划与排程;高级排程;APS系统;Asprova;Preactor;APS高级排程;MRP系统;Material requirements planning MRP software;MRP II;Production planning software;永凯APS;Manufacturing resource planning MRP software;高级计划排程;APS实施;PlanetTogether;Ortems;DELMIA Quintiq;Siemens Opcenter APS;Production scheduling software;易普优APS;Advanced planning and scheduling APS software;杰信软件;Opcenter|enterprise-software|production-planning=3000;mes=2500
qms-software|tool|质量管理系统软件|quality management software|QMS系统;~ETQ;QMS软件;eQMS;质量管理软件;电子质量管理系统;Quality management systems software;Pilgrim软件;CAPA software;Intelex;Greenlight Guru;Quality assurance software;Statistical process control software;SPC软件;太友SPC;ISO management software;Compliance software;合规软件;盈飞无限|enterprise-software|quality-management=2000
infinityqs|tool|InfinityQS|InfinityQS||qms-software|mastercontrol=3500;trackwise=3500;veeva=3500;q-das=3500
q-das|tool|Q-DAS|Q-DAS||qms-software|mastercontrol=3500;trackwise=3500;veeva=3500
veeva|tool|Veeva|Veeva|Veeva Vault;Veeva Vault QMS;Veeva系统;Veeva QualityOne|qms-software|mastercontrol=3500;trackwise=3500
trackwise|tool|TrackWise|TrackWise|Sparta Systems TrackWise|qms-software|mastercontrol=3500
mastercontrol|tool|MasterControl|MasterControl|MasterControl software|qms-software
bpm-software|tool|BPM软件|business process management software|~Pega;Nintex;Appian平台;K2 BPM;K2流程;Pegasystems;Process mapping software;奥哲;炎黄盈动;流程管理软件;Pega BPM;IBM BPM;Process improvement software;Celonis;process mining;流程挖掘;H3 BPM;奥哲氚云;氚云;Bonita;ProcessMaker;Oracle BPM;Business process modeling software;Workflow software|enterprise-software|workflow-engine-bpm=3000
rpa|technique|RPA开发|robotic process automation development|~RPA;robotic process automation;RPA机器人;流程自动化;机器人流程自动化;八爪鱼RPA;实在智能;Robotic process automation software;艺赛旗;弘玑;RPA实施;RPA流程设计;process automation;超自动化;hyperautomation;RPA流程开发;intelligent automation;金智维;WorkFusion;RPA工程师|enterprise-software|python-automation=2500
laiye|tool|来也RPA|Laiye|=来也|rpa|uipath=3500;yingdao=3500;blue-prism=3500;automation-anywhere=3500;power-automate=3500;uibot=3500
uibot|tool|UiBot|UiBot||rpa|uipath=3500;yingdao=3500;blue-prism=3500;automation-anywhere=3500;power-automate=3500
power-automate|tool|Power Automate|Power Automate|Microsoft Power Automate;Power Automate Desktop|rpa|uipath=3500;yingdao=3500;blue-prism=3500;automation-anywhere=3500
automation-anywhere|tool|Automation Anywhere|Automation Anywhere||rpa|uipath=3500;yingdao=3500;blue-prism=3500
blue-prism|tool|Blue Prism|Blue Prism||rpa|uipath=3500;yingdao=3500
yingdao|tool|影刀|Yingdao|影刀RPA|rpa|uipath=3500
uipath|tool|UiPath|UiPath|UiPath开发|rpa
gis-software-generic|tool|企业地图应用软件|mapping software for business|Map creation software;Google Maps;Google Earth;Google Earth Pro;Mapping software;谷歌地球;百度地图;高德地图;Microsoft MapPoint;导航软件;Navigation software;=GPS导航;Global positioning system GPS software;奥维地图;奥维互动地图;Geographic mapping;GPS使用;地图软件|enterprise-software
accounting-packages|group|企业财务系统|corporate finance systems||
hyperion|tool|企业绩效管理软件|enterprise performance management software|EPM系统;Cognos TM1;Essbase;预算系统;Oracle EPM;IBM Planning Analytics;合并报表系统;预算管理系统;BPC合并;IBM Cognos TM1;Oracle Essbase;元年科技;Board软件;=元年;~TM1;费用报销系统;Financial planning software;Longview|accounting-packages|financial-analysis=2000
grc-software|tool|GRC软件|governance, risk and compliance software|GRC系统;Archer GRC;MetricStream;IDEA审计;RSA Archer;CaseWare IDEA;审计管理系统;Risk management software;风险管理系统;AuditBoard;LogicGate;CCH TeamMate;Galvanize ACL;Computer assisted auditing techniques;CAATs;Diligent|accounting-packages|auditing=2000
enterprise-info|technique|企业信息化管理|corporate IT management|IT规划;信息化规划;IT战略;信息化管理;信息系统建设;数字化建设;IT部门管理;信息化项目;企业数字化;IT预算管理;CIO管理;IT团队管理;digital strategy;IT strategy;信息系统规划;数字化规划;信息化项目管理实施;IT management;数字化管理;数字化项目;IT管理工作;IT架构;IT架构规划;信息化系统;企业信息化管理实施;系统运维管理;数字化工厂规划;~ICT;数字化改造;信息化体系;数字化升级;信息技术管理;=信息系统;数字化项目管理;IT咨询;IT consulting;数字化咨询;信息化咨询;SAP/ERP信息化;IT planning;information technology management;systems planning;IT infrastructure;IT基础架构;IT基础设施;IT基础架构管理;IT运营;CDO数字化|industrial-software|it-service-management=3000
togaf|certificate|TOGAF|TOGAF||enterprise-info
it-training|technique|系统使用培训|end-user software training|软件培训;系统培训;=用户培训;系统操作培训;软件操作培训;=客户培训;用户使用培训;软件使用培训;客户使用培训;客户系统培训;software training;end-user training;系统上线培训;=产品使用培训;用户操作培训;IT培训|implementation|staff-training=2500
it-delivery|technique|IT项目实施交付|IT project delivery|软件实施部署;=实施方案;系统上线支持;软件交付;=客户现场实施;驻场实施;项目上线;=系统切换;驻场支持;实施方法论;=蓝图设计;=系统配置;用户需求调研;系统调试上线;软件安装实施;实施文档;实施顾问;系统交付;=现场实施;驻场开发;项目上线实施;软件项目实施;系统配置实施;=实施计划;实施工程师;ICT交付;集成项目实施;系统集成项目;系统集成实施;弱电系统集成;IT系统集成;集成交付;实施运维;项目交付实施;=现场实施支持;信息化系统实施;信息系统集成;售后实施;software deployment;system rollout;cutover;go-live support;系统实施交付|implementation|erp-implementation=3000
saltstack|tool|SaltStack|SaltStack||operations|config-automation=3500
puppet|tool|Puppet配置管理|Puppet Enterprise|~Puppet|operations|saltstack=3500;config-automation=3500
chef-infra|tool|Chef配置管理|Chef Infra|Progress Chef|operations|saltstack=3500;puppet=3500;config-automation=3500
automated-operations|technique|自动化运维|IT automation|运维自动化;自动化运维平台;运维开发;自动化运维工具;自动化运维开发|operations|config-automation=3500
disaster-recovery|technique|灾备|disaster recovery|容灾备份;异地容灾;=容灾;灾难恢复;容灾演练;灾备建设|operations|backup=4000
baidu-cloud|tool|百度智能云|Baidu AI Cloud|百度云|cloud
tianyi-cloud|tool|天翼云|China Telecom Cloud|天翼云平台|cloud|baidu-cloud=3000
ibm-cloud|tool|IBM Cloud|IBM Cloud|IBM Bluemix|cloud|baidu-cloud=3000;tianyi-cloud=3000
oci|tool|Oracle Cloud Infrastructure|Oracle Cloud Infrastructure|OCI云|cloud|baidu-cloud=3000;tianyi-cloud=3000;ibm-cloud=3000
qiniu|tool|七牛云|Qiniu||cloud|baidu-cloud=3000;tianyi-cloud=3000;ibm-cloud=3000;oci=3000
volcengine|tool|火山引擎|Volcengine||cloud|baidu-cloud=3000;tianyi-cloud=3000;ibm-cloud=3000;oci=3000;qiniu=3000
heroku|tool|Heroku|Heroku|Salesforce Heroku|cloud|baidu-cloud=3000;tianyi-cloud=3000;ibm-cloud=3000;oci=3000;qiniu=3000;volcengine=3000
firebase|tool|Firebase|Firebase|Google Firebase|cloud|baidu-cloud=3000;tianyi-cloud=3000;ibm-cloud=3000;oci=3000;qiniu=3000;volcengine=3000;heroku=3000
ids-ips|technique|入侵检测|intrusion detection|IDS/IPS;~IDS;~IPS;入侵检测系统;入侵防御;intrusion detection systems;Intrusion detection system IDS|cybersecurity|firewall=3500
bastion-host|tool|堡垒机|bastion host|跳板机;JumpServer;堡垒机运维|cybersecurity
zero-trust|knowledge|零信任|zero trust|零信任架构|cybersecurity
soc2|knowledge|SOC 2|SOC 2||cybersecurity
pci-dss|knowledge|PCI DSS|PCI DSS|~PCI|cybersecurity|soc2=2500
nist-csf|knowledge|NIST网络安全框架|NIST CSF|NIST框架;~NIST|cybersecurity|soc2=2500;pci-dss=2500
tisax|knowledge|TISAX|TISAX||cybersecurity|soc2=2500;pci-dss=2500;nist-csf=2500
enterprise-architecture|knowledge|企业架构|enterprise architecture|EA架构;Zachman|system-architecture
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const itOperationsSenses = `
EDI|wastewater-treatment|纯水;反渗透;水处理;超纯水;注射用水;electrodeionization
`;
