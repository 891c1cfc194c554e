/**
 * Quality, production control, logistics, buying, regulatory and management of projects.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const qualitySkills = `
quality-management|knowledge|质量管理|quality management|品质管理;品质管控;品管;质量管理工作|
supplier-quality|technique|供应商质量管理|supplier quality management|SQE;供应商质量;supplier quality|quality-management|supplier-audit=4000
cma-accreditation|knowledge|检验检测机构资质认定|CMA accreditation|=CMA|quality-management|iso-17025=3500
internal-auditor|certificate|内审员|internal auditor|内审员证|quality-management|iso-9001=3000
five-core-tools|knowledge|质量五大工具|five core quality tools|五大工具|quality-management|qc-tools=3500
quality-improvement|technique|质量改善|quality improvement|品质改善;质量改进|quality-management
quality-system|knowledge|质量体系|quality management system|QMS;质量体系管理;quality systems|quality-management|iso-9001=4000
quality-assurance|technique|质量保证|quality assurance|QA;质量保证体系;品质保证;現場QA|quality-management|gmp=3000
quality-control|technique|质量控制|quality control|QC;品质控制;品控|quality-management
quality-inspection|technique|质量检验|quality inspection|质检;品检;品质检验;产品检验;检验员;质量检测|quality-control
visual-inspection|technique|外观检验|visual inspection|外观检查;目检;外观检测;全检;外观全检;appearance inspection|quality-control
incoming-inspection|technique|来料检验|incoming inspection|IQC;进料检验;来料检查;incoming quality control;原料检验;原材料检验|quality-control
process-inspection|technique|过程检验|in-process inspection|IPQC;制程检验;巡检;制程巡检;过程检查;in-process quality control;生产巡检|quality-control
first-article-inspection|technique|首件检验|first article inspection|首检|process-inspection
final-inspection|technique|成品检验|final inspection|FQC;OQC;出货检验;成品检查;出厂检验;终检;outgoing inspection;成品检测|quality-control
qc-tools|technique|QC七大手法|seven QC tools|质量工具;品管七大手法;QC七大工具;品质七大手法;QC手法;质量管理工具;QC tools;品质工具|quality-management
spc|technique|统计过程控制|SPC|SPC管控;statistical process control;SPC分析;统计制程管制|quality-management|msa=4000
msa|technique|测量系统分析|MSA|measurement system analysis|quality-management
gr-r|technique|GR&R|gauge R&R||msa
doe|technique|实验设计|design of experiments|~DOE;試驗設計;DoE方法;实验设计DOE|quality-management|statistics=3000
orthogonal-test|technique|正交试验|orthogonal test||doe
8d|technique|8D报告|8D reports|8D;8D改善;8D report|quality-management|fmea=3000
fmea|technique|FMEA|FMEA|失效模式分析;失效模式与影响分析;failure mode and effects analysis|quality-management
pfmea|technique|PFMEA|PFMEA|过程失效模式分析|fmea|dfmea=3500
apqp|technique|APQP|APQP|产品质量先期策划;advanced product quality planning|quality-management|fmea=4000;five-core-tools=3500
control-plan|technique|控制计划|control plan||apqp
ppap|technique|PPAP|PPAP|生产件批准程序|apqp
iso-9001|knowledge|ISO 9001|ISO 9001|质量管理体系;质量体系认证;ISO9000;ISO9001体系|quality-management
iatf-16949|knowledge|IATF 16949|IATF 16949|TS16949;汽车质量体系;ISO/TS 16949;16949体系|quality-management|iso-9001=4500
haccp|knowledge|HACCP|HACCP||quality-management
food-testing|technique|食品检测|food testing|食品检验;食品分析;食品理化|quality-control|haccp=3000
iso-17025|knowledge|实验室认可|laboratory accreditation|实验室认证;CNAS;ISO 17025;ISO/IEC 17025|quality-management|lab-management=4000
supplier-audit|technique|供应商审计|supplier audit|供应商审核;vendor audit|quality-management|procurement=3000
six-sigma|technique|六西格玛|Six Sigma|6 Sigma;6西格玛;六标准差;精益六西格玛;lean six sigma|quality-management|lean-production=4000
dmaic|technique|DMAIC|DMAIC||six-sigma
black-belt|certificate|六西格玛黑带|Black Belt|黑带|six-sigma|green-belt=3000
green-belt|certificate|六西格玛绿带|Green Belt|绿带|six-sigma
lean-production|technique|精益生产|lean manufacturing|=精益;精益改善;~lean;精益管理;lean production;精實生產;精益制造|production-management|ie=4000
kaizen|technique|持续改善|kaizen|=continuous improvement;=持续改进|lean-production|vsm=2500;kanban-production=2500
kanban-production|technique|看板管理|kanban production|=看板|lean-production|vsm=2500
vsm|technique|价值流图|value stream mapping|价值流|lean-production
ie|knowledge|工业工程|industrial engineering|~IE;IE手法|production-management
line-layout|technique|产线布局|production line layout||ie|line-balancing=3000;standard-time=3000
standard-time|technique|标准工时|standard time|工时测定;time study|ie|line-balancing=3000
line-balancing|technique|产线平衡|line balancing||ie
5s|technique|5S管理|5S|6S;7S;6S管理;现场6S;5S/6S;5S现场管理|production-management
production-management|knowledge|生产管理|production management|生产现场;生产运营;制造管理;manufacturing management;生产组织;生产制造|
process-documents|technique|工艺文件|process documentation|工艺编制|production-management|process-improvement=3000
manufacturing-engineering|technique|制造工艺|manufacturing engineering|工艺工程;生产工艺;manufacturing process|production-management|process-improvement=4000
trial-production|technique|试产|trial production||production-management|npi=4000
workshop-management|technique|车间管理|workshop management||production-management
shop-floor-management|technique|现场管理|shop-floor management|生产现场管理|production-management|5s=4000
production-planning|technique|生产计划|production planning|PMC;生产计划与控制;生管;PMC计划;production control|production-management
mps|technique|主生产计划|master production schedule||production-planning|material-control=3500;production-scheduling=3500;material-planning=3500
material-planning|technique|物料计划|material planning||production-planning|material-control=3500;production-scheduling=3500
production-scheduling|technique|生产排程|production scheduling|排产|production-planning|material-control=3500
material-control|technique|物料控制|material control|物控|production-planning
team-leading|technique|班组管理|team leading|班组长;带班;带团队;=班长|production-management
npi|technique|新产品导入|new product introduction|NPI;新品导入|production-management|dfm=3500
process-improvement|technique|工艺改善|process improvement|制程改善|production-management
safety-production|technique|安全生产|workplace safety|安全操作;occupational safety;安全生产管理;安全意识|ehs
safety-training|technique|安全培训|safety training||safety-production|safety-training-delivery=4500
packaging-design|technique|包装设计|packaging design||
packaging-structure|technique|包装结构设计|structural packaging design|包装结构|packaging-design
artioscad|tool|ArtiosCAD|ArtiosCAD||packaging-design
packaging-operation|technique|包装操作|packaging operation|=包装;打包;包装工;手工包装;产品包装;装盒;封箱;packing;包装线;labelling and packing;packaging line;内包装;外包装;装箱|
printing|technique|印刷|printing|印刷工艺;印刷机操作||packaging-design=2500
pad-printing|technique|移印|pad printing|移印工;移印机|printing|screen-pad-printing=4000
warehousing|technique|仓储管理|warehouse management|仓库管理;仓管;仓储;仓库;warehousing;仓库管理员;warehouse work|logistics
tallying|technique|理货|cargo tallying||warehousing|sorting=4000
picking-packing|technique|分拣打包|pick and pack||warehousing|sorting=4500
inventory|technique|库存管理|inventory control|inventory management;库存控制;stock control;库存盘点;stocktaking;盘点|warehousing
sorting|technique|分拣|order picking|拣货;拣选;sorting;配货;货物分拣;快递分拣|warehousing
logistics|knowledge|物流管理|logistics management|物流;logistics;物流配送|supply-chain
freight|knowledge|货运|freight transport||logistics
freight-forwarding|technique|货运代理|freight forwarding|货代|logistics|international-logistics=4000
transport-management|technique|运输管理|transport management||logistics|dispatching=3500
cold-chain|technique|冷链物流|cold chain logistics|冷链;冷藏运输;cold chain;冷链管理|logistics|gsp=2500
delivery|technique|配送服务|parcel and meal delivery|送货;配送;=delivery|logistics|driving=2500
courier|technique|快递|courier work|courier;快递配送|delivery
food-delivery-rider|technique|外卖配送|food delivery riding|外卖骑手;外卖配送员|delivery|instant-delivery=4500
supply-chain|knowledge|供应链管理|supply chain management|供应链;SCM;supply chain;供应链优化|
procurement|technique|采购|procurement|采购管理;purchasing|supply-chain|negotiation=2500
supplier-development|technique|供应商开发|supplier development||procurement
supplier-management|technique|供应商管理|supplier management|vendor management|procurement|supplier-quality=3000;supplier-relationship=4000
customs-declaration|technique|报关|customs declaration|关务;报关员;customs clearance;进出口报关|foreign-trade
foreign-trade|knowledge|外贸|foreign trade|国际贸易;international trade;外贸业务||sales=3000
overseas-market|technique|海外市场|overseas market development|overseas markets|foreign-trade
cross-border-trade|knowledge|跨境贸易|cross-border trade||foreign-trade
import-export|knowledge|进出口|import and export|进出口业务|foreign-trade|customs-declaration=3500
negotiation|soft|商务谈判|negotiation|=谈判;合同谈判;negotiation skills;谈判能力|soft-skills
bidding|technique|招投标|tendering|投标;招标;bidding||procurement=2500
tender-documents|technique|标书制作|tender document preparation|标书编制;tender preparation|bidding
project-management|technique|项目管理|project management|项目推进;专案管理;project manager;项目协调;项目经理证;项目进度管理;project coordination;项目统筹;project planning;=项目开发||agile=3000
rd-project-management|technique|研发项目管理|R&D project management||project-management
agile|technique|敏捷开发|agile development|=敏捷;agile;敏捷项目管理|
kanban-agile|technique|看板方法|Kanban method||agile|scrum=3500
scrum|technique|Scrum|Scrum|敏捷Scrum|agile
product-management|technique|产品管理|product management|=产品经理;产品设计与规划;产品生命周期管理||requirements-analysis=4000
product-planning|technique|产品规划|product planning||product-management
technical-writing|technique|技术文档撰写|technical writing|技术资料编写;技术文档;文档撰写;技术文件编写;technical documentation;documentation;技术报告|
report-writing|technique|报告撰写|report writing|撰写报告;报告编写|technical-writing
technical-support|technique|技术支持|technical support|售前售后技术支持;售后技术支持;技術支援;customer technical support;product support||customer-service=3000
field-service|technique|现场服务|field service||technical-support|after-sales-service=3500
fae|technique|现场应用工程|field application engineering|FAE;field application;应用支持|technical-support
intellectual-property|knowledge|知识产权|intellectual property|~IP|
ip-management|technique|知识产权管理|IP management|专利管理|intellectual-property
patent-agency|technique|专利代理|patent agency work||intellectual-property
patent-application|technique|专利申请|patent filing|patent applications|intellectual-property|patent-drafting=3500
patent|knowledge|专利|patents||intellectual-property
compliance|technique|合规管理|compliance|合规;法规合规;合规审查;regulatory compliance;内控合规;法律合规;=法规||auditing=3000
contract-review|technique|合同审核|contract review|合同审查||compliance=3500
investment-analysis|technique|投资分析|investment analysis|investment research||financial-analysis=4000
investment-financing|technique|投融资|investment and financing||investment-analysis|corporate-financing=4000
equity-investment|knowledge|股权投资|equity investment|venture capital;风险投资|investment-analysis|private-equity=4000
due-diligence|technique|尽职调查|due diligence|尽调|investment-analysis|due-diligence-financial=4000
industry-research|technique|行业研究|industry research|行业分析;行业研究报告;industry reports|investment-analysis|equity-research=3500
market-research|technique|市场调研|market research|市场研究||data-analysis=2500
market-analysis|technique|市场分析|market analysis||market-research
competitor-analysis|technique|竞品分析|competitor analysis||market-research
strategy|technique|战略规划|strategic planning|企业战略;business strategy||market-research=3000
management-consulting|technique|管理咨询|management consulting|=consulting;=咨询|strategy|consulting-practice=4500
business-analysis|technique|商业分析|business analysis||strategy|business-analytics=4000
soft-skills|group|通用能力|general skills||
self-motivated|soft|自我驱动|self-motivated||soft-skills|learning-ability=2500;proactivity=3500
interpersonal|soft|人际沟通|interpersonal skills|人际交往;人际交往能力|soft-skills|communication=4000
coordination|soft|协调能力|coordination skills||soft-skills|communication=4500
public-speaking|soft|演讲|public speaking||soft-skills|presentation=4000
multitasking|soft|多任务处理|multitasking||soft-skills|time-management=3500
logical-thinking|soft|逻辑思维|logical thinking|逻辑思维能力|soft-skills|problem-solving=3500
analytical-thinking|soft|分析能力|analytical skills|=分析问题|soft-skills|problem-solving=3500
communication|soft|沟通协调|communication|沟通能力;communication skills;=沟通;沟通协调能力|soft-skills
teamwork|soft|团队合作|teamwork|团队协作;团队精神;团队意识;团队协作能力;团队合作精神;team player;合作精神;team spirit|soft-skills
problem-solving|soft|解决问题|problem solving|分析解决问题;问题解决;problem-solving skills;解决问题的能力|soft-skills
learning-ability|soft|学习能力|learning ability|自学能力;快速学习;学习能力强;fast learner;quick learner|soft-skills
detail-oriented|soft|细致认真|attention to detail|细心;认真细致;工作细致;=careful;attention to details|soft-skills
time-management|soft|时间管理|time management||soft-skills
presentation|soft|演讲汇报|presentation skills|汇报能力;PPT汇报;presentations|soft-skills
innovation|soft|创新能力|innovation|创新思维;技术创新|soft-skills
customer-complaint-quality|technique|客诉处理|customer complaint handling in quality|客诉分析;客诉|customer-quality|8d=4000;complaint-handling=4000
food-safety|knowledge|食品安全|food safety|食品安全管理||haccp=4000
iso-22000|knowledge|ISO 22000|ISO 22000||food-safety|haccp=4000
people-management|technique|人员管理|people management|员工管理;团队管理;team management|management|team-leading=4000
leadership|soft|团队领导|team leadership|leadership;团队带领|management|team-leading=3500;leadership-quality=4500
safety-management|technique|安全管理|safety management||ehs|safety-production=4500
safety-engineering|knowledge|安全工程|safety engineering|||safety-production=3500
packaging-materials|knowledge|包装材料|packaging materials|包材||packaging-design=2500
pmp|certificate|PMP|PMP|PMP证书;PMP认证;Project Management Professional;PMP资格认证;PMP certification;PMP certified|pm-certs|project-management=3500|project-management
prince2|certificate|PRINCE2|PRINCE2||pm-certs|pmp=3500
after-sales-service|technique|售后服务|after-sales service|=售后;售后支持||technical-support=3500;customer-service=3000
contract-management|technique|合同管理|contract management|||contract-review=4000
legal-affairs|technique|法务|legal affairs|法律事务|law|contract-review=3500;legal-consulting=3500
`;
