/**
 * Software, data, artificial intelligence, design of the digital kind.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const dataSkills = `
programming|knowledge|编程|programming|编程能力;程序设计;软件编程;coding;代码开发;编程语言;程式設計;编程基础|
objective-c|language|Objective-C|Objective-C|ObjC;Objective-C语言|programming|swift=3500;ios=4000
dotnet|language|.NET|.NET|dotnet;.NET开发;.NET Framework;.NET 6;.NET平台;Microsoft .NET Framework;.NET Core开发;.NET8;.NET框架;.NET技术;.NET Standard;ADO.NET|programming|csharp=4500
wpf|tool|WPF|WPF|WPF开发|dotnet|winform=3500|csharp
aspnet|tool|ASP.NET|ASP.NET|~ASP;ASP.NET开发|dotnet||csharp
typescript|language|TypeScript|TypeScript|TS开发;~TS|programming|javascript=4500|javascript
vhdl|language|VHDL|VHDL||programming|verilog-language=3500;fpga=3000
java|language|Java|Java|Java开发;JavaSE;J2EE;Java语言;Java EE;Core Java;Java后端;JavaEE开发;Java基础;JavaSE基础|programming|spring=4000
spring|tool|Spring框架|Spring Framework|~Spring|backend|spring-cloud=4000;spring-mvc=4500|java
c-language|language|C语言|C language|~C;C programming;C语言编程;C编程;C/C++|programming|embedded=2500
cpp|language|C++|C++|~CPP;C++开发;C++编程;C++语言;C加加|programming|c-language=4000
stl|tool|C++ STL|C++ Standard Template Library|~STL|cpp
csharp|language|C#|C#|C#开发;C Sharp;C#编程|programming
python|language|Python|Python|Python编程;Python开发;Python语言;Python脚本;Python programming;~py;Python后端;Python Web;Python Web开发|programming
flask|tool|Flask框架|Flask framework|~Flask|backend|django=3500;fastapi=3500|python
django|tool|Django|Django||backend|fastapi=3500|python
go|language|Go语言|Golang|~Go;Go开发;Go language|programming
rust|language|Rust语言|Rust programming|~Rust|programming|cpp=3000
javascript|language|JavaScript|JavaScript|~JS;ES6;JavaScript开发;JS基础;javascript基础;ES5;ES2015;ES7;ES6+;ES6语法|programming|frontend=4000
php|language|PHP|PHP|PHP开发;PHP语言|programming
ruby|language|Ruby|Ruby|Ruby开发|programming
kotlin|language|Kotlin|Kotlin||programming|android=4000;java=3500
swift|language|Swift语言|Swift programming|~Swift|programming|ios=4000
scala|language|Scala|Scala||programming|java=3000;spark=3000
perl|language|Perl|Perl||programming|shell=2500
shell|language|Shell脚本|shell scripting|Bash;Shell编程;shell script;=Shell;bash scripting|programming|linux=4000
vba|language|VBA|VBA|Excel宏;macros|programming|excel=3500
matlab|tool|MATLAB|MATLAB|MATLAB仿真;MATLAB编程;MATLAB语言;MATLAB软件;The MathWorks MATLAB|programming|python=2000
simulink|tool|Simulink|Simulink||matlab|simulink-modelling=4000|matlab
r-language|language|R语言|R language|~R;R programming;R语言编程|programming|statistics=3000;python=2000
rstudio|tool|RStudio|RStudio|~RStudio IDE|r-language
backend|knowledge|后端开发|backend development|后端;服务端开发;服务器端开发;backend;server-side development;后台开发;服务器开发|software-development
ruby-on-rails|tool|Ruby on Rails|Ruby on Rails|~RoR|backend||ruby
thinkphp|tool|ThinkPHP|ThinkPHP||backend|laravel=3500|php
laravel|tool|Laravel|Laravel||backend||php
mybatis|tool|MyBatis|MyBatis|~iBatis;Mybatis框架;MyBatis3;tk.mybatis|backend|hibernate=3500;spring=3000;mybatis-plus=4500|java;sql
spring-mvc|tool|Spring MVC|Spring MVC||backend||java;spring
spring-cloud|tool|Spring Cloud|Spring Cloud|SpringCloud Alibaba;Spring Cloud Netflix|backend||java;spring
spring-boot|tool|Spring Boot|Spring Boot|SpringBoot框架|backend|spring=4500;spring-cloud=4000;spring-mvc=3500|java;spring
frontend|knowledge|前端开发|front-end development|前端;Web前端;frontend;前端基础|software-development
css|language|CSS|CSS|CSS3|frontend|html=3500
html|language|HTML|HTML|HTML5;~H5;H5开发;语义化;W3C标准;Web标准|frontend
react|tool|React框架|React.js|~React;React开发|frontend|vue=3500;javascript=3500;angular=3500|javascript
nextjs|tool|Next.js|Next.js||react|nuxt=3500
vue|tool|Vue|Vue.js|Vue3;Vue2;Vue开发;Vue框架;vue.js框架|frontend|javascript=3500;angular=3500|javascript
nuxt|tool|Nuxt|Nuxt||vue
angular|tool|Angular|Angular|AngularJS|frontend||javascript
nodejs|tool|Node.js|Node.js|NodeJS开发|backend|javascript=4000|javascript
nestjs|tool|NestJS|NestJS||nodejs|expressjs=3500|nodejs
expressjs|tool|Express.js|Express.js||nodejs||nodejs
software-development|knowledge|软件开发|software development|软件设计;应用开发;軟體開發;application development;程序开发;软件研发||programming=4000
version-control|technique|版本控制|version control|版本管理;代码管理;source control;git版本控制;版本控制工具;版本控制系统;version control systems;SourceTree;~CVS;Concurrent versions system CVS;Microsoft Visual SourceSafe;版本管理工具;Azure Repos;Git Flow;代码版本管理工具;代码管理工具;configuration management software;Plastic SCM;Git分支管理;代码托管;~VSS;File versioning software;Gogs;Git版本管理;代码仓库|software-development
bitbucket|tool|Bitbucket|Bitbucket|Atlassian Bitbucket|version-control|github=3500;gitlab=3500;gitee=3500
gitee|tool|Gitee|Gitee|码云|version-control|github=3500;gitlab=3500
gitlab|tool|GitLab|GitLab||version-control|github=3500;git=3500|git
github|tool|GitHub|GitHub||version-control|git=3500|git
clearcase|tool|ClearCase|ClearCase|IBM Rational ClearCase|version-control|svn=3500;perforce=3500;mercurial=3500;git=3500
mercurial|tool|Mercurial|Mercurial||version-control|svn=3500;perforce=3500;git=3500
perforce|tool|Perforce|Perforce|Perforce Helix software|version-control|svn=3500;git=3500
svn|tool|SVN|SVN|Subversion;TortoiseSVN;Apache Subversion SVN|version-control|git=3500
web-development|technique|网页开发|web development|网页设计开发;Web开发;网站开发;网站制作|software-development|frontend=4500
android|knowledge|Android开发|Android development|安卓开发;Android;安卓|software-development
ios|knowledge|iOS开发|iOS development|iOS;苹果开发|software-development
mini-program|knowledge|小程序开发|mini program development|微信小程序;小程序;微信小程序开发|frontend
uni-app|tool|uni-app|uni-app|uni-app开发|mini-program
qt|tool|Qt|Qt|Qt开发;~QML;Qt编程|software-development|cpp=4000
game-development|knowledge|游戏开发|game development||software-development
system-architecture|knowledge|系统架构|system architecture|架构设计|software-development
software-architecture|technique|软件架构|software architecture|系统设计;软件系统设计;概要设计|system-architecture
high-concurrency|knowledge|高并发|high concurrency|高并发处理;高并发系统;高并发高可用;高可用高并发;高并发编程|system-architecture|microservices=3000;distributed-systems=3000
distributed-systems|knowledge|分布式系统|distributed systems|分布式;分布式架构|system-architecture|microservices=3000
microservices|knowledge|微服务|microservices|微服务架构;微服务框架;微服务开发;微服务设计;微服务技术;微服务体系;微服务拆分|system-architecture
database|knowledge|数据库|database|資料庫;databases;数据库开发;数据库编程;database programming;数据库软件;database software|
relational-databases|technique|关系型数据库|relational databases||database
database-design|technique|数据库设计|database design||database
sql|language|SQL|SQL|SQL语句;SQL查询;SQL编程;SQL语言;SQL开发;SQL基础;编写SQL;写SQL;SQL编写;SQL语法;SQL脚本;基本SQL语句;SQL查询语句;sql函数;复杂SQL;增删改查;CRUD;数据库语言;SQL脚本编写|database
plsql|language|PL/SQL|PL/SQL|PL/SQL编程;PLSQL开发;PLSQL工具|sql|oracle-db=4000
tsql|language|T-SQL|T-SQL|Transact-SQL|sql|sqlserver-ops=4000
oracle-db|tool|Oracle数据库|Oracle Database|Oracle;Oracle开发;Oracle数据库开发|relational-databases|sql=4000;sqlserver-ops=3500|sql
mongodb|tool|MongoDB|MongoDB||nosql-others
redis|tool|Redis|Redis||nosql-others|backend=2500
elasticsearch|tool|Elasticsearch|Elasticsearch|ES搜索引擎|database|solr=3500;lucene=3500
message-queue|knowledge|消息队列|message queues|MQ中间件;消息中间件;message-oriented middleware;消息中间件开发;~NSQ;ZeroMQ;~MQ;消息队列中间件;MSMQ;消息总线;Tibco EMS;~Solace;MQ消息队列;消息组件;NATS消息;~JMS;Java Message Service;Azure Service Bus;Amazon SQS;TongLINK;Oracle Advanced Queuing;消息队列技术|backend
ibm-mq|tool|IBM MQ|IBM MQ|WebSphere MQ;IBM WebSphere MQ|message-queue|kafka=3500;rabbitmq=3500;rocketmq=3500;activemq=3500;pulsar=3500
pulsar|tool|Pulsar消息队列|Apache Pulsar|~Pulsar|message-queue|kafka=3500;rabbitmq=3500;rocketmq=3500;activemq=3500
activemq|tool|ActiveMQ|ActiveMQ|Apache ActiveMQ|message-queue|kafka=3500;rabbitmq=3500;rocketmq=3500
rocketmq|tool|RocketMQ|RocketMQ||message-queue|kafka=3500;rabbitmq=3500
rabbitmq|tool|RabbitMQ|RabbitMQ||message-queue|kafka=3500
kafka|tool|Kafka|Kafka|Apache Kafka;Kafka集群;Kafka消息队列;Kafka开发;Kafka Streams;Confluent Kafka;Kafka Connect|message-queue
linux|tool|Linux|Linux|Linux运维;Linux系统;Linux操作系统;Linux命令;Linux基础;Linux常用命令;Linux操作;Linux基本操作;Linux基础命令;Linux操作命令;Linux命令操作;Linux指令;Linux环境|operations
operations|knowledge|系统运维|systems administration|运维;IT运维;system administration;系统管理|
containers|knowledge|容器技术|containerization|容器;容器化;containers|operations
containerd|tool|Containerd|Containerd||containers
podman|tool|Podman|Podman||containers
docker-swarm|tool|Docker Swarm|Docker Swarm||containers
server-operations|technique|服务器运维|server operations|服务器维护|operations
docker|tool|Docker|Docker|Docker容器;Docker部署;Docker镜像;Docker容器化;Docker技术;Dockerfile;Docker Compose|containers|linux=3000
ci-cd|technique|持续集成|continuous integration|CI/CD;自动化部署|operations|git=3000
cloud|knowledge|云计算|cloud computing|云服务;云计算技术|operations
huawei-cloud|tool|华为云|Huawei Cloud||cloud|tencent-cloud=3500;aws=3500;aliyun=3500
tencent-cloud|tool|腾讯云|Tencent Cloud||cloud|aws=3500;aliyun=3500
cloud-native|knowledge|云原生|cloud native|云原生技术;云原生架构|cloud|kubernetes=3500
network-engineering|knowledge|网络工程|network engineering||operations
routing-switching|technique|路由交换|routing and switching|交换路由;路由与交换;路由和交换;路由交换设备|network-engineering|network-devices=4000
computer-networks|knowledge|计算机网络|computer networks||network-engineering
cybersecurity|knowledge|网络安全|cybersecurity||operations
penetration-testing|technique|渗透测试|penetration testing||cybersecurity
it-support|technique|IT支持|IT support|IT技术支持|operations|technical-support=3500
helpdesk|technique|IT服务台|help desk|service desk;IT help desk;service desk support;Help desk software;Call center help desk|it-support
computer-maintenance|technique|电脑维护|computer maintenance|计算机维护|it-support|desktop-support=4000
git|tool|Git|Git|Git工具;Git命令|version-control
nginx|tool|Nginx|Nginx|Nginx配置;Nginx反向代理;Nginx负载均衡;Nginx调优;Nginx服务器|web-servers
software-testing|knowledge|软件测试|software testing|軟體測試;软件质量;软件测试基础;软件测试基础知识|
regression-testing|technique|回归测试|regression testing||software-testing
functional-testing|technique|功能测试|functional testing|手工测试|software-testing|black-box-testing=4000
test-automation|technique|自动化测试|test automation|automated testing|software-testing|ui-automation=4000
requirements-analysis|technique|需求分析|requirements analysis|需求调研;requirements gathering;requirement analysis|
requirements-management|technique|需求管理|requirements management||requirements-analysis
business-requirements|technique|业务需求分析|business requirements|=业务需求|requirements-analysis
implementation|technique|系统实施|system implementation|软件实施;项目实施;实施交付;上线实施;software implementation||requirements-analysis=3500;erp=3000
mes|tool|MES|MES|制造执行系统;MES实施;MES系统;MES开发;manufacturing execution system;manufacturing execution systems|industrial-software|erp=3500;scada=3000
erp|tool|ERP|ERP|ERP系统;ERP软件;ERP实施;企业资源计划;ERP操作;ERP系统操作;ERP软件操作;ERP系统应用;ERP systems;ERP system;enterprise resource planning;企业资源规划|industrial-software
deltek|tool|Deltek系统|Deltek Costpoint|~Deltek;Deltek Vision|erp|infor=3500;epicor=3500;odoo=3500;ifs=3500;qad=3500;acumatica=3500;sage-erp=3500;erp-sap=3500
sage-erp|tool|Sage ERP|Sage ERP|Sage 100|erp|infor=3500;epicor=3500;odoo=3500;ifs=3500;qad=3500;acumatica=3500;erp-sap=3500
acumatica|tool|Acumatica|Acumatica||erp|infor=3500;epicor=3500;odoo=3500;ifs=3500;qad=3500;erp-sap=3500
qad|tool|QAD ERP|QAD ERP|~QAD|erp|infor=3500;epicor=3500;odoo=3500;ifs=3500;erp-sap=3500
ifs|tool|IFS ERP|IFS ERP|~IFS|erp|infor=3500;epicor=3500;odoo=3500;erp-sap=3500
odoo|tool|Odoo|Odoo|OpenERP;Odoo开发;Odoo ERP|erp|infor=3500;epicor=3500;erp-sap=3500
epicor|tool|Epicor|Epicor|Epicor Enterprise;Epicor Kinetic|erp|infor=3500;erp-sap=3500
infor|tool|Infor|Infor|Infor ERP;Infor CloudSuite;Infor LN;Infor M3;M3 ERP;Infor SyteLine;Infor ERP SyteLine;Infor Lawson;Infor Visual|erp|erp-sap=3500
oracle-erp|tool|Oracle ERP|Oracle ERP|Oracle Cloud ERP|erp|erp-sap=3500;oracle-ebs=4500
erp-sap|tool|SAP|SAP ERP|SAP系统;SAP软件;SAP ECC;SAP实施;SAP操作;SAP顾问;SAP S4;SAP HANA ERP;SAP ERP系统;熟练SAP;SAP项目实施;SAP Business Suite;SAP全模块;SAP运维;SAP software;SAP系统操作;SAP implementation|erp|kingdee=3500;yonyou=3500;oracle-ebs=3500
plm|tool|PLM|PLM|产品生命周期管理系统|industrial-software
windchill|tool|Windchill|Windchill|PTC Windchill|plm|teamcenter=3500
teamcenter|tool|Teamcenter|Teamcenter|Siemens Teamcenter|plm
pdm|tool|PDM系统|PDM|产品数据管理系统|plm|product-data=3500
crm-software|tool|CRM系统|CRM software|CRM|industrial-software
industrial-software|knowledge|工业软件|industrial software|工业软件开发|
digital-twin|knowledge|数字孪生|digital twin|digital twins;數位孿生|industrial-software|simulation=3500
production-line-simulation|technique|产线仿真|production line simulation||digital-twin|plant-simulation=3500
blockchain|knowledge|区块链|blockchain|区块链开发;blockchain development||software-development=2500
smart-contracts|technique|智能合约|smart contracts||blockchain|solidity=3500
# data
data-analysis|technique|数据分析|data analysis|数据统计;資料分析;data analytics;数据分析能力;数据统计分析|data-science|statistics=3500;excel=2000
data-cleaning|technique|数据清洗|data cleaning|数据清理;数据清洗与预处理;数据清洗整理|data-analysis|data-cleaning-practice=4500
business-intelligence|knowledge|商业智能|business intelligence||data-analysis|data-visualization=4000
business-performance-analysis|technique|经营分析|business performance analysis|经营数据分析|data-analysis
data-operations|technique|数据运营|data operations||data-analysis
data-processing|technique|数据处理|data processing|数据整理|data-analysis
data-science|knowledge|数据科学|data science|||machine-learning=3500
data-engineering|knowledge|数据工程|data engineering||data-science|etl=3500;big-data=3500
data-mining|technique|数据挖掘|data mining|数据挖掘算法|data-science|data-analysis=3500;machine-learning=3000
data-visualization|technique|数据可视化|data visualization|可视化;数据看板;data visualisation;dashboards;BI报表;~DAX;PowerBI建模;~PBI;PowerBI报表;Tableau与Power BI开发;Tableau and Power BI development|data-analysis|bi-tools=4000
statistics|technique|统计分析|statistical analysis|统计方法;statistical methods|data-science|statistics-science=4500
statistical-modelling|technique|统计建模|statistical modelling|statistical modeling|statistics
spss|tool|SPSS|SPSS|SPSS软件;SPSS分析;SPSS操作;SPSS数据分析;IBM SPSS;IBM SPSS Statistics|statistical-software|statistics=4000;stata=3500|statistics
stata|tool|Stata|Stata|StataCorp Stata|statistical-software
graphpad|tool|GraphPad Prism|GraphPad Prism|GraphPad;~Prism|statistical-software
big-data|knowledge|大数据|big data|大数据平台;大数据开发;大数据技术|data-science
data-warehouse|knowledge|数据仓库|data warehouse|数仓;data warehousing|big-data
flink|tool|Flink|Apache Flink|Flink开发;Flink SQL;Flink调优;Flink流处理;Flink实时计算;Flink CDC;Flink源码;Kafka+Flink|big-data|spark=3500
hbase|tool|HBase|HBase|HBase开发|big-data|hive=3500
hive|tool|Hive|Hive|Apache Hive;Hive开发;Hive优化;Hive调优;HiveSQL;Hive SQL开发;Hive数据仓库;Hive UDF|big-data||sql
hadoop|tool|Hadoop|Apache Hadoop|Hadoop集群;Hadoop平台;Hadoop技术;Hadoop生态圈;Hadoop生态系统;Hadoop运维;Hadoop组件|big-data|spark=3500
mapreduce|tool|MapReduce|MapReduce||hadoop
hdfs|tool|HDFS|HDFS||hadoop
spark|tool|Spark计算|Apache Spark|PySpark;~Spark;Spark开发;Spark development;Spark Core;Spark调优;~RDD;Spark优化;Spark平台;Spark编程;GraphX;Spark离线开发;Spark集群;Spark大数据;Spark框架;Spark RDD;Spark engine;Delta Lake|big-data||sql
etl|technique|数据治理|data governance|主数据|data-science
web-scraping|technique|网络爬虫|web scraping|爬虫;crawler;数据爬取;爬虫开发;网络爬虫技术;crawler development;爬虫技术;网络爬虫开发;网页抓取;web crawling;Python爬虫;Python网络爬虫;web scraper;web crawlers|data-science|python=3000
optimization|technique|运筹优化|operations research|运筹学|data-science
operational-optimization|technique|优化算法|optimization algorithms|mathematical optimization|optimization
# artificial intelligence
ai|knowledge|人工智能|artificial intelligence|~AI;人工智慧;AI技术;A.I.;人工智能技术|
generative-ai|knowledge|生成式AI|generative AI|AIGC|ai|generative-models=4000
ai-algorithms|technique|AI算法|AI algorithms|人工智能算法|ai|machine-learning=4000
ai-application|technique|AI应用|AI applications|AI技术应用|ai
machine-learning|technique|机器学习|machine learning|~ML;统计学习;机器学习算法;statistical learning;ML算法;machine learning algorithms;机器学习模型|ai
deep-learning|technique|深度学习|deep learning|~DL;深度学习算法;深度学习框架|machine-learning
neural-networks|knowledge|神经网络|neural networks|神經網路|deep-learning
keras|tool|Keras|Keras||deep-learning|tensorflow=4000;pytorch=3500|python
nlp|technique|自然语言处理|natural language processing|NLP|ai|deep-learning=4000
text-mining|technique|文本挖掘|text mining|文本分析|nlp
bert|tool|BERT|BERT model|BERT模型;BERT系列;预训练模型BERT|nlp|attention-transformer=3500
llm|knowledge|大语言模型|large language models|LLM;大模型;LLMs|nlp|llm-application=4000
computer-vision|technique|计算机视觉|computer vision|CV算法;電腦視覺;视觉识别|ai|deep-learning=4000
3d-vision|technique|3D视觉|3D vision|三维视觉;3D视觉引导|computer-vision|point-cloud=3500
3d-reconstruction|technique|三维重建|3D reconstruction||computer-vision|point-cloud=4000
image-processing|technique|图像处理|image processing|数字图像处理;图像算法|computer-vision|signal-processing=3000
opencv|tool|OpenCV|OpenCV|OpenCV图像处理;opencv开发;OpenCV库|computer-vision||python
reinforcement-learning|technique|强化学习|reinforcement learning|深度强化学习|machine-learning
recommender|technique|推荐系统|recommender systems|推荐算法;推荐系统开发;recommendation system;recommendation systems|machine-learning
speech|technique|语音识别|speech recognition|语音算法;ASR;语音识别技术|ai
generative-models|technique|生成模型|generative models|分子生成模型;generative models for molecules|deep-learning
diffusion-models|technique|扩散模型|diffusion models||generative-models
model-deployment|technique|模型部署|model deployment|模型优化|machine-learning
model-compression|technique|模型压缩|model compression|模型量化;模型剪枝|model-deployment
onnx|tool|ONNX|ONNX|ONNX Runtime|model-deployment|tensorrt=3500
tensorrt|tool|TensorRT|TensorRT|NVIDIA TensorRT;TensorRT部署|model-deployment
algorithms|knowledge|算法|algorithms|=算法设计;算法开发;algorithm development;演算法;算法研究;算法优化;常用算法;算法模型|programming
data-structures|knowledge|数据结构|data structures|常用数据结构|algorithms
cuda|tool|CUDA|CUDA|CUDA编程;CUDA开发;CUDA C|programming
autonomous-driving|knowledge|自动驾驶|autonomous driving|无人驾驶|ai|slam=3500
adas|knowledge|ADAS|advanced driver assistance systems|智能驾驶;智驾;ADAS开发;智能驾驶系统;智驾系统;ADAS算法|autonomous-driving
point-cloud|technique|点云处理|point cloud processing|点云|computer-vision
data-labelling|technique|数据标注|data annotation|标注;data labelling;data labeling;标注员;資料標註||typing=2000
# design
ui-design|technique|UI设计|UI design|UI/UX;界面设计||graphic-design=3500
interaction-design|technique|交互设计|interaction design||ui-design|ux-design=4500
ux-design|technique|用户体验设计|UX design|UX;user experience;=用户体验|ui-design
graphic-design|technique|平面设计|graphic design|美工;图片设计|
layout-typesetting|technique|版式设计|layout design for print|排版;画册设计|graphic-design|editorial-design=4000
visual-design|technique|视觉设计|visual design||graphic-design
photoshop|tool|Photoshop|Photoshop|~PS;Adobe Photoshop|graphic-design|photo-retouching=4500
video-editing|technique|视频剪辑|video editing|剪辑;影片剪接|
photography|technique|摄影|photography|拍照||video-editing=3000
videography-photo|technique|摄影摄像|photography and videography||photography|video-shooting=4500
3d-animation|technique|三维动画|3D animation||
3d-rendering|technique|3D渲染|3D rendering|三维渲染|3d-animation
embedded-c-language|language|嵌入式C|embedded C||embedded|c-language=4500|c-language
react-native|tool|React Native|React Native|RN开发;React-Native开发|mobile-cross-platform|flutter=3500|react
software-engineering|knowledge|软件工程|software engineering|软件开发流程;软件开发过程;软件研发流程;软件工程规范||software-development=4500
elk-stack|tool|ELK|ELK Stack|Elastic Stack;~EFK;ELK日志;ELK日志分析|elk-tools|elasticsearch=4000
lucene|tool|Lucene|Lucene||search-engine-dev
solr|tool|Solr|Solr||search-engine-dev|lucene=3500
kubernetes|tool|Kubernetes|Kubernetes|K8s;K8s集群;K8s运维;K8s部署;Kubernetes运维;Kubernetes集群;Kubernetes开发|containers|docker=3500
ccna|certificate|CCNA|Cisco Certified Network Associate|思科CCNA|network-cert
hcip|certificate|HCIP|Huawei HCIP|华为HCIP;HCIP认证;HCIP-Datacom|network-cert|ccna=3000
information-security|knowledge|信息安全|information security|資訊安全||cybersecurity=4500
product-requirements|technique|产品需求管理|product requirements|=产品需求||requirements-analysis=4000
systems-analysis|technique|系统分析|systems analysis|||requirements-analysis=4000
system-integration|technique|系统集成|system integration|||implementation=3500
digital-transformation|technique|数字化转型|digital transformation|||industrial-software=3000
smart-manufacturing|knowledge|智能制造|smart manufacturing|industry 4.0;工业4.0;intelligent manufacturing||industrial-software=3000;smart-factory=4000
informatization|knowledge|信息化建设|enterprise informatization|信息化;企业信息化||industrial-software=3500;enterprise-info=4500
plant-simulation|tool|Plant Simulation|Plant Simulation|Tecnomatix Plant Simulation|discrete-event-simulation
statistics-science|knowledge|统计学|statistics|数理统计|mathematics
etl-technique|technique|ETL|ETL development|ETL开发;ETL流程;ETL处理;ETL工程;Extract, transform, load ETL software;ETL processes;ETL数据处理;ETL调度;ETL设计;ETL开发工程;ETL数据开发;ETL developer skills;ETL任务;ETL技术;ETL脚本;ETL pipeline;ETL pipelines|data-engineering|etl-tools=4000
data-management|technique|数据管理|data management|||etl=4000
mathematical-modelling|technique|数学建模|mathematical modelling|mathematical modeling;全国大学生数学建模;数学建模能力;数学建模大赛;数学建模比赛|mathematics|optimization=3000
chatgpt|tool|ChatGPT|ChatGPT|OpenAI ChatGPT|foundation-models|ai-office-tools=3500
mlops|technique|MLOps|MLOps|machine learning operations|ml-engineering|model-deployment=4000
hpc|knowledge|高性能计算|high-performance computing|HPC;并行计算;parallel computing;高性能计算集群;高性能计算平台;HPC软件|computer-science|parallel-programming=4000;cuda=3000
gpu-programming|technique|GPU编程|GPU programming||parallel-programming|cuda=4000
video-production|technique|视频制作|video production|影片製作||video-editing=4500
`;
