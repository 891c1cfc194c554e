/**
 * Materials, chemicals, devices, machines, automation, electronics, energy and the skilled trades.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const manufacturingSkills = `
# materials
materials-science|knowledge|材料科学|materials science|=材料;材料研发;新材料;材料科学与工程;materials R&D;材料開發|
polymer-materials|knowledge|高分子材料|polymer materials|聚合物材料;polymers;高分子;高分子物理;polymer science;塑胶材料|materials-science|plastics-modification=4000
plastics|knowledge|塑料|plastics||polymer-materials|plastics-modification=3500
polymer-synthesis|technique|高分子合成|polymer synthesis|聚合物合成;高分子化学;聚合反应;polymerization;polymer chemistry|polymer-materials|organic-synthesis=2500
plastics-modification|technique|塑料改性|plastics modification|改性塑料;modified plastics;塑料配方|polymer-materials
engineering-plastics|knowledge|工程塑料|engineering plastics||plastics-modification
rubber|technique|橡胶工艺|rubber processing|橡胶;橡胶配方|polymer-materials
silicone-rubber|knowledge|硅胶|silicone rubber|silicone|rubber
adhesives|technique|胶粘剂|adhesives|胶黏剂;粘合剂;胶水配方|polymer-materials|coating=3000
biomaterials|knowledge|生物材料|biomaterials|生物医用材料;可降解材料;医用高分子;医用材料;biomedical materials|materials-science|hydrogel=4000
tissue-engineering|technique|组织工程|tissue engineering||biomaterials|tissue-scaffold=4000
hydrogel|technique|水凝胶|hydrogels|hydrogel|biomaterials
composite-materials|knowledge|复合材料|composite materials|composites;玻纤|materials-science
carbon-fibre|knowledge|碳纤维|carbon fibre|carbon fiber;碳纤维复合材料|composite-materials
nanomaterials|knowledge|纳米材料|nanomaterials|纳米颗粒制备;nanoparticles;纳米颗粒|materials-science
nanotechnology|knowledge|纳米技术|nanotechnology||nanomaterials
ceramics|knowledge|陶瓷材料|ceramic materials|陶瓷;ceramics;陶瓷烧结;烧结|materials-science
metal-materials|knowledge|金属材料|metallic materials||materials-science|heat-treatment=4000
titanium-alloys|knowledge|钛合金|titanium alloys||metal-materials|aluminium-alloys=2500
metallurgy|knowledge|冶金|metallurgy|金属学;冶炼|metal-materials
heat-treatment|technique|热处理|heat treatment|热处理工艺|metal-materials
carburising|technique|渗碳|carburising||heat-treatment|quenching=2500
quenching|technique|淬火|quenching||heat-treatment
casting|technique|铸造|casting|铸造工艺|metal-materials
die-casting|technique|压铸|die casting|压铸工艺|casting
forging|technique|锻造|forging|锻压|metal-materials
powder-metallurgy|technique|粉末冶金|powder metallurgy||metal-materials
coating|technique|涂层技术|coatings|surface coating;涂层;涂装;喷涂||electroplating=4000
electroplating|technique|电镀|electroplating||coating
electroless-plating|technique|化学镀|electroless plating||electroplating
corrosion|knowledge|腐蚀防护|corrosion protection|防腐;腐蚀|materials-science
material-characterization|technique|材料表征|materials characterization|材料分析测试;材料分析;材料测试;materials testing;materials characterisation;材料检测|materials-science
metallography|technique|金相分析|metallography|金相|material-characterization;metal-materials|metallography-lab=4000
xrd|technique|X射线衍射|XRD|X-ray diffraction|material-characterization|sem=3000
sem|technique|扫描电镜|SEM|扫描电子显微镜;scanning electron microscopy;SEM/EDS|material-characterization
xps|technique|X射线光电子能谱|XPS|X-ray photoelectron spectroscopy|material-characterization|xrd=3500
afm|technique|原子力显微镜|AFM|atomic force microscopy|material-characterization|sem=3500
mechanical-testing|technique|力学性能测试|mechanical testing|力学测试|material-characterization
fatigue-testing|technique|疲劳试验|fatigue testing||mechanical-testing|tensile-testing=3000;hardness-testing=3000
hardness-testing|technique|硬度测试|hardness testing||mechanical-testing|tensile-testing=3000
tensile-testing|technique|拉伸试验|tensile testing||mechanical-testing
failure-analysis|technique|失效分析|failure analysis|~FA;失效机理分析;失效机理;可靠性失效|reliability|fmea=3500
reliability|technique|可靠性测试|reliability testing|可靠性工程;=可靠性;reliability engineering;可靠性试验|
ageing-test|technique|老化测试|ageing test||reliability|environmental-stress-testing=3000
environmental-stress-testing|technique|环境试验|environmental stress testing||reliability
additive-manufacturing|technique|增材制造|additive manufacturing|3D打印;3D printing;金属3D打印;三维打印;3D列印|
# chemicals and environment
chemical-engineering|knowledge|化学工程|chemical engineering|化工;化工技术;化工专业知识||chemistry=2500
chemical-process|technique|化工工艺|chemical process engineering|化工工艺设计;工艺设计;chemical process design;process engineering;化工设计;化工工艺流程|chemical-engineering
pfd|technique|工艺流程图|process flow diagram|~PFD|chemical-process|pid-drawing=4000
separation-engineering|technique|分离工程|separation engineering||chemical-process
liquid-extraction|technique|萃取|liquid-liquid extraction|液液萃取|separation-engineering|distillation=3000
process-simulation|technique|流程模拟|process simulation|化工模拟|chemical-process
aspen-plus|tool|Aspen Plus|Aspen Plus|Aspen|process-simulation
hysys|tool|HYSYS|HYSYS|Aspen HYSYS|aspen-plus
distillation|technique|精馏|distillation|精馏分离;蒸馏|separation-engineering
reaction-engineering|technique|反应工程|reaction engineering||chemical-engineering
reactor-design|technique|反应器设计|reactor design||reaction-engineering
flow-chemistry|technique|连续流|flow chemistry|连续流反应;连续流工艺;continuous flow processes;continuous flow|reaction-engineering
process-safety|technique|工艺安全|process safety|过程安全;化工安全;反应风险评估;process hazard analysis||safety-production=4000;ehs=4000
hazop|technique|HAZOP|HAZOP|HAZOP分析;危险与可操作性分析|process-safety
pid-drawing|tool|P&ID|P&ID|管道仪表流程图;PID图;piping and instrumentation diagram|chemical-process
piping-design|technique|管道设计|piping design|压力管道;配管设计;pipe design|chemical-process
catalyst|technique|催化剂|catalysts|catalyst development;催化剂开发|chemistry
fine-chemicals|knowledge|精细化工|fine chemicals|specialty chemicals;精细化学品|chemical-engineering
daily-chemicals|knowledge|日化|household and personal care chemicals|日用化工|fine-chemicals|cosmetics=3500
paints|knowledge|涂料|paints and coatings chemistry|油漆;涂料配方|fine-chemicals|coating-formulation=4000;coating=4500
cosmetics|knowledge|化妆品研发|cosmetics formulation|化妆品;化妆品配方;护肤品配方;cosmetics;cosmetic science|fine-chemicals|formulation=2500
petrochemical|knowledge|石油化工|petrochemicals|石化|chemical-engineering
oil-refining|knowledge|炼油|oil refining||petrochemical|oil-refining-process=4500
wastewater-treatment|technique|污水处理|wastewater treatment|废水处理|environmental-protection|water-treatment=4000
waste-gas|technique|废气治理|waste gas treatment|大气治理;air pollution control;废气处理|environmental-protection
environmental-protection|knowledge|环境保护|environmental protection|环保||ehs=3500
environmental-management|technique|环境管理|environmental management||environmental-protection|ehs=3500
water-treatment|technique|水处理|water treatment|水处理工艺|environmental-protection
environmental-testing|technique|环境检测|environmental testing|环境监测;environmental monitoring|environmental-protection
carbon-management|technique|碳管理|carbon management|碳排放||environmental-protection=3000
carbon-accounting|technique|碳核算|carbon accounting|碳排放核算|carbon-management|ghg-inventory=4000
ehs|technique|EHS|EHS|安全环保;职业健康安全环境;HSE;环境健康安全;environment health and safety;EHS管理||safety-production=4000
# machines
mechanical-design|technique|机械设计|mechanical design|机械结构;机械结构设计|mechanical
dfa|technique|可装配性设计|design for assembly|~DFA|mechanical-design|dfm=4000
tolerance-analysis|technique|公差分析|tolerance analysis|尺寸链;公差设计|mechanical-design|gdt=4000
structural-design|technique|结构设计|structural design|产品结构设计;产品结构工程|mechanical-design
mechanical|group|机械|mechanics|=机械类|
pneumatics|technique|气动|pneumatics|气动系统|mechanical|hydraulics=3500
mechanical-engineering|knowledge|机械工程|mechanical engineering|机械设计与制造;机械原理|mechanical|mechanical-design=4000
cad|group|计算机辅助设计|computer-aided design||
cad-drafting|technique|CAD制图|CAD drafting|CAD;CAD绘图;CAD drawing;计算机辅助绘图|cad
engineering-drawing|technique|工程制图|technical drafting|机械制图;mechanical drawing;二维制图|cad|autocad=4000;blueprint-reading=3500
solidworks|tool|SolidWorks|SolidWorks|~SW;SolidWorks三维建模|cad-3d
cad-3d|knowledge|三维设计软件|3D CAD|3D CAD软件;三维CAD;三维设计;3D绘图|cad|mechanical-design=3000
3d-modelling-cad|technique|三维建模|3D modelling|3D建模;3D modeling|cad-3d|solidworks=2500
autocad|tool|AutoCAD|AutoCAD||cad|blueprint-reading=3000;cad-drafting=4500
creo|tool|Creo|Creo|Pro/E;Pro/Engineer|cad-3d
ug|tool|UG|Siemens NX|~NX;UG NX;Unigraphics;UG软件|cad-3d
catia|tool|CATIA|CATIA||cad-3d
inventor|tool|Inventor软件|Autodesk Inventor|~Inventor|cad-3d
rhino|tool|Rhino|Rhino|犀牛建模;Rhinoceros|cad-3d|industrial-design=3500
revit|tool|Revit|Revit|Autodesk Revit;Revit软件;Revit Architecture;Revit MEP;Revit建模;Revit Structure;~Dynamo;Revit族|cad
fea|technique|有限元分析|finite element analysis|FEA;有限元仿真;有限元;有限元法|simulation|mechanical-design=2500
cfd|technique|流体仿真|CFD|计算流体力学;computational fluid dynamics;流体力学仿真;流场仿真|simulation
simulation|knowledge|工程仿真|engineering simulation|仿真;simulation|mechanical
thermal-simulation|technique|热仿真|thermal simulation||thermal-design;simulation
multiphysics|technique|多物理场仿真|multiphysics simulation||simulation|comsol-software=3500
structural-simulation|technique|结构仿真|structural simulation|力学仿真|simulation|fea=4500
cae|technique|CAE仿真|CAE|CAE分析;CAE软件;computer-aided engineering;仿真分析|simulation|fea=4500
gdt|technique|形位公差|GD&T|几何公差;geometric dimensioning and tolerancing;公差配合|mechanical-design|blueprint-reading=3500
dfm|technique|可制造性设计|design for manufacturing|DFM;可制造性分析|mechanical-design|fmea=3000
thermal-design|technique|热设计|thermal design|热管理;thermal management|mechanical-design
heat-dissipation|technique|散热设计|heat dissipation design|散热|thermal-design
precision-machinery|knowledge|精密机械|precision machinery|精密结构;精密机械设计;precision engineering|mechanical-design
precision-instruments|knowledge|精密仪器|precision instruments||precision-machinery|scientific-instruments=3500
transmission-design|technique|传动设计|transmission design|机械传动|mechanical-design
reducer-design|technique|减速器|reducer design|减速机;谐波减速器;RV减速器|transmission-design|gear-design=3500
gear-design|technique|齿轮设计|gear design||transmission-design
hydraulics|technique|液压|hydraulics|液压系统;液压传动;液压气动;hydraulics and pneumatics|mechanical
sheet-metal-design|technique|钣金设计|sheet metal design|钣金结构|mechanical-design|stamping=3000
industrial-design|technique|工业设计|industrial design||mechanical
appearance-design|technique|外观设计|product appearance design|造型设计|industrial-design
equipment-development|technique|设备研发|equipment development|设备开发;装备研发;设备设计;machine design;专用设备|mechanical-design|non-standard-automation=4000
automotive-engineering|knowledge|汽车工程|automotive engineering|汽车设计;=整车;车辆工程|mechanical
auto-parts|knowledge|汽车零部件|automotive parts|汽车配件|automotive-engineering
ev-engineering|knowledge|新能源汽车|electric vehicles|电动汽车|automotive-engineering
drone|knowledge|无人机|unmanned aerial vehicles|UAV;drones|
# automation
automation|knowledge|自动化|automation|自动化控制;工业自动化;industrial automation;自动化技术;自动化设备;automatic control|
automatic-control|knowledge|自动控制原理|control theory|自动控制;控制理论;控制系统;control systems|automation|control-theory=4000
electrical-control|technique|电气控制|electrical control|电控设计|automation|electrical-design=4000
stepper-motors|technique|步进电机|stepper motors|步进|automation|servo-control=3500
motion-control|technique|运动控制|motion control||automation|servo-control=4500
configuration-software|technique|组态软件|configuration software|组态|automation|scada=4500;hmi=3500
plc|technique|PLC编程|PLC programming|PLC;可编程控制器;PLC控制;可編程邏輯控制器;programmable logic controllers;PLC调试;PLC程序;PLCs|automation|scada=3500
omron-plc-brand|tool|欧姆龙PLC|Omron PLC||plc|siemens-plc=3500;mitsubishi-plc-brand=3500
mitsubishi-plc-brand|tool|三菱PLC|Mitsubishi PLC||plc|siemens-plc=3500
siemens-plc|tool|西门子PLC|Siemens PLC|S7-1200;S7-1500|plc
tia-portal|tool|博图|TIA Portal|西门子博图|siemens-plc|siemens-step7=4000
hmi|technique|人机界面|HMI|触摸屏;触摸屏编程;HMI编程|automation|plc=4000
scada|technique|SCADA|SCADA|数据采集与监控;=中控|automation
wincc|tool|WinCC|WinCC||scada
servo-control|technique|伺服控制|servo control|伺服电机;伺服系统;伺服驱动;servo drives;servo motors;伺服|automation|motor-control=4000
motor-control|technique|电机控制|motor control|电机驱动;motor design|automation
bldc|technique|无刷电机|brushless motors|BLDC;无刷电机设计|motor-control
foc|technique|磁场定向控制|field-oriented control|~FOC;FOC控制;FOC算法|motor-control
industrial-robot|tool|工业机器人|industrial robots|机器人调试;industrial robotics;机器人操作;机器人应用;robot commissioning|robotics
robot-programming|technique|机器人编程|robot programming|示教编程|industrial-robot
collaborative-robot|tool|协作机器人|collaborative robots|cobots|industrial-robot|universal-robots=3500
abb-robot|tool|ABB机器人|ABB robots||industrial-robot|kuka-robot=3500
kuka-robot|tool|KUKA机器人|KUKA|库卡机器人|industrial-robot
robotics|knowledge|机器人技术|robotics|机器人;机器人研发;机器人学|automation
path-planning|technique|路径规划|path planning|导航算法|robotics|slam=3500
robot-arm|tool|机械臂|robotic arms|机械手|robotics|industrial-robot=4500
machine-vision|technique|机器视觉|machine vision|视觉检测;工业视觉;视觉算法;视觉系统;vision inspection|automation|computer-vision=4500
aoi|technique|AOI|automated optical inspection|AOI检测;光学检测;optical inspection|machine-vision|aoi-xray-op=3500
non-standard-automation|technique|非标自动化|custom automation|非标设备设计;非标设计;非标机械设计;自动化设备设计;非标自动化设备;非标设备;custom machinery|automation|mechanical-design=4000
electrical-design|technique|电气设计|electrical design|电气原理图;电气图纸;电气制图;electrical schematics;电气工程设计|automation|electrical-wiring=3000
control-theory|technique|控制算法|control algorithms|control algorithm|automation
mpc|technique|模型预测控制|model predictive control|~MPC;MPC控制|control-theory|pid-control=3000
pid-control|technique|PID控制|PID control||control-theory
ros|tool|ROS|ROS|机器人操作系统;ROS2;robot operating system|robotics|slam=3500
slam|technique|SLAM|SLAM|同步定位与建图;simultaneous localization and mapping|robotics
visual-slam|technique|视觉SLAM|visual SLAM||slam|lidar-slam=3500
lidar-slam|technique|激光SLAM|lidar SLAM||slam
fieldbus|technique|工业总线|industrial fieldbus||automation|can-bus=3500
industrial-ethernet|technique|工业以太网|industrial Ethernet|工业通信|fieldbus
opc-ua|technique|OPC UA|OPC UA||fieldbus|profinet=3500;profibus=3500;ethercat=3500;modbus=3500
modbus|technique|Modbus|Modbus|Modbus RTU;Modbus TCP|fieldbus|profinet=3500;profibus=3500;ethercat=3500
ethercat|technique|EtherCAT|EtherCAT||fieldbus|profinet=3500;profibus=3500
profibus|technique|Profibus|Profibus||fieldbus|profinet=3500
profinet|technique|Profinet|Profinet||fieldbus
instrumentation|technique|仪器仪表|instrumentation|仪表;仪表自控;自动化仪表;仪表维护|automation
measurement-control|knowledge|测控技术|measurement and control|测控|instrumentation
labview|tool|LabVIEW|LabVIEW|LabVIEW编程;LabVIEW开发;LabVIEW软件;LabVIEW programming|instrumentation
commissioning|technique|设备调试|equipment commissioning|设备安装调试;安装调试;现场调试;commissioning;整机调试|automation
instrument-calibration|technique|仪器校准|instrument calibration|计量校准;calibration;校准|
metrology|knowledge|计量学|metrology|计量检定;=计量;仪器计量|instrument-calibration
# electronics and embedded
electronics|knowledge|电子技术|electronics|电子工程;electronic engineering|
integrated-circuits|knowledge|集成电路|integrated circuits||electronics|ic-design=4000
pcb|knowledge|印制电路板|PCB|线路板;电路板;printed circuit boards|electronics|pcb-design=3500
hardware-development|technique|硬件开发|hardware development|硬件设计;hardware design|electronics|circuit-design=4500
electronic-circuits|knowledge|电子电路|electronic circuits|电路|electronics|circuit-design=3500
digital-electronics|knowledge|数字电子技术|digital electronics|数电|electronics|analog-electronics=3500
analog-electronics|knowledge|模拟电子技术|analog electronics|模电|electronics
circuit-design|technique|电路设计|circuit design|电路分析;硬件电路|electronics|pcb-design=4000
pcb-design|technique|PCB设计|PCB design|画板;PCB Layout;PCB布线;PCB制图|pcb;electronics
embedded|knowledge|嵌入式开发|embedded development|嵌入式;嵌入式软件;embedded systems;嵌入式系统;embedded software;嵌入式軟體;嵌入式系统开发|electronics
mcu|technique|单片机|microcontrollers|MCU;单片机开发;单片机编程;單晶片;microcontroller|embedded
mcu-8051|tool|8051单片机|8051 microcontroller|51单片机;C51|mcu|stm32=3500
firmware|technique|固件开发|firmware development|firmware|embedded
stm32|tool|STM32|STM32||mcu||c-language
rtos|tool|RTOS|RTOS|实时操作系统;real-time operating system|embedded
rt-thread|tool|RT-Thread|RT-Thread||rtos|freertos=3500;ucos=3500
ucos|tool|uC/OS|uC/OS|UCOS-II|rtos|freertos=3500
freertos|tool|FreeRTOS|FreeRTOS||rtos
embedded-linux|technique|嵌入式Linux|embedded Linux||embedded|linux=4000
linux-kernel|technique|Linux内核|Linux kernel|内核开发|embedded-linux|linux-driver=4000
linux-driver|technique|Linux驱动开发|Linux driver development|Linux驱动;Linux kernel drivers;驱动开发;device drivers|embedded-linux
fpga|technique|FPGA|FPGA|FPGA开发;FPGA设计|electronics|ic-design=3500
vivado|tool|Vivado|Vivado|Xilinx Vivado|fpga|quartus=3500
signal-processing|technique|信号处理|signal processing|信号分析;訊號處理|electronics
digital-signal-processing|technique|数字信号处理|digital signal processing|~DSP|signal-processing
biosignal-processing|technique|生理信号处理|biosignal processing|心电算法;ECG analysis|signal-processing
can-bus|technique|CAN总线|CAN bus|~CAN;总线通讯;CAN通讯;CAN通信|electronics
canopen|technique|CANopen|CANopen||can-bus
emc|technique|电磁兼容|EMC|电磁兼容性;electromagnetic compatibility;EMC设计|electronics
emi|technique|电磁干扰|EMI||emc|emc-testing=3500;emc-rectification=3500
emc-rectification|technique|EMC整改|EMC rectification||emc|emc-testing=3500
emc-testing|technique|EMC测试|EMC testing||emc
rf|technique|射频技术|RF engineering|射频|electronics
rf-circuits|technique|射频电路|RF circuit design|RF design|rf
communication-protocols|technique|通信协议|communication protocols||embedded|iot=3500
zigbee|technique|Zigbee|Zigbee||communication-protocols|i2c=3000;spi=3000;uart=3000;rs485=3000;serial-communication=3000;bluetooth=3000
bluetooth|technique|蓝牙|Bluetooth|蓝牙开发;~BLE;低功耗蓝牙;Bluetooth Low Energy;蓝牙协议;蓝牙协议栈|communication-protocols|i2c=3000;spi=3000;uart=3000;rs485=3000;serial-communication=3000
serial-communication|technique|串口通信|serial communication|串口;串口通讯|communication-protocols|i2c=3000;spi=3000;uart=3000;rs485=3000
rs485|technique|RS485|RS485|RS232|communication-protocols|i2c=3000;spi=3000;uart=3000
uart|technique|UART|UART||communication-protocols|i2c=3000;spi=3000
spi|technique|SPI总线|SPI bus|~SPI|communication-protocols|i2c=3000
i2c|technique|I2C|I2C|~IIC|communication-protocols
iot|knowledge|物联网|Internet of Things|IoT;IoT development;物联网开发;物联网应用|electronics
industrial-internet|knowledge|工业互联网|industrial internet|IIoT;工业物联网|iot
telecom|knowledge|通信技术|telecommunications|通信工程|electronics
wireless-communication|knowledge|无线通信|wireless communication||telecom
5g|knowledge|5G|5G|5G技术|telecom
display-tech|knowledge|显示技术|display technology|显示面板;display R&D|electronics|optical-design=2500
mini-led|knowledge|Mini LED|Mini LED||display-tech|oled=3500;lcd=3500
lcd|knowledge|液晶显示|LCD||display-tech|oled=3500
oled|knowledge|OLED|OLED|OLED显示|display-tech
led-lighting|knowledge|LED照明|LED lighting|灯具;~LED|electronics
led-packaging|technique|LED封装|LED packaging||led-lighting
optical-design|technique|光学设计|optical design|光路设计;光学系统;光学仿真|
zemax|tool|Zemax|Zemax|OpticStudio|optical-design|codev=3500;lighttools=3000
lens-design|technique|镜头设计|lens design||optical-design|lens-imaging-design=4500
laser|technique|激光技术|laser technology|激光;激光器;lasers||optical-design=3500
laser-processing|technique|激光加工|laser processing||laser|laser-cutting=3500
photonics|knowledge|光电技术|optoelectronics|光电;光电子;photonics;光电器件||optical-design=4000
medical-imaging|knowledge|医学影像|medical imaging|||computer-vision=4000
ct-imaging|technique|CT影像|CT imaging|=CT|medical-imaging|mri=3500
mri|technique|磁共振成像|MRI|磁共振|medical-imaging
digital-pathology|technique|数字病理|digital pathology|数位病理|medical-imaging
medical-image-processing|technique|医学图像处理|medical image processing|影像算法;medical image analysis;医学图像;医学影像算法;医学影像处理|medical-imaging|computer-vision=4000
ultrasound|technique|超声|ultrasound|超声成像;ultrasound imaging;超声诊断;超声波|medical-imaging
ultrasonic-transducers|technique|超声换能器|ultrasonic transducers||ultrasound
device-rd|knowledge|医疗器械研发|medical device development|器械研发;medical device R&D;medical device design;医疗器械设计;医疗器械开发|medical-devices
design-control|technique|设计开发文档|design controls|设计历史文件;~DHF;设计控制;design history file;设计开发流程;design history files;设计开发资料;设计验证|device-rd|iso-13485=3500
implant-design|technique|植入器械|implantable devices|植入物;植入式器械|device-rd
interventional-devices|knowledge|介入器械|interventional devices|介入导管;interventional catheters;=支架|implant-design|orthopaedic-implants=3000
orthopaedic-implants|knowledge|骨科植入物|orthopaedic implants||implant-design
endoscopy|tool|内窥镜|endoscopes|内镜;endoscopy;腔镜|device-rd
wearables|knowledge|可穿戴设备|wearable devices|可穿戴;wearables;智能穿戴|device-rd|signal-processing=3000
surgical-robot|tool|手术机器人|surgical robots|surgical robotics|device-rd;robotics
rehabilitation-equipment|tool|康复设备|rehabilitation equipment|康复器械|device-rd
exoskeleton|tool|外骨骼|exoskeletons|康复外骨骼|rehabilitation-equipment
bci|knowledge|脑机接口|brain-computer interfaces|~BCI;脑机;brain-computer interface||signal-processing=3500
# energy
new-energy|knowledge|新能源|new energy|新能源技术|
battery|knowledge|电池|batteries|电池研发;battery R&D;电池技术|new-energy
renewable-energy|knowledge|可再生能源|renewable energy|清洁能源;绿色能源|new-energy
solar-energy|knowledge|太阳能|solar energy||renewable-energy|photovoltaics=4000
lithium-battery|knowledge|锂离子电池|lithium-ion batteries|锂电;Li-ion;lithium-ion battery;锂电池;lithium batteries|battery
power-battery|knowledge|动力电池|power batteries|汽车动力电池|lithium-battery
battery-cell-design|technique|电芯设计|battery cell design|电芯开发;锂电池设计;电芯;cell design;cell development|lithium-battery
pouch-cell|technique|软包电芯|pouch cell||battery-cell-design
battery-pack|technique|电池包设计|battery pack design|Pack设计;电池PACK;模组设计|lithium-battery|bms=3500
battery-process|technique|电池工艺|battery manufacturing process|锂电工艺;battery production|lithium-battery
slurry-mixing|technique|匀浆|slurry mixing|合浆;电池匀浆|battery-process|coating-battery=3000;battery-winding=3000
battery-winding|technique|卷绕|winding||battery-process|coating-battery=3000
coating-battery|technique|涂布|battery coating|=coating|battery-process
battery-testing|technique|电池测试|battery testing|电芯测试;充放电测试|lithium-battery
cathode-materials|technique|正极材料|cathode materials||battery-materials
lfp|knowledge|磷酸铁锂|LFP|LiFePO4|cathode-materials|ncm=3500
ncm|knowledge|三元材料|NCM cathode|三元正极;~NCM|cathode-materials
anode-materials|technique|负极材料|anode materials||battery-materials
graphite-anode|knowledge|石墨负极|graphite anode|石墨|anode-materials
battery-materials|knowledge|电池材料|battery materials|锂电材料;电极材料;electrode materials;隔膜|lithium-battery
conductive-agents|knowledge|导电剂|conductive agents||battery-materials|pvdf=3000;carbon-black=3000
carbon-black|knowledge|炭黑|carbon black|conductive carbon|battery-materials|pvdf=3000
pvdf|knowledge|聚偏氟乙烯|PVDF|粘结剂PVDF|battery-materials
electrolyte|technique|电解液|electrolytes|电解质;固态电解质;electrolyte;solid electrolyte|battery-materials
solid-state-battery|knowledge|固态电池|solid-state batteries|solid-state battery|lithium-battery
sodium-battery|knowledge|钠离子电池|sodium-ion batteries|钠电|battery|lithium-battery=4000
electrochemistry|knowledge|电化学|electrochemistry|电化学测试;electrochemical testing|chemistry|lithium-battery=3000
potentiostat|technique|恒电位仪|potentiostat|电化学工作站|electrochemistry|eis=3500;cyclic-voltammetry=3500
cyclic-voltammetry|technique|循环伏安|cyclic voltammetry|循环伏安法|electrochemistry|eis=3500
eis|technique|电化学阻抗|electrochemical impedance spectroscopy|electrochemical impedance;~EIS|electrochemistry
bms|technique|电池管理系统|BMS|battery management system;BMS开发;battery management systems;电池管理|new-energy|embedded=2500
soc-estimation|technique|SOC估算|SOC estimation|荷电状态估算|bms
energy-storage|knowledge|储能|energy storage|储能系统;energy storage systems|new-energy|lithium-battery=3000
photovoltaics|knowledge|光伏|photovoltaics|photovoltaic|new-energy
pv-modules|knowledge|光伏组件|PV modules|光伏组件制造|photovoltaics
pv-stations|knowledge|光伏电站|PV power stations||photovoltaics
perovskite|knowledge|钙钛矿|perovskite||photovoltaics
solar-cells|knowledge|太阳能电池|solar cells||photovoltaics
wind-power|knowledge|风电|wind power|风力发电|new-energy
hydrogen|knowledge|氢能|hydrogen energy||new-energy|electrochemistry=3000
hydrogen-production|knowledge|制氢|hydrogen production|电解水;PEM制氢|hydrogen|fuel-cells=3000
fuel-cells|knowledge|燃料电池|fuel cells|氢燃料电池|hydrogen
charging|knowledge|充电桩|EV charging|充电设备|new-energy|power-electronics=3500
power-electronics|technique|电力电子|power electronics||electronics
power-supply-design|technique|电源设计|power supply design|电源开发;电源|power-electronics
dc-dc|technique|DC-DC变换|DC-DC||power-electronics|inverters=3000;smps=3000
smps|technique|开关电源|switching power supplies||power-electronics|inverters=3000
inverters|technique|逆变器|inverters|inverter|power-electronics
power-systems|knowledge|电力系统|power systems|||high-voltage-electrician=3000
power-engineering|knowledge|电力工程|electric power engineering||power-systems
power-grid|technique|电网|power grid||power-systems|substations=2500;transmission-distribution=2500
transmission-distribution|technique|输配电|power transmission and distribution||power-systems|substations=2500
substations|technique|变电站|substations|substation|power-systems
# semiconductors
semiconductor|knowledge|半导体工艺|semiconductor process|半导体;semiconductors;半導體製程;semiconductor|
chip-testing|technique|芯片测试|IC testing|IC测试|semiconductor|ic-verification=3000;wafer-testing=3500
microfabrication|technique|微纳加工|micro-nano fabrication|微纳制造;microfabrication|semiconductor|mems=4000
wafer-fabrication|knowledge|晶圆制造|wafer fabrication|芯片制造;半导体制造;晶圆工艺;wafer process|semiconductor
lithography|technique|光刻|photolithography|光刻工艺;lithography;微影|semiconductor
etching|technique|刻蚀|etching|刻蚀工艺;蝕刻|semiconductor
wet-etch|technique|湿法刻蚀|wet etching||etching|dry-etch=3500
dry-etch|technique|干法刻蚀|dry etching|dry etch;plasma etching;等离子刻蚀|etching
thin-film|technique|薄膜沉积|thin film deposition|=薄膜;薄膜制备|semiconductor
vacuum-coating|technique|真空镀膜|vacuum coating|镀膜|thin-film
sputtering|technique|磁控溅射|sputtering||thin-film|pvd-process=4000
ion-implantation|technique|离子注入|ion implantation||semiconductor
cmp-process|technique|化学机械抛光|chemical mechanical polishing|CMP工艺;~CMP|semiconductor
mems|knowledge|MEMS|MEMS|微机电系统|semiconductor
ic-packaging|technique|芯片封装|IC packaging|封装工艺;封测;半导体封装;chip packaging;=封裝|semiconductor
advanced-packaging|technique|先进封装|advanced packaging||ic-packaging
ic-design|technique|集成电路设计|IC design|芯片设计;chip design;IC設計|electronics
ic-verification|technique|芯片验证|IC verification|数字验证;chip verification;数字IC验证;digital verification|ic-design
uvm|technique|UVM|UVM||ic-verification
wafer-testing|technique|晶圆测试|wafer testing|CP测试|semiconductor|yield=3000
ft-test|technique|芯片终测|FT测试||wafer-testing
yield|technique|良率提升|yield improvement|良率;yield enhancement;良率管理;yield engineering|semiconductor|spc=3000
yield-analysis|technique|良率分析|yield analysis||yield
# machining and trades
machining|knowledge|机械加工|machining|机加工;金属加工;metalworking;机加;切削加工;机械加工工艺|
precision-machining|technique|精密加工|precision machining||machining|precision-machinery=3500
cnc|knowledge|数控加工|CNC machining|CNC;数控;数控机床;CNC加工;数控技术;CNC机床|machining
gongs-machine|technique|锣机|CNC gong machine|电脑锣|cnc|cnc-milling=4500
machining-centre|technique|加工中心|machining centre|CNC加工中心;machining center|cnc|cnc-milling=4500
cnc-operation|technique|CNC操作|CNC operation|数控操作;CNC操作员|cnc|cnc-operator=4500
cnc-milling|technique|数控铣|CNC milling|数控铣床;CNC铣床;数控铣工|cnc
cnc-turning|technique|数控车|CNC turning|数控车床;数控车工;CNC lathe;CNC车床;数车|cnc
cnc-programming|technique|数控编程|CNC programming|CNC编程;数控程序;数控机床编程|cnc
cam|technique|计算机辅助制造|computer-aided manufacturing|CAM编程;~CAM|cnc-programming|powermill=3500;g-code=3500
g-code|language|G代码|G-code||cnc-programming|powermill=3500
powermill|tool|PowerMill|PowerMill|PowerMILL编程|cnc-programming
ug-programming|technique|UG编程|NX CAM programming|NX编程|cnc-programming|ug=4000|ug;cnc-programming
five-axis|technique|五轴加工|five-axis machining|五轴;5轴加工;5-axis;五轴联动;5-axis machining;五轴加工中心|cnc
five-axis-programming|technique|五轴编程|five-axis programming||five-axis
fanuc|tool|发那科系统|Fanuc controls|FANUC;法兰克系统;发那科|cnc
siemens-cnc|tool|西门子数控系统|Siemens CNC controls|840D;西门子840D|cnc|fanuc=4000
conventional-lathe|technique|普通车床|conventional turning|普车;车工;车床;turning;lathe|machining|cnc-turning=4000
conventional-milling|technique|普通铣床|conventional milling|铣工;铣床;普铣;milling|machining|cnc-milling=4000
grinding|technique|磨削|grinding|磨床;磨工|machining
cylindrical-grinding|technique|外圆磨|cylindrical grinding|外圆磨床|grinding|surface-grinding=3500
surface-grinding|technique|平面磨|surface grinding|平面磨床|grinding
edm|technique|电火花|EDM|电火花加工;electrical discharge machining|machining
drilling|technique|钻孔攻丝|drilling and tapping|钻床;摇臂钻|machining
laser-cutting|technique|激光切割|laser cutting|激光切割机||sheet-metal=3500;laser=2500
fitter|technique|钳工|fitting|fitter;bench fitting|machining
blueprint-reading|technique|机械识图|blueprint reading|看图纸;识图;读图;engineering drawings;看图;看懂图纸;机械图纸;工程图纸;技术图纸;读懂图纸;会看图纸;technical drawings;reading drawings|
caliper|technique|量具使用|measuring tools|量具;caliper;测量工具||cmm=3000
vision-measuring|tool|二次元|2D measuring machine|影像测量仪;二次元测量|caliper|vernier-caliper=3500;micrometer=3500;height-gauge=3500
height-gauge|tool|高度规|height gauge||caliper|vernier-caliper=3500;micrometer=3500
micrometer|tool|千分尺|micrometer|micrometers|caliper|vernier-caliper=3500
vernier-caliper|tool|游标卡尺|vernier caliper|卡尺;calipers|caliper
cmm|technique|三坐标测量|CMM measurement|三坐标;CMM;三次元;三坐标测量仪;coordinate measuring machine;三坐标检测;coordinate measurement;三坐标测量机;三坐标编程;CMM programming|
mould-design|technique|模具设计|mould design|mold design|mould|mechanical-design=3000
ug-split|technique|UG分模|NX mould splitting||mould-design|injection-mould-design=3500;stamping-die-design=3500
stamping-die-design|technique|冲压模具设计|stamping die design||mould-design|injection-mould-design=3500
injection-mould-design|technique|注塑模具设计|injection mould design||mould-design
mould-flow|technique|模流分析|mould flow analysis||mould-design|moldflow=4000
moldflow|tool|Moldflow|Moldflow||mould-design|moldex3d=3500
mould|knowledge|模具|moulds and tooling|=模具技术;tooling;模具工程;mould;mold|
stamping-die|technique|冲压模具|stamping dies||mould|stamping=3500
mould-making|technique|模具制造|mould making|模具加工;模具制作;mold making;tool and die making|mould|fitter=3500
mould-spotting|technique|飞模|mould spotting||mould-making|mould-repair=3000;mould-trial=3000;mould-polishing=3000
mould-polishing|technique|省模|mould polishing||mould-making|mould-repair=3000;mould-trial=3000
mould-trial|technique|试模|mould trial||mould-making|mould-repair=3000
mould-repair|technique|模具维修|mould repair||mould-making
injection-moulding|technique|注塑成型|injection moulding|注塑;injection molding;注塑机;塑胶成型;啤机;plastic moulding|mould
extrusion|technique|挤出成型|extrusion|挤塑;挤出机;挤出工艺||injection-moulding=3500
blow-moulding|technique|吹塑|blow moulding||extrusion
stamping|technique|冲压|stamping|冲压工艺;sheet metal stamping|sheet-metal
sheet-metal|knowledge|钣金加工|sheet metal work|钣金工艺;sheet metal;钣金|machining
bending|technique|折弯|sheet metal bending|折弯机|sheet-metal|press-brake=4500
welding|knowledge|焊接|welding|焊接工艺;焊工;焊接技术;焊接操作;welding technology;熔焊;焊接工程|
arc-welding|technique|焊条电弧焊|arc welding|手工电弧焊;电焊;电弧焊;电焊工;manual arc welding;shielded metal arc welding;SMAW;手把焊|welding
tig-welding|technique|氩弧焊|TIG welding|TIG;钨极氩弧焊;argon arc welding;GTAW;氩弧焊工|welding
co2-welding|technique|二氧化碳保护焊|MIG/MAG welding|二保焊;CO2焊;气保焊;MIG焊;MIG welding;MAG welding;气体保护焊;二氧化碳气体保护焊;MAG焊;GMAW;CO2 welding|welding
laser-welding|technique|激光焊接|laser welding|激光焊|welding
spot-welding|technique|点焊|spot welding|电阻焊;resistance welding|welding
brazing|technique|钎焊|brazing|铜焊|welding
robot-welding|technique|机器人焊接|robotic welding|焊接机器人;welding robots|welding;industrial-robot
ultrasonic-welding|technique|超声波焊接|ultrasonic welding||welding
welding-inspection|technique|焊缝检测|weld inspection|焊缝检验|welding
riveting|technique|铆接|riveting|铆工;铆焊;冷作|machining
soldering|technique|手工焊锡|soldering|焊锡;电烙铁焊接;锡焊;电烙铁;手工焊接;烙铁焊接;焊锡作业;hand soldering|electronics-assembly
electronics-assembly|technique|电子装配|electronics assembly|电子组装;电子产品组装;电子产品装配;电路板组装|assembly
smt|technique|SMT|SMT|贴片;surface-mount technology;SMT贴片;SMT工艺|electronics-assembly
wave-soldering|technique|波峰焊|wave soldering|波峰焊操作|smt|reflow=3000
reflow|technique|回流焊|reflow soldering||smt
cable-harness|technique|线束加工|cable harness assembly|线束;打端子|electronics-assembly|electrical-wiring=3000
assembly|technique|手工装配|manual assembly|组装;产品组装;装配;轻装配;手工组装;light assembly;装配操作;assembly work|
assembly-line|technique|流水线作业|assembly line work|流水线装配;assembly line;生产线操作;production line work|assembly|line-operator=4500
mechanical-assembly|technique|机械装配|mechanical assembly|装配钳工;钳工装配;机械装配钳工|assembly|fitter=4500
machine-operation|technique|生产设备操作|production machine operation|设备操作;机台操作;操作机台;生产操作;machine operation;equipment operation;操作机器|
electrical-work|knowledge|电工|electrical work|电工基础;电工操作;电工技能|
electrical-installation|technique|电气安装|electrical installation||electrical-work|electrical-wiring=4000
power-distribution-work|technique|配电|power distribution work|配电安装;配电箱|electrical-work|electrical-wiring=4000
maintenance-electrician|trade|维修电工|maintenance electrician|工厂维修电工|electrical-work|circuit-maintenance=4000
electrician-licence|certificate|电工证|electrician licence|电工操作证|electrical-work|low-voltage-electrician=4000
low-voltage-electrician|certificate|低压电工|low-voltage electrical work|低压电工证;电工作业;低压电工作业;低压证;低压电工操作证;low-voltage licence|electrical-work
high-voltage-electrician|certificate|高压电工|high-voltage electrical work|高压电工证;高压运行;高压证;高压电工作业;high-voltage licence|electrical-work
circuit-maintenance|technique|电路维修|electrical troubleshooting|电气维修;电气故障排查;电器维修;电气故障;电路检修;electrical maintenance;electrical repair;电气检修|electrical-work
electrical-wiring|technique|电气接线|electrical wiring|配线;接线;控制柜接线;配电柜接线|electrical-work
equipment-maintenance|technique|设备维修|equipment maintenance|设备维护;设备保养;设备维护保养;equipment repair;maintenance;machine maintenance;设备维修保养|maintenance
mechanical-repair|technique|机械维修|mechanical repair|机修|equipment-maintenance
preventive-maintenance|technique|预防性维护|preventive maintenance|设备点检|equipment-maintenance|tpm=3500
maintenance|group|维修维护|repair and maintenance||
tpm|technique|TPM|TPM|全员生产维护;全面生产维护;total productive maintenance|lean-production|equipment-maintenance=3500
hvac|technique|暖通空调|HVAC|洁净空调;空调系统运行;暖通;空调净化系统;空调系统;air conditioning;净化空调;制冷空调;HVAC systems|maintenance|utility-systems=4000
central-air-conditioning|technique|中央空调|central air conditioning||hvac
boiler-operation|certificate|锅炉操作|boiler operation|司炉;锅炉;锅炉运行;司炉工|maintenance|utility-systems=3000
boiler-certificate|certificate|锅炉证|boiler operator certificate||boiler-operation|boiler-cert=4500
utility-systems|technique|公用工程|plant utilities|公用系统;utilities|maintenance
fab-facilities|technique|厂务|plant facilities management|facilities;动力设备|utility-systems
elevator|certificate|电梯维修|elevator maintenance|电梯安装维修;lift maintenance|maintenance
plumbing|technique|水电安装|plumbing||maintenance
auto-repair|technique|汽车维修|automotive repair|汽修;汽车检测|maintenance
appliance-repair|technique|家电维修|appliance repair||maintenance
crane|certificate|起重作业|crane operation|起重机;~crane|logistics-equipment
forklift|certificate|叉车驾驶|forklift driving|叉车;开叉车;forklift operation;forklift;叉车操作|logistics-equipment
forklift-licence|certificate|叉车证|forklift licence|叉车司机证;forklift license;N1叉车证|forklift
logistics-equipment|group|搬运设备|handling equipment||
driving|certificate|驾驶|driving|开车;会开车|
driving-licence|certificate|驾驶证|driving licence|驾照;driver's license;有驾照|driving|licence-c1=4500
construction|knowledge|建筑施工|construction|施工管理;建筑工程;工程施工|
offshore-structures|technique|海洋平台结构分析|offshore structural analysis||construction
surveying|technique|工程测量|surveying||
woodwork|technique|木工|carpentry|木工制作|machining
furniture-making|trade|家具制造|furniture making||woodwork
painting-trade|technique|喷漆|spray painting||coating
surface-treatment|technique|表面处理|surface treatment|表面处理工艺||coating=4000;electroplating=4000
pressure-vessels|technique|压力容器|pressure vessels|压力容器设计|chemical-equipment|piping-design=3000;pressure-vessel-code=4000
catalysis|knowledge|催化|catalysis|催化反应|chemistry|catalyst=4500
environmental-engineering|knowledge|环境工程|environmental engineering|||environmental-protection=4500
carbon-neutrality|knowledge|碳中和|carbon neutrality|双碳;碳达峰;net zero||carbon-management=4000
dfmea|technique|DFMEA|DFMEA|设计失效模式分析|fmea|dfm=2500
product-design|technique|产品设计|product design|||industrial-design=4000;structural-design=2500
electrical-automation|knowledge|电气自动化|electrical automation|||automation=4000;electrical-design=4000
electrical-engineering|knowledge|电气工程|electrical engineering|电气||electrical-design=4000;electrical-automation=4500
optics|knowledge|光学|optics|光学工程;optical engineering||optical-design=4000
medical-devices|knowledge|医疗器械|medical devices|醫療器材;医疗设备;medical equipment||device-rd=4000
systemverilog|language|SystemVerilog|SystemVerilog|SV语言|programming|verilog-language=4000;uvm=3500;ic-verification=3500
machine-tool-operation|technique|机床操作|machine tool operation|machine tools||machining=4000
equipment-management|technique|设备管理|equipment management|||equipment-maintenance=4000
geomatics|knowledge|测绘|surveying and mapping|测绘工程||surveying=4500
`;
