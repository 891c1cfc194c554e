/**
 * Materials, chemicals, devices, machines, automation, electronics, energy and the skilled trades.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const manufacturingSkills = `
# materials
materials-science|domain|材料科学|materials science|=材料;材料研发;新材料;材料科学与工程;materials R&D;材料開發||
polymer-materials|domain|高分子材料|polymer materials|聚合物材料;polymers;高分子;高分子物理;polymer science;塑胶材料|materials-science|plastics-modification=4000
polymer-synthesis|method|高分子合成|polymer synthesis|聚合物合成;高分子化学;聚合反应;polymerization;polymer chemistry|polymer-materials|organic-synthesis=2500
plastics-modification|method|塑料改性|plastics modification|改性塑料;modified plastics;塑料配方;塑料;工程塑料;engineering plastics;plastics|polymer-materials|
rubber|method|橡胶工艺|rubber processing|橡胶;硅胶;silicone;橡胶配方|polymer-materials|
adhesives|method|胶粘剂|adhesives|胶黏剂;粘合剂;胶水配方|polymer-materials|coating=3000
biomaterials|domain|生物材料|biomaterials|生物医用材料;可降解材料;医用高分子;医用材料;biomedical materials;组织工程;tissue engineering|materials-science|hydrogel=4000
hydrogel|method|水凝胶|hydrogels|hydrogel|biomaterials|
composite-materials|domain|复合材料|composite materials|碳纤维复合材料;composites;碳纤维;carbon fibre;玻纤;carbon fiber|materials-science|
nanomaterials|domain|纳米材料|nanomaterials|纳米颗粒制备;纳米技术;nanotechnology;nanoparticles;纳米颗粒|materials-science|
ceramics|domain|陶瓷材料|ceramic materials|陶瓷;ceramics;陶瓷烧结;烧结|materials-science|
metal-materials|domain|金属材料|metallic materials|金相分析;metallurgy;金属学;金相;metallography;铝合金;钛合金|materials-science|heat-treatment=4000
heat-treatment|method|热处理|heat treatment|淬火;渗碳;热处理工艺|metal-materials|
casting|method|铸造|casting|压铸;die casting;铸造工艺;压铸工艺|metal-materials|
forging|method|锻造|forging|锻压|metal-materials|
powder-metallurgy|method|粉末冶金|powder metallurgy|MIM|metal-materials|
coating|method|涂层技术|coatings|表面处理;涂料;surface coating;涂层;surface treatment;涂装;喷涂;油漆;涂料配方||electroplating=4000
electroplating|method|电镀|electroplating|阳极氧化;anodizing;化学镀|coating|
corrosion|domain|腐蚀防护|corrosion protection|防腐;腐蚀|materials-science|
material-characterization|method|材料表征|materials characterization|材料分析测试;材料分析;材料测试;materials testing;materials characterisation;材料检测|materials-science|
xrd|method|X射线衍射|XRD|X-ray diffraction|material-characterization|sem=3000
sem|method|扫描电镜|SEM|扫描电子显微镜;scanning electron microscopy;SEM/EDS;掃描電鏡|material-characterization|
xps|method|X射线光电子能谱|XPS|X-ray photoelectron spectroscopy|material-characterization|xrd=3500
afm|method|原子力显微镜|AFM|atomic force microscopy|material-characterization|sem=3500
mechanical-testing|method|力学性能测试|mechanical testing|拉伸试验;力学测试;硬度测试;疲劳试验;tensile testing|material-characterization|
failure-analysis|method|失效分析|failure analysis|~FA;失效机理分析;失效机理;可靠性失效|reliability|fmea=3500
reliability|method|可靠性测试|reliability testing|可靠性工程;可靠性;reliability engineering;环境试验;可靠性试验;老化测试||
additive-manufacturing|method|增材制造|additive manufacturing|3D打印;3D printing;金属3D打印;三维打印;3D列印||
# chemicals and environment
chemical-engineering|domain|化学工程|chemical engineering|化工;化工技术;化學工程;化工专业知识||chemistry=2500
chemical-process|method|化工工艺|chemical process engineering|化工工艺设计;工艺设计;chemical process design;process engineering;化工设计;化工工艺流程|chemical-engineering|
aspen-plus|software|Aspen Plus|Aspen Plus|Aspen;流程模拟;process simulation;HYSYS;化工模拟|chemical-process|
distillation|method|精馏|distillation|精馏分离;蒸馏;分离工程;separation engineering;萃取|chemical-process|
reaction-engineering|method|反应工程|reaction engineering|连续流反应;flow chemistry;连续流;反应器设计;continuous flow processes;continuous flow;连续流工艺;微反应器|chemical-engineering|
process-safety|practice|工艺安全|process safety|HAZOP;过程安全;HAZOP分析;化工安全;反应风险评估;process hazard analysis||safety-production=4000;ehs=4000
pid-drawing|tool|P&ID|P&ID|管道仪表流程图;PID图;piping and instrumentation diagram;工艺流程图;PFD|chemical-process|
piping-design|method|管道设计|piping design|压力管道;配管设计;pipe design;压力容器;pressure vessels;压力容器设计|chemical-process|
catalyst|method|催化剂|catalysts|催化剂开发;catalysis;catalyst development;催化;催化反应|chemistry|
fine-chemicals|domain|精细化工|fine chemicals|日化;日用化工;表面活性剂;specialty chemicals;精细化学品|chemical-engineering|
cosmetics|domain|化妆品研发|cosmetics formulation|化妆品;化妆品配方;护肤品配方;cosmetics;cosmetic science|fine-chemicals|formulation=2500
petrochemical|domain|石油化工|petrochemicals|石化;炼油;oil refining|chemical-engineering|
wastewater-treatment|method|污水处理|wastewater treatment|废水处理;水处理;water treatment;水处理工艺;膜分离;RO膜;給排水;给排水;膜技术|environmental-protection|
waste-gas|method|废气治理|waste gas treatment|VOCs治理;大气治理;air pollution control;脱硫脱硝|environmental-protection|
environmental-protection|domain|环境保护|environmental protection|环保;环境工程;环评;environmental impact assessment;固废处理;环境管理||ehs=3500
environmental-testing|method|环境检测|environmental testing|水质检测;水质分析;water quality testing|environmental-protection|
carbon-management|practice|碳管理|carbon management|碳排放;碳核算;碳中和;双碳;carbon accounting;ESG||environmental-protection=3000
ehs|practice|EHS|EHS|安全环保;职业健康安全环境;HSE;ISO 14001;ISO 45001;ISO14001;ISO45001;环境健康安全;environment health and safety;EHS管理||safety-production=4000
# machines
mechanical-design|method|机械设计|mechanical design|结构设计;机械结构设计;機械設計;structural design;产品结构设计;mechanical engineering;机械原理;机械结构;机械设计与制造;机构设计|mechanical|
mechanical|group|机械|mechanics|=机械类||
cad|group|计算机辅助设计|computer-aided design|||
solidworks|software|SolidWorks|SolidWorks|~SW;三维建模;Solid Works;3D建模;3D modelling;SolidWorks三维建模|cad-3d|
cad-3d|domain|三维设计软件|3D CAD|3D CAD软件;三维CAD;三维设计;3D绘图|cad|mechanical-design=3000
autocad|software|AutoCAD|AutoCAD|CAD;CAD制图;CAD绘图;Auto CAD;工程制图;CAD drawing;机械制图;mechanical drawing;二维制图;CAD软件;绘图软件|cad|blueprint-reading=3000
creo|software|Creo|Creo|Pro/E;ProE;Pro/Engineer;Pro Engineer|cad-3d|
ug|software|UG|Siemens NX|NX;UG NX;UG编程;UG/NX;Unigraphics;UG软件|cad-3d|
catia|software|CATIA|CATIA||cad-3d|
inventor|software|Inventor|Autodesk Inventor||cad-3d|
rhino|software|Rhino|Rhino|犀牛建模;Rhinoceros|cad-3d|industrial-design=3500
revit|software|Revit|Revit|BIM|cad|
fea|method|有限元分析|finite element analysis|FEA;CAE;Ansys;有限元仿真;有限元;Abaqus;结构仿真;仿真分析;structural simulation;CAE仿真;CAE分析;HyperMesh;力学仿真;有限元法|simulation|mechanical-design=2500
cfd|method|流体仿真|CFD|计算流体力学;Fluent;computational fluid dynamics;流体力学仿真;流场仿真|simulation|
simulation|domain|工程仿真|engineering simulation|仿真;CAE软件;simulation;多物理场仿真;COMSOL|mechanical|
gdt|method|形位公差|GD&T|公差分析;尺寸链;公差设计;几何公差;geometric dimensioning and tolerancing;公差配合;tolerance analysis|mechanical-design|blueprint-reading=3500
dfm|method|可制造性设计|design for manufacturing|DFM;DFMEA;DFA;design for assembly;可制造性分析|mechanical-design|fmea=3000
thermal-design|method|热设计|thermal design|热管理;散热设计;散热;thermal management;热仿真;thermal simulation|mechanical-design|
precision-machinery|domain|精密机械|precision machinery|精密结构;精密机械设计;precision engineering;精密仪器;precision instruments;精密加工;precision machining|mechanical-design|
transmission-design|method|传动设计|transmission design|齿轮设计;减速器;gear design;机械传动|mechanical-design|
hydraulics|method|液压气动|hydraulics and pneumatics|液压;气动;液压系统;hydraulics;pneumatics;气动系统;液压传动|mechanical|
sheet-metal-design|method|钣金设计|sheet metal design|钣金结构|mechanical-design|stamping=3000
industrial-design|method|工业设计|industrial design|产品设计;外观设计;product design;造型设计|mechanical|
equipment-development|practice|设备研发|equipment development|设备开发;装备研发;设备设计;machine design;专用设备|mechanical-design|non-standard-automation=4000
automotive-engineering|domain|汽车工程|automotive engineering|汽车设计;整车;汽车零部件;automotive parts;车辆工程;新能源汽车;electric vehicles;电动汽车|mechanical|
drone|domain|无人机|unmanned aerial vehicles|UAV;drones;飞控;flight control||
# automation
automation|domain|自动化|automation|自动化控制;工业自动化;industrial automation;自动化技术;自动化设备;自動化;automatic control||
plc|method|PLC编程|PLC programming|PLC;可编程控制器;西门子PLC;三菱PLC;欧姆龙PLC;PLC控制;可編程邏輯控制器;programmable logic controllers;PLC调试;PLC程序;S7-1200;博图;TIA Portal;Siemens PLC;PLCs|automation|scada=3500
hmi|method|人机界面|HMI|触摸屏;触摸屏编程;HMI编程|automation|plc=4000
scada|method|SCADA|SCADA|组态;上位机;WinCC;组态软件;组态王;DCS;数据采集与监控;distributed control system;中控|automation|
servo-control|method|伺服控制|servo control|运动控制;motion control;伺服电机;伺服系统;步进电机;伺服驱动;servo drives;servo motors|automation|motor-control=4000
motor-control|method|电机控制|motor control|FOC;电机驱动;变频器;电机设计;motor design;无刷电机;frequency converters;变频调速|automation|
industrial-robot|equipment|工业机器人|industrial robots|机器人调试;机械手;robot programming;机器人编程;KUKA;库卡机器人;ABB机器人;industrial robotics;机械臂;协作机器人;示教编程;机器人操作;机器人应用;robot commissioning|robotics|
robotics|domain|机器人技术|robotics|机器人;機器人;机器人研发;机器人学|automation|
machine-vision|method|机器视觉|machine vision|视觉检测;Halcon;工业视觉;VisionPro;视觉算法;機器視覺;视觉系统;optical inspection;AOI;光学检测;vision inspection|automation|computer-vision=4500
non-standard-automation|method|非标自动化|custom automation|非标设备设计;非标设计;非标机械设计;自动化设备设计;非标自动化设备;非标设备;custom machinery|automation|mechanical-design=4000
electrical-design|method|电气设计|electrical design|EPLAN;电气原理图;电气图纸;电气控制;电气制图;electrical schematics;電氣設計;electrical control;电气工程设计;电控设计;电气自动化;electrical engineering|automation|electrical-wiring=3000
control-theory|method|控制算法|control algorithms|自动控制;PID控制;control theory;控制理论;自动控制原理;MPC;控制系统;control systems;control algorithm|automation|
ros|tool|ROS|ROS|机器人操作系统;ROS2;robot operating system|robotics|slam=3500
slam|method|SLAM|SLAM|同步定位与建图;导航算法;激光SLAM;视觉SLAM;路径规划;path planning;simultaneous localization and mapping|robotics|
fieldbus|method|工业总线|industrial fieldbus|Profinet;Profibus;EtherCAT;Modbus;工业以太网;工业通信;OPC UA|automation|can-bus=3500
instrumentation|method|仪器仪表|instrumentation|仪表;仪表自控;自动化仪表;测控技术;测控;measurement and control;仪表维护|automation|
labview|software|LabVIEW|LabVIEW|Lab VIEW|instrumentation|
commissioning|practice|设备调试|equipment commissioning|设备安装调试;安装调试;现场调试;commissioning;整机调试|automation|
instrument-calibration|practice|仪器校准|instrument calibration|计量校准;=计量;仪器计量;calibration;计量检定;metrology;计量学;校准||
# electronics and embedded
electronics|domain|电子技术|electronics|模电;数电;电子电路;electronic circuits;电子工程;electronic engineering;電子技術||
circuit-design|method|电路设计|circuit design|硬件设计;模拟电路;数字电路;硬件开发;hardware design;电路分析;模拟电路设计;数字电路设计;hardware development;硬件电路;analog circuits;digital circuits;電路設計|electronics|pcb-design=4000
pcb-design|method|PCB设计|PCB design|PCB Layout;Altium Designer;画板;PCB;Cadence Allegro;PADS;Altium;PCB布线;Allegro;PCB制图|electronics|
embedded|domain|嵌入式开发|embedded development|嵌入式;嵌入式软件;embedded systems;嵌入式系统;embedded software;firmware;固件开发;嵌入式軟體;嵌入式系统开发;firmware development|electronics|
stm32|tool|STM32|STM32|单片机;MCU;单片机开发;microcontrollers;51单片机;单片机编程;單晶片;ARM开发;Cortex-M;microcontroller|embedded|
rtos|tool|RTOS|RTOS|实时操作系统;FreeRTOS;real-time operating system;uCOS;RT-Thread|embedded|
embedded-linux|method|嵌入式Linux|embedded Linux|Linux驱动;Linux驱动开发;Linux kernel drivers;驱动开发;Linux内核;device drivers|embedded|linux=4000
fpga|method|FPGA|FPGA|Verilog;FPGA开发;VHDL;Vivado;FPGA设计|electronics|ic-design=3500
signal-processing|method|信号处理|signal processing|数字信号处理;~DSP;生理信号处理;biosignal processing;digital signal processing;心电算法;ECG analysis;信号分析;訊號處理|electronics|
can-bus|method|CAN总线|CAN bus|~CAN;CANopen;总线通讯;CAN通讯;CAN通信|electronics|
emc|method|电磁兼容|EMC|EMC测试;EMC整改;电磁兼容性;electromagnetic compatibility;EMI;EMC设计|electronics|
rf|method|射频技术|RF engineering|射频;天线设计;antenna design;微波;射频电路;microwave;RF design|electronics|
communication-protocols|method|通信协议|communication protocols|I2C;SPI;UART;串口通信;RS485;蓝牙开发;Bluetooth;Zigbee|embedded|iot=3500
iot|domain|物联网|Internet of Things|IoT;物聯網;IIoT;工业互联网;工业物联网|electronics|
telecom|domain|通信技术|telecommunications|5G;通信工程;无线通信;wireless communication;光通信|electronics|
display-tech|domain|显示技术|display technology|OLED;液晶显示;Mini LED;显示面板;display R&D;LCD|electronics|optical-design=2500
led-lighting|domain|LED照明|LED lighting|照明设计;灯具;LED封装|electronics|
optical-design|method|光学设计|optical design|Zemax;光路设计;光学;optics;光学系统;optical engineering;镜头设计;lens design;光学仿真||
laser|method|激光技术|laser technology|激光;激光器;lasers;laser processing;激光加工||optical-design=3500
photonics|domain|光电技术|optoelectronics|光电;光电子;photonics;光电器件||optical-design=4000
medical-imaging|domain|医学影像|medical imaging|影像算法;医学图像处理;medical image analysis;医学图像;CT影像;医学影像算法;医学影像处理;medical image processing;數位病理;数字病理;digital pathology;磁共振成像;MRI||computer-vision=4000
ultrasound|method|超声|ultrasound|超声成像;超声换能器;ultrasound imaging;超声诊断;超声波|medical-imaging|
device-rd|domain|医疗器械研发|medical device development|器械研发;医疗器械设计;医疗器械开发;medical device R&D;医疗器械;medical devices;醫療器械;醫療器材;medical device design;医疗设备;medical equipment||
design-control|practice|设计开发文档|design controls|设计历史文件;DHF;设计控制;design history file;设计开发流程;design history files;设计开发资料|device-rd|iso-13485=3500
implant-design|method|植入器械|implantable devices|骨科植入物;介入器械;orthopaedic implants;植入物;interventional devices;介入导管;支架;interventional catheters;植入式器械|device-rd|
endoscopy|equipment|内窥镜|endoscopes|内镜;endoscopy;腔镜|device-rd|
wearables|domain|可穿戴设备|wearable devices|可穿戴;wearables;智能穿戴|device-rd|signal-processing=3000
surgical-robot|equipment|手术机器人|surgical robots|surgical robotics|device-rd;robotics|
rehabilitation-equipment|equipment|康复设备|rehabilitation equipment|康复外骨骼;外骨骼;exoskeletons;康复器械|device-rd|
bci|domain|脑机接口|brain-computer interfaces|BCI;脑机;brain–computer interfaces;brain-computer interface||signal-processing=3500
# energy
new-energy|domain|新能源|new energy|新能源技术;清洁能源;renewable energy;绿色能源;可再生能源||
lithium-battery|domain|锂离子电池|lithium-ion batteries|锂电池;锂电;Li-ion;鋰電池;lithium batteries;动力电池;lithium-ion battery;power batteries;电池研发;battery R&D;电池|new-energy|
battery-cell-design|method|电芯设计|battery cell design|电芯开发;锂电池设计;电芯;cell design;cell development;软包电芯|lithium-battery|
battery-pack|method|电池包设计|battery pack design|Pack设计;电池PACK;模组设计|lithium-battery|bms=3500
battery-process|method|电池工艺|battery manufacturing process|涂布;卷绕;化成;匀浆;极片;锂电工艺;battery production|lithium-battery|
battery-testing|method|电池测试|battery testing|电芯测试;充放电测试|lithium-battery|
cathode-materials|method|正极材料|cathode materials|三元材料;磷酸铁锂;LFP;NCM|battery-materials|
anode-materials|method|负极材料|anode materials|硅碳负极;石墨负极;silicon anode|battery-materials|
battery-materials|domain|电池材料|battery materials|锂电材料;电极材料;electrode materials;隔膜|lithium-battery|
electrolyte|method|电解液|electrolytes|电解质;固态电解质;electrolyte;solid electrolyte|battery-materials|
solid-state-battery|domain|固态电池|solid-state batteries|solid-state battery;固態電池|lithium-battery|
sodium-battery|domain|钠离子电池|sodium-ion batteries|钠电|new-energy|lithium-battery=4000
electrochemistry|domain|电化学|electrochemistry|电化学测试;电化学阻抗;EIS;循环伏安;electrochemical testing;電化學;electrochemical impedance|chemistry|lithium-battery=3000
bms|method|电池管理系统|BMS|battery management system;SOC估算;BMS开发;battery management systems;电池管理|new-energy|embedded=2500
energy-storage|domain|储能|energy storage|储能系统;儲能;energy storage systems;PCS|new-energy|lithium-battery=3000
photovoltaics|domain|光伏|photovoltaics|太阳能电池;钙钛矿;solar cells;光伏电站;太阳能;solar energy;perovskite;光伏组件;photovoltaic|new-energy|
wind-power|domain|风电|wind power|风力发电|new-energy|
hydrogen|domain|氢能|hydrogen energy|燃料电池;fuel cells;制氢;氢燃料电池;electrolysis|new-energy|electrochemistry=3000
charging|domain|充电桩|EV charging|充电设备|new-energy|power-electronics=3500
power-electronics|method|电力电子|power electronics|逆变器;开关电源;DC-DC;电源设计;power supply design;电源开发;inverter;switching power supplies;DC/DC;电源;inverters|electronics|
power-systems|domain|电力系统|power systems|电网;继电保护;变电站;substations;输配电;电力工程;substation||high-voltage-electrician=3000
# semiconductors
semiconductor|domain|半导体工艺|semiconductor process|晶圆工艺;wafer process;半导体;semiconductors;半導體;晶圆制造;半导体制造;wafer fabrication;芯片制造;半導體製程;semiconductor||
lithography|method|光刻|photolithography|光刻工艺;lithography;微影|semiconductor|
etching|method|刻蚀|etching|干法刻蚀;dry etch;湿法刻蚀;刻蚀工艺;蝕刻;蚀刻;plasma etching;dry etching|semiconductor|
thin-film|method|薄膜沉积|thin film deposition|PVD;CVD;ALD;磁控溅射;镀膜;sputtering;薄膜;真空镀膜;薄膜制备|semiconductor|
ion-implantation|method|离子注入|ion implantation|扩散工艺;diffusion process|semiconductor|
cmp-process|method|化学机械抛光|chemical mechanical polishing|CMP工艺;CMP|semiconductor|
mems|domain|MEMS|MEMS|微机电系统;微纳加工;micro-nano fabrication;微纳制造;microfabrication|semiconductor|
ic-packaging|method|芯片封装|IC packaging|封装工艺;先进封装;封测;advanced packaging;半导体封装;引线键合;wire bonding;chip packaging;封裝;die bonding;固晶|semiconductor|
ic-design|method|集成电路设计|IC design|芯片设计;模拟IC设计;数字IC设计;analog IC design;chip design;IC設計;integrated circuits;集成电路;版图设计;digital IC design;layout design|electronics|
ic-verification|method|芯片验证|IC verification|UVM;数字验证;SystemVerilog;芯片测试;chip verification;数字IC验证;digital verification;IC测试|ic-design|
wafer-testing|method|晶圆测试|wafer testing|CP测试;FT测试;ATE|semiconductor|yield=3000
yield|practice|良率提升|yield improvement|良率分析;yield analysis;良率;yield enhancement;良率管理;yield engineering|semiconductor|spc=3000
# machining and trades
machining|domain|机械加工|machining|机加工;金属加工;metalworking;机加;切削加工;机械加工工艺;机床操作;machine tools||
cnc|domain|数控加工|CNC machining|CNC;数控;数控机床;CNC加工;数控技术;CNC操作;數控;數控加工;CNC机床|machining|
cnc-milling|practice|数控铣|CNC milling|数控铣床;加工中心;CNC加工中心;machining centre;CNC铣床;machining center;锣机;电脑锣;数控铣工|cnc|
cnc-turning|practice|数控车|CNC turning|数控车床;数控车工;CNC lathe;CNC车床;数车|cnc|
cnc-programming|practice|数控编程|CNC programming|G代码;Mastercam;CNC编程;G-code;数控程序;PowerMill;CAM编程;CAM;数控机床编程;G code|cnc|
five-axis|practice|五轴加工|five-axis machining|五轴;5轴加工;5-axis;五轴联动;5-axis machining;五轴编程;五轴加工中心|cnc|
fanuc|tool|发那科系统|Fanuc controls|FANUC;法兰克系统;发那科|cnc|
siemens-cnc|tool|西门子数控系统|Siemens CNC controls|840D;西门子840D|cnc|fanuc=4000
conventional-lathe|practice|普通车床|conventional turning|普车;车工;车床;turning;lathe|machining|cnc-turning=4000
conventional-milling|practice|普通铣床|conventional milling|铣工;铣床;普铣;milling|machining|cnc-milling=4000
grinding|practice|磨削|grinding|平面磨;磨床;磨工;外圆磨;平面磨床;打磨;抛光;polishing|machining|
edm|practice|电火花|EDM|线切割;电火花加工;慢走丝;electrical discharge machining;wire cutting;wire EDM;中走丝;火花机|machining|
drilling|practice|钻孔攻丝|drilling and tapping|钻床;摇臂钻|machining|
laser-cutting|practice|激光切割|laser cutting|激光切割机||sheet-metal=3500;laser=2500
fitter|practice|钳工|fitting|装配钳工;钳工装配;模具钳工;fitter;机修钳工;bench fitting;机械装配;mechanical assembly;机械装配钳工|machining|
blueprint-reading|practice|机械识图|blueprint reading|看图纸;识图;读图;engineering drawings;看图;看懂图纸;机械图纸;工程图纸;技术图纸;读懂图纸;会看图纸;識圖;technical drawings;reading drawings||
caliper|practice|量具使用|measuring tools|卡尺;千分尺;游标卡尺;量具;caliper;calipers;micrometers;micrometer;二次元;测量工具;高度规||cmm=3000
cmm|practice|三坐标测量|CMM measurement|三坐标;CMM;三次元;三坐标测量仪;coordinate measuring machine;三坐标检测;coordinate measurement;三坐标测量机||
mould-design|method|模具设计|mould design|注塑模具设计;冲压模具设计;mold design;模具設計;Moldflow;UG分模;模流分析;mould flow analysis|mould|mechanical-design=3000
mould|domain|模具|moulds and tooling|=模具技术;tooling;模具工程;mould;mold||
mould-making|practice|模具制造|mould making|模具装配;模具维修;模具加工;模具制作;mold making;省模;tool and die making;试模;飞模|mould|fitter=3500
injection-moulding|practice|注塑成型|injection moulding|注塑;注塑调机;injection molding;注塑工艺;注塑机;注塑机操作;塑胶成型;啤机;注塑成型工艺;plastic moulding|mould|
extrusion|practice|挤出成型|extrusion|挤塑;吹塑;blow moulding;挤出机;吸塑;挤出工艺||injection-moulding=3500
stamping|practice|冲压|stamping|冲压工艺;钣金;冲床;五金冲压;冲压模具;sheet metal stamping;press working|sheet-metal|
sheet-metal|domain|钣金加工|sheet metal work|钣金工;折弯;钣金工艺;sheet metal;折弯机|machining|
welding|domain|焊接|welding|焊接工艺;焊工;焊接技术;焊工证;焊接操作;welding technology;熔焊;焊接工程||
arc-welding|practice|焊条电弧焊|arc welding|手工电弧焊;电焊;电弧焊;电焊工;manual arc welding;shielded metal arc welding;SMAW;手把焊|welding|
tig-welding|practice|氩弧焊|TIG welding|TIG;钨极氩弧焊;氬弧焊;argon arc welding;GTAW;氩弧焊工|welding|
co2-welding|practice|二氧化碳保护焊|MIG/MAG welding|二保焊;CO2焊;气保焊;MIG焊;MIG welding;MAG welding;气体保护焊;二氧化碳气体保护焊;MAG焊;GMAW;CO2 welding|welding|
laser-welding|practice|激光焊接|laser welding|激光焊|welding|
spot-welding|practice|点焊|spot welding|电阻焊;resistance welding|welding|
brazing|practice|钎焊|brazing|铜焊|welding|
robot-welding|practice|机器人焊接|robotic welding|焊接机器人;welding robots|welding;industrial-robot|
ultrasonic-welding|practice|超声波焊接|ultrasonic welding||welding|
welding-inspection|practice|焊缝检测|weld inspection|无损检测;探伤;NDT;non-destructive testing;超声波探伤;焊缝检验;射线探伤|welding|
riveting|practice|铆接|riveting|铆工;铆焊;冷作|machining|
soldering|practice|手工焊锡|soldering|焊锡;电烙铁焊接;锡焊;电烙铁;手工焊接;烙铁焊接;焊锡作业;hand soldering|electronics-assembly|
electronics-assembly|practice|电子装配|electronics assembly|电子组装;插件;电子产品组装;电子产品装配;电路板组装|assembly|
smt|practice|SMT|SMT|贴片;SMT贴片机操作;贴片机;surface-mount technology;SMT贴片;surface mount technology;回流焊;波峰焊;SMT工艺;SMT操作|electronics-assembly|
cable-harness|practice|线束加工|cable harness assembly|线束;打端子|electronics-assembly|electrical-wiring=3000
assembly|practice|手工装配|manual assembly|组装;产品组装;流水线装配;装配;assembly line;轻装配;手工组装;流水线作业;light assembly;產品組裝;生产线操作;装配操作;assembly line work;production line work;assembly work||
machine-operation|practice|生产设备操作|production machine operation|设备操作;机台操作;操作机台;生产操作;machine operation;equipment operation;操作机器||
electrical-work|domain|电工|electrical work|电工基础;电工操作;电工证;electrician licence;特种作业操作证;维修电工;电工技能||
low-voltage-electrician|license|低压电工|low-voltage electrical work|低压电工证;电工作业;低压电工作业;低壓電工;低压证;低压电工操作证;low-voltage licence|electrical-work|
high-voltage-electrician|license|高压电工|high-voltage electrical work|高压电工证;高压运行;高壓電工;高压证;高压电工作业;high-voltage licence|electrical-work|
circuit-maintenance|practice|电路维修|electrical troubleshooting|电气维修;电气故障排查;电器维修;电气故障;电路检修;electrical maintenance;electrical repair;电气检修|electrical-work|
electrical-wiring|practice|电气接线|electrical wiring|配电柜接线;配线;配电;接线;电气安装;配电箱;控制柜接线;electrical installation;配电安装|electrical-work|
equipment-maintenance|practice|设备维修|equipment maintenance|设备维护;机修;设备保养;设备维护保养;设备管理;equipment repair;設備維修;预防性维护;preventive maintenance;设备点检;机械维修;maintenance;machine maintenance;设备维修保养|maintenance|
maintenance|group|维修维护|repair and maintenance|||
tpm|practice|TPM|TPM|全员生产维护;全面生产维护;total productive maintenance|lean-production|equipment-maintenance=3500
hvac|practice|暖通空调|HVAC|洁净空调;空调系统运行;暖通;空调维修;中央空调;制冷;refrigeration;空调净化系统;空调系统;air conditioning;净化空调;制冷空调;HVAC systems|maintenance|utility-systems=4000
boiler-operation|license|锅炉操作|boiler operation|司炉;锅炉;锅炉证;锅炉运行;司炉工|maintenance|utility-systems=3000
utility-systems|practice|公用工程|plant utilities|纯化水系统;空压;制水;公用系统;纯化水;空压机;purified water systems;动力设备;注射用水;厂务;facility management;utilities;purified water;facilities|maintenance|
elevator|license|电梯维修|elevator maintenance|电梯安装维修;lift maintenance|maintenance|
plumbing|practice|水电安装|plumbing|水电工;管道安装;水电维修;管工|maintenance|
auto-repair|practice|汽车维修|automotive repair|汽修;汽车检测|maintenance|
appliance-repair|practice|家电维修|appliance repair|手机维修;电脑维修|maintenance|
crane|license|起重作业|crane operation|行车;天车;起重机;行车证;crane|logistics-equipment|
forklift|license|叉车驾驶|forklift driving|叉车;叉车证;开叉车;叉车司机证;堆高机;forklift licence;forklift operation;forklift;叉车操作;N1叉车证;forklift license|logistics-equipment|
logistics-equipment|group|搬运设备|handling equipment|||
driving|license|驾驶|driving|C1驾照;驾驶证;驾照;C1;driving licence;driver's license;B2驾照;开车;会开车;有驾照||
construction|domain|建筑施工|construction|施工管理;建筑工程;土建;civil engineering;工程施工;装修||
surveying|method|工程测量|surveying|测绘;GIS;地理信息||
woodwork|practice|木工|carpentry|木工制作;家具制造|machining|
painting-trade|practice|喷漆|spray painting|油漆工;喷涂操作|coating|
`;
