/**
 * Quality, production control, logistics, buying, regulatory and management of projects.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const qualitySkills = `
quality-management|domain|质量管理|quality management|品质管理;品质管控;品管;質量管理;品質管理;质量体系;QMS;质量体系管理;质量管理工作;quality systems;质量改善||
quality-assurance|practice|质量保证|quality assurance|QA;质量保证体系;品质保证;現場QA;现场QA|quality-management|gmp=3000
quality-control|practice|质量控制|quality control|QC;品质控制;品控;质检;品检;质量检验;品质检验;質檢;产品检验;quality inspection;检验员;质量检测|quality-management|
visual-inspection|practice|外观检验|visual inspection|外观检查;目检;外观检测;全检;外观全检;appearance inspection|quality-control|
incoming-inspection|practice|来料检验|incoming inspection|IQC;进料检验;来料检查;進料檢驗;incoming quality control;原料检验;原材料检验|quality-control|
process-inspection|practice|过程检验|in-process inspection|IPQC;制程检验;巡检;制程巡检;过程检查;in-process quality control;生产巡检;首件检验;首检|quality-control|
final-inspection|practice|成品检验|final inspection|FQC;OQC;出货检验;成品检查;出貨檢驗;出厂检验;终检;outgoing inspection;成品检测|quality-control|
qc-tools|practice|QC七大手法|seven QC tools|质量工具;品管七大手法;QC七大工具;品质七大手法;QC手法;质量管理工具;QC tools;五大工具;品质工具|quality-management|
spc|practice|统计过程控制|SPC|SPC管控;statistical process control;SPC分析;统计制程管制|quality-management|msa=4000
msa|practice|测量系统分析|MSA|measurement system analysis;GR&R|quality-management|
doe|method|实验设计|design of experiments|DOE;Minitab;試驗設計;试验设计;正交试验;DoE方法;实验设计DOE|quality-management|statistics=3000
8d|practice|8D报告|8D reports|8D;客诉处理;8D改善;8D report;客诉分析;客诉|quality-management|fmea=3000
fmea|practice|FMEA|FMEA|PFMEA;失效模式分析;失效模式与影响分析;failure mode and effects analysis|quality-management|
apqp|practice|APQP|APQP|PPAP;产品质量先期策划;advanced product quality planning;控制计划|quality-management|fmea=4000
iso-9001|standard|ISO 9001|ISO 9001|ISO9001;质量管理体系;质量体系认证;ISO9000;ISO 9000;ISO9001体系;内审员;internal auditor|quality-management|
iatf-16949|standard|IATF 16949|IATF 16949|TS16949;汽车质量体系;IATF16949;16949;ISO/TS 16949;16949体系|quality-management|iso-9001=4500
haccp|standard|HACCP|HACCP|ISO 22000;食品安全;food safety;食品安全管理;ISO22000|quality-management|
food-testing|method|食品检测|food testing|食品检验;食品分析;食品理化|quality-control|haccp=3000
iso-17025|standard|实验室认可|laboratory accreditation|CMA;实验室认证|quality-management|lab-management=4000
supplier-audit|practice|供应商审计|supplier audit|供应商审核;vendor audit;供应商质量;SQE;supplier quality;供应商管理;supplier management;供应商质量管理;vendor management|quality-management|procurement=3000
six-sigma|practice|六西格玛|Six Sigma|6 Sigma;绿带;黑带;6西格玛;六标准差;Green Belt;Black Belt;DMAIC;精益六西格玛;lean six sigma|quality-management|lean-production=4000
lean-production|practice|精益生产|lean manufacturing|精益;精益改善;~lean;精益管理;lean production;价值流;value stream mapping;看板;kaizen;精實生產;持续改善;continuous improvement;精益制造|production-management|ie=4000
ie|domain|工业工程|industrial engineering|~IE;工时测定;IE手法;产线平衡;line balancing;标准工时;产线布局;time study|production-management|
5s|practice|5S管理|5S|5S;6S;现场管理;7S;6S管理;現場管理;5S现场管理;生产现场管理;shop-floor management;现场6S;5S/6S|production-management|
production-management|domain|生产管理|production management|生产现场;生产运营;制造管理;生產管理;manufacturing management;车间管理;workshop management;生产组织;生产制造||
production-planning|practice|生产计划|production planning|PMC;排产;物控;生产计划与控制;生管;生产排程;production scheduling;material control;PMC计划;物料控制;主生产计划;物料计划;production control|production-management|
team-leading|practice|班组管理|team leading|班组长;带班;团队管理;团队领导;team management;团队带领;员工管理;team leadership;人员管理;带团队;leadership;班长|production-management|
npi|practice|新产品导入|new product introduction|NPI;试产;新品导入;trial production|production-management|dfm=3500
process-improvement|practice|工艺改善|process improvement|制程改善;制造工艺;生产工艺;manufacturing process;工艺工程;manufacturing engineering;工艺文件;工艺编制|production-management|
safety-production|practice|安全生产|workplace safety|安全操作;安全管理;occupational safety;安全生产管理;安全员;安全意识;安全培训;注册安全工程师;安全工程;safety management|ehs|
packaging-design|method|包装设计|packaging design|包装结构设计;包裝設計;ArtiosCAD;包装结构;包装材料||
packaging-operation|practice|包装操作|packaging operation|=包装;打包;贴标;包装工;手工包装;产品包装;包裝;装盒;封箱;packing;贴标签;包装线;labelling and packing;packaging line;内包装;外包装;装箱||
printing|practice|印刷|printing|印刷工艺;丝印;移印;screen printing;印刷机操作;胶印;offset printing||packaging-design=2500
warehousing|practice|仓储管理|warehouse management|仓库管理;仓管;WMS;仓储;倉庫管理;仓库;warehousing;仓库管理员;收发货;入库出库;出入库;warehouse work;仓库收发|logistics|
inventory|practice|库存盘点|inventory control|盘点;库存管理;inventory management;库存控制;庫存管理;stocktaking;stock control|warehousing|
sorting|practice|分拣|order picking|拣货;理货;分拣打包;拣选;pick and pack;sorting;配货;货物分拣;快递分拣|warehousing|
logistics|domain|物流管理|logistics management|物流;运输管理;logistics;物流配送;transport management;运输调度;货运;freight forwarding;货代|supply-chain|
cold-chain|practice|冷链物流|cold chain logistics|冷链;冷藏运输;cold chain;冷链管理|logistics|gsp=2500
delivery|practice|配送|delivery|送货;外卖配送;快递;courier;快递配送|logistics|driving=2500
supply-chain|domain|供应链管理|supply chain management|供应链;SCM;supply chain;供應鏈管理;供應鏈;供应链优化||
procurement|practice|采购|procurement|采购管理;供应商开发;sourcing;purchasing;採購;物料采购;原材料采购;supplier development;战略采购;询价比价|supply-chain|negotiation=2500
customs-declaration|practice|报关|customs declaration|进出口报关;关务;報關;报关员;customs clearance;进出口;import and export;单证;跟单|foreign-trade|
foreign-trade|domain|外贸|foreign trade|国际贸易;跨境贸易;外貿;international trade;外贸业务;外贸跟单;海外市场;overseas markets||sales=3000
negotiation|soft|商务谈判|negotiation|=谈判;合同谈判;negotiation skills;谈判能力|soft-skills|
bidding|practice|招投标|tendering|投标;标书制作;招标;bidding;tender preparation;标书编制||procurement=2500
project-management|practice|项目管理|project management|PMP;项目推进;項目管理;专案管理;project manager;项目协调;项目经理证;项目进度管理;project coordination;PRINCE2;研发项目管理;项目统筹;project planning||agile=3000
agile|practice|敏捷开发|agile development|Scrum;敏捷;agile;看板方法;敏捷项目管理;scrum master||
product-management|practice|产品管理|product management|产品经理;产品规划;product planning;产品设计与规划;产品生命周期管理;产品运营||requirements-analysis=4000
technical-writing|practice|技术文档撰写|technical writing|技术资料编写;技术文档;文档撰写;技术文件编写;technical documentation;report writing;报告撰写;撰写报告;实验报告;documentation;技术报告;研究报告||
technical-support|practice|技术支持|technical support|售前售后技术支持;FAE;售前支持;售后技术支持;技術支援;field application;售后服务;after-sales service;应用支持;售前;field service;customer technical support;product support||customer-service=3000
intellectual-property|domain|知识产权|intellectual property|~IP;专利申请;知識產權;patent applications;=商标;专利代理;专利代理师;patent filing;专利;patents;专利管理;IP management||
compliance|practice|合规管理|compliance|合规;合規;法规合规;合规审查;regulatory compliance;内控合规;法律合规||auditing=3000
contract-review|practice|合同审核|contract review|合同管理;合同起草;contract management;法务;法律事务;legal affairs;合同审查||compliance=3500
investment-analysis|practice|投资分析|investment analysis|行业研究;尽职调查;due diligence;股权投资;industry research;investment research;投融资;venture capital;industry reports;行业分析;行业研究报告||financial-analysis=4000
market-research|practice|市场调研|market research|市场分析;竞品分析;market analysis;competitor analysis;市場調研;市场研究||data-analysis=2500
strategy|practice|战略规划|strategic planning|企业战略;商业分析;business analysis;管理咨询;management consulting;consulting;business strategy||market-research=3000
soft-skills|group|通用能力|general skills|||
communication|soft|沟通协调|communication|沟通能力;协调能力;沟通协调能力;communication skills;=沟通;表达能力;人际沟通;溝通;interpersonal skills|soft-skills|
teamwork|soft|团队合作|teamwork|团队协作;团队精神;团队意识;团队协作能力;团队合作精神;team player;合作精神;team spirit|soft-skills|
problem-solving|soft|解决问题|problem solving|分析解决问题;问题解决;分析问题;problem-solving skills;解决问题的能力;逻辑思维;logical thinking;分析能力;analytical skills|soft-skills|
learning-ability|soft|学习能力|learning ability|自学能力;快速学习;学习能力强;fast learner;quick learner;self-motivated|soft-skills|
detail-oriented|soft|细致认真|attention to detail|细心;认真细致;工作细致;细致耐心;耐心细致;=careful;attention to details;=耐心|soft-skills|
time-management|soft|时间管理|time management|=执行力;multitasking|soft-skills|
presentation|soft|演讲汇报|presentation skills|演讲;汇报能力;public speaking;PPT汇报;presentations|soft-skills|
innovation|soft|创新能力|innovation|创新思维;技术创新|soft-skills|
`;
