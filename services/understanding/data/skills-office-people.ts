/**
 * Office work, administration, human resources, management, government and public work, soft skills.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const officePeopleSkills = `
# office software
word-processing|tool|Word文字处理|word processing software|Microsoft Word;MS Word;Word文档;WPS文字;Word排版;文字处理软件;Word软件;use word processing software;Word文档编辑;~Word;word processing;文书处理软件;Word文档处理;Word文档排版;Word处理;Word文档制作;Word编辑;word processor;文字处理;文档编辑排版;邮件合并;mail merge;word操作;文档制作;使用Word;熟练Word|office|excel=2500;wps-office=3000
wps-office|tool|WPS办公软件|WPS Office|金山WPS;金山办公;WPS软件;WPS演示;WPS Office软件;WPS;StarOffice;Sun Microsystems StarOffice;OnlyOffice|office|office=4000
spreadsheets-online|tool|在线表格|online spreadsheets|飞书表格;共享文档;Airtable;Smartsheet;在线协作文档|office-software|excel=4000
visio|tool|Visio|Microsoft Visio|MS Visio;ProcessOn;Lucidchart;flowcharts;Visio绘图;Microsoft Office Visio;Flow chart software;Microsoft Visual Visio;FigJam;diagramming software;Visio画图;boardmix|office-software
sharepoint|tool|SharePoint|Microsoft SharePoint|SharePoint Online;MS SharePoint;SharePoint管理;Microsoft SharePoint Server;SharePoint开发;Microsoft Office SharePoint Server MOSS;SharePoint Server;~MOSS;SharePoint Designer|collaboration-platforms
pdf-tools|tool|PDF编辑|PDF editing software|Acrobat;PDF转换;PDF处理;文档格式转换;PDF编辑器;PDF编辑软件;PDF软件;Portable document format PDF software;Adobe PDF;Document creation software PDF;PDF转Word;Nuance Power PDF;PDF制作;Adobe Systems Adobe Reader;Nitro PDF;Bluebeam PDF;PDF文件处理|office-software
foxit|tool|福昕PDF|Foxit|福昕;Foxit PDF|pdf-tools|adobe-acrobat=3500
adobe-acrobat|tool|Adobe Acrobat|Adobe Acrobat|Adobe Acrobat Pro;Acrobat Pro;Adobe Reader;Adobe Acrobat Reader;Adobe Systems Adobe Acrobat|pdf-tools
mind-mapping|tool|思维导图|mind mapping|脑图;MindMaster;=幕布;mind maps;思维导图制作;心智图;百度脑图;ThoughtWorks脑图;MindNode;Concept mapping software|office-software
freemind|tool|FreeMind|FreeMind||mind-mapping|xmind=3500;mindmanager=3500
mindmanager|tool|MindManager|MindManager|Mindjet MindManager;Mindjet|mind-mapping|xmind=3500
xmind|tool|XMind|XMind|Xmind思维导图|mind-mapping
ppt-design|technique|PPT设计美化|presentation design|PPT美化;PPT设计;PPT定制;PPT排版;幻灯片设计;slide design;presentation software;演示设计;Prezi;PPT模板;商务PPT;PPT制作;演示软件;use presentation software;幻灯片制作;演示文稿制作;PPT编制;PowerPoint presentations;Microsoft Office PowerPoint;MS PowerPoint;Canva演示;slide decks;Articulate演示;PPT报告;做PPT;制作PPT;PPT写作;PPT撰写;slide presentations;Presentation software slides;Beautiful.ai;简报设计|powerpoint|graphic-design=2500|powerpoint
ai-office-tools|tool|AI办公工具|AI productivity tools|AI工具;AI工具使用;豆包;DeepSeek使用;=Kimi;文心一言;ChatGPT使用;Microsoft Copilot;Copilot办公;AI办公;use of AI tools;AI提效;熟练使用AI工具;AI tools;AI写作工具;AIGC工具;AI工具应用;秘塔;Perplexity;NotebookLM;AI辅助办公;Microsoft 365 Copilot;AI productivity;AI PPT;Gamma演示;AI助手;会用AI;AI大模型工具;AI办公软件;Kimi写作;AI提示词写作;生成式AI工具;使用AI工具;AI辅助工具;Generative AI tools;AI搜索;AI赋能;熟练AI工具|office-software
touch-typing-cn|technique|中文输入|Chinese typing|五笔打字;五笔;拼音打字;中文打字;倉頡輸入法;速成輸入法;五笔输入;仓颉;中文输入法;Chinese word processing;盲打;速录员录入;中英文打字;打字快;每分钟打字;Chinese input|typing
data-entry-online|technique|数据录入兼职|online data entry|表格录入;问卷录入;单据录入;信息整理录入;发票录入;档案录入;图片转文字;手写录入;录单;电子化录入;录入整理;data keying;key data;录入工作|typing|data-labelling=2500
audio-transcription|technique|录音转写|audio transcription|录音整理;听写整理;会议录音整理;速记整理;文字转写;transcribing;字幕听写;audio typing|typing|court-clerk=3000
proofing-office|technique|文档校对排版|document proofing and formatting|文档排版;=格式排版;文件排版;论文排版;Word格式排版;文档校对;标书排版;document formatting;报告排版|word-processing
scanning-copying|technique|打印复印扫描|printing copying and scanning|=复印;打印复印;打印机使用;复印机;photocopying;扫描文件;=传真;图文打印;printers and copiers;办公设备使用;office equipment;文印;use office equipment|office-software
# administration
executive-assistant|technique|总裁助理工作|executive assistance|总经理助理;董事长助理;高管助理;PA工作;executive assistant work;高管秘书;personal assistant work;总助;日程安排;日程管理;diary management;calendar management;schedule management;总裁秘书;executive support;行程管理;秘书工作;管理日程|administration|meeting-organisation=3500
travel-arrangement|technique|差旅安排|business travel coordination|差旅管理;商旅预订;travel booking;差旅预订;订机票;出差安排;business travel;票务预订;visa applications;travel management;预订机票酒店|administration|executive-assistant=3500
office-purchasing|technique|办公用品管理|office supplies management|办公用品;办公物资采购;办公用品采购发放;办公物资管理;office supplies;礼品采购;低值易耗品;行政物资;物资管理;物资发放|administration|indirect-procurement=3500
asset-management-admin|technique|资产管理行政|company asset administration|办公资产管理;资产登记;行政资产管理;公司资产管理;实物资产管理;资产管理员;固定资产盘点;资产台账|administration|office-purchasing=3500
seal-licence|technique|印章证照管理|company seal and licence management|印章管理;证照管理;公章管理;证照办理;=资质办理;资质申报;证照年审;资质管理;资质维护;营业执照管理;印鉴管理|administration|document-management=3000
canteen-dorm|technique|食堂宿舍管理|canteen and dormitory management|食堂管理;宿舍管理员;员工宿舍管理;后勤保障;后勤服务;饭堂管理;后勤管理员;=后勤;warden work|administration
company-vehicles|technique|公务用车管理|company vehicle administration|用车安排;公车管理;车辆安排;派车管理;商务用车管理|administration|dispatching=2500
mailroom|technique|收发文与邮寄|mailroom work|收发文件;信件收发;快递收发;收发室;文件收发;mail handling;mail distribution;收发快递;邮件分发;mail sorting;寄送文件;文件传递|administration|scanning-copying=3000
office-lease|technique|办公场地管理|office facilities administration|办公环境管理;办公室租赁;职场管理;办公室装修管理;workplace management;办公室搬迁;职场建设;office facilities|administration|property-management=3000
corporate-culture|technique|企业文化建设|corporate culture building|=企业文化;团建活动组织;=员工活动;员工活动组织;企业文化活动;employee engagement;文化建设;=企业内刊;内部宣传;=员工关怀;内部沟通;employee activities;文体活动组织|administration;hr|event-planning=3000
filing-archive-systems|technique|档案数字化|archive digitisation|电子档案;档案数字化加工;数字档案;archival work;档案学;人事档案;人事档案管理;=archives;档案扫描;档案利用;文书档案;科技档案;archives management;档案归档;资料员工作|document-management
confidentiality|knowledge|保密管理|confidentiality management|保密工作;保密制度;涉密管理;涉密文件管理;保密意识;=confidentiality;国家秘密;maintain confidentiality;保密员|document-management
customer-front-office|technique|来电来访登记|call and visitor registration|来访登记;访客管理;visitor management;转接电话;总机;电话转接;来电登记;前台电话|reception
event-reception-staff|technique|会议服务|conference service|会议签到;会务接待;会议接待;venue setup;会议服务员;签到接待;会议保障;活动执行协助|meeting-organisation|hospitality-service=2500
minutes-taking|technique|会议记录|minute taking|会议纪要撰写;撰写会议纪要;taking minutes;meeting minutes;记录会议;做会议纪要;会议纪要整理;write meeting minutes;会议纪要;=minutes|meeting-organisation
report-preparation|technique|报表制作|report preparation|数据报表;日报周报;报表统计;制作报表;统计报表;运营报表;周报月报;reports preparation;数据汇总;日报表;report generation;编制报表;数据统计汇总;报表整理;台账管理;=台账;写报告|administration|excel=3500
statistics-clerk|technique|统计文员工作|statistical clerical work|统计员;数据统计员;生产统计;车间统计;production statistics;统计工作;车间文员;生产文员;统计专员;统计报表填报;产量统计;生产报表|administration|report-preparation=4000
scheduling-rostering|technique|人员排班安排|staff scheduling|排班管理;人员排班;rostering;shift scheduling;员工排班;workforce scheduling;班次安排;排班表;staff rostering;workforce management;人员调配;人力调配;WFM排班;=排班|administration|attendance-management=3500
process-management|technique|流程管理|business process management|流程优化;=业务流程;流程梳理;流程再造;~BPM;process mapping;流程设计;业务流程优化;business process improvement;制度建设;=制度流程建设;制度编写;=规章制度;制度制定;流程体系;BPMN;business processes;流程规范|management|process-improvement=2500
coordination-interdept|soft|跨部门协作|cross-functional collaboration|跨部门沟通;跨团队协作;cross-department coordination;跨部门协调;cross-functional teamwork;cross-functional teams;跨部门合作;stakeholder management;利益相关方管理;跨部门沟通协调;stakeholder engagement;跨职能协作;stakeholder communication|communication|teamwork=3500
ghostwriting-docs|technique|材料写作代笔|document drafting|讲话稿撰写;讲话稿;工作总结撰写;汇报材料;工作报告撰写;综合材料撰写;总结汇报;文稿撰写;起草文件;通知撰写;speech writing;文字材料;方案撰写材料;文件起草;综合文稿;申报材料撰写;材料写作;文件拟写|official-writing
plan-writing|technique|商业计划书撰写|business plan writing|商业计划书;可行性研究报告;可研报告;项目建议书;business plans;feasibility study;项目计划书;BP撰写;可行性报告;可行性分析;路演材料|official-writing|strategy=3000
government-project-application|technique|政府项目申报|government programme application|政策申报;资金申报;科技项目申报;政府补贴申请;项目申报专员;资质认定申报;subsidy application;政府资助申报;科技政策;科技咨询;政策项目申报;创新券;政府补助;科技服务;国高申报;人才补贴申报|official-writing|grant-application=4000
news-writing|technique|通讯稿写作|newsletter and publicity writing|宣传稿;新闻采写;信息简报;新闻稿写作;宣传文案;简报撰写;通讯员|official-writing|copywriting=4000
secretary-cert|certificate|秘书证|secretary certificate|秘书资格证;文秘证;涉外秘书证;秘书职业资格证;LCCI;LCCI Level 3;秘书证书;普通话等级证书办公;Pitman shorthand|administration
computer-grade-cert|certificate|计算机等级证书|computer proficiency certificate|计算机二级;全国计算机等级考试;NCRE;计算机二级证书;MOS认证;ICDL;计算机一级;Microsoft Office Specialist;计算机等级二级;ECDL;MS Office二级;办公软件应用证书;计算机三级;OSTA;Office二级;National Computer Rank Examination;计算机等级考试;计算机国二;国家计算机二级;计算机二级Office;全国计算机二级;计算机二级MS Office;二级Office;电脑等级证书;计算机四级;计算机二级C语言;全国计算机等级二级;计算机一级证书;European Computer Driving Licence;计算机应用能力考试|office-software
bilingual-office|technique|双语文秘|bilingual office work|中英文文秘;英文文件处理;bilingual administration;双语助理;粤语国语英语文书;外企行政;双语行政|administration|business-english-mail=3000
local-errand|technique|代办业务|errands and filings at public offices|跑政府部门;代办手续;政务代办;办事大厅办理;外勤办理;政府部门沟通;对接政府部门;政府沟通协调;government liaison;政务办理|administration|seal-licence=3000
# human resources
hr-planning|technique|人力规划|workforce planning|人员编制管理;编制管理;人力规划与预算;headcount planning;人力成本分析;人力预算;workforce analytics;组织编制;人力成本;人员规划;manpower planning;人效分析;人力资源规划|hr
recruitment-channels|technique|招聘渠道维护|recruitment channel management|招聘渠道;BOSS直聘;智联招聘;前程无忧;LinkedIn Recruiter;=猎聘;招聘网站;58同城招聘;JobsDB;招聘平台;recruitment channels;招聘渠道开发;51job;渠道招聘;=内推;job posting;JD撰写;发布招聘信息;雇主品牌;employer branding;job advertising;post job advertisements|recruiting
candidate-screening|technique|简历筛选|CV screening|筛选简历;简历搜寻;人才寻访;搜寻人才;candidate sourcing;简历搜索;人才搜寻;mapping人才;resume screening;人才地图;talent mapping;talent sourcing;候选人搜寻;候选人筛选;applicant screening;邀约面试;面试邀约;candidate screening;人才盘点招聘;talent search;电话邀约面试|recruiting|data-entry-online=1000
interviewing|technique|面试技巧|interviewing|结构化面试;面试评估;行为面试;candidate interviewing;面试官;job interviews;behavioural interviewing;=初试;面试甄选;candidate assessment;面试能力;人才甄选;interview people;conduct interviews;人员面试;招聘面试|recruiting
campus-recruiting|technique|校招|campus recruiting|校园招聘管理;校招项目;=宣讲会;graduate recruitment;校企合作;校园宣讲;=管培生项目;校招宣讲;校企合作开发;management trainee programmes;校企合作管理;school-enterprise cooperation;校园招聘|recruiting
mass-recruiting|technique|普工招聘|blue-collar recruitment|蓝领招聘;批量招聘;劳务招聘;工厂招聘;=招工;劳务中介;劳务公司招聘;驻厂招聘;=现场招聘;=招聘会;mass recruitment;volume recruitment;线下招聘;job fairs;=驻厂;驻厂管理|recruiting|labour-dispatch=3500
executive-search|technique|高端寻访|executive search|猎头顾问;猎头服务;高管寻访;猎聘顾问;中高端招聘;高端人才猎聘;猎头顾问工作;head hunter work;~RPO;招聘外包;recruitment process outsourcing;recruitment consulting;recruitment agency;人才顾问;猎头;headhunting|recruiting|sales=2000
technical-recruiting|technique|技术招聘|technical recruiting|研发招聘;IT招聘;互联网招聘;技术岗位招聘;IT recruitment;海外招聘;international recruitment;overseas recruitment;海外人才招聘;国际招聘|recruiting
background-check|technique|背景调查|background checks|背调;员工背调;reference checks;背景核查;reference checking;employment verification;背景审查|recruiting
onboarding-offboarding|technique|入离职办理|onboarding and offboarding|入职办理;离职办理;入离职手续;入职手续;=转正;员工异动;新员工入职;入转调离;employee onboarding;离职面谈;exit interviews;新员工管理;入职引导;人事手续;转正调岗;人员异动;=onboarding|hr
labour-contracts|technique|劳动合同管理|employment contract management|=劳动合同;劳动合同签订;合同签订续签;employment contracts;用工合同;劳动关系管理;用工备案;劳动用工管理;合同续签;用工风险;用工合规;用工管理|hr|labour-law=3500
employee-relations-practice|technique|劳动关系处理|employee relations practice|员工关系管理;劳资关系;=劳动关系;员工沟通;员工投诉处理;ER管理;industrial relations;员工访谈;labour relations;grievance handling;=裁员;员工纠纷处理;labor relations;employee grievances;协商解除;工会谈判;union negotiations;collective bargaining;劳动关系协调|hr
social-insurance-admin|technique|社保公积金办理|social insurance administration|社保缴纳;公积金办理;社保增减员;五险一金办理;社保申报;工伤申报;社保代理;社保专员;社保代缴;生育津贴申领;社保基数;社保操作;工伤认定办理;social security administration;医保办理;社保办理;社保公积金;=社保|payroll
salary-structure|technique|薪酬体系设计|compensation structure design|薪酬设计;薪酬体系;薪资体系;薪酬调研;薪酬分析;salary benchmarking;total rewards;compensation design;薪酬方案;薪酬规划;salary structure;薪酬绩效;宽带薪酬;海氏评估;岗位价值评估;compensation & benefits;job grading;C&B;C&B管理;reward management;薪酬结构|payroll|performance-management=3500
attendance-management|technique|考勤统计|attendance management|考勤核算;打卡管理;考勤统计核算;attendance records;假期管理;leave management;考勤机;工时统计;timekeeping;工时管理;考勤数据;请假管理;考勤记录;timesheets;考勤专员;attendance system;时间考勤;考勤管理;=考勤|payroll
payroll-outsourcing|technique|薪酬外包服务|payroll outsourcing|薪酬代发;代发工资;香港薪酬计算;Hong Kong payroll;payroll services;香港人事薪酬;工资代发;MPF payroll;global payroll;海外薪酬|payroll|mpf=3000
benefits-admin|technique|员工福利管理|employee benefits administration|=福利管理;=福利发放;员工福利;benefits management;福利采购;=employee benefits;福利方案|payroll
piece-rate-wages|technique|计件工资核算|piece-rate wage calculation|计件工资;计件核算;计件统计;工厂薪资核算;计时计件;计件薪资;工价核算;piecework pay|payroll|statistics-clerk=3500
hr-tax-points|knowledge|灵活用工管理|flexible staffing management|=灵活用工;零工管理;兼职管理;众包管理;gig workforce management;灵活用工平台;临时工管理;contingent workforce;兼职人员管理;temporary staffing;freelancer management|hr|labour-dispatch=4000
labour-dispatch|technique|劳务派遣管理|labour dispatch management|=劳务派遣;人力资源外包;=人事外包;=岗位外包;HR outsourcing;人事代理;=业务外包;=劳务外包;人力外包;派遣员工管理;staffing services;人力资源服务;派遣业务;employer of record;劳务管理|hr
performance-tools|technique|绩效体系设计|performance system design|OKR;平衡计分卡;绩效体系;绩效指标设计;~KPI;balanced scorecard;360评估;KPI设计;绩效面谈;performance appraisal;KPI制定;绩效改进;目标管理;performance evaluation;performance reviews;=绩效方案;绩效指标;KPI考核;绩效辅导;绩效沟通;绩效体系搭建;目标责任制|performance-management
organisation-development|technique|组织发展|organisation development|OD组织发展;组织设计;organization development;组织架构设计;组织诊断;组织变革;change management;变革管理;organisational design;组织能力建设;=组织架构;organization design;组织架构调整;organizational development;组织效能;organisational change|hr
talent-development|technique|人才发展|talent development|人才盘点;继任计划;人才梯队;succession planning;=人才培养;talent management;梯队建设;人才梯队建设;=领导力发展;leadership development;TD人才发展;talent review;人才管理;任职资格体系;人才发展体系;=后备干部;career development;人才测评;高潜人才|hr|staff-training=3500
competency-models|technique|胜任力模型|competency modelling|素质模型;能力模型;岗位胜任力;competency framework;岗位分析;job analysis;工作分析;职位分析;职级体系;岗位说明书;job descriptions;职位说明书;岗位设计;job evaluation;胜任力;job design;职级职等|hr|organisation-development=3500
talent-assessment|tool|人才测评工具|talent assessment tools|北森测评;MBTI;~DISC;心理测评招聘;霍根测评;测评中心;assessment centre;PDP测评;assessment centers;性格测评;盖洛普优势;Hogan assessments;九型人格|hr|interviewing=3000
hrssc|technique|人力共享服务|HR shared services|HRSSC;SSC人力资源;员工服务中心;HR共享中心;HR operations;人事运营;人力资源共享服务;HR shared service;HR三支柱;人事共享|hr
hrbp-practice|technique|人力资源业务伙伴|HR business partnering|HR business partner;HRBP工作;业务伙伴HR;HR业务支持;HR business partnership;业务HR;HRBP|hr
hr-analytics|technique|人力数据分析|HR analytics|人事数据分析;人力资源数据分析;people analytics;HR报表;人事报表;HR数据;员工花名册;人事月报;花名册;workforce reporting|hr|data-analysis=3000
hr-policies|technique|人事制度|HR policy development|=员工手册;人事规章制度;人力资源制度;HR policies;employee handbook;人事制度建设;人力资源体系;人力资源体系搭建;HR制度;personnel policies;六大模块;人力资源六大模块|hr
diversity|knowledge|多元与包容|diversity and inclusion|~DEI;D&I;多元化与包容;equal opportunities;diversity equity and inclusion;反歧视;残疾人就业安置;残保金|hr
expat-management|technique|外籍员工管理|expatriate and work visa management|外派管理;外籍人员工作许可;工作许可证办理;外国人工作许可;work visa;外国人来华工作许可;工作签证;work permits;人才引进落户;=人才引进;落户办理;global mobility;入户办理;immigration services;人才入户;专才计划;优才计划;高才通;移民服务;人才签证|hr|travel-arrangement=2500
career-counselling|technique|求职简历辅导|job search and CV coaching|职业生涯规划;简历优化;简历修改;career coaching;求职辅导;职业咨询;outplacement;career planning;面试辅导;employment services;简历辅导;resume writing;职业辅导;job placement;CV writing;career advice|hr;employment-counselling|counselling=2500
successfactors|tool|SAP SuccessFactors|SuccessFactors|SAP HCM;SAP HR模块;SAP HR;SAP Human Capital Management;SuccessFactors系统;SAP人力资源模块;SAP Payroll;SAP ERP Human Capital Management;SAP Fieldglass|hris|peoplesoft=3500
peoplesoft|tool|Oracle PeopleSoft|Oracle PeopleSoft|PeopleSoft;Oracle Fusion HCM;Oracle Human Capital Management;Oracle Taleo;Taleo;PeopleSoft HRMS;Oracle PeopleSoft Financials;PeopleSoft HCM;PeopleSoft系统;PeopleSoft Campus Solutions|hris
ats-software|tool|招聘管理系统|applicant tracking software|applicant tracking system;Greenhouse招聘;iCIMS;Lever招聘;SmartRecruiters;大易招聘;谷露;谷露软件;Bullhorn;招聘系统;applicant tracking systems;JobAdder;ATS系统;大易;猎头系统;BOSS直聘使用;recruiting software;北森招聘;ADP VirtualEdge;Workable;Recruiting software applicant;Avature;Jobvite;猎聘网;领英招聘|hris|recruiting=3000
hr-certs|certificate|人力资源管理师|HR professional certificate|人力资源管理师证;人力资源师;企业人力资源管理师;企业人力资源管理师证;SHRM;~PHR;SPHR;CIPD;人力资源二级;人力资源三级;HR证书;SHRM-CP;人力资源管理师二级;人力资源管理师三级;HKIHRM;人力资源管理师四级|hr
labour-relations-cert|certificate|劳动关系协调员|labour relations coordinator certificate|劳动关系协调员证;劳动关系协调师;劳动人事争议调解员;劳动保障协理员;劳动关系协调师证|hr
career-coach-cert|certificate|职业指导师证|career adviser certificate|生涯规划师;~BCC;职业规划师;CCDM;GCDF;全球职业规划师;创业指导师|hr|hr-certs=2500
# management
management|knowledge|企业管理|business management|企业经营管理;工商管理;企业运营管理;business administration;MBA知识;经营管理;公司管理;=管理能力;management skills;corporate management;管理学知识;综合管理|
operations-management|technique|运营管理|business operations management|公司运营;业务运营;运营统筹;business operations;日常运营管理;运营体系搭建;operations manager work;operation management;运营能力;项目运营;运营策划;全面运营管理;运营规划;运作管理|management|process-management=3500
programme-management|technique|项目群管理|programme management|~PMO;项目集管理;program management;项目管理办公室;多项目管理;programme office;portfolio management of projects;project management office;PgMP;项目组合管理|project-management
project-scheduling|technique|项目进度计划|project scheduling|~WBS;项目计划编制;project schedule;里程碑管理;工作分解结构;进度跟踪;project tracking|project-management
project-risk|technique|项目风险管控|project risk management|项目风险;项目风险控制;项目风险识别;risk register;风险应对;风险评估;risk assessment;风险分析;risk analysis;risk mitigation|project-management
project-budget|technique|项目成本管理|project cost management|项目预算;项目成本;项目预算管理;project budgeting;项目成本控制;project budget;项目经费管理;经费管理;科研经费管理|project-management|budget-management=3500
project-closing|technique|项目验收交付|project acceptance and delivery|项目验收;项目结项;project delivery;项目收尾;交付管理;项目结题;验收资料|project-management
project-assistant|technique|项目助理工作|project assistance|项目助理;项目专员;项目文档管理;项目资料管理;project administration;项目支持;project support;项目跟进;项目内勤;项目文员;项目跟踪|project-management|administration=3000
pm-certs|certificate|项目管理证书|project management certificates|项目管理师;IPMP;~CAPM;PfMP;IPMA;高项证书|project-management|agile=1500|project-management
business-analysis-practice|technique|商业数据洞察|business insight analysis|商业模式;商业模式设计;business model;=商业化;商业策划;商业洞察;商业模式分析;business model design;经营诊断;业务分析;business analyst work;商业计划;商业模式画布|strategy|data-analysis=3000
consulting-practice|technique|咨询项目交付|consulting project delivery|咨询顾问;咨询报告;管理咨询项目;咨询服务;企业咨询;client consulting;advisory services;战略咨询;咨询项目;咨询方案;strategy consulting;企业管理咨询;咨询能力|strategy
policy-research|technique|政策研究|policy research|政策分析;policy analysis;产业政策;产业研究;产业规划;产业分析;区域经济研究;政策解读;智库研究;industrial policy;政策咨询;policy analysis and development;产业咨询;policy development;=智库;研究室工作;industrial planning|strategy|macro-research=3500
swot|technique|战略分析工具|strategic analysis tools|SWOT分析;SWOT;PEST分析;波特五力;五力模型;商业画布;=标杆管理;=benchmarking;对标分析|strategy
entrepreneurship|knowledge|创业实践|entrepreneurship|创业经验;创业管理;自主创业;start-up experience;=startup;孵化器运营;孵化器管理;创业孵化;incubator management;创业辅导;创业指导;众创空间;园区招商;产业园区运营;创业经历;=创业|management
knowledge-management|technique|知识管理|knowledge management|知识库建设;=知识库;知识库管理;知识沉淀;knowledge base;知识库运营;经验萃取|management|document-management=2500
crisis-management|technique|危机管理|crisis management|应急处理;应急处置;突发事件处理;危机处理;emergency response;应急预案;emergency handling;突发事件处置;应变处理;应急演练;emergency planning;business continuity;业务连续性;应急管理;emergency management|management|safety-production=2500
meeting-management|technique|会议引导与主持|meeting facilitation|主持会议;引导技术;会议引导;=facilitation;会议管理与主持;促动技术;团队引导;facilitate meetings;workshop facilitation;工作坊引导;工作坊;行动学习|management|meeting-organisation=2500
kpi-dashboard|technique|经营指标管理|business performance monitoring|经营指标;目标拆解;目标分解;计划管理;目标达成;计划与总结;指标管理;=督办;督查督办;工作督办;计划执行跟踪;经营计划管理;=年度计划;=工作计划|management|performance-management=3000
cost-awareness|technique|运营成本管控|operating cost control|运营成本控制;费用管控;运营降本;成本意识;operating expenses control;P&L management;损益管理;盈亏管理;P&L;profit responsibility;利润管理|operations-management|cost-accounting=2500
outsourcing-management|technique|外包管理|outsourcing management|外包团队管理;供应商外包管理;外包项目管理;~BPO;业务外包管理;vendor coordination;外协管理;外包人员管理;business process outsourcing|management|supplier-relationship=2500
family-business-mgmt|technique|多店连锁经营|multi-site management|多门店管理;区域运营管理;多店管理;区域督导;multi-unit management;area management|operations-management|store-management=4000
isms-integrated|knowledge|体系管理|management systems|体系认证;三体系;三体系认证;体系文件;管理体系;体系专员;体系建设;ISO体系;体系维护;体系文件编写;integrated management system;ISO management systems;体系工程|management|iso-9001=4000
remote-work|technique|远程协作能力|remote collaboration skills|=居家办公;远程协作;=远程工作;=线上办公;telecommuting;work from home experience;remote collaboration;线上协作;=居家工作;=remote work;=在家办公;异地协作;=远程办公;=remote working|management|collaboration-platforms=3000
freelancing|technique|自由职业接单|freelance work management|=自由职业;接单能力;个人工作室;freelance work;自由职业者;freelance projects;众包接单;独立承接项目|management|remote-work=3500
# government and public work
public-administration|knowledge|公共管理|public administration|行政管理学;公共事务管理;公共事业管理;公共行政;政府管理;public management;公共服务管理;政府工作;government administration;=机关工作;机关事务;事业单位工作;体制内工作;公共政策管理|
party-building|technique|党建|Party building work|=党务;党建工作;党务工作;党群工作;党员发展;党建宣传;群团工作;党务管理;党建党务;党支部工作;纪检;纪检监察;=组织工作;思想政治工作;思政工作;纪检工作;政工;宣传统战;党群|public-administration|ghostwriting-docs=3000
trade-union|technique|工会工作|trade union work|=工会;工会活动;妇联工作;共青团工作;团委工作;群团组织;职工活动;团务;工会事务;共青团;工会管理;妇女工作|public-administration|party-building=3500
community-grid|technique|社区网格管理|community grid work|社区网格员;基层治理;入户走访;社区专职;=村委会;基层工作;社区工作者;入户排查;街道办工作;基层管理;综治工作;综治;信息采集入户;三支一扶;西部计划;乡村振兴;乡镇工作|public-administration|community-work=3500
government-service-window|technique|政务服务|government service counter work|窗口服务;政务服务窗口;行政审批;政务大厅;窗口工作;办事窗口;窗口受理;政务中心;窗口人员;综合窗口;行政审批服务;counter service;政务热线;12345热线;窗口接待;收件受理|public-administration|customer-service=3000;reception=3000
petition-handling|technique|信访工作|petition handling|=信访;接访;信访处理;维稳;来信来访;群众接待;群众工作;矛盾纠纷排查;群众来访接待|public-administration|mediation=3500
public-statistics|technique|统计调查|official statistics work|人口普查;经济普查;统计填报;普查员;统计上报;人口普查员;经济普查员;经济统计;统计入户;统计年报;统计师;统计从业资格;census enumeration;统计证;统计员资格;企业统计;统计法;official statistics;初级统计师;中级统计师;政府统计;普查;国民经济核算;统计数据上报;联网直报;统计师证;统计从业;statistical surveys;census;统计专业技术资格;statistical clerk work;统计数据填报;统计台账;统计信息|public-administration|statistics-clerk=3500;survey-research=3000
civil-service-exam|certificate|公务员考试成绩|civil service examination|公务员考试;=公务员;国考;事业单位考试;~CRE;综合招聘考试;Common Recruitment Examination;省考;综合能力测试;公务员录用;Basic Law test;BLNST|public-administration
foreign-affairs|technique|外事工作|foreign affairs work|=外事;因公出国;港澳事务;外事管理;外宾接待;国际合作;international cooperation;国际交流;外事接待工作;国际事务;international affairs;对外交流;国际交流合作;港澳台事务;粤港澳合作;国际合作项目;external relations;diplomacy;=外联;=外交|public-administration|etiquette-service=3000
urban-management|technique|城市管理执法|urban management|城管;城市管理;市容管理;市政管理;协管员;城管协管;综合执法;市容环卫;交通协管;交通协管员;市容巡查|public-administration|security-guard=2500
subsidised-projects|technique|非营利机构项目|non-profit project management|NGO项目;公益策划;非营利组织管理;nonprofit management;=NGO;基金会项目;public welfare projects;公益活动组织;社会组织管理;公益运营;=社会组织;慈善项目|public-administration|ngo-fundraising=3500
election-legislature|knowledge|议会与政务助理|legislative and political support|议员助理;区议员助理;政策倡导;=advocacy;议员办事处;public affairs;legislative support;政党工作;lobbying;policy advocacy;公共事务;议员办事处工作;legislative affairs|public-administration|policy-research=3000
museum-heritage|knowledge|文博工作|museum and heritage work|展览讲解;museum studies;非遗保护;文化遗产;展品管理;藏品管理;cultural heritage;博物馆学;文物管理;conservation of artworks;文化馆工作;=curation|public-administration|library=3000
library-cataloguing|technique|图书编目|library cataloguing|=编目;图书分类;文献编目;library science;情报学;图书馆学;图书上架;图书整理;library cataloging;图书借阅;图书采编;metadata cataloguing;图书加工;library classification;图书管理员;图书馆管理;图书盘点;图书整理上架;馆藏管理|library|filing-archive-systems=3000
library-software|tool|图书馆管理系统|library management software|Ex Libris Alma;Koha;Aleph;图书管理系统;OCLC WorldCat;Innovative Millennium;library software;汇文系统;SirsiDynix;Follett Destiny;=Primo;ArchivesSpace;PastPerfect;MARC format|library
# general abilities and traits
execution|soft|执行能力|execution ability|执行能力强;执行力强;落地能力;执行到位;推动能力;推动力;落地执行;strong execution;results-driven;结果导向;目标导向;result-oriented;results-oriented;goal-oriented;推进能力;行动力;目标感;get things done;能落地;=执行力|soft-skills|time-management=3500
responsibility|soft|责任心|sense of responsibility|责任感;工作负责;有责任心;认真负责;责任心强;=responsible;=accountability;=ownership;责任意识;敬业;敬业精神;爱岗敬业;sense of ownership;dependability;=reliable;尽职尽责;负责任;dependable;踏实;踏实肯干;conscientious;职业素养;=reliability of work;工作踏实;事业心|soft-skills|detail-oriented=3000
stress-resistance|soft|抗压能力|stress tolerance|抗压;抗压能力强;承压能力;抗压性;work under pressure;stress resistance;能承受压力;work well under pressure;resilience;心理承受能力;承受压力;抗压力;压力承受能力;tolerate stress;working under pressure;心理素质;心理素质好;抗压强|soft-skills
hardworking|soft|吃苦耐劳|hard-working|能吃苦;吃苦耐劳精神;勤快;勤劳;肯吃苦;勤奋;吃苦;勤奋好学;刻苦;任劳任怨;勤恳;diligence;勤劳肯干;体力好;做事勤快;手脚勤快;勤俭;能吃苦耐劳|soft-skills|responsibility=3000
proactivity|soft|积极主动|proactive attitude|主动性;主动性强;工作主动;proactive;self-starter;积极性;工作积极;自驱力;self-driven;taking initiative;主动积极;上进心;进取心;有上进心;自驱;积极进取;工作积极主动;自觉性;self-motivation;积极上进;=motivated;=ambition;企图心;=initiative|soft-skills|responsibility=3000
adaptability|soft|适应能力|adaptability|适应能力强;应变能力;灵活应变;flexible and adaptable;适应力;adaptable;随机应变;adaptability to change;adaptable to change;适应性强;应变力;adapt to change;adapt to changing situations;快速适应;反应快;反应敏捷;头脑灵活;思维敏捷;随机应变能力;反应灵敏|soft-skills|stress-resistance=3000
independence|soft|独立工作能力|ability to work independently|独立工作;独立完成工作;独立思考;work independently;independent worker;独立解决问题;独立性;自主工作;=自律;self-discipline;自我管理;独立处理;独当一面;self-management;自律性;self-disciplined;独立开展工作;独立作业;独立思考能力;自我约束|soft-skills|proactivity=3500
affinity|soft|亲和力|approachability|有亲和力;亲和力强;性格开朗;开朗;=外向;=friendly;=outgoing;乐观开朗;性格外向;活泼开朗;热情开朗;性格好;开朗大方;=cheerful;friendly personality;=阳光;=乐观;性格温和;性格活泼;personable;善于与人沟通;social perceptiveness;性格随和;待人热情;待人友善;待人亲切|soft-skills|communication=3000
enthusiasm|soft|工作热情|enthusiasm|=热情;有热情;=passionate;工作有激情;=激情;service enthusiasm;热爱工作;对工作有热情;=passion;有活力;=energetic;=热心;创业精神;创业激情;=enthusiastic|soft-skills|affinity=2500
integrity|soft|诚实守信|integrity|=诚信;=正直;=诚实;=honesty;品行端正;诚实正直;=honest;廉洁自律;为人正直;原则性;职业道德;诚实可靠;ethical conduct;professional ethics;品德良好;诚恳;trustworthy;人品好;原则性强;=专业操守;为人诚恳;=忠诚;忠诚度;老实|soft-skills|responsibility=3000
patience|soft|耐心与爱心|patience|有耐心;耐心好;patient attitude;耐心负责;细心耐心;耐性;patient and caring;有爱心;=爱心;=caring;有爱心有耐心;富有爱心;爱心耐心;有耐性;=耐心;细致耐心;耐心细致|soft-skills|detail-oriented=3500
leadership-quality|soft|领导力|leadership ability|领导能力;领导才能;领导力强;leadership skills;people leadership;激励团队;团队激励;motivating teams;带头能力;inspire others;motivating others;带领团队能力;授权管理;=delegation;影响他人;managing people|soft-skills|team-leading=4000
influence|soft|影响力与说服力|influence and persuasion|说服力;说服能力;=影响力;persuasion;persuasive;influencing skills;influencing;推动协调;说服他人;persuasion skills;口才;口才好;口才佳|soft-skills|negotiation=3500;communication=3500
active-listening|soft|倾听能力|active listening|倾听;善于倾听;listening skills;listen actively;听取意见;=listening|soft-skills|communication=4000
empathy|soft|同理心|empathy|共情;共情能力;换位思考;情绪管理;情商;emotional intelligence;同情心;empathetic;情商高;emotional control;EQ高;高情商;情绪控制;情绪稳定;compassion;情绪稳定性;self-control|soft-skills|patience=2500
organisation-skills|soft|组织协调能力|organisational skills|组织能力;组织协调;统筹能力;统筹协调;organizational skills;organised;well-organized;计划能力;planning skills;条理性;有条理;统筹安排;planning and organising;planning and organizing;条理清晰;做事有条理;organisation skills;计划组织能力;规划能力;统筹规划能力;prioritisation;prioritization;prioritize tasks|soft-skills|time-management=3500
decision-making|soft|决策能力|decision making|判断力;决断力;判断能力;judgment and decision making;=决策;=judgement;决策力;sound judgment;decisiveness|soft-skills|problem-solving=3500
critical-thinking|soft|批判性思维|critical thinking|逻辑能力;思辨能力;逻辑推理;逻辑清晰;critical thinking skills;逻辑分析;logical reasoning;思维清晰;逻辑性强;结构化思维;structured thinking;系统思维;systems thinking;逻辑分析能力;思路清晰;理性思考;系统性思维;=reasoning|soft-skills|problem-solving=4000
creativity|soft|创造力|creativity|=创意;有创意;creative thinking;创意能力;想象力;创意思维;idea generation;有想法;=creative;脑洞;creative problem solving;=originality;创意策划能力;思维活跃;发散思维|soft-skills|innovation=4500
numeracy|soft|数字敏感|numeracy|数据敏感;数据敏感度;对数字敏感;计算能力;good with numbers;数据思维;数字敏感度;numerical skills;对数据敏感;number sense;numerical reasoning;数据意识;=口算;numerate;basic mathematics;数感;arithmetic;basic math skills|soft-skills|critical-thinking=2000
writing-ability|soft|文字表达能力|written communication|文字表达;文笔;文笔好;written communication skills;文字能力;书面表达;写作功底;书面沟通;文字组织能力;书面表达能力;writing skills;文笔流畅;文字驾驭能力;文字表述;文笔优美;strong writing skills;writing proficiency;文字功底|communication|official-writing=3500
verbal-ability|soft|语言表达能力|oral communication|口头表达;语言表达;口齿清晰;表达清晰;verbal communication;oral expression;口头表达能力;普通话标准;口头沟通;speaking skills;吐字清晰;声音甜美;口语表达;表达流利;表达力;语言组织能力;善于表达;口齿伶俐;声音好听;发音标准;good speaking voice;speech clarity;语言流利;口语表达能力;表达能力|communication|presentation=3000
reading-comprehension|soft|阅读理解能力|reading comprehension|理解能力;理解能力强;领悟能力;悟性;领悟力;=comprehension;英文阅读能力;理解力;reading skills;=识字;能读会写;接受能力;领会能力|soft-skills|learning-ability=3500
service-orientation|soft|服务导向|service orientation|客户导向;客户至上;服务精神;customer-oriented;客户意识;服务态度;customer focus;服务态度好;以客户为中心;customer-focused;服务热情;用户思维;customer orientation;用户导向;client focus;用户意识;customer service orientation;用户至上;服务意识|soft-skills|customer-service=3000
business-sense|soft|商业敏感度|business acumen|商业意识;商业思维;市场敏感度;商业头脑;commercial awareness;商业嗅觉;commercial acumen;市场洞察力;market sense;商务意识;商业敏锐度;业务敏感;洞察力;insightfulness;市场敏锐度;敏锐的洞察力|soft-skills|strategy=2500
manual-dexterity|soft|动手能力|manual dexterity|动手能力强;手巧;心灵手巧;hands-on ability;实操能力;手眼协调;hand-eye coordination;手工灵活;dexterity;手脚灵活;=hands-on;手指灵活;手工好;practical skills;手脚麻利;动作麻利;手脚利索;手脚勤快麻利;做事麻利;喜欢动手;finger dexterity;巧手;手艺好;=实践能力|soft-skills
physical-fitness|soft|身体素质|physical fitness|身体健康;体能;体力活;身体素质好;physically fit;physical strength;体力劳动;能站立工作;=体力;能久站;lift heavy loads;physical stamina;体格健壮;manual labour;体能好;heavy lifting;manual labor;=stamina;身强力壮;manual handling;体健貌端;体力工作;能搬重物|soft-skills|hardworking=2500
discipline-obedience|soft|服从安排|following instructions|服从管理;遵守纪律;纪律性;服从工作安排;守纪律;=遵守规章制度;follow instructions;听从安排;follow procedures;纪律意识;服从性;听从指挥;服从领导;rule compliance;服从分配;规则意识;令行禁止;compliance with rules;following procedures;听话照做|soft-skills|responsibility=3000
punctuality|soft|守时|punctuality|=准时;不迟到;punctual;时间观念;时间观念强;时间意识;meet deadlines;deadline-driven;deadline management;=准时上班;=按时到岗;meeting deadlines;on-time delivery of work;出勤稳定;work to deadlines;工作效率高;=高效;=efficiency|soft-skills|time-management=4000
grooming-appearance|soft|形象气质|presentable appearance|形象好;气质佳;仪容仪表;五官端正;形象气质佳;良好形象;professional appearance;仪表端庄;气质好;presentable;well-groomed;形象佳;仪态;形象良好;形象端正;personal presentation;形象大方|soft-skills
observation|soft|观察力|observation skills|观察能力;敏锐观察;observant;善于观察;细致观察;=vigilance;警觉性;警惕性;alertness;observational skills;perceptiveness;monitoring of surroundings;眼力好;视力好|soft-skills|detail-oriented=3500
research-mindset|soft|钻研精神|inquisitive mind|钻研;善于钻研;=好学;求知欲;探索精神;curiosity;研究精神;好奇心;科研精神;=curious;钻研能力;爱钻研;喜欢钻研;inquisitiveness;学习意愿;willing to learn;=求知;eager to learn;乐于学习;willingness to learn;愿意学习;工匠精神;爱学习;虚心好学;accuracy mindset;=严谨;严谨细致;科学态度;治学严谨;rigour|soft-skills|learning-ability=4000
cross-cultural|soft|跨文化沟通|cross-cultural communication|跨文化交流;intercultural communication;跨文化管理;国际化视野;cultural awareness;cross-cultural management;跨文化;国际视野;跨文化能力;cultural sensitivity;multicultural teams;全球视野;intercultural awareness;cross-cultural awareness;海外工作经验;multicultural environment|soft-skills|communication=3500
networking-soft|soft|人脉与关系建立|relationship building|关系维护;人脉资源;资源整合;人脉;relationship management;建立关系;build business relationships;networking skills;社交能力;客情维护;rapport building;关系建立;interpersonal relationship building;客情;building relationships;资源整合能力;业务资源;=社交;professional network;=社会资源;人际关系|soft-skills|communication=3500;influence=3500
conflict-resolution|soft|冲突处理|conflict resolution|冲突管理;矛盾处理;化解矛盾;conflict management;解决冲突;resolving conflicts;de-escalation;handle conflict;冲突解决;团队矛盾处理|soft-skills|complaint-handling=3000;negotiation=3000
overall-view|soft|大局观|big-picture thinking|全局观;战略思维;前瞻性;strategic thinking;大局意识;=格局;全局意识;全局思维;前瞻思维;forward thinking;strategic mindset;全局视野|soft-skills|strategy=3000
giving-feedback|soft|指导他人|mentoring and coaching others|辅导下属;教练技术;=coaching;=mentoring;=带教;=带新人;=传帮带;=导师带徒;mentor juniors;=带徒弟;=指导新人;=带教新人;=mentor;coach others;coaching skills;企业教练;=带教新员工;新人带教;=instructing;=师带徒;=mentorship;指导新员工;=培养新人;mentoring juniors|soft-skills|staff-training=3500
self-reflection|soft|复盘总结能力|reflection and summarising|总结能力;=复盘;归纳总结;归纳总结能力;总结归纳;复盘能力;总结提炼;提炼能力;summarising;归纳能力;复盘总结;概括能力;总结归纳能力;summarizing;复盘优化|soft-skills|learning-ability=3000
digital-literacy|soft|数字素养|digital literacy|信息检索能力;互联网思维;搜集信息;信息收集;资料收集;资料搜集;信息搜集;web research;上网查资料;会用智能手机;智能手机使用;=手机操作;internet savvy;会用微信;smartphone use;信息检索;资料检索;information gathering;互联网产品使用;digital skills|soft-skills|office=2500
# what is left beside the software tables
oa-system|tool|OA系统|office automation OA system|OA办公系统;泛微OA;致远OA;蓝凌OA;OA软件;泛微;OA流程;审批流程管理;office automation system;致远互联;钉钉审批;OA办公软件;OA system;office automation systems;致远;通达OA;蓝凌;OA系统管理;泛微e9;协同办公系统;OA办公;OA系统操作;OA系统维护;致远A8;泛微ecology;OA实施;OA办公自动化系统;OA流程管理;信呼OA;华天OA;万户OA;九思OA;办公自动化系统;OA系统实施;红帆OA;OA流程审批;OA流程搭建;~OA|office-software|collaboration-platforms=3500
cn-hr-systems|tool|国产人事系统|Chinese HR systems|用友HR;喔趣;红海云;北森系统;北森云;肯耐珂萨;宏景HR;=Moka;Moka招聘;飞书人事;FlexSystem HRMS;薪酬软件;薪资软件|hris|hris=4000
office-scripting|technique|办公自动化脚本|office automation scripting|Python办公自动化;自动化办公;按键精灵;办公脚本;Excel自动化;批量处理文档|office-software|vba=3500;rpa=3500
online-meeting-hosting|technique|线上会议组织|online meeting hosting|online meetings;video conferencing;视频会议软件;线上会议主持;直播会议;host online meetings|meeting-organisation|online-meeting-tools=4000
cloud-file-sharing|tool|云盘文件共享|cloud file sharing|坚果云;iCloud网盘;文件共享;file sharing;共享盘|office-software|collaboration-platforms=3000
onedrive|tool|OneDrive|OneDrive|Microsoft OneDrive|cloud-file-sharing|dropbox=3500;google-drive=3500;baidu-netdisk=3500
baidu-netdisk|tool|百度网盘|Baidu Netdisk||cloud-file-sharing|dropbox=3500;google-drive=3500
google-drive|tool|Google Drive|Google Drive||cloud-file-sharing|dropbox=3500
dropbox|tool|Dropbox|Dropbox||cloud-file-sharing
government-reception|technique|政务商务接待|official and business reception|商务接待;政务接待;外事接待;VIP reception;领导接待;参观接待;考察接待;接待方案|reception|etiquette-service=3500
aesthetic-literacy|soft|审美素养|sense of style|审美好;时尚敏感度;美感;色彩感;有审美;fashion sense;审美在线;审美力;eye for design;审美水平;时尚感;=网感;艺术修养;色感|soft-skills|colour-theory=3500;creativity=3000
community-activities|technique|社区文化活动组织|community event organisation|社区活动;社区活动策划;社区服务项目;居民活动;社区教育;社区文化活动;community engagement;邻里活动|public-administration|community-work=4000;event-planning=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const officePeopleSenses = `
ecology|oa-system|泛微;OA;协同办公;审批流
`;
