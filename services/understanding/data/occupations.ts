/**
 * Occupations. Columns: id | group | zh | en | aliases; | related=credit;
 * Occupations of one group resemble each other and earn a little; an edge says more.
 */
export const occupationTable = `
# heads that stand alone after what they are about
engineer||工程师|engineer|工程師;engineers;技术工程师;研发工程师;开发工程师;R&D engineer;development engineer;研發工程師;工程技术员|developer=5000;technician-general=2500;scientist=3000
scientist||科学家|scientist|研发科学家;research scientist;科學家;scientists|researcher=8000
researcher||研究员|researcher|研究人员;研究專員;研发人员;R&D researcher;研发员;研发专员;R&D specialist;研究员岗;科研人员;研发岗;研發人員;研究助理员|scientist=8000;research-assistant=4000
specialist||专员|specialist|專員;executive;officer;专干|assistant=3000
manager||经理|manager|經理;管理人员
director||总监|director|總監;负责人;head
technician-general||技术员|technician|技術員;technicians;技术工;技工|engineer=2500
operator||操作工|operator|操作员;操作工人;普工;生产操作员;production operator;生产工人;production worker;作业员;factory worker;工人;general worker;操機;操作岗;机台操作员;生产员工;一线工人;machine operator;操作技工;chemical operator general|assembler=5000;packer=4000
assistant||助理|assistant|助手
consultant||顾问|consultant|顧問;咨询师;咨询顾问
analyst||分析师|analyst|分析員;分析师岗
architect||架构师|architect|系统架构师;software architect;solution architect|software-engineer=5000
designer||设计师|designer|設計師;设计员
developer||开发|developer|开发人员;程序员;programmer;程序開發;开发者|software-engineer=8000;engineer=4000
planner||计划员|planner|计划专员
inspector||检验员|inspector|检测员;檢驗員;检测工程师;test inspector;tester sorter and weigher|quality-inspector=6000
clerk||普通文员|clerk|文員;office clerk
teacher-general|teaching|教师|teacher|老师;老師;lecturer;讲师;教员
trainer|teaching|培训师|trainer|培训讲师;內訓師;企业培训师;corporate trainer|teacher-general=5000
postdoc|research|博士后|postdoctoral researcher|postdoc;postdoctoral fellow;博士后研究员;post-doc;博士後;postdoctoral research fellow;postdoctoral associate;博后|researcher=6000;scientist=6000
research-assistant|research|科研助理|research assistant|研究助理;实验助理;research associate;教研助理;助理研究员;assistant researcher;科研助手;academic research assistant|lab-technician=4000
professor|research|教授|professor|副教授;associate professor;assistant professor;助理教授
# life sciences
medicinal-chemist|chem|药物化学研究员|medicinal chemist|药物化学家;药物化学科学家;药化研究员;medicinal chemistry scientist;research scientist, medicinal chemistry;medicinal chemistry researcher;小分子新药研发工程师|synthetic-chemist=7000;process-chemist=5000;formulation-scientist=2000
synthetic-chemist|chem|合成研究员|synthetic chemist|有机合成研究员;合成工程师;有机合成工程师;合成实验员;organic chemist;药物合成研究员;合成研发工程师|process-chemist=6000
process-chemist|chem|工艺化学研究员|process chemist|原料药工艺研发工程师;合成工艺研究员;合成工艺主管;API process development engineer;合成工艺工程师;原料药研发工程师
computational-chemist|chem|计算化学研究员|computational chemist|药物设计科学家;AI药物设计工程师;AI drug design scientist;drug design scientist;计算化学家;药物设计研究员|bioinformatician=3000
chemist|chem|化学研究员|chemist|化学工程师;化学家;化学研发工程师
pharma-researcher|pharma|药物研发员|pharmaceutical researcher|新药研发人员;药物研究员;药品研发专员;drug discovery scientist;药物研发科学家;药物研发工程师
formulation-scientist|pharma|制剂研究员|formulation scientist|制剂研发工程师;药物制剂工程师;制剂工程师;formulation development engineer;制剂研发主管;制剂开发研究员
pharmacologist|pharma|药理研究员|pharmacologist|体内药效研究员;pharmacology scientist;in vivo study scientist;药效研究员;药理毒理研究员|toxicologist=6000
toxicologist|pharma|毒理研究员|toxicologist|毒理专题负责人;toxicology study director;专题负责人;study director
pharma-analyst|analysis|药物分析研究员|pharmaceutical analyst|分析研究员;analytical scientist;分析方法开发工程师;analytical development engineer;药物分析员;分析工程师;药品分析员;analytical chemist|qc-analyst=7000
qc-analyst|analysis|QC分析员|QC analyst|理化检验员;QC检验员;质量控制分析员;QC化验员;quality control analyst;化验员;化验分析员;药品检验员;laboratory analyst;理化分析员|lab-technician=5000
lab-technician|analysis|实验员|laboratory technician|实验室技术员;lab technician;实验技术员;检测技术员;实验室助理;laboratory assistant;实验室技术人员;laboratory research technician;laboratory aide;research laboratory assistant
tcm-researcher|pharma|中药研究员|Chinese medicine researcher|中药质量标准研究员;中药新药研发专员;herbal product development scientist;中药研发工程师
biologist|bio|生物研究员|biologist|生物学家;分子生物学研究员;molecular biologist;生物研发工程师;细胞生物学研究员;cell biologist;生物技术研究员;botanist general;cell biologist scientist|cell-therapy-scientist=5000;protein-scientist=4000
cell-therapy-scientist|bio|细胞治疗研发科学家|cell therapy scientist|CAR-T研发工程师;免疫细胞研究员;CAR-T process development scientist;细胞治疗研究员;细胞治疗研发工程师|cell-manufacturing=6000
cell-manufacturing|bio|细胞制备工程师|cell manufacturing specialist|细胞制备员;细胞制备技术员;细胞培养技术员
antibody-scientist|bio|抗体工程研究员|antibody scientist|抗体发现科学家;antibody discovery scientist;抗体研发工程师;抗体工程师;抗体研究员|protein-scientist=7000
protein-scientist|bio|蛋白研究员|protein scientist|蛋白纯化工程师;蛋白纯化研究员;蛋白质研究员;protein purification scientist|downstream-engineer=6000
downstream-engineer|bioprocess|下游工艺工程师|downstream process engineer|纯化工程师;纯化工艺工程师;下游纯化工程师
upstream-engineer|bioprocess|上游工艺工程师|upstream process engineer|细胞培养工艺研究员;生物反应器操作主管;细胞培养工程师;cell culture scientist;生物反应器操作员|downstream-engineer=5000
fermentation-engineer|bioprocess|发酵工程师|fermentation engineer|发酵工艺工程师;发酵工艺员
bioprocess-engineer|bioprocess|生物工艺工程师|bioprocess engineer|bioprocess scientist;生物工程师;生物制药工程师;生物制药工艺员;bioengineer|upstream-engineer=7000;downstream-engineer=7000;fermentation-engineer=7000
synthetic-biologist|bio|合成生物学研究员|synthetic biologist|合成生物学科学家;合成生物学工程师|strain-engineer=7000
strain-engineer|bio|菌种构建工程师|strain engineer|菌种工程师;菌种选育研究员
enzyme-engineer|bio|酶工程科学家|enzyme engineer|酶工程研究员;酶工程师|strain-engineer=5000
ivd-engineer|diagnostics|体外诊断试剂研发工程师|IVD reagent development engineer|IVD试剂研发工程师;试剂研发工程师;免疫试剂研发工程师;诊断试剂研发工程师;reagent scientist;IVD研发工程师|molecular-diagnostics-scientist=7000
molecular-diagnostics-scientist|diagnostics|分子诊断研发工程师|molecular diagnostics scientist|分子诊断研究员
bioinformatician|data|生物信息分析工程师|bioinformatician|bioinformatics scientist;生物信息研究员;生信算法工程师;生信分析工程师;生信工程师;computational biologist;生物信息工程师;bioinformatics engineer;生物信息分析员;bioinformatics analyst|data-scientist=4000
clinical-monitor|clinical|临床监查员|clinical research associate|CRA;临床监查员CRA;临床监察员;clinical monitor;临床研究监查员|clinical-coordinator=5000
clinical-coordinator|clinical|临床协调员|clinical research coordinator|CRC;临床协调员CRC;临床研究协调员;study coordinator;clinical trials coordinator;clinical study coordinator
clinical-project-manager|clinical|临床项目经理|clinical project manager|clinical trial manager;临床运营经理|clinical-monitor=5000;project-manager=5000
biostatistician|data|生物统计师|biostatistician|统计师;statistician;生物统计专员|statistical-programmer=6000
statistical-programmer|data|SAS程序员|statistical programmer|统计程序员;统计编程员;SAS programmer
clinical-data-manager|clinical|临床数据管理员|clinical data manager|数据管理员;data manager
regulatory-specialist|regulatory|药品注册专员|regulatory affairs specialist|注册专员;药品注册经理;法规专员;regulatory affairs manager;注册经理;regulatory affairs officer;法规事务专员;注册工程师;regulatory specialist;注册主管|device-registration-engineer=7000
device-registration-engineer|regulatory|医疗器械注册工程师|medical device regulatory specialist|器械注册专员;医疗器械注册专员;器械注册工程师
medical-writer|regulatory|医学撰写专员|medical writer|医学编辑;医学写作专员;医学撰写;medical editor
pharmacovigilance-specialist|regulatory|药物警戒专员|pharmacovigilance specialist|PV专员;drug safety specialist;药物安全专员
msl|regulatory|医学联络官|medical science liaison|医学顾问;medical advisor
qa-specialist|quality|质量保证专员|quality assurance specialist|QA专员;QA工程师;QA engineer;质量保证QA专员;质量保证员;QA主管;QA;质量保证工程师|quality-engineer=6000;validation-engineer=5000;quality-systems=6000
validation-engineer|quality|验证工程师|validation engineer|验证专员;validation specialist
quality-systems|quality|质量体系主管|quality systems supervisor|体系工程师;质量体系工程师;quality system engineer;体系专员;quality systems engineer
quality-engineer|quality|品质工程师|quality engineer|质量工程师;QE;QC工程师;品管工程师;SQE;供应商质量工程师;質量工程師;品质主管;quality control engineer;质量管理工程师|quality-inspector=5000
quality-inspector|quality|质检员|quality inspector|来料检验员;品检员;QC;品管员;质量检验员;质检;IQC;IPQC;QC检验;質檢員;品质检验员;quality controller;产品检验员;外观检验员;成品检验员;品检|cmm-operator=5000
cmm-operator|quality|三坐标测量员|CMM operator|测量员;三坐标操作员
calibration-technician|quality|计量员|calibration technician|计量工程师;校准工程师
pharma-operator|shopfloor|药品生产操作工|pharmaceutical production operator|制剂车间操作员;中药提取操作工;制剂操作工;药厂操作工|operator=6000
production-supervisor|shopfloor|生产班长|production team leader|班长;production supervisor;车间主任;生产主管;生产组长;team leader;车间主管;组长;产线组长|production-manager=6000
production-manager|shopfloor|生产经理|production manager|manufacturing manager;厂长;plant manager;plant production manager;industrial production manager
doctor|health|医生|doctor|医师;physician;临床医生;醫生
nurse|health|护士|nurse|护师;registered nurse;護士;注册护士;护理人员|care-assistant=4000
care-assistant|care|护理员|care assistant|养老护理员;康复护理员;护工;caregiver;護理員;elderly care worker;照护员;养老护理;health care assistant;護老員;陪护;caretaker;个人护理员;carer
rehabilitation-therapist|health|康复治疗师|rehabilitation therapist|物理治疗师;physiotherapist;康复师;作业治疗师
health-manager|health|健康管理师|health manager|健康顾问;health coach;营养师;dietitian;健康管理专员
pharmacist|health|药剂师|pharmacist|执业药师;药师;驻店药师;药店店员
medical-lab|health|检验技师|medical laboratory technologist|医学检验师;检验师;临床检验员;检验医师;venepuncturist;medical scientist
psychologist|health|心理咨询师|counsellor|心理咨询;counselor;心理医生
vet|health|兽医|veterinarian|宠物医生
# devices
device-engineer|device|医疗器械研发工程师|medical device R&D engineer|介入器械研发工程师;product development engineer, devices;器械研发工程师;medical device engineer;器械项目工程师;医疗器械工程师;康复设备结构工程师|mechanical-engineer=4000
imaging-engineer|algorithm|医学影像算法工程师|medical imaging algorithm engineer|超声算法工程师;图像算法工程师;image processing scientist;影像算法工程师;medical imaging engineer;image processing engineer|computer-vision-engineer=7000
biosignal-engineer|algorithm|生理信号算法工程师|biosignal algorithm engineer|可穿戴设备研发工程师;wearable device engineer;信号处理工程师;signal processing engineer|embedded-engineer=3500
# materials and chemicals
materials-engineer|materials|材料研发工程师|materials engineer|材料工程师;materials scientist;新材料研发工程师;材料研究员;materials R&D engineer|polymer-engineer=6000;metal-engineer=6000;composites-engineer=6000
polymer-engineer|materials|高分子材料研发工程师|polymer R&D engineer|改性塑料工程师;高分子工程师;polymer engineer;高分子材料工程师;塑料工程师
metal-engineer|materials|金属材料工程师|metallurgical engineer|冶金工程师;热处理工程师;metallurgist
composites-engineer|materials|复合材料工程师|composites engineer|复合材料研发工程师
failure-analysis-engineer|materials|失效分析工程师|failure analysis engineer|可靠性工程师;reliability engineer;FA工程师
coating-engineer|materials|涂料工程师|coatings engineer|涂料研发工程师;表面处理工程师
chemical-engineer|chemical|化工工艺工程师|chemical process engineer|化工设计工程师;化工工程师;chemical engineer;化工工艺员;chemicals plant engineer;biochemical engineer|catalyst-engineer=5000;process-engineer=5000
catalyst-engineer|chemical|催化剂研发工程师|catalyst R&D engineer|催化工程师
chemical-operator|shopfloor|化工操作工|chemical plant operator|中控操作员;化工操作员;化学品操作员;chemical process operative;chemical equipment tender;chemical mixer operator
ehs-engineer|ehs|EHS工程师|EHS engineer|安全工程师;HSE工程师;EHS专员;safety engineer;安全员;safety officer;EHS主管;安全主管;安环工程师;safety officer engineer
environmental-engineer|ehs|环保工程师|environmental engineer|环境工程师;环保专员;pollution engineer
water-engineer|ehs|水处理工艺工程师|water treatment engineer|水处理工程师;污水处理工程师;污水处理员
# engineering
automation-engineer|automation|自动化工程师|automation engineer|PLC工程师;controls engineer;控制工程师;自动化控制工程师;PLC programmer;非标自动化工程师;自动化设备工程师;control engineer;PLC engineer;电气自动化工程师|electrical-engineer=6000;robotics-engineer=4000
electrical-engineer|automation|电气工程师|electrical engineer|电气设计工程师;电气技术员;電氣工程師;电气主管;electricity engineer
robotics-engineer|automation|机器人工程师|robotics engineer|机器人研发工程师;机器人算法工程师;robot algorithm engineer;机器人调试工程师;机器人应用工程师|motion-engineer=6000
motion-engineer|automation|运动控制工程师|motion control engineer|运动控制算法工程师
vision-engineer|automation|机器视觉工程师|machine vision engineer|视觉工程师;光学检测工程师;optical inspection engineer|computer-vision-engineer=6000
computer-vision-engineer|algorithm|视觉算法工程师|computer vision engineer|计算机视觉工程师;CV工程师;图像处理工程师|ml-engineer=6000
mechanical-engineer|mechanical|机械工程师|mechanical engineer|机械设计工程师;mechanical design engineer;机械设计师;機械工程師;机械研发工程师;机械设计员|structural-engineer=7000;cae-engineer=5000;equipment-engineer=4000
structural-engineer|mechanical|结构工程师|structural engineer|结构设计工程师;结构设计师;product structure engineer;產品結構工程師
cae-engineer|mechanical|仿真工程师|CAE engineer|CAE仿真工程师;simulation engineer;有限元工程师;热设计工程师
process-engineer|process|工艺工程师|process engineer|生产工艺工程师;制程工程师;PE工程师;工艺员;工艺技术员;製程工程師;manufacturing engineer;工艺研发工程师;process development engineer|industrial-engineer=4000
industrial-engineer|process|IE工程师|industrial engineer|工业工程师;工业工程工程师;industrial efficiency engineer;production efficiency engineer
lean-engineer|process|精益工程师|lean engineer|精益改善工程师;精益生产工程师|industrial-engineer=7000
npi-engineer|process|NPI工程师|NPI engineer|新产品导入工程师
project-engineer|process|项目工程师|project engineer|项目专员;工程项目主管
embedded-engineer|electronics|嵌入式软件工程师|embedded software engineer|嵌入式工程师;单片机开发工程师;firmware engineer;嵌入式Linux工程师;单片机工程师;embedded engineer;嵌入式开发工程师;軟韌體工程師|hardware-engineer=4000;software-engineer=4000
hardware-engineer|electronics|硬件工程师|hardware engineer|电子工程师;electronics engineer;硬件开发工程师;硬體工程師;电子硬件工程师;硬件设计工程师;electronic engineer;PCB设计工程师;PCB layout工程师;PCB工程师|power-engineer=6000
power-engineer|electronics|电源工程师|power electronics engineer|电力电子工程师;电源研发工程师
rf-engineer|electronics|射频工程师|RF engineer|天线工程师
semiconductor-engineer|chip|半导体工艺工程师|semiconductor process engineer|刻蚀工艺工程师;光刻工艺工程师;薄膜工艺工程师;芯片工艺工程师;半導體工程師;wafer process engineer|packaging-process-engineer=5000;yield-engineer=5000
packaging-process-engineer|chip|封装工艺工程师|packaging process engineer|封装工程师;IC packaging engineer
yield-engineer|chip|良率工程师|yield engineer|良率提升工程师
ic-design-engineer|chip|IC设计工程师|IC design engineer|模拟IC设计工程师;analog IC design engineer;数字IC设计工程师;芯片设计工程师|ic-verification-engineer=6000;fpga-engineer=5000
ic-verification-engineer|chip|数字IC验证工程师|digital verification engineer|芯片验证工程师;IC验证工程师;验证IC工程师
fpga-engineer|chip|FPGA工程师|FPGA engineer|FPGA开发工程师;逻辑工程师
battery-engineer|energy|电池研发工程师|battery R&D engineer|电池工程师;锂电池工程师;battery engineer;锂电工程师;储能工程师|cell-engineer=7000;battery-materials-engineer=5000;bms-engineer=4000
cell-engineer|energy|电芯开发工程师|cell development engineer|电芯工程师;电芯设计工程师
battery-materials-engineer|energy|电池材料工程师|battery materials engineer|电池材料研究员;正极材料工程师
bms-engineer|energy|BMS工程师|BMS engineer|BMS开发工程师|embedded-engineer=5000
pv-engineer|energy|光伏工程师|photovoltaic engineer|太阳能工程师
optical-engineer|photonics|光学工程师|optical engineer|光学设计工程师;光学研发工程师;optical design engineer|display-engineer=5000
display-engineer|photonics|显示研发工程师|display R&D engineer|显示工程师
test-engineer|testing|测试工程师|test engineer|测试员;test technician;测试技术员;产品测试工程师|software-tester=4000
equipment-engineer|maintenance|设备工程师|equipment engineer|设备管理工程师;設備工程師;maintenance engineer;设备维护工程师;设备主管|maintenance-technician=7000
maintenance-technician|maintenance|设备维修技术员|equipment maintenance technician|设备维修工;机修工;维修技术员;设备技术员;设备维修技师;maintenance technician;设备维护员;机修;设备维修员;维修工;设备维修工程师;maintenance worker;机修钳工;维修技师|electrician=4000;fitter=5000
civil-engineer|construction|土木工程师|civil engineer|建筑工程师;施工员;建造师;造价工程师;bridge engineer civil
field-engineer|support|现场工程师|field service engineer|售后工程师;售后服务工程师;field engineer;装调工程师;调试工程师;commissioning engineer|support-engineer=6000
support-engineer|support|技术支持工程师|technical support engineer|技术支持;FAE工程师;field application engineer;应用工程师;application engineer;FAE;技术支援工程師;售前工程师
# software and data
software-engineer|software|软件工程师|software engineer|软件开发工程师;軟體工程師;软件研发工程师;software developer;应用开发工程师;工业软件开发工程师;industrial software engineer;C++开发工程师;C#开发工程师;applications engineer software;software architect programmer|backend-engineer=7000;frontend-engineer=5000
backend-engineer|software|后端开发工程师|backend developer|后端工程师;Java开发工程师;java工程师;backend engineer;服务端开发工程师;后台开发工程师;Java developer;Python开发工程师;后端开发;java开发
frontend-engineer|software|前端开发工程师|front-end developer|前端工程师;web前端工程师;frontend engineer;frontend developer;web前端开发;前端開發工程師|backend-engineer=3500
fullstack-engineer|software|全栈工程师|full-stack developer|全栈开发工程师;full stack engineer|backend-engineer=7000;frontend-engineer=7000
mobile-engineer|software|移动开发工程师|mobile developer|Android开发工程师;iOS开发工程师;安卓开发工程师
software-tester|software|软件测试工程师|software test engineer|软件测试;QA tester;测试开发工程师;software tester;自动化测试工程师
devops-engineer|software|运维工程师|operations engineer|devops engineer;系统运维工程师;SRE;IT工程师;IT运维;IT专员
mes-engineer|software|MES开发工程师|MES engineer|MES实施工程师;MES工程师;MES consultant;MES顾问|implementation-consultant=6000
implementation-consultant|software|实施顾问|implementation consultant|实施工程师;ERP实施顾问;ERP顾问;ERP consultant;交付工程师
data-scientist|data|数据科学家|data scientist|数据挖掘工程师;data mining engineer|ml-engineer=6000;data-analyst=5000
ml-engineer|algorithm|机器学习工程师|machine learning engineer|算法工程师;AI工程师;AI algorithm engineer;人工智能工程师;深度学习工程师;algorithm engineer;NLP算法工程师;NLP engineer;演算法工程師;AI算法工程师;大模型算法工程师;AI engineer
data-analyst|data|数据分析师|data analyst|数据分析员;數據分析師;数据分析专员;商业分析师;business analyst;數據分析員;数据分析工程师;BI工程师
data-engineer|data|大数据工程师|data engineer|数据工程师;数据仓库工程师;大数据开发工程师;big data engineer|data-analyst=4000;backend-engineer=4000
data-annotator|dataentry|数据标注员|data annotator|标注员;影像标注员;数据标注专员;data labeller;图像标注员|data-entry-clerk=5000
data-entry-clerk|dataentry|资料录入员|data entry clerk|数据录入员;录入员;打字员;typist;资料员;keyboard operator
product-manager|product|产品经理|product manager|產品經理;产品助理;产品策划|product-specialist=4000
project-manager|product|项目经理|project manager|項目經理;项目主管;project lead;项目负责人;研发项目经理|clinical-project-manager=4000
ui-designer|design|UI设计师|UI designer|UX设计师;交互设计师;用户体验设计师;网页设计师|graphic-designer=5000
graphic-designer|design|平面设计师|graphic designer|美工;视觉设计师;平面设计;visual designer;电商美工;淘宝美工;美編;visual communication designer;commercial artist
industrial-designer|design|工业设计师|industrial designer|产品设计师;product designer
# trades
cnc-machinist|machining|数控操作工|CNC machinist|加工中心师傅;数控师傅;CNC师傅;数控工;加工中心;数控铣工;数控车工;CNC操机;CNC加工中心操机;CNC操作员;CNC操机员;cnc operator;数控机床操作工;CNC技术员;加工中心操作工;CNC学徒;数控技工;电脑锣操机;數控操作員;computer numerically controlled machine operator|cnc-programmer=6000;machinist=6000
cnc-programmer|machining|CNC编程技师|CNC programmer|数控编程员;CNC编程员;CNC编程工程师;数控编程工程师;五轴加工技师;五轴编程技师;五轴加工中心技师;五轴加工中心;五轴技师;CNC技师;数控技师;数控编程技师;数控编程;CNC编程;五轴操机;加工中心技师;CNC tool programmer
machinist|machining|机加工技工|machinist|车工;铣工;磨工;机床操作工;普车工;lathe operator;机加工;铣床工;磨床工;线切割操作工;火花机操作员;milling machine operator general;turning machine operator
fitter|machining|钳工|fitter|装配钳工;bench worker;机械装配工;mechanical fitter;模具钳工;mould fitter|assembler=4000
welder|welding|焊工|welder|氩弧焊工;二保焊工;电焊工;焊接技师;焊接工;TIG welder;焊接技术员;電焊工;气焊工;焊接工程师;welding engineer
sheet-metal-worker|welding|钣金工|sheet metal worker|铆工;折弯工;冲压工;冲床工;sheet metal fitter;tinner
electrician|electrical-trade|电工|electrician|维修电工;厂务电工;值班电工;高低压电工;高压电工;低压电工;maintenance electrician;plant electrician;電工;水电工;机电维修工;强电工;弱电工;electrical contractor
hvac-technician|electrical-trade|暖通技术员|HVAC technician|空调维修工;制冷工;暖通工程师
facility-technician|electrical-trade|厂务技术员|facilities technician|动力设备操作工;公用工程操作员;厂务工程师;锅炉工;司炉工
mould-designer|mould|模具设计师|mould designer|模具设计工程师;模具工程师;mould engineer;mold designer;tooling engineer|mould-maker=5000
mould-maker|mould|模具工|mould maker|模具技师;模具制造工;mold maker;模具维修工;toolmaker;模具师傅;patternmaker metal;foundry pattern maker
injection-technician|mould|注塑技术员|injection moulding technician|注塑调机技术员;注塑工艺工程师;注塑工程师;注塑技工;注塑机操作工;调机技术员;啤机技工;injection moulding engineer
smt-technician|electronics-trade|SMT技术员|SMT technician|贴片机操作员;SMT操作员;SMT工程师;smt操机员|electronics-assembler=5000
electronics-assembler|electronics-trade|电子装配工|electronics assembler|焊锡工;电子组装工;插件工;焊接员;电子厂普工;circuit board assembler;electromechanical equipment assembler|assembler=6000
assembler|lightwork|装配工|assembler|组装;轻装配员;手工组装工;组装工;light assembly worker;组装员;assembly worker;装配员;流水线工人;生产线工人;裝配工;assembly operator;装配技工;production line worker;product assembly worker|packer=5000
packer|lightwork|包装工|packer|试剂盒包装员;包装员;打包员;kit packer;packing worker;贴标员;包裝工;packaging operator;打包工
handcraft-worker|lightwork|手工制作员|handicraft worker|手工员;手工;手工艺人;手工工;craft worker;串珠工
sewing-machinist|garment|缝纫工|sewing machinist|车位工;样衣工;sample maker;车工缝纫;平车工;车衣工;縫紉工;sewing machine operator;制衣工;裁缝;tailor;针车工;缝制工;服装车工;hand sewer;seamstress factory
pattern-maker|garment|服装打版师|pattern maker|纸样师;版师;打版师;制版师
garment-presser|garment|整烫工|presser|尾部整烫工;烫工;大烫工;ironer;pressing machine operator
garment-cutter|garment|裁剪工|garment cutter|裁床工
fashion-designer|garment|服装设计师|fashion designer|服装设计
warehouse-keeper|warehouse|仓库管理员|warehouse keeper|仓管员;库管员;冷链库管员;仓管;warehouse clerk;倉務員;仓库文员;storekeeper;仓储专员;warehouse officer;仓库主管;warehouse assistant;仓储保管员;物资保管员|order-picker=5000
forklift-driver|warehouse|叉车司机|forklift driver|叉车工;叉车操作员;forklift operator;堆高机司机;industrial truck operator
order-picker|warehouse|分拣员|order picker|拣货员;理货员;配货员;warehouse operative;分拣工;快递分拣员;picker
driver|logistics|司机|driver|驾驶员;货车司机;司機;送货司机|courier=5000
courier|logistics|快递员|courier|配送员;外卖员;送货员;delivery rider;dispatch rider;bicycle messenger
logistics-specialist|supply|物流专员|logistics specialist|物流主管;物流经理;logistics coordinator;物流文员;物流助理
supply-chain-specialist|supply|供应链专员|supply chain specialist|供应链主管;供应链经理;supply chain manager;supply chain officer;供应链工程师
buyer|supply|采购员|buyer|采购工程师;采购专员;sourcing engineer;purchaser;采购;採購員;purchasing officer;procurement specialist;采购经理;采购主管;procurement officer;采购助理;stock buyer;purchasing clerk buyer;wholesale buyer
production-planner|supply|PMC计划员|production planner|计划员PMC;生产计划员;PMC;物控员;PMC专员;生产计划专员;生管员;生产计划工程师;PMC计划专员;expediting clerk;production coordinator planner
customs-specialist|supply|关务专员|customs specialist|报关员;关务;外贸单证员;单证员;customs broker
foreign-trade-specialist|sales|外贸业务员|foreign trade specialist|外贸专员;外贸跟单;跟单员;外贸跟单员;海外销售工程师;overseas sales engineer;海外销售;merchandiser;外贸经理;export sales
packaging-engineer|packaging|包装工程师|packaging engineer|包装结构工程师|packaging-designer=6000
packaging-designer|packaging|包装结构设计师|packaging designer|包装设计师
printing-worker|packaging|印刷工|printing operator|印刷工艺员;丝印工;印刷机长
# services
customer-service-rep|service|客服专员|customer service representative|在线客服;客户服务专员;客服;售后客服;电话回访员;customer service officer;客户服务代表;客服人员;online support agent;客服代表;客户服务员;customer support agent;call centre agent;电商客服;网店客服;话务员;客服文员;接线员;客戶服務員;customer service agent;客服助理;电话客服|receptionist=3000
shop-assistant|retail|店员|shop assistant|营业员;导购;导购员;售货员;sales assistant;店務員;促销员;retail associate;门店店员;retail sales assistant;counter salesperson|cashier=6000
cashier|retail|收银员|cashier|收款员;cash desk clerk;cash register operator
store-manager|retail|店长|store manager|门店经理;shop manager
salesperson|sales|销售代表|sales representative|销售;业务员;销售专员;sales executive;客户经理;account manager;銷售員;销售工程师;sales engineer;销售经理;sales manager;业务经理;商务专员;business development manager;BD经理;客户代表;销售助理;大客户经理
medical-rep|sales|医药代表|medical representative|医药信息沟通专员;学术专员;医药销售代表;器械销售代表;临床学术专员|salesperson=6000
product-specialist|sales|产品专员|product specialist|产品推广专员;临床应用专员;application specialist
marketing-specialist|marketing|市场专员|marketing specialist|市场推广专员;营销专员;市场经理;marketing manager;marketing executive;品牌专员;市场策划;品牌经理;市场助理
ecommerce-operator|ecommerce|电商运营专员|e-commerce operator|电商运营;店铺运营;跨境电商运营;cross-border e-commerce specialist;淘宝运营;运营专员;亚马逊运营专员;天猫运营;e-commerce specialist;運營專員;电商专员;网店运营;跨境电商专员;电商助理;运营助理|social-media-editor=5000
social-media-editor|ecommerce|新媒体运营|social media editor|新媒体编辑;社交媒体运营;content editor;公众号编辑;新媒体运营专员;内容编辑;文案策划;文案编辑;copywriter;文案;social media specialist;内容运营;社群运营;短视频运营;视频编导
live-streamer|ecommerce|直播运营|live stream operator|主播;带货主播;直播助理;直播销售;livestream host;中控助播
video-editor|design|视频剪辑师|video editor|剪辑师;视频剪辑;后期剪辑;摄影师;photographer
childcare-worker|childcare|育婴员|childcare worker|育婴师;托育教师;early years teacher;托育老师;托育员;nursery teacher;育嬰師;月嫂;nanny;babysitter;托管老师;育儿嫂;婴幼儿照护员|nursery-nurse=7000
nursery-nurse|childcare|保育员|nursery nurse|早教老师;保育老师;保育師;早教教师;儿童看护员
preschool-teacher|childcare|幼儿园教师|kindergarten teacher|幼师;幼儿教师;preschool teacher;幼教老师;幼儿园老师;nursery school teacher
school-teacher|teaching|中小学教师|school teacher|小学教师;中学教师;数学老师;语文老师;英语老师;English teacher;科学老师;英语教师|teacher-general=7000
vocational-teacher|teaching|职业院校专业教师|vocational lecturer|职校教师;实训教师;专业教师;高校教师;大学教师;university lecturer;高职教师
curriculum-developer|teaching|课程开发专员|curriculum developer|课程研发;教研员;课程顾问
tutor|teaching|家教|tutor|辅导老师;课后辅导老师;作业辅导老师;兼职老师;private tutor academic;one-to-one tutor
housekeeper|household|家政员|housekeeper|保洁员;cleaner;钟点工;清洁工;保洁;家务助理;domestic helper;家政阿姨;家政服务员;清潔工;保洁阿姨;cleaning worker;domestic worker;收纳师;住家保姆|care-assistant=3000
cook|catering|厨师|cook|chef;厨工;帮厨;面点师;kitchen assistant;厨房帮工;廚師;炊事员;烘焙师;baker;后厨;配菜员;食堂帮厨;食堂阿姨;kitchen helper;洗碗工;restaurant cook;hotel cook;trainee cook|waiter=3000
waiter|catering|餐厅服务员|waiter|服务员;传菜员;waitress;咖啡师;barista;餐饮服务员;侍應生
hotel-staff|catering|酒店服务员|hotel attendant|客房服务员;room attendant;酒店前台|receptionist=4000
security-guard|security|保安|security guard|保安员;安保员;消防员;门卫;保安人員;消防中控员;gatehouse guard;security patrolman;security officer guard;night watchman
beautician|beauty|美容师|beautician|美发师;hairdresser;美甲师;化妆师;美容顾问
massage-therapist|beauty|按摩师|massage therapist|推拿师;技师按摩;Swedish masseur
gardener|household|园艺工|gardener|绿化工;园林工
property-officer|service|物业管理员|property officer|物业客服;物业主管;物业经理;物业管家;block manager;community association manager;letting manager
# office
administrator|office|行政专员|administrative officer|行政文员;行政助理;行政主管;office administrator;administrative assistant;行政人事专员;行政人事;人事行政专员;人事行政主管;HR and office administrator;行政前台;行政經理;行政;办公室文员;文秘;行政内勤;办公室助理;行政经理;综合文员;行政管理员;admin assistant;office assistant;内勤|receptionist=5000;records-clerk=5000;secretary=6000
receptionist|office|前台|receptionist|前台文员;前台接待;接待员;front desk clerk;行政前台文员;前臺;前台接待员
records-clerk|office|档案管理员|records clerk|资料管理员;文控;文控专员;document controller;档案员;文控员;document control specialist;archive clerk;copying clerk
secretary|office|秘书|secretary|总经理助理;executive assistant;董事长秘书;私人助理;personal assistant
hr-specialist|hr|人事专员|HR specialist|人力资源专员;人事;HR专员;HR;人事主管;人力资源经理;HR manager;人事助理;HRBP;human resources officer;人资专员;人力资源主管;HR officer|recruiter=6000
recruiter|hr|招聘专员|recruiter|招聘主管;招聘经理;talent acquisition specialist;recruitment specialist;猎头顾问;recruitment consultant;招聘人员;招聘官;招募人员;人才招聘专员;talent scout recruiter;hiring specialist
payroll-specialist|hr|薪酬专员|payroll specialist|薪酬福利专员;compensation specialist
accountant|finance|会计|accountant|财务会计;成本会计;cost accountant;財務;会计师;总账会计;財務會計;会计员;税务会计;財務專員;財务专员;财务专员;出纳;财务;会计助理;会计主管;accounting clerk;bookkeeper;cost accounting specialist;财务助理;账务会计|finance-manager=5000;financial-analyst=4000
finance-manager|finance|财务主管|finance supervisor|财务经理;finance manager;财务总监;CFO;finance officer;finance department manager;financial manager;head of accounts
financial-analyst|finance|财务分析师|financial analyst|财务分析;预算专员;财务分析员|industry-analyst=4000
auditor|finance|审计员|auditor|审计专员;内审员;内审专员;internal auditor;审计师
industry-analyst|finance|行业研究员|industry analyst|投资分析师;investment analyst;投资经理;行业分析师;投资专员;equity analyst
patent-engineer|legal|专利工程师|patent engineer|专利代理师;patent attorney;专利代理人;专利撰写员|ip-specialist=7000
ip-specialist|legal|知识产权专员|IP specialist|知识产权经理;专利专员;IPR;知识产权工程师
legal-specialist|legal|法务专员|legal specialist|法务;法务助理;legal counsel;律师;lawyer;律师助理;paralegal;合规专员;compliance officer;法务经理
translator|language|翻译|translator|医学翻译;medical translator;笔译员;翻译员;interpreter;口译员;英语翻译;日语翻译;同声传译员;翻译专员;翻譯員
editor|language|编辑|editor|责任编辑;文字编辑;校对员;proofreader;记者;managing editor text
social-worker|social|社工|social worker|社会工作者;社区工作者;社區工作者
project-officer|office|项目申报专员|grants officer|项目申报;科技项目专员;科研管理专员;grant officer
business-assistant|office|商务助理|business assistant|销售内勤;sales support;商务内勤;销售支持
agronomist|agri|农艺师|agronomist|农业技术员;种植员;养殖员
`;
