/**
 * Mechanical engineering, automation, robots, machine tools, CAD/CAE, moulds, quality engineering.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const mechanicalAutomationSkills = `
# mechanical engineering
machine-elements|knowledge|机械零件|machine elements|机械零部件;机械零件设计;轴承选型;bearings;轴承;紧固件;fasteners;密封设计;seal design;弹簧设计;标准件;标准件选型;standard parts;联轴器;=mechanical components;零部件设计;零件设计;parts design|mechanical-design
engineering-mechanics|knowledge|机械强度分析|mechanical strength analysis|=statics;=dynamics;结构力学基础;强度校核;强度计算;stress analysis;=应力分析;applied mechanics;机械强度|mechanical|fea=3000
thermal-engineering|knowledge|热能与动力工程|thermal engineering|热工;热能工程;热工学;能源与动力工程|mechanical|thermal-design=3500;cfd=2500
fluid-machinery|knowledge|流体机械|fluid machinery|气动力学;流体工程;流体设计|mechanical|cfd=4000
vibration-noise|technique|振动噪声分析|vibration and noise analysis|模态分析;modal analysis;振动测试;vibration testing;减振降噪;转子动力学;动平衡;dynamic balancing;降噪|mechanical|fea=2500
fatigue-durability|technique|疲劳耐久分析|fatigue and durability analysis|疲劳分析;耐久性;fatigue analysis;durability;nCode;fe-safe;疲劳寿命|fea|mechanical-testing=2500
multibody-dynamics|technique|多体动力学仿真|multibody dynamics simulation|multibody dynamics;~ADAMS;MSC Adams;运动学仿真;RecurDyn;SimPack;kinematics;运动仿真;机构仿真;motion simulation;动力学仿真;dynamics simulation|simulation
mechanism-design|technique|机构开发|mechanical linkage design|凸轮机构;cam mechanism;连杆机构;linkage design;铰链设计;hinge design;运动机构;传动机构;机构设计|mechanical-design|transmission-design=3500
plastic-part-design|technique|塑胶件设计|plastic part design|塑胶结构;塑胶结构设计;塑料结构设计;塑胶产品结构;塑料件;塑胶模具结构;塑胶产品设计;plastic parts;消费电子结构;电子产品结构设计;=产品结构;塑件设计|mechanical-design|mould-design=2500;injection-moulding=2000
structural-waterproof|technique|防水结构设计|waterproof structure design|IP67;IP68;防水设计;IP等级;防护等级;ingress protection;防尘防水|mechanical-design
weldment-frame-design|technique|焊接结构与机架设计|weldment and frame design|机架设计;焊接件设计;钢结构设备;型材框架;frame design;机柜设计;铝型材;cabinet design|mechanical-design|sheet-metal-design=3000
jig-fixture-design|technique|工装夹具设计|jig and fixture design|工装;=夹具;治具;夹具设计;治具设计;工装夹具;工装设计;fixture design;jigs and fixtures;检具设计;检具;tooling design;冶具;治具制作;夾治具;fixtures|mechanical-design|non-standard-automation=3000
mechanical-bom|technique|机械出图与BOM|mechanical drafting and BOM|=出图;工程图;~BOM;物料清单;bill of materials;BOM表;mechanical drafting;draughting;BOM管理;BOM制作;出工程图;工程图绘制;产品图纸;EBOM;拆图;绘制工程图|mechanical-design|autocad=3000;blueprint-reading=3000
eco-management|technique|工程变更管理|engineering change management|~ECN;~ECR;~ECO;ECN管理;设计变更;工程变更;engineering change;engineering change order;engineering change notice;图文档管理|product-data
product-data|knowledge|产品数据管理|product data management|图纸管理;drawing management;图文档;物料编码|mechanical|plm=4000
reverse-engineering|technique|逆向工程|reverse engineering|抄数;逆向设计;3D扫描;三维扫描;3D scanning;Geomagic;Geomagic Design X;点云逆向;逆向建模;扫描建模;3D laser scanning|mechanical-design|cad-3d=3000;cmm=2000
topology-optimization|technique|结构优化与轻量化|structural optimisation and lightweighting|拓扑优化;topology optimization;轻量化设计;lightweight design;OptiStruct;轻量化;lightweighting;=结构优化;generative design;structural optimization|fea
prototype-making|technique|手板样机制作|prototype and sample making|样机制作;手板;手板制作;prototype making;=打样;快速成型;rapid prototyping;样机;=样品制作;首板;手版;prototype production;prototype fabrication;build prototypes;样机试制|mechanical-design|additive-manufacturing=3000
3d-printing-processes|technique|3D打印工艺|3D printing processes|SLA打印;stereolithography;~FDM;~SLS;~SLM;选择性激光熔化;selective laser melting;光固化;熔融沉积;切片软件;Cura;Magics;Materialise Magics;3D打印机操作;3D printer operation;激光选区熔化;3D打印机|additive-manufacturing
value-engineering|technique|价值工程|value engineering|VA/VE;降本设计;cost reduction design;design to cost;产品降本|mechanical-design|cost-accounting=1500
lean-product-development|technique|产品开发流程|product development process|~IPD;集成产品开发;integrated product development;=产品研发流程;研发流程管理;APQP流程;stage-gate;~NPD;new product development;新产品开发|product-management|npi=3500;project-management=2500
triz|technique|TRIZ|TRIZ|TRIZ创新方法;发明问题解决理论;~QFD;质量功能展开;quality function deployment|mechanical-design|innovation=2500
heat-exchanger-design|technique|换热器设计|heat exchanger design|换热器;heat exchangers;散热器设计;heat sink design;热交换器;HTRI;冷板;液冷;liquid cooling;液冷散热|thermal-design
pump-compressor|technique|泵与压缩机|pumps and compressors|水泵;pumps;压缩机;compressors;风机;fans and blowers;离心泵;真空泵维修;叶轮;impeller design;=泵;泵阀;阀门设计;valves;阀门;valve design;压缩机设计|mechanical|fluid-mechanics=3000
rotating-machinery|knowledge|旋转机械|rotating machinery|汽轮机;steam turbines;燃气轮机;gas turbines;turbines;透平机械;turbomachinery;涡轮;rotating equipment;转动设备|mechanical|pump-compressor=3500
refrigeration-engineering|technique|制冷技术|refrigeration engineering|制冷系统;制冷系统设计;热泵;heat pumps;制冷循环;冷水机组;chillers;空调研发;家用空调;冰箱研发;refrigeration systems;制冷工程;冷媒;refrigerants;制冷与低温;制冷;refrigeration|mechanical|hvac=3500;thermal-engineering=3000
lubrication-tribology|technique|润滑与摩擦学|lubrication and tribology|摩擦学;tribology;润滑;设备润滑;润滑油;lubricants;润滑管理|mechanical
hydraulic-system-design|technique|液压系统设计|hydraulic system design|液压设计;液压阀;液压站;液压缸;hydraulic valves;液压传动系统;液压控制;hydraulic cylinders;比例阀;电液伺服;液压工程师;油压|hydraulics
pneumatic-components|technique|气动元件选型|pneumatic components|气缸;气缸选型;电磁阀;SMC气动;Festo;费斯托;亚德客;AirTAC;solenoid valves;气路设计;气动回路;pneumatic circuits;pneumatic cylinders|hydraulics
construction-machinery-design|knowledge|工程机械|construction machinery|挖掘机设计;工程机械设计;起重机械;lifting equipment;重型机械;heavy machinery;矿山机械;mining machinery;港口机械;port machinery;混凝土机械;起重机设计;lifting machinery|mechanical
agricultural-machinery|knowledge|农业机械|agricultural machinery|农机;农机研发;farm machinery;收割机;拖拉机|mechanical
packaging-machinery|knowledge|包装机械|packaging machinery|灌装设备;filling machines;包装设备;包装自动化;packaging equipment;枕包机|mechanical|packaging-operation=2500;non-standard-automation=2500
food-machinery|knowledge|食品机械|food machinery|食品设备;制药机械;pharmaceutical machinery;制药装备;压片机设备;food processing equipment|mechanical|packaging-machinery=3500
textile-machinery|knowledge|纺织机械|textile machinery|印染设备;缝制设备;缝制机械;sewing machinery;纺机|mechanical
printing-machinery|knowledge|印刷机械|printing machinery|印刷设备;喷墨设备;喷墨打印;inkjet printing;喷头;printing equipment|mechanical
conveyor-systems|technique|输送系统设计|conveyor system design|输送线;输送机;流水线设计;conveyors;conveyor belts;倍速链;辊筒线;传送带;输送设备;皮带机;输送线设计|non-standard-automation
intelligent-logistics-equipment|technique|智能物流装备|intelligent logistics equipment|自动化立体库;堆垛机;stacker cranes;自动化仓储;automated storage and retrieval;~WCS;分拣系统;sorting systems;自动分拣;自动化物流|automation|warehousing=2000;conveyor-systems=3500
# CAD and drawing tools
cad-software|group|CAD软件类|CAD software|computer aided design CAD software;CAD系统;CAD tools;computer-aided design software;use CAD software;计算机辅助设计软件;制图软件;CAD软件;绘图软件|cad
zwcad|tool|中望CAD|ZWCAD|=中望;中望3D;ZW3D;浩辰CAD;GstarCAD;国产CAD;天正机械|cad|autocad=4500
caxa|tool|CAXA|CAXA|CAXA电子图板;CAXA制造工程师;电子图板;CAXA实体设计;CAXA软件|cad|autocad=4000
solid-edge|tool|Solid Edge|Solid Edge|Siemens Solid Edge|cad-3d|solidworks=4000
fusion-360|tool|Fusion 360|Autodesk Fusion 360|Autodesk Fusion;Fusion360软件;Onshape|cad-3d|inventor=4000;solidworks=3500
microstation|tool|MicroStation|Bentley MicroStation|Bentley Systems;MicroStation V8|cad|autocad=3500
sketchup|tool|SketchUp|SketchUp|草图大师;Google SketchUp;Trimble SketchUp;Trimble SketchUp Pro;~SU;SU建模;Trimble Navigation SketchUp|cad|rhino=2500
autocad-electrical|tool|AutoCAD Electrical|AutoCAD Electrical|Autodesk AutoCAD Electrical;ACE电气|cad|eplan-p8=4000;electrical-design=3000
eplan-p8|tool|EPLAN P8|EPLAN Electric P8|EPLAN Pro Panel;Eplan制图;EPLAN绘图;EPLAN|electrical-design||electrical-design
see-electrical|tool|SEE Electrical|SEE Electrical|Zuken E3;E3.series;SolidWorks Electrical;Elecworks;SuperWORKS|electrical-design|eplan-p8=4000
alias-surface|tool|Alias曲面设计|Autodesk Alias|=Alias;A面;A级曲面;Class-A surfacing;ICEM Surf;曲面造型;曲面设计;surface modelling;曲面建模|industrial-design|rhino=3000
grasshopper|tool|Grasshopper|Grasshopper|参数化设计;parametric design;Grasshopper 3D;参数化建模;parametric modeling|rhino
pdm-software|tool|SolidWorks PDM|SOLIDWORKS PDM|Enterprise PDM;Autodesk Vault;ENOVIA;Dassault ENOVIA;3DEXPERIENCE;Agile PLM;Aras;=Vault;product lifecycle management PLM software|plm
# CAE tools
ansys-mechanical|tool|Ansys Mechanical|Ansys Mechanical|Ansys Workbench;=Workbench;APDL;Ansys APDL;ANSYS Multiphysics;Ansys simulation software;ANSYS软件;Ansys|fea|simulia-abaqus=3500;altair-hyperworks=3500;nastran=3500;comsol-software=3000|fea
simulia-abaqus|tool|SIMULIA Abaqus|SIMULIA Abaqus|Abaqus/Explicit;Dassault Abaqus;Abaqus FEA;Abaqus|fea|altair-hyperworks=3500;nastran=3500;ls-dyna=3500|fea
nastran|tool|Nastran|MSC Nastran|Patran;MSC Patran;NX Nastran;MSC Software;Simcenter 3D|fea||fea
ls-dyna|tool|LS-DYNA|LS-DYNA|碰撞仿真;crash simulation;跌落仿真;显式动力学;explicit dynamics;Pam-Crash;Radioss;drop simulation;冲击仿真|fea|ansys-mechanical=3000|fea
altair-hyperworks|tool|HyperWorks|Altair HyperWorks|Altair软件;=前处理;网格划分;meshing;ANSA;BETA CAE;HyperView;Altair HyperMesh;有限元前处理;HyperMesh|fea
comsol-software|tool|COMSOL Multiphysics|COMSOL Multiphysics|COMSOL仿真;Femlab;COMSOL多物理场;COMSOL|simulation
star-ccm|tool|STAR-CCM+|STAR-CCM+|StarCCM;Simcenter STAR-CCM+;~CFX;Ansys CFX|cfd||cfd
ansys-fluent|tool|Ansys Fluent软件|Ansys Fluent|Fluent软件;Fluent仿真;ICEM CFD;Fluent Meshing;=Fluent|cfd|star-ccm=4000;openfoam=3500|cfd
openfoam|tool|OpenFOAM|OpenFOAM|格子玻尔兹曼;lattice Boltzmann;XFlow;PowerFLOW|cfd||cfd
flotherm|tool|FloTHERM|FloTHERM|Icepak;Ansys Icepak;6SigmaET;电子散热仿真;electronics cooling simulation;FloEFD;Mentor FloTHERM|thermal-design|cfd=3500
ansys-maxwell|tool|Ansys Maxwell|Ansys Maxwell|Ansoft Maxwell;Maxwell仿真;JMAG;电机电磁仿真;Motor-CAD;motor electromagnetic simulation;RMxprt;电机仿真|motor-control|ansys-hfss=2500
amesim|tool|AMESim|Simcenter Amesim|LMS AMESim;Simcenter;=系统仿真;system simulation;GT-Power;GT-Suite;Modelica;Dymola;一维仿真;1D simulation;LMS Imagine.Lab Amesim|simulation|matlab=2500
simulink-modelling|technique|控制模型开发与代码生成|model-based control development|Simulink modelling;模型化开发;自动代码生成;自动生成代码;Simulink control design|control-theory|embedded=2500|matlab
systems-engineering|technique|系统工程|systems engineering|MBSE;model-based systems engineering;基于模型的系统工程;SysML;INCOSE;~Cameo;MagicDraw;~DOORS;IBM DOORS;IBM Rational DOORS;system engineering;Enterprise Architect;~Rhapsody;IBM Rhapsody;~Capella;V模型;Cameo Systems Modeler;系统工程方法;Capella建模;No Magic MagicDraw;systems engineer methods|mechanical|requirements-analysis=2500
moldex3d|tool|Moldex3D|Moldex3D|模流;模流仿真;Autodesk Moldflow;注塑仿真;Moldflow Insight|mould-design
forming-simulation|tool|成形仿真|forming simulation|AutoForm;Dynaform;冲压仿真;~Deform;锻造仿真;Simufact;ProCAST;铸造仿真;MAGMASOFT;casting simulation;钣金成形仿真;AnyCasting|simulation|stamping=3000
# control and automation
electrical-selection|technique|电气元件选型|electrical component selection|低压电器;low-voltage apparatus;断路器;circuit breakers;接触器;contactors;继电器;relays;施耐德;Schneider Electric;ABB电气;电气选型;电器元件;低压电器选型;开关柜设计|electrical-design
control-cabinet|technique|控制柜设计装配|control panel design and assembly|=电柜;电控柜;控制柜;控制柜设计;control cabinets;control panels;配盘;电柜装配;control panel wiring;电气柜;panel building;盘柜;配电盘制作;電控箱;电柜设计;=电箱|electrical-design|electrical-wiring=3500
electrical-standards|knowledge|电气标准与机械安全|electrical and machinery safety standards|IEC 60204;UL 508A;机械安全;machinery safety;机械指令;Machinery Directive;ISO 13849;ISO 12100;安全继电器;safety PLC;安全光栅;machine safety;安全PLC|electrical-design|product-safety-certification=3000
ladder-logic|language|梯形图|ladder logic|ladder diagram;梯形图编程;~LAD;阶梯图;ladder logic programming;~FBD;~SFC|plc||plc
iec-61131|language|结构化文本|structured text|IEC 61131-3;ST语言;~SCL;SCL编程;IEC61131;structured control language;ST编程;PLC高级语言|plc|ladder-logic=3500|plc
siemens-step7|tool|西门子Step 7|Siemens STEP 7|Step7;S7-300;S7-400;S7-200;Siemens SIMATIC;SIMATIC STEP 7;Simatic Manager;S7-200 Smart;1500PLC;1200PLC;西门子自动化|siemens-plc||plc
mitsubishi-plc|tool|三菱GX Works|Mitsubishi GX Works|GX Works2;GX Works3;FX系列;Q系列PLC;FX3U;FX5U;三菱Q系列;三菱自动化;GX Developer;三菱FX|mitsubishi-plc-brand|siemens-step7=3500|plc
omron-plc|tool|欧姆龙Sysmac|Omron Sysmac|Sysmac Studio;CX-Programmer;NJ/NX;CX-One;欧姆龙自动化;欧姆龙NJ|omron-plc-brand|mitsubishi-plc=3500|plc
rockwell-plc|tool|罗克韦尔PLC|Rockwell Automation PLC|Allen-Bradley;AB PLC;RSLogix;Studio 5000;ControlLogix;Rockwell;RSLogix 5000;Rockwell RSLogix;Logix Designer;FactoryTalk;罗克韦尔;Rockwell Automation;PanelView|plc|siemens-step7=3500|plc
beckhoff|tool|倍福TwinCAT|Beckhoff TwinCAT|TwinCAT;倍福;TwinCAT3;Beckhoff;倍福PLC|plc|codesys=4000|plc
codesys|tool|CODESYS|CODESYS|CoDeSys编程;汇川PLC;InoProShop;汇川;信捷PLC;台达PLC;Delta PLC;Inovance;国产PLC;基恩士PLC;松下PLC;Keyence PLC|plc|siemens-step7=3000|plc
schneider-plc|tool|施耐德PLC|Schneider PLC|Unity Pro;EcoStruxure;Modicon;Schneider Modicon;M340;SoMachine;GE PLC;Proficy;贝加莱;B&R Automation Studio|plc|siemens-step7=3500
hmi-software|tool|触摸屏组态软件|HMI configuration software|威纶通;Weintek;昆仑通态;MCGS;EasyBuilder;GT Designer;WinCC Flexible;普洛菲斯;Proface;威纶触摸屏;human machine interface HMI software;人机交互界面;步科触摸屏|hmi
scada-software|tool|SCADA软件|SCADA software|Wonderware;=InTouch;iFIX;Wonderware InTouch;GE iFIX;=Ignition;supervisory control and data acquisition SCADA software;AVEVA;力控;亚控;kingSCADA;Citect;AVEVA InTouch;=historian;组态王|scada|wincc=3500|scada
dcs-systems|tool|DCS系统|distributed control systems|集散控制系统;DCS组态;浙大中控;和利时;Hollysys;霍尼韦尔DCS;Honeywell Experion;DeltaV;Emerson DeltaV;横河;Yokogawa;Yokogawa CENTUM;PCS7;Siemens PCS 7;DCS操作;ABB 800xA;DCS维护;DCS;distributed control system|scada|chemical-dcs=3500
batch-control|technique|批次控制|batch control|ISA-88;~S88;~S95;ISA-95;FactoryTalk Batch;配方管理系统;批控|scada|mes=3000
host-computer-software|technique|上位机软件开发|host computer software development|上位机软件;上位机编程;设备软件;视觉上位机;host software;运动控制软件;自动化软件;设备软件开发;machine software;industrial PC software;工控软件;PC-based control;工控机;industrial PC;上位机;上位机开发;host computer software;上位机程序;C#上位机;PC端上位机;上位机控制软件;上位机通讯;host computer programming;上位机界面;运动控制软件开发;工控软件开发;上位机系统;设备控制软件;equipment control software;上位机软件编程|automation|csharp=3500;scada=2500;qt=3000
motion-control-card|tool|运动控制卡|motion control cards|固高;固高运动控制;雷赛;正运动;ACS控制器;motion controller;运动控制器;Googol;雷赛智能;=运控;运控卡;Galil|servo-control
servo-products|tool|伺服产品|servo products|西门子伺服;安川伺服;Yaskawa;松下伺服;三菱伺服;台达伺服;汇川伺服;伺服调试;servo tuning;安川;Sinamics;~V90;伺服整定;伺服驱动器调试|servo-control||servo-control
vfd|tool|变频器调试|variable frequency drives|~VFD;ABB变频器;西门子变频器;台达变频器;英威腾;variable speed drives;variable frequency drive;inverter drives;变频器维修;~VSD;变频器应用;变频器;frequency converters;变频调速|motor-control|servo-products=3000|motor-control
stepper-linear-motor|technique|直线电机与直驱|linear and direct-drive motors|直线电机;linear motors;DD马达;direct drive;音圈电机;直线模组;linear modules;压电电机;精密运动平台;motion stages;精密平台;电缸|servo-control|precision-machinery=3000
motor-design|technique|电机本体设计|electric motor design|永磁同步电机;PMSM;电磁设计;电机研发;马达设计;马达;motor development;电机电磁设计;电机工程师;电动机设计;永磁电机;微电机;micro motors;电机结构设计;电机设计|motor-control|ansys-maxwell=3000
motor-winding|trade|电机装配与绕线|motor assembly and winding|绕线;电机绕线;绕线机;电机维修;motor winding;motor repair;电机装配;嵌线;马达维修;电机修理|motor-control|electronics-assembly=2500
sensor-application-automation|technique|工业传感器应用|industrial sensor application|光电传感器;接近开关;proximity sensors;光电开关;位移传感器;激光位移;编码器;=encoders;基恩士;Keyence;~SICK;欧姆龙传感器;photoelectric sensors;displacement sensors|automation|sensor-technology=4000
industrial-networking|technique|工业网络与数据采集|industrial networking and data collection|设备联网;设备数据采集;~MDC;~DNC;数据采集网关;IOT网关工业;PLC数据采集;~OPC;OPC DA;machine data collection;EtherNet/IP;CC-Link;DeviceNet;IO-Link;CC-Link IE;~HART;HART协议;FF总线;Foundation Fieldbus|fieldbus
automation-line-integration|technique|自动化产线集成|automated production line integration|自动化产线;自动化产线设计;产线集成;自动化生产线;automated production lines;产线自动化;自动化项目;turnkey projects;整线集成;自动化集成;自动化改造;automation retrofit;自动化项目管理;无人工厂;lights-out factory|automation|non-standard-automation=4000;implementation=2000
3c-automation|knowledge|3C自动化设备|3C automation equipment|3C自动化;点胶设备;dispensing equipment;自动点胶;贴合设备;锁螺丝机;自动锁螺丝;lamination equipment;邦定;bonding machines;贴合机;组装设备;自动组装机;dispensing robots|non-standard-automation
lithium-equipment|knowledge|锂电设备|lithium battery equipment|锂电自动化;卷绕机;叠片机;涂布机;模切机;锂电池设备;battery manufacturing equipment;注液机;battery equipment|non-standard-automation|battery-process=3500
pv-equipment|knowledge|光伏设备|photovoltaic production equipment|串焊机;光伏自动化;光伏装备;PECVD设备;丝网印刷设备;层压机|non-standard-automation|photovoltaics=2500
vibration-feeder|technique|自动送料系统|automatic feeding systems|振动盘;柔性供料;=feeders;vibratory bowl feeder;自动上下料;上下料机械手;loading and unloading automation;供料系统;上下料自动化;桁架机械手;gantry robots|non-standard-automation
equipment-acceptance|technique|设备验收与移机|equipment acceptance and relocation|~FAT;~SAT;设备验收;移机;site acceptance test;设备装机;=设备安装;equipment installation;machine installation;设备搬迁;设备移机|commissioning
after-sales-equipment|technique|设备售后服务|equipment field service|设备售后;售后调试;驻厂服务;现场服务工程师;field service engineering;机械售后;设备售后工程师;装机服务;field service engineer;=驻场服务|commissioning|technical-support=3500;equipment-maintenance=3000
# robots
robot-offline-programming|technique|机器人离线编程|robot offline programming|RobotStudio;离线编程;RoboDK;RobotMaster;ABB RobotStudio;Roboguide;Process Simulate;Tecnomatix;机器人仿真;robot simulation;Delmia;Siemens Tecnomatix;DELMIA Quest;KUKA.Sim;PDPS|industrial-robot|digital-twin=3000|industrial-robot
fanuc-robot|tool|发那科机器人|Fanuc robots|FANUC机器人;FANUC Robotics;发那科机械手;安川机器人;Motoman;Yaskawa Motoman;川崎机器人;Kawasaki robots;那智机器人|industrial-robot||industrial-robot
abb-kuka|tool|ABB与库卡编程|ABB and KUKA programming|RAPID语言;~KRL;RAPID编程;KRC4;ABB RAPID;IRB机器人;KUKA KRL|industrial-robot|fanuc-robot=4000|industrial-robot
universal-robots|tool|优傲机器人|Universal Robots|UR机器人;~UR5;UR10;cobot;协作臂;遨博;节卡;越疆;Dobot;collaborative robotics;JAKA;协作机械臂|industrial-robot|fanuc-robot=3000
scara|tool|SCARA机器人|SCARA robots|SCARA;爱普生机器人;Epson robot;四轴机器人;雅马哈机器人;Delta机器人;并联机器人;parallel robots;EPSON机械手;Yamaha robot;六轴机器人;parallel manipulators;delta robot|industrial-robot|fanuc-robot=3000
agv|tool|AGV|AGV|~AMR;自动导引车;automated guided vehicles;移动机器人;mobile robots;AGV调度;AGV调试;自主移动机器人;autonomous mobile robots;AGV小车;无人叉车;AGV维护;fleet management robots;无人搬运车|robotics|slam=3000;intelligent-logistics-equipment=3500
robot-kinematics|technique|机器人运动学与动力学|robot kinematics and dynamics|机器人运动学;robot kinematics;正逆运动学;inverse kinematics;逆运动学;机器人动力学;轨迹规划;trajectory planning;运动规划;motion planning;机器人算法;robot algorithms;机器人标定;机械臂控制;DH参数|robotics|control-theory=3500
force-control|technique|力控技术|force control|阻抗控制机器人;impedance control;六维力传感器;force-torque sensors;柔顺控制;compliance control;力矩传感器;力觉|robotics|robot-kinematics=3000
humanoid-robot|knowledge|人形机器人|humanoid robots|具身智能;embodied AI;双足机器人;bipedal robots;四足机器人;quadruped robots;足式机器人;legged robots;机器狗;embodied intelligence;灵巧手;dexterous hands;仿生机器人|robotics|reinforcement-learning=2500
service-robot|knowledge|服务机器人|service robots|扫地机器人;robot vacuum;清洁机器人;配送机器人;送餐机器人;教育机器人;特种机器人;割草机器人;robotic lawnmower;陪伴机器人;cleaning robots;商用机器人|robotics
robot-hardware|technique|机器人本体设计|robot mechanical design|机器人结构;机器人结构设计;harmonic drive;关节模组;joint modules;末端执行器;end effector;夹爪;gripper design;机器人本体;grippers;robot structure|robotics|mechanical-design=3500
robot-simulation-sw|tool|机器人仿真环境|robot simulation environments|Gazebo;Isaac Sim;MuJoCo;Webots;CoppeliaSim;V-REP;PyBullet;Isaac Gym;RViz;NVIDIA Isaac|robotics|ros=3500
moveit|tool|MoveIt|MoveIt|MoveIt2;OMPL;ROS导航;Nav2;navigation stack|ros|robot-kinematics=3000|ros
visual-servo|technique|机器人视觉引导|robot vision guidance|手眼标定;hand-eye calibration;视觉引导;视觉定位;vision guided robotics;视觉伺服;visual servoing;抓取算法;robotic grasping;无序抓取;bin picking;机器人抓取;3D抓取|machine-vision|industrial-robot=3000
cognex-visionpro|tool|康耐视|Cognex VisionPro|Cognex;In-Sight;Cognex In-Sight;ViDi;康耐视视觉;VisionPro|machine-vision|visionmaster=3500|machine-vision
halcon-software|tool|MVTec HALCON|MVTec HALCON|HALCON编程;HDevelop;HALCON视觉;MVTec;Halcon|machine-vision|cognex-visionpro=4000;visionmaster=3500|machine-vision
visionmaster|tool|VisionMaster|Hikrobot VisionMaster|海康VM;海康VisionMaster;海康机器人视觉;OPT视觉;基恩士视觉;Keyence vision;凌云光|machine-vision
3d-vision-inspection|technique|3D视觉检测|3D vision inspection|线激光;结构光;structured light;3D相机;3D轮廓仪;line laser profiler;深度相机;depth cameras;双目视觉;stereo vision;TOF相机|machine-vision|point-cloud=4000
ai-inspection|technique|AI缺陷检测|AI defect inspection|缺陷检测;defect detection;深度学习缺陷检测;外观缺陷检测;表面缺陷检测;surface defect inspection;AI质检|machine-vision|deep-learning=2500;computer-vision=3500
labview-vision|technique|LabVIEW自动化测试系统|LabVIEW test systems|虚拟仪器;virtual instruments;NI平台;NI LabVIEW;National Instruments LabVIEW;~PXI;自动测试系统;automated test equipment systems|labview|electronics-test-engineering=3500|labview
drone-piloting|certificate|无人机驾驶|drone piloting|无人机操控;无人机飞手;飞手;无人机驾驶证;drone pilot;UAV pilot;CAAC无人机执照;无人机驾驶员;无人机操作;无人机执照;UAV operation;drone licence;AOPA证;=大疆;无人机培训|drone
drone-flight-control|technique|飞控开发|flight controller development|~PX4;ArduPilot;Pixhawk;无人机算法;飞控算法;四旋翼;quadcopter;multirotor;多旋翼;飞行控制系统;flight control system;eVTOL;低空经济;low-altitude economy;飞行控制算法;无人机研发;UAV development;飞控;flight control|drone|control-theory=3500
drone-survey|technique|无人机测绘|UAV surveying|倾斜摄影;oblique photogrammetry;无人机航测;航测;photogrammetry;摄影测量;植保无人机;Pix4D;ContextCapture;大疆智图;Agisoft Metashape;PhotoScan;植保飞防;无人机巡检;drone inspection;drone mapping|drone|surveying=3000
# manufacturing engineering and machine tools
process-planning|technique|机加工工艺编制|machining process planning|=工艺规程;加工工艺编制;工艺路线;process planning;机加工艺;机械工艺;工序卡;process sheets;CAPP;机械加工工艺规程;机加工艺编制;工艺员;刀具选择;routing sheets;工艺规划|machining|process-improvement=3000
cutting-tools|technique|刀具应用|cutting tool application|刀具;刀具选型;cutting tools;刀具管理;tool selection;刃磨;磨刀;切削参数;cutting parameters;刀具研发;硬质合金刀具;carbide tools;山特维克;Sandvik;磨刀具;刀具刃磨;tool grinding|machining
machine-tool-design|technique|机床设计|machine tool design|数控机床设计;机床研发;主轴设计;spindle design;机床结构;机床装配;machine tool assembly;电主轴;machine tool building;机床制造;机床|machining|mechanical-design=3000
cnc-retrofit|technique|数控系统调试维修|CNC system commissioning and repair|数控维修;数控机床维修;CNC维修;机床维修;machine tool repair;数控调试;华中数控;广州数控;~GSK;三菱数控系统;~M70;数控系统;海德汉;Heidenhain;数控系统开发;CNC repair;新代系统;宝元系统;Syntec;CNC systems|cnc|equipment-maintenance=3000;fanuc=3000
cnc-operation-setup|technique|CNC调机|CNC setting|CNC调试;调机;CNC setup;对刀;架机;CNC调机师傅;数控调机;tool setting;开机对刀;CNC setter;装夹;上下料CNC;机床调试;machine setup;work holding|cnc
swiss-lathe|technique|走心机|Swiss-type turning|走心机操作;西铁城走心机;Citizen Cincom;津上;Star走心机;纵切车床;Swiss lathe;自动车床;automatic lathes;走刀机;Tsugami;凸轮车床;车铣复合;turn-mill;mill-turn;排刀机;Swiss turning|cnc-turning||cnc-turning
gantry-horizontal-machining|technique|龙门与卧式加工|gantry and horizontal machining|龙门铣;龙门加工中心;gantry mill;卧加;卧式加工中心;horizontal machining centre;镗床;=boring;镗铣;镗工;立车;vertical lathe;boring mill;立式加工中心;=立加;horizontal machining center|cnc-milling
engraving-machine|technique|精雕机加工|engraving and milling|精雕机;=精雕;北京精雕;雕铣机;JDPaint;文泰雕刻;雕刻机;CNC engraving;雕铣;精雕编程;engraving machine;玻璃精雕;ArtCAM|cnc-milling
mastercam-software|tool|Mastercam编程|Mastercam programming|CNC Software Mastercam;Mastercam软件;hyperMILL;~ESPRIT;GibbsCAM;Cimatron;SolidCAM;FeatureCAM;EdgeCAM;DP Technology ESPRIT;computer aided manufacturing CAM software;Autodesk PowerMill;1stCAM;新编程软件;Cimatron编程;CAM software;NX CAM;Mastercam|cnc-programming|powermill=3500;ug-programming=3500|cnc-programming
vericut|tool|VERICUT|CGTech VERICUT|数控仿真;CNC simulation;加工仿真;后处理;post processor;宇龙仿真;斯沃数控仿真;NC simulation;宏程序;macro programming CNC|cnc-programming
gear-machining|technique|齿轮加工|gear machining|滚齿;插齿;磨齿;gear hobbing;滚齿机;gear grinding;gear cutting;齿轮工艺;gear shaping;拉齿|machining|transmission-design=2500
centerless-grinding|technique|无心磨|centreless grinding|无心磨床;内圆磨;centerless grinding;珩磨;honing;工具磨;=研磨;lapping;内圆磨床;坐标磨;光学曲线磨;PG光曲磨;数控磨床;CNC grinding;研磨工艺|grinding
polishing-trade|trade|抛光打磨|polishing and buffing|抛光工;打磨工;镜面抛光;mirror polishing;抛光机;buffing;磨光;喷砂;sandblasting;模具抛光;砂带机;拉丝;拉丝工艺;=blasting;抛丸;shot blasting;打磨;抛光;polishing|grinding
wire-edm|technique|慢走丝线切割|wire-cut EDM|慢丝;沙迪克;Sodick;三菱慢走丝;快走丝;线切割编程;线割;AutoCut;HF线切割;阿奇夏米尔;wire EDM operation;快丝;GF AgieCharmilles;线切割;慢走丝;wire cutting;wire EDM;中走丝|edm
sinker-edm|technique|电火花成型|sinker EDM|EDM火花机;镜面火花机;电极设计;electrode design;铜公;牧野火花机;die sinking;打孔机;电火花打孔;拆铜公;拆电极;火花机|edm
sawing-cutting|trade|锯切下料|sawing and cutting off|=下料;锯床;锯床操作;切割下料;sawing machine;cutting off;=断料;剪板;剪板机;shearing;等离子切割;plasma cutting;气割;火焰切割;oxy-fuel cutting;水刀;水切割;waterjet cutting|machining
press-brake|technique|数控折弯|press brake operation|折弯工;数控折弯机;press brake;折弯编程;bending machine;=通快;Trumpf;Amada;数控冲床;turret punch;CNC punching;~NCT;钣金编程;钣金展开;sheet metal unfolding|sheet-metal|laser-cutting=2500
laser-cutting-programming|technique|激光切割编程|laser cutting programming|CypCut;套料;=nesting;激光切割编程套料;SigmaNEST;排版套料;柏楚;Lantek;套料软件|laser-cutting
pipe-bending|trade|弯管加工|tube bending|弯管;弯管机;pipe bending;缩管;滚圆;滚弯;卷板;plate rolling|sheet-metal
spinning-drawing|technique|旋压拉伸|metal spinning and drawing|旋压;拉伸工艺;冷镦;cold heading;冷挤压;cold extrusion;拉拔;wire drawing;深拉伸;deep drawing;搓丝;螺丝制造;冷锻;cold forging;弹簧机;弹簧制造;spring making|stamping|forging=2500
progressive-die|technique|级进模|progressive dies|连续模;连续模设计;五金模具;五金模具设计;冲模;冲压模;级进模设计;高速冲压;高速冲床;progressive die design;五金模|mould-design|stamping=3500|mould-design
plastic-mould-design|technique|塑胶模具设计|plastic mould design|塑胶模;塑料模具设计;注塑模;热流道;hot runner;双色模具;two-shot moulding;模具结构;注塑模具;plastic injection mould;塑料模具;燕秀工具箱;燕秀;模具3D;全3D设计;拆模;模具排位|injection-mould-design|progressive-die=3000|mould-design
die-casting-mould|technique|压铸模具|die casting moulds|压铸模;压铸模设计;锻模;橡胶模具;硅胶模具;rubber moulds;吹塑模具;压铸模具设计;die-casting die design|mould-design|casting=3000
mould-project|technique|模具项目管理|mould project management|模具跟进;模具工程师;模具评审;模具报价;mould quotation;tooling engineer;跟模;模具开发;mould development;模具管理;模具项目;mold development;tooling project|mould|project-management=2000
mould-fitting|trade|模具钳工装配|mould fitting|配模;=合模;fit模;飞模师傅;模具省光;省光;模具保养;模具维护;mould maintenance;抛光省模;修模;=上下模;=装模;模具修理;die setting;架模;模具钳工;模具装配|mould-making|fitter=4500
injection-process-eng|technique|注塑工艺调试|injection moulding process engineering|注塑领班;调机员;注塑技术员;成型技术员;双色注塑;气辅注塑;科学注塑;scientific moulding;注塑调试;海天注塑机;~RJG;注塑参数;嵌件注塑;insert moulding;overmoulding;包胶;LSR液态硅胶;液态硅胶成型;注塑调机;注塑工艺;注塑成型工艺|injection-moulding
thermoforming|technique|吸塑与滚塑成型|thermoforming and rotational moulding|thermoforming;真空成型;滚塑;rotational moulding;吸塑机;热成型;vacuum forming;发泡成型;foam moulding;=发泡;~EPP;吸塑|extrusion
foundry-work|trade|铸造熔炼|foundry and melting|熔炼;熔铸;砂型铸造;sand casting;失蜡铸造;精密铸造;investment casting;=浇注;翻砂;造型工;=melting;铸造工;熔炼工;精铸;foundry work|casting
cnc-composite-glass|technique|玻璃陶瓷精密加工|glass and ceramic precision machining|盖板玻璃;cover glass;3D玻璃;热弯;hot bending;陶瓷加工;蓝宝石加工;脆性材料加工;平磨;扫光;玻璃加工|machining
# measuring, quality engineering
dimensional-measurement|technique|几何量测量|dimensional metrology|长度计量;尺寸测量;尺寸检测;dimensional inspection;轮廓仪;圆度仪;粗糙度仪;surface roughness;profilometer;几何量;投影仪测量;vision measuring machine;2.5次元;quadric element;全尺寸测量;尺寸检验;影像测量;圆柱度;~OMM;~VMM|instrument-calibration|cmm=4000
pc-dmis|tool|PC-DMIS|PC-DMIS|~Calypso;蔡司三坐标;Zeiss Calypso;海克斯康;~Hexagon;Quindos;MCOSMOS;三坐标编程PC-DMIS;Mitutoyo MCOSMOS;PolyWorks;关节臂;FaroArm;=Zeiss;=蔡司;Metrolog|cmm||cmm
calibration-disciplines|technique|计量检定专业|calibration disciplines|热学计量;力学计量;电学计量;温度计量;电磁计量;=内校;internal calibration;=外校;仪器内校;CNAS校准;测量不确定度;measurement uncertainty;仪校;量具校准;仪器校验;内校员;计量管理;计量检定员;注册计量师|instrument-calibration|iso-17025=3500
gauge-design|technique|检具设计开发|gauge design|量规;通止规;gauges;go/no-go gauges;检具开发;checking fixtures;gauge management;塞规|jig-fixture-design|caliper=2500
dqe|technique|研发质量|design quality assurance|~DQE;~DQA;研发品质;设计质量;design quality engineering;研发质量管理;新产品质量;研发QA;design quality|quality-management|design-control=2500
customer-quality|technique|客户质量管理|customer quality management|~CQE;=客户质量;客诉工程;customer quality engineer;customer quality;客户品质;驻厂质量;客户端质量;质量客诉处理|quality-management|8d=4000
process-quality-engineering|technique|制程质量工程|process quality engineering|~PQE;制程质量;制程品质;~QE;品质工程;质量工程;quality engineering;品质工程师;quality engineer;过程质量;process quality;质量工程师|quality-management|spc=3000
vda-audit|technique|VDA 6.3过程审核|VDA 6.3 audit|VDA6.3;~VDA;过程审核;process audit;分层审核;~LPA;产品审核;VDA 6.5;layered process audits;CQI-9;~CQI;客户审核;customer audit;体系审核;second-party audits|quality-management|iatf-16949=3500
quality-cost|technique|质量成本与数据分析|quality cost and data analysis|质量成本;COPQ;质量数据分析;=质量统计;cost of poor quality;PPM统计;质量报表;quality data analysis;质量KPI|quality-management
root-cause-analysis|technique|根因分析|root cause analysis|~RCA;5Why;鱼骨图;fishbone;根本原因分析;ishikawa;~FTA;故障树分析;fault tree analysis;因果图;A3报告;A3 report;PDCA;故障树|quality-management|8d=3500;problem-solving=2000
poka-yoke|technique|防错技术|poka-yoke|防呆;error proofing;防错;防呆设计;mistake proofing;标准化作业;standardized work;标准作业;快速换模;SMED;quick changeover|lean-production
smart-factory|knowledge|智能工厂|smart factory|数字化工厂;digital factory;无灯工厂;灯塔工厂;工厂数字化;智慧工厂;lighthouse factory;智能车间;数字化车间|industrial-software|automation=3000
factory-layout-planning|technique|工厂规划布局|factory layout planning|工厂规划;车间布局;plant layout;工厂布局;物流仿真;facility planning;plant layout planning;新厂规划;产线规划;AutoMod;产能规划|ie|digital-twin=2500
work-study|technique|动作与时间研究|motion and time study|~MTM;~MOST;动作分析;工时分析;work study;motion study;模特法;MODAPTS;IE改善;瓶颈分析;工位设计;method study;SOP作业指导书;标准工时制定|ie
ergonomics|knowledge|人机工程学|ergonomics|人因工程;human factors;=人因;人體工學;人机工程;human factors engineering;usability engineering|ie|industrial-design=2500
plant-engineering|technique|工厂设施工程|plant engineering|厂房设施;设施管理工程;工厂工程;=设备工程;equipment engineering;设备工程师;厂区设施;facility engineering;工厂设备管理;固定资产设备|equipment-maintenance|utility-systems=3500
predictive-maintenance|technique|预测性维护|predictive maintenance|设备状态监测;condition monitoring;~PHM;故障诊断;fault diagnosis;振动监测;设备健康管理;故障预测;设备诊断;prognostics;~RCM;reliability centered maintenance;以可靠性为中心的维护|equipment-maintenance|vibration-noise=2500;machine-learning=1500
cmms|tool|设备管理系统|CMMS|~EAM;IBM Maximo;Maximo;computerized maintenance management system CMMS software;SAP PM;设备管理软件;enterprise asset management;computerized maintenance management system;facility management software;Infor EAM;EAM设备管理系统;EAM系统;Computerized maintenance management system CMMS;Fiix;资产管理系统;Maintenance management software;Computerized maintenance management system software CMMS;固定资产管理系统;IBM Maximo Asset Management;UpKeep;eMaint;Maximo软件;TMA Systems;Work order software;Asset management software;Facilities management software;Archibus;设施管理软件;~MP2;Maintenance planning software;Maintenance record software;维修管理系统;IWMS;Equipment management software;Inspection software维护|equipment-maintenance
spare-parts|technique|备件管理|spare parts management|备品备件;=备件;备品备件管理;spare parts;~MRO;备件库存;~OEE;设备综合效率;overall equipment effectiveness|equipment-maintenance|inventory=2500
mechanical-certificates|certificate|机械工程师职称|mechanical engineer title|机械工程师证;助理工程师机械;中级机械工程师;高级机械工程师;机械中级职称;注册机械工程师;chartered mechanical engineer;机械类职称;CEng;Chartered Engineer;PE执照;professional engineer licence|mechanical
cad-certificate|certificate|CAD制图员证|CAD drafter certificate|制图员证;CSWA;CSWP;Certified SolidWorks Professional;CAD工程师认证;制图员;Autodesk认证|cad|autocad=3500
cqe-certificate|certificate|质量工程师证书|quality engineer certificate|CQE证;ASQ CQE;~ASQ;注册质量工程师;中级质量工程师;Certified Quality Engineer;质量专业技术人员;质量工程师证;中质协;CQA证;ASQ认证|quality-management|six-sigma=2500
cnc-certificate|certificate|数控职业资格证|CNC vocational certificate|数控车工证;数控铣工证;加工中心操作工证;数控高级工;数控技师;车工证;铣工证;数控中级工;数控操作证|cnc
process-control|technique|过程控制|industrial process control|~APC;回路整定;PID整定;PID tuning;工业过程控制;过程控制系统;loop tuning|control-theory|chemical-dcs=4000
sis-systems|technique|紧急停车与安全仪表|emergency shutdown and SIS|ESD系统;紧急停车系统;emergency shutdown;TRICONEX;~GDS;SIS安全仪表;可燃气体报警系统|instrumentation|functional-safety-electronics=3500;lopa=3500
die-casting-eng|technique|压铸工艺调试|die casting process engineering|压铸机操作;重力铸造;gravity casting;high pressure die casting;一体化压铸;HPDC;压铸工艺工程师|casting|die-casting-process=4000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const mechanicalAutomationSenses = `
`;
