/**
 * Skilled trades and operations on the shop floor, with their certificates.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const tradesSkills = `
# welding
submerged-arc-welding|technique|埋弧焊|submerged arc welding|SAW welding;自动埋弧焊;埋弧自动焊;双丝埋弧焊|welding|arc-welding=3500
flux-cored-welding|technique|药芯焊丝电弧焊|flux-cored arc welding|FCAW;药芯焊;药芯焊丝;flux cored welding;flux core welding;药芯气保焊|welding|co2-welding=4500
oxy-acetylene-welding|technique|气焊气割|oxy-acetylene welding and cutting|气焊;氧乙炔焊;gas welding;氧焊;风焊;风割;oxyacetylene welding;oxy-fuel welding;碳弧气刨;gas cutting;火焰切割工;烧焊|welding|arc-welding=3000
plasma-arc-welding|technique|等离子焊接|plasma arc welding|~PAW;等离子弧焊;plasma welding|welding|tig-welding=3500
friction-stir-welding|technique|搅拌摩擦焊|friction stir welding|~FSW;摩擦焊;friction welding;惯性摩擦焊|welding
electron-beam-welding|technique|电子束焊|electron beam welding|~EBW;扩散焊;diffusion bonding;真空电子束焊|welding|laser-welding=3000
stud-welding|technique|螺柱焊|stud welding|种钉;植焊;栓钉焊;凸焊;projection welding;种钉焊|spot-welding
flash-butt-welding|technique|闪光对焊|flash butt welding|=对焊;缝焊;seam welding;butt welding;碰焊;高频焊;high-frequency welding;高频焊接|spot-welding
aluminium-welding|technique|铝焊|aluminium welding|铝合金焊接;焊铝;aluminum welding;铝氩弧焊;铝件焊接|tig-welding||tig-welding
stainless-welding|technique|不锈钢焊接|stainless steel welding|焊不锈钢;不锈钢氩弧焊;薄板焊接;sheet metal welding;不锈钢焊;stainless welding;烧不锈钢|tig-welding||tig-welding
pipeline-welding|technique|管道焊接技术|pipe welding technique|6G焊工;6G焊接;全位置焊接;orbital welding;轨道焊;~6GR;all-position welding;管焊;洁净管焊接;自动轨道焊;pipeline welder;管道自动焊;卫生级管道焊接|welding|tig-welding=3000|welding
pressure-vessel-welding|technique|压力容器焊接|pressure vessel welding|锅炉焊工;锅炉压力容器焊工;特种设备焊工;压力容器焊工;压力管道焊工;压力焊;boiler welding;特种设备焊接|welding|pipeline-welding=3500
ship-structural-welding|technique|钢结构与船体焊接|structural and hull welding|钢结构焊工;structural welding;船体焊工;重钢焊接;厚板焊接;heavy plate welding;钢构焊工|welding|flux-cored-welding=3000
handheld-laser-welding|technique|手持激光焊|handheld laser welding|手持激光焊机;手持激光焊接;激光焊工;冷焊;cold welding;手持焊;激光冷焊;handheld laser|laser-welding
plastic-welding|technique|塑料焊接|plastic welding|热熔焊接;PE热熔;热板焊;hot plate welding;电熔焊接;热熔焊;塑焊;PE管焊接;热铆;heat staking;PP焊接|welding|ultrasonic-welding=3000
underwater-welding|technique|水下焊接|underwater welding|水下切割;underwater cutting;hyperbaric welding;水焊|welding
surfacing-hardfacing|technique|堆焊与热喷涂|hardfacing and thermal spraying|堆焊;thermal spray;hardfacing;喷焊|welding|coating=2500
welding-procedure|technique|焊接工艺评定|welding procedure qualification|~PQR;焊评;焊接工艺规程;welding procedure specification;焊接工艺指导书;焊接参数;WPQR;焊接工艺卡;焊接工艺工程师|welding
welding-engineer-cert|certificate|国际焊接工程师|International Welding Engineer|~IWE;~IWT;焊接工程师证;IWE证书;国际焊接技师;~IWS;European welding engineer;焊接技师;~EWE|welding|welding-procedure=4000
welding-inspector-cert|certificate|焊接检验师证|welding inspector certificate|~CWI;CSWIP;AWS CWI;Certified Welding Inspector;CSWIP 3.1;焊接检验员证;BGAS|welding-inspection
welder-certificate-cn|certificate|焊接与热切割作业证|welding and thermal cutting operation licence|焊工操作证;熔化焊接与热切割;焊工特种作业证;焊接作业证;焊工上岗证;电焊证;焊工特种作业操作证;熔化焊接与热切割作业证;压力焊作业证;焊工证|welding
welder-certificate-int|certificate|国际焊工资质|international welder qualification|ISO 9606;AWS D1.1;ASME IX;EN ISO 9606;欧标焊工证;certified welder;ASME Section IX;国际焊工证;EN287;coded welder;AWS认证焊工;ASME焊工;船级社焊工证;BV焊工证;注册焊工|welding|welder-certificate-cn=3000
welder-grade-cert|certificate|焊工职业等级证|welder vocational grade certificate|高级焊工;初级焊工;中级焊工证;高级焊工证;焊工技师;焊工等级证;焊工职业资格证;初级焊工证;中级焊工|welding|welder-certificate-cn=2500
welding-fixture|technique|焊接夹具操作|welding fixture operation|焊接工装;焊接变形控制;焊接夹具;焊接变位机;welding positioners;焊装夹具;焊夹具|welding|jig-fixture-design=2500
robot-welding-programming|technique|焊接机器人编程|welding robot programming|焊接机器人操作;焊接机器人示教;机器人焊接编程;焊接机器人调试;OTC机器人;松下焊接机器人;welding robot operation;弧焊机器人;arc welding robots;点焊机器人;OTC焊接|robot-welding||robot-welding
# NDT
ndt-ut|technique|超声波检测|ultrasonic testing|UT检测;超声检测;UT探伤;PAUT;phased array ultrasonic testing;相控阵超声;TOFD;超声测厚;ultrasonic inspection;超声波探伤|ndt-methods
ndt-rt|technique|射线检测|radiographic testing|RT检测;RT探伤;X射线探伤;industrial radiography;工业射线;X光探伤;radiographic inspection;工业CT;industrial CT;射线探伤|ndt-methods|ndt-ut=3500
ndt-mt-pt|technique|磁粉渗透检测|magnetic particle and penetrant testing|磁粉检测;渗透检测;着色探伤;MT检测;PT检测;magnetic particle testing;penetrant testing;dye penetrant;磁粉探伤;荧光探伤;liquid penetrant testing;着色渗透|ndt-methods|ndt-ut=3500
ndt-et|technique|涡流与目视检测|eddy current and visual testing|涡流检测;eddy current testing;ET检测;VT检测;涡流探伤;声发射检测;acoustic emission;工业内窥镜检查;漏磁检测|ndt-methods|ndt-ut=3000
ndt-methods|knowledge|无损检测方法|NDT methods|无损探伤;~NDE;无损检测工程;nondestructive evaluation;无损检测技术;nondestructive testing methods;无损检测员;无损检测;NDT;non-destructive testing;探伤|welding-inspection
ndt-certificate|certificate|无损检测资格证|NDT certificate|ASNT;SNT-TC-1A;NDT二级;UT二级;RT二级;ASNT Level II;PCN Level 2;无损检测证;NDT Level II;NDT Level 2;UTII;无损检测人员证;探伤证;NDT III级;ISO 9712;EN 4179;NDT II|ndt-methods
# electricians
electrician-grade-cert|certificate|电工职业等级证|electrician vocational grade certificate|高级电工;中级电工证;初级电工证;高级电工证;电工技师;电工等级证;电工职业资格证;中级电工;维修电工证;电工技师证;维修电工中级;电工高级;初级电工|electrical-work|low-voltage-electrician=3000
explosion-proof-electrician|certificate|防爆电工作业|explosion-proof electrical work|防爆电工证;explosion proof;CompEx;防爆电工;hazardous area electrical;Ex电气|electrical-work|low-voltage-electrician=3000
power-cable-cert|certificate|电力电缆作业|power cable work licence|电力电缆作业证;电缆敷设;cable laying;cable pulling;电缆工;继电保护作业证;电气试验作业证;电缆终端制作;放电缆;拉电缆|electrical-work|high-voltage-electrician=3000
motor-control-circuits|technique|电动机控制线路|motor control circuits|电机正反转;星三角启动;继电器控制;relay logic;电气控制线路;接触器控制;motor starters;电气二次控制;继电器控制电路;star-delta starter;电拖;电力拖动|electrical-work|electrical-wiring=3500;plc=2000
plant-electrician|trade|工厂电工|industrial electrician work|厂电;industrial electrician;设备电工;plant electrical maintenance;机床电工;厂内电工;车间电工;机修电工;注塑机电工;电气维修工|electrical-work|circuit-maintenance=4000
building-electrician|trade|楼宇电工|building electrician work|物业电工;弱电强电维修;小区电工;大厦电工;property electrician;酒店电工;酒店水电工;医院电工;商场电工;residential electrician;electrician apprenticeship;journeyman electrician|electrical-work|plant-electrician=3500
switchboard-assembly-op|trade|配电柜装配工|switchboard assembly work|盘柜配线;二次配线;一次配线;电柜接线工;铜排加工;busbar fabrication;铜排;母线加工;配电箱装配;panel wiring;成套装配;二次线;电气装配;电气装配工;electrical assembly;铜排制作;电器装配|electrical-wiring|control-cabinet=4000
# electronics shop floor
tht-assembly|trade|插件与波峰焊作业|through-hole assembly and wave soldering|~THT;手工插件;AI插件;插件|electronics-assembly|soldering=3500
smt-operation|trade|贴片机操作|SMT machine operation|SMT操作员;SMT技术员;SMT编程;富士贴片机;YAMAHA贴片机;松下贴片机;FUJI NXT;印刷机操作SMT;锡膏印刷;solder paste printing;SMT工程师;西门子贴片机;SMT换料;SMT上料;贴片编程;JUKI贴片机;pick and place machine;SMT调机;SMT程序;SMT operator;炉温测试;reflow profile;SMT炉前;SMT贴片机操作;贴片机;SMT操作|smt|machine-operation=3000|smt
aoi-xray-op|trade|AOI与ICT测试操作|AOI and ICT test operation|AOI操作;AOI检测员;AOI编程;SPI检测;X-Ray检测电子;ICT操作;FCT操作;AOI测试;AOI operator;锡膏检测|electronics-assembly|smt-operation=3000;visual-inspection=2500
rework-soldering|trade|芯片返修与精密焊接|rework and precision soldering|热风枪;hot air rework;显微镜焊接;飞线;芯片焊接;micro soldering;PCBA返修;维修焊接;BGA植球;植球;IPC-7711;焊接维修;贴片焊接;QFN焊接|soldering|pcba-repair=4000
firmware-burning|trade|烧录与功能测试|programming and functional testing of boards|烧录;烧写程序;软件烧录;烧录员;主板测试;成品测试电子;老化测试员;firmware burning;firmware flashing;电子测试员;IC烧录;产品测试员;整机测试|electronics-assembly
conformal-coating-potting|trade|三防漆与灌胶|conformal coating and potting|三防漆;灌胶;灌封;=potting;涂三防漆;conformal coating;灌胶机;encapsulation of electronics;三防涂覆|electronics-assembly
harness-crimping|trade|端子压接|terminal crimping operation|压接;端子机;压端子;wire crimping;裁线机;线束装配;线束工;全自动端子机;端子机调机;剥皮沾锡;cutting and stripping wires;汽车线束装配;cable assembly;电线加工;=排线|cable-harness
wire-cable-manufacturing|technique|电线电缆制造|wire and cable manufacturing|电线电缆;绞线;押出;cable extrusion;拉丝退火;成缆;数据线生产;线材加工;线缆;cable manufacturing;押出机;绞线机;=线材;电缆制造;押出工艺|extrusion|cable-harness=2500
phone-repair|trade|手机维修技术|mobile phone repair|手机主板维修;换屏;手机换屏;smartphone repair;苹果手机维修;iPhone维修;换手机屏幕;phone repair;平板维修;压屏;iPhone repair;手机维修工程师;手机维修员;screen replacement;手机维修|appliance-repair|pcba-repair=3500
computer-repair|trade|电脑与办公设备维修|computer and office equipment repair|printer repair;copier repair;laptop repair;硬盘维修;显示器维修;电脑主板维修;office equipment repair;电脑维修|appliance-repair|it-support=3000
white-goods-repair|trade|大家电维修|household appliance repair|冰箱维修;洗衣机维修;热水器维修;电视维修;燃气灶维修;油烟机;major appliance repair;refrigerator repair;washing machine repair;家用电器维修;厨电维修;家电安装;家电拆装;小家电维修;热水器安装;appliance installation;电视机维修;TV repair;water heater repair|appliance-repair|refrigeration-installation=2500
# mechanical trades
machinery-assembly|trade|整机装配|machinery assembly|机械装配工;设备装配;整机组装;机器装配;装机工;装配钳工证;machine assembly;设备组装;装配调试;设备装配钳工;机床装配工;自动化装配;equipment assembly;装配技工;assembly technician;装配工程;组装调试;机械组装;mechanical assembler;机电装配;electromechanical assembly;装配工|fitter|assembly=3500
tool-die-maker|trade|工具钳工|toolmaking|工具钳;样板钳工;toolmaker;刮研;=scraping;=划线;marking out;手工钳工;锉削;filing metal;攻丝;=tapping;=bench work;锯锉|fitter|mould-making=2500
machine-repair-fitter|trade|机修钳工技术|mechanical repair fitting|机修工;机修技工;设备维修钳工;轴承更换;bearing replacement;保全工;机械修理;millwright;maintenance fitter;设备保全;mechanical maintenance;机械维修工;机修师傅;industrial mechanic;设备检修;=检修;machinery repair;轴承安装;设备大修;=overhaul;保全员;=维修技工;maintenance technician;设备维修工;机修钳工|equipment-maintenance|fitter=3500
shaft-alignment|technique|对中与找正|shaft alignment|激光对中;联轴器对中;laser alignment;设备找正;=找平;对中仪;动设备检修;设备对中|machine-repair-fitter|vibration-noise=2000
pump-valve-repair|trade|泵阀检修|pump and valve repair|水泵维修;阀门检修;机械密封;mechanical seals;泵维修;pump repair;阀门维修;valve repair;机泵检修;机泵;pump maintenance;水泵检修;泵检修;减速机维修;gearbox repair|equipment-maintenance|pump-compressor=2500
hydraulic-pneumatic-repair|trade|液压气动维修|hydraulic and pneumatic repair|液压系统维修;气动维修;油缸维修;hydraulic maintenance;pneumatic maintenance;液压站维修;油泵维修;液压维修工;液压调试;气缸维修;油压维修|equipment-maintenance|hydraulics=4000
compressor-operation|trade|空压机操作维护|air compressor operation and maintenance|空压机维修;螺杆机;空压站;螺杆空压机;air compressor maintenance;空压机保养;compressor maintenance;空压机售后;空压机操作;空压;空压机|utility-systems
injection-machine-repair|trade|注塑机维修|injection moulding machine repair|塑机维修;注塑机售后;注塑机维护;注塑设备维修;压铸机维修;挤出机维修;注塑机调试维修;injection machine maintenance|equipment-maintenance|injection-moulding=2000
smt-equipment-repair|trade|电子设备维护|electronics production equipment maintenance|SMT设备维修;SMT设备维护;贴片机维修;波峰焊维护;自动化设备维护;自动化设备维修;automation equipment maintenance;设备技术员;equipment technician;自动化设备技术员;生产设备维护;设备助理工程师;自动化维修|equipment-maintenance|smt-operation=3000
electromechanical-maintenance|trade|综合机电维修|multi-skilled electromechanical maintenance|机电维修工;机电维修电工;机电一体化维修;multi-skilled maintenance;电气机械维修;electromechanical maintenance;机电技工;机电维护;机电设备维修;electro-mechanical technician;mechatronics technician;机械电气维修|equipment-maintenance|plant-electrician=3500;machine-repair-fitter=3500
instrument-technician|trade|仪表维修工|instrument maintenance work|仪表工;仪表检修;仪表电工;instrument technician;热工仪表工;化工仪表维修;化工仪表;instrument fitter;自动化仪表维修;仪表维修;I&C technician;仪表校验|instrumentation|process-instruments=4000
refrigeration-cert|certificate|制冷与空调作业证|refrigeration and air conditioning licence|制冷证;空调证;制冷作业证;制冷与空调设备运行操作;制冷设备安装修理作业;制冷工证;制冷特种作业;EPA 608;制冷空调证;制冷操作证;冷媒牌照;EPA Section 608;制冷与空调设备安装修理;HVAC certification|hvac|refrigeration-installation=3500
lift-work-cert-cn|certificate|电梯作业人员证|lift worker licence (China)|电梯证;T证;电梯维修证;电梯上岗证;电梯安全管理员证;电梯修理证;电梯作业证;T1证;电梯维保证|elevator
lift-maintenance|trade|电梯维保安装|lift installation and servicing|电梯维保;电梯保养;电梯安装;电梯调试;扶梯维修;lift installation;elevator installation;escalator maintenance;升降机维修;三菱电梯;日立电梯;升降机技工;扶手电梯;elevator repair;通力电梯;=奥的斯;电梯技工;电梯维修保养;lift technician;自动梯;电梯故障排除;elevator mechanic;电梯急修;elevator technician;lift mechanic;=升降机;escalators|elevator
registered-lift-worker|certificate|香港注册升降机工程人员|registered lift and escalator worker|升降机工程人员;注册升降机技工;~RLW;REW升降机;registered lift worker;注册升降机工程师;registered lift engineer;升降机牌照;注册自动梯工程人员|elevator|lift-maintenance=3500
gas-worker-hk|certificate|香港注册气体装置技工|registered gas installer|注册气体装置技工;~RGI;气体装置技工;煤气技工;registered gas installer HK;气体工程技工;Gas Safe;gas fitting;gas fitter|plumbing|gas-distribution-city=3000
plumber-licence-hk|certificate|香港水喉匠牌|licensed plumber|持牌水喉匠;水喉牌;水喉匠牌;licensed plumber HK;journeyman plumber;plumbing licence;小型工程承建商;minor works contractor;=小型工程|plumbing|pipeline-construction=3500
# lifting, height, special work
confined-space|certificate|有限空间作业|confined space work|密闭空间;受限空间;有限空间证;有限空间监护;密闭空间证书;confined spaces;监护人证|special-operations
hazchem-operation-cert|certificate|危险化学品作业证|hazardous chemicals operation licence|危化证;危险化学品安全作业;氯化工艺作业;危化品安全管理员;危化操作证;氧化工艺作业证;硝化工艺作业证;危险化学品操作证;危化品操作证;危化品安全员|special-operations|process-safety=2000
special-equipment-cert|certificate|特种设备作业人员证|special equipment operator certificate|特种设备证;固定式压力容器操作;压力容器证;A证特种设备;快开门压力容器;特种设备管理证;压力容器操作;高压釜操作证;R2证;压力管道巡检;气瓶充装证;移动式压力容器;锅炉压力容器;灭菌锅操作证;压力容器作业;特种设备作业|special-operations
boiler-cert|certificate|锅炉作业证|boiler operator licence|G1锅炉证;G2锅炉证;司炉证;锅炉水处理证;一级司炉;boiler license;司炉工证;锅炉操作证;G1证;G3证;二级司炉;锅炉水处理;boiler operator;锅炉工;boiler attendant;水处理作业证;power engineer licence;stationary engineer;合格锅炉操作员|boiler-operation|special-equipment-cert=3000
overhead-crane|certificate|桥式起重机操作|overhead crane operation|桥式起重机;Q2证;行车工;天车工;bridge crane;行吊;航吊;overhead crane;龙门吊操作;起重机操作证;电动葫芦;Q4证;天车操作;起重机司机;Q证;起重机械作业证;行车操作;行车司机;门式起重机;吊车操作证;起重机司机证;吊机操作证;行车;天车;行车证|crane|special-equipment-cert=2500
mobile-crane|certificate|流动式起重机操作|mobile crane operation|汽车吊;吊车司机;Q8证;履带吊;crawler crane;吊机司机;随车吊;吊车;吊机;mobile crane operator;轮胎吊;吊车操作;lorry crane;汽车起重机;NCCCO;truck-mounted crane;吊臂车|crane|overhead-crane=3500
rigging-signalling|certificate|起重指挥与吊装|rigging and signalling|司索工;起重指挥;Q1证;rigger;rigging;吊装;signalman;slinger;司索;指挥证;索具;吊运;设备吊装;lifting operations;banksman;起重工;司索信号工;设备搬运吊装;heavy lifting rigging;吊索;讯号员;起重司索;吊挂工;起重作业指挥|crane
forklift-electric|technique|电动叉车与堆高车|electric forklifts and stackers|电动叉车;前移式叉车;reach truck;堆高车;电动堆高车;高位叉车;=stacker;窄巷道叉车;电动托盘车;站驾叉车;高架车;reach forklift;order picker truck;三向叉车;counterbalance forklift;内燃叉车;柴油叉车;叉车装卸;三吨叉车;夹抱车;reach truck operation;抱夹叉车;堆高机|forklift
pallet-jack|technique|液压手推车使用|pallet jack operation|地牛;手动叉车;pallet jack;拖板车;电动地牛;hand truck;手推车;pallet truck;手动液压车;唧车;液压车;hand pallet truck;手动拖车;powered pallet jack|logistics-equipment|warehousing=2000
aerial-work-platform|certificate|高空作业车操作|aerial work platform operation|高空作业平台;剪叉车;scissor lift;升降平台;boom lift;高空车;登高车;IPAF;高空作业车;cherry picker;MEWP;升降车;升降台;高空作业平台操作证;aerial lift;boom truck;升降机操作证;动力操作升降工作台|logistics-equipment|work-at-height=3000
tower-scaffold-cert|certificate|高空搭建安全证书|tower scaffold safety certificate|合资格棚架;棚架安全;scaffold competent person;scaffolder certificate;架子工操作证;登高架设操作证|work-at-height|scaffolding=3500
hand-power-tools|technique|手动电动工具使用|use of hand and power tools|电动工具;手动工具;hand tools;power tools;电钻;角磨机;use power tools;use hand tools;工具使用;手工具;螺丝刀;angle grinder;风批;扳手;风炮;tool usage;操作电动工具;冲击钻;电锤;power drill|assembly
# machine operators
press-operator|trade|冲床操作|punch press operation|冲压工;冲压操作;冲床工;开冲床;油压机;hydraulic press;冲压操作工;冲床调模;punch press;冲压技术员;冲床师傅;液压机操作;压机操作;stamping operator;四柱液压机;冲床;press working;五金冲压|stamping|machine-operation=3000
injection-operator|trade|注塑操作工|injection moulding machine operation|注塑工;注塑操作员;啤机操作;塑胶啤工;注塑作业员;注塑车间;injection operator;削披锋;注塑机作业;啤工;=加料;注塑领料;moulding operator;注塑机操作|injection-moulding|machine-operation=3000
cnc-operator|trade|CNC操作工|CNC machine operation|CNC操机;CNC作业员;操机;操机员;CNC技工;CNC学徒;CNC machinist;CNC operator;数控操作工;machinist;数控操作员;开CNC;数控学徒;CNC操机员;operate CNC machines;CNC机台操作;数控机床操作;CNC machining operator;数控机床操作工|cnc|cnc-operation-setup=3500
sheet-metal-worker|trade|钣金操作工|sheet metal fabrication|钣金技工;钣金师傅;钣金装配;钣金操作;sheet metal worker;打钣金;不锈钢制品;stainless steel fabrication;不锈钢加工;不锈钢工;白铁工;铁皮工;白铁;sheet metal fabricator;metal fabrication;钣金折弯工;metal fabricator;厨具加工;钣金作业;钣金工|sheet-metal|press-brake=3000
die-casting-operator|trade|压铸操作工|die casting machine operation|压铸工人;压铸师傅;压铸技工;锌合金压铸工;压铸机操作工;die caster;铝压铸工;压铸作业员|casting|machine-operation=2500
extrusion-operator|trade|挤出操作工|extrusion machine operation|挤出机操作;押出操作;吹瓶;bottle blowing;pelletizing;挤塑机操作;吹塑机;造粒机;挤出工;吹塑工;吹瓶工;extrusion operator;注吹;造粒工;挤塑工;流延;淋膜|extrusion|machine-operation=2500
painting-line-op|trade|喷涂线操作|coating line operation|喷涂工;烤漆;烤漆工;喷漆工;自动喷涂线;spray painter;喷油师傅;喷砂工;浸涂;调油;电泳涂装工;=喷枪;spray gun;paint spraying;industrial painting;喷漆技工;烤漆房;paint line;喷涂操作|painting-trade|coating=2500
plating-op|trade|电镀操作工|plating line operation|电镀工;阳极氧化操作;=电镀线;挂镀;滚镀;anodising line operation;电镀车间;电镀技术员;电镀作业员;plating operator;氧化工;电镀师傅;=上挂;=挂具;酸洗磷化;表面处理工|electroplating|machine-operation=2500
heat-treatment-op|trade|热处理操作工|heat treatment operation|淬火工;热处理炉;炉工;热处理炉操作;heat treater;furnace operator;退火炉;炉前工;热处理技工|heat-treatment|machine-operation=2000
grinding-op|trade|磨床操作|grinding machine operation|磨床工;平磨工;磨床师傅;大水磨;小磨床;手摇磨床;精密磨床;grinder operator;无心磨工;磨工师傅;磨床学徒;坐标磨床|grinding
edm-op|trade|线切割与火花机操作|EDM machine operation|线割师傅;线切割操作;火花机操作;EDM operator;慢丝师傅;火花机师傅;线切割工;放电师傅;放电加工;中走丝操作;线割工|edm
laser-machine-op|trade|激光设备操作|laser machine operation|激光切割操作;激光机操作;激光焊接操作;激光打标操作;laser operator;激光切割工;切割机操作;镭雕机;镭雕操作;激光操作员;=大族激光;laser machine operator;cutting machine operator|laser-cutting|machine-operation=3000
drilling-tapping-op|trade|钻攻操作|drilling and tapping operation|台钻;钻床操作;攻牙;攻牙机;台钻操作;=钻孔;钻攻机;攻丝机;drill press;=打孔;钻床工;钻孔工;drill press operation;摇臂钻床|drilling
battery-line-op|trade|电池产线操作|battery line operation|电池操作工;锂电池操作员;锂电操作工;电池生产线;电池生产操作;注液操作;battery operator;电池车间;电芯操作员;卷绕操作;涂布操作;电池普工;电池作业员;辊压操作;电池PACK作业|battery-process|machine-operation=3500
pcb-line-op|trade|线路板产线操作|PCB line operation|PCB操作工;钻孔PCB;线路板操作员;曝光显影;沉铜线;压合操作;PCB作业员;线路板厂;LDI操作;飞针测试;flying probe;开短路测试;外形锣板;锣板;线路板普工;丝印阻焊|pcb-manufacturing|machine-operation=3000
optical-assembly-op|trade|光学镜头组装|lens assembly operation|镜头组装;镜头装配;光学组装;摄像头组装;模组组装;lens assembly;光学作业员;镜片检验;镜头作业员;camera module assembly;镜片清洗;耦合作业|assembly|cleanroom=2500
device-assembly-op|trade|医疗器械组装|medical device production work|器械组装;医疗器械装配;医疗耗材生产;器械装配;无尘车间作业;医疗器械生产;medical device production;医疗器械操作工;medical device assembler;导管生产;医疗器械生产操作|assembly|cleanroom=3000;device-rd=1500
automated-line-operator|trade|自动化线操作|automated line operation|自动化操作员;自动线操作;自动机操作;设备操作员;设备操作工;设备技师;机台操作员;自动化设备操作;machine operator;operator of automated lines;机台作业员;operating production lines;=操作员;自动化作业员;产线操作员;=Operator;production worker|machine-operation
line-changeover|technique|换线换模|line changeover|=换线;=换模;die changeover;转机种;=换型;=changeover;调机换线;机种切换;换模换线;换产|machine-operation|poka-yoke=2500
production-records|technique|生产报表填写|production records|生产日报;生产记录;=工单;work orders;生产数据记录;=扫码;填写生产记录;production reports;填写报表;扫描枪;=报工;batch records filling;点检表;流程卡|machine-operation
material-feeding|trade|投料配料|material feeding and batching|配料;=上料;投料工;配料工;mixing operation;搅拌操作;上下料;ingredient weighing;=batching;weighing materials;material feeding;拌料工;=送料;物料员;=补料;material handler|machine-operation
# other repair and craft
locksmith|trade|开锁换锁|locksmithing|开锁;锁匠;配钥匙;=换锁;locksmith;key cutting;开锁师傅;修锁;保险柜|maintenance
piano-tuning|trade|乐器维修调音|instrument tuning and repair|musical instrument repair;piano tuner;吉他维修;钢琴调音|maintenance
metal-fabrication-art|trade|铁艺金属工艺|ornamental metalwork|铁艺;铁艺制作;blacksmithing;金属雕塑;护栏制作;锻铜;blacksmith;不锈钢栏杆;防盗网;防盗窗;护栏安装;sculpture fabrication;铁闸|sheet-metal|welding=2000
stage-setup|trade|舞台搭建|stage and exhibition build|舞台灯光音响;stage building;桁架搭建;sound engineering live;音响调试;stage crew;exhibition build;展览搭建;调音师;舞台技术;舞美制作;搭展;展览工程;LED屏安装;stagehand;stage rigging|construction|av-systems=2500
vending-maintenance|trade|自助设备维护|vending and self-service machine maintenance|自动售货机维护;自助终端维护;ATM维护;售货机维护;ATM维修;vending machine maintenance;售货机补货;游戏机维修;自助设备维修;ATM maintenance;arcade machine repair;充电宝维护;自动售货机|maintenance
cold-storage-op|trade|冷库操作|cold storage work|冷库作业;冷库管理员;冷库运行;氨制冷;冷库工;冷冻库;cold room work;冷藏库;ammonia refrigeration;冻库;冷库搬运|warehousing|cold-chain=2500
water-treatment-op|trade|水处理设备运行|water treatment plant operation|纯水设备运行;废水处理操作工;水处理工;water treatment operator;污水处理操作员;污水处理员;污水操作工;水质化验员污水;纯水站;水厂运行;纯水工|utility-systems|wastewater-treatment=3500
genset-operation|trade|发电机组运行维护|generator set operation|发电机操作;柴油机组维护;柴油发电机维修;generator operation;发电工;generator technician;发电机组维修;发电机组运维|utility-systems|diesel-genset=4000
skill-grade-cert|certificate|技师与高级技师|master craftsman grades|高级技师;技师证;高级工证;职业技能等级证书;=中级工;=高级工;=技师;职业资格证书;国家职业资格;职业技能等级;~NVQ;trade certificate;技工证;一试合一;首席技师;技能等级证;=初级工;技术工人等级;apprenticeship certificate;Red Seal|maintenance
shop-floor-coaching|technique|技能带徒传授|shop floor coaching|on-the-job training;车间培训;shop floor training;新员工带教;~OJT;老带新;=带徒;training operators|team-leading
shop-safety|technique|车间安全操作规程|shop floor safety rules|安全操作规程;安全生产操作;劳动防护用品;劳动保护;安全规程;工厂安全;OSHA regulations;work safety rules;safe work practices;遵守安全规程|safety-production
special-operations-cert|certificate|特种作业证|special operations certificate|特种作业;特殊工种证;特种证;特种作业证书;特殊工种;特种作业资格证;特种操作证;应急管理局证;特种作业人员证;特种作业人员操作证;特种作业操作证|safety-production|low-voltage-electrician=2500
critical-facility|trade|数据中心暖通电气运维|critical facility operation|机房动环;IDC运维动力;数据中心暖通;data center facilities;critical facilities;数据中心电气;IDC基础设施;data center technician;precision cooling;动力环境运维;柴发UPS运维|utility-systems|data-centre=3500;power-operation=3000
tree-climbing-chainsaw|trade|油锯割灌机使用|chainsaw and brush cutter operation|油锯;割草机;chainsaw;割灌机;lawn mower operation;链锯;brush cutter;绿篱机|hand-power-tools|landscape-construction=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const tradesSenses = `
saw|submerged-arc-welding|welding;焊接;SMAW;GMAW;GTAW;焊工
`;
