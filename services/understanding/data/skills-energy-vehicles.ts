/**
 * New energy, batteries, power systems, vehicles, rail, aviation, ships.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const energyVehiclesSkills = `
# batteries
battery-cell-testing|technique|电池性能评测|cell performance evaluation|循环寿命测试;倍率测试;新威;Neware;新威测试柜;Arbin;蓝电测试;电池性能测试;充放电测试柜;电池循环测试;battery cycling;cycle life testing;电池评测;扣电测试;电池表征|battery-testing|electrochemistry=2500
battery-safety|technique|电池安全与滥用测试|battery safety and abuse testing|热失控;thermal runaway;UN38.3;GB 38031;电池安全;battery safety;电池滥用测试;IEC 62133;UL 2580;热扩散;电池认证;UL1642;UL 9540A|battery-testing|product-safety-certification=2500
battery-assembly-process|technique|电池装配工艺|cell assembly process|叠片;叠片工艺;卷绕工艺;注液;注液工艺;winding process cell;stacking process;极耳焊接;tab welding;电池装配;电芯装配;入壳;顶盖焊接;模切工艺|battery-process|battery-slurry=3500
battery-formation|technique|化成分容工艺|formation and grading|分容;化成分容;formation process;老化工艺;aging process;电池老化;化成工艺;cell formation;cell grading;分容柜;化成|battery-process|battery-assembly-process=3500
pack-assembly|technique|电池PACK产线|battery pack production|PACK工艺;PACK线;Pack生产;模组PACK;module assembly;pack assembly;电池组装;电池组;battery pack assembly;~CTP;CTC电池;PACK产线;电池模组|battery-pack|battery-process=3000
pack-structure|technique|电池包结构设计|pack structural design|PACK结构;电池箱体;battery enclosure;pack结构工程师;电池托盘;电池包结构;电池箱设计;pack mechanical design|battery-pack|mechanical-design=3000
battery-thermal|technique|电池热管理|battery thermal management|BTMS;电池冷却;液冷板;电池热仿真;电池液冷;热管理电池;battery cooling|battery-pack|thermal-design=4000
bms-hardware|technique|BMS硬件|BMS hardware|BMS硬件开发;AFE采集;电池保护板;protection circuit module;PCM保护板;均衡电路;cell balancing;~BMU;保护板设计;电池保护板设计;锂电池保护板|bms|circuit-design=3500
bms-software|technique|BMS软件算法|BMS software and algorithms|BMS算法;~SOH;SOC算法;SOP算法;state of charge;SOH估算;BMS软件;BMS应用层;BMS测试;state of health|bms|simulink-modelling=3000
lead-acid|knowledge|铅酸与其他二次电池|lead-acid and other secondary batteries|铅酸蓄电池;lead-acid batteries;镍氢电池;NiMH;蓄电池;铅酸电池;钒电池;铅酸|new-energy|lithium-battery=3000
lithium-metal-sulfur|technique|新型锂电体系|next-generation lithium batteries|锂硫电池;锂金属电池;lithium-sulfur;lithium metal batteries;锂空气;lithium metal anode;锂硫|lithium-battery|solid-state-battery=3500
copper-foil|technique|铜箔铝箔|copper and aluminium foil|铜箔;copper foil;电解铜箔;集流体;current collectors;铝箔;复合集流体;锂电铜箔|battery-materials
# storage, PV, wind, hydrogen
ess-integration|technique|储能系统集成|energy storage system integration|储能集成;储能系统设计;BESS;储能集装箱;工商业储能;储能PACK;户用储能;residential energy storage;储能项目;battery energy storage systems;储能方案;便携储能;户储;commercial energy storage;储能产品;portable power stations|energy-storage
pcs-development|technique|储能变流器|power conversion systems|PCS研发;储能PCS;储能变流器开发;双向变流器;bidirectional converters;power conversion system;储能逆变器;混合逆变器;hybrid inverters;~PCS|energy-storage|inverter-design=4500
ems-energy|technique|能量管理系统|energy management systems|~EMS;能量管理;energy management system;微网能量管理;EMS开发;EMS能量管理|energy-storage
microgrid|technique|微电网|microgrids|虚拟电厂;virtual power plant;微网;分布式能源;distributed energy;源网荷储;光储充;distributed energy resources;综合能源;综合能源服务;microgrid;integrated energy|power-systems|energy-storage=3500;ems-energy=3500
pv-system-design|technique|光伏系统设计|PV system design|光伏设计;光伏电站设计;PVsyst;分布式光伏;屋顶光伏;rooftop solar;光伏设计工程师;PV design;solar system design;光伏方案;户用光伏;residential solar;Helioscope;solar PV design;光伏图纸|photovoltaics|power-systems=2000
pv-installation|trade|光伏安装运维|PV installation and O&M|光伏施工;光伏安装;光伏运维;solar panel installation;solar installation;光伏电站运维;太阳能安装;电站运维;solar O&M;光伏EPC;光伏工程;install solar panels;太阳能板安装|photovoltaics|electrical-wiring=2500
solar-cell-process|technique|光伏电池工艺|solar cell process|TOPCon;~HJT;异质结;~PERC;太阳能电池工艺;BC电池;光伏电池片;solar cell manufacturing;电池片工艺;丝印烧结;光伏工艺;异质结电池|photovoltaics|semiconductor=2500
perovskite-pv|technique|钙钛矿与叠层电池|perovskite and tandem PV|钙钛矿太阳能电池;perovskite PV;叠层电池;tandem solar cells;有机太阳能电池;organic photovoltaics;薄膜太阳能;CIGS;钙钛矿器件;~OPV|photovoltaics|thin-film=2500
pv-module|technique|光伏组件工艺|PV module process|组件工艺;层压工艺;组件生产;组件封装光伏;EVA胶膜;光伏玻璃;solar module manufacturing|photovoltaics|solar-cell-process=3000
wind-turbine-design|technique|风机设计|wind turbine design|风力发电机组;GH Bladed;风电叶片;wind turbine blades;风机载荷;wind turbines;风电主控;风电机组设计;风电机组|wind-power
wind-om|trade|风电运维|wind farm operation and maintenance|风机运维;风场运维;wind turbine technician;风电场运维;风电检修;风机维护;风电场;wind farms;wind turbine maintenance;海上风电运维|wind-power|equipment-maintenance=2500
offshore-wind|knowledge|海上风电|offshore wind|offshore wind farms;海上风电施工;海缆;submarine cables;漂浮式风电;风电基础;海上升压站|wind-power
wind-resource|technique|风资源评估|wind resource assessment|=测风;WindPRO;WAsP;风资源;Meteodyn;光资源评估;solar resource assessment;风光资源评估|wind-power
fuel-cell-stack|technique|燃料电池电堆|fuel cell stacks|电堆;PEMFC;质子交换膜燃料电池;膜电极;~MEA;membrane electrode assembly;双极板;bipolar plates;SOFC;燃料电池系统;fuel cell systems;fuel cell engineering;质子交换膜;fuel cell|hydrogen|electrochemistry=3000
water-electrolysis|technique|电解制氢系统|hydrogen electrolysis systems|电解槽;electrolyser;electrolyzers;PEM电解;碱性电解;ALK电解槽;绿氢;green hydrogen;AEM电解水;electrolysis|hydrogen|fuel-cell-stack=3000
hydrogen-storage-station|technique|储氢加氢|hydrogen storage and refuelling|加氢站;储氢;储氢瓶;hydrogen storage;氢气储运;高压储氢;hydrogen refuelling stations;固态储氢;氢储运|hydrogen
charging-station-dev|technique|充电桩开发|EV charger development|充电桩研发;OCPP;ISO 15118;OCPP协议;直流桩;交流桩;DC fast charger;EVSE;车载充电机;~OBC;on-board charger;超充;液冷超充;EV charger design;充电模块;充电桩硬件;充电枪|charging|ac-dc-power=3000
charging-om|trade|充电桩安装运维|charger installation and maintenance|充电桩安装;充电站运维;充电桩运维;充电桩维修;EV charger installation;充换电站;=换电;battery swapping;换电站;充电站运营;充电运营|charging|electrical-wiring=3000
biomass-energy|knowledge|生物质能|biomass energy|垃圾焚烧发电;waste-to-energy;沼气;biogas;生物质发电;垃圾发电;生物燃料;biofuels;bioenergy;生物柴油;biodiesel;焚烧发电|new-energy
nuclear-power|knowledge|核电|nuclear power|核电站;reactor physics;核安全;核岛;=中广核;反应堆;nuclear safety;nuclear power plants;核动力;反应堆热工;核能|new-energy
thermal-power|knowledge|火力发电|thermal power generation|火电;电厂运行;燃煤电厂;power plant operation;燃机电厂;集控运行;=电厂;热电厂;燃气发电;power plants;电厂检修;gas-fired power;集控值班员;=发电厂;combined cycle;power plant|power-systems|rotating-machinery=3000;boiler-operation=3000
hydropower|knowledge|水电与抽水蓄能|hydropower|水电站;抽水蓄能;pumped storage;水力发电;hydroelectric power;水轮机;hydropower stations|power-systems
oil-gas|knowledge|石油天然气工程|oil and gas engineering|油气;=油田;石油工程;petroleum engineering;钻井;drilling engineering;~LNG;=天然气;natural gas;海洋油气;采油;油气储运;钻完井;reservoir engineering;油藏工程;liquefied natural gas;offshore oil and gas;油气田;~Petrel;Schlumberger Petrel|petrochemical
gas-distribution-city|technique|城市燃气|city gas distribution|燃气工程;燃气管道;燃气运行;town gas;煤气;燃气安检;燃气安装;gas pipelines;燃气管网;燃气设计;gas engineering;燃气输配;管道燃气;燃气维修;=燃气|construction|piping-design=2500
energy-audit|technique|节能与能源审计|energy saving and energy audit|=节能;能源管理;energy management;能源审计;energy efficiency;ISO 50001;=节能改造;合同能源管理;EMC能源;能耗管理;节能评估;能耗监测;能源管理师;energy conservation;energy auditing;energy efficiency measures|new-energy|carbon-management=3000
power-trading|knowledge|电力交易与售电|electricity trading|售电;电力市场;electricity market;电力现货;绿电交易;电力营销;电力交易;售电公司;power market;绿证;energy trading;现货交易电力|power-systems
# power systems
power-system-analysis|technique|电力系统分析|power system analysis|潮流计算;load flow;短路计算;short-circuit calculation;稳定性分析电力;电力系统仿真;power flow analysis;继保整定;电网规划;power system planning;short circuit analysis;电网分析;power system studies|power-systems
etap|tool|ETAP|ETAP|PSCAD;PSS/E;DIgSILENT;PowerFactory;BPA仿真;RTDS;PSASP;EMTP;SKM PowerTools;DIgSILENT PowerFactory;ETAP软件;PSCAD/EMTDC;Easy Power|power-system-analysis
relay-protection|technique|继电保护整定|relay protection|继保;protective relays;继电保护调试;保护装置;继保测试仪;relay setting;二次回路;二次设备;protection relay testing;继保调试;微机保护;protection coordination;二次接线;电力二次;relay testing;继电保护|power-systems
substation-design|technique|变电站设计|substation design|变电设计;变电一次;变电二次;变电工程;变配电设计;升压站;送变电;箱变;变电所;=配电房;变配电;substation engineering;power distribution design;供配电设计;供配电;高低压配电;变配电工程;10kV|power-systems
transmission-lines|technique|输电线路|transmission lines|架空线路;overhead lines;线路设计电力;输电工程;电力线路;配电线路;电力电缆;power cables;高压电缆;电缆敷设电力;电缆头制作;cable jointing;架空线;杆塔;线路运检;输电线路设计;overhead line construction;电缆终端;cable termination|power-systems
hv-testing|technique|高电压试验|high-voltage testing|电气试验;高压试验;electrical testing of equipment;绝缘试验;=绝缘;insulation testing;耐压测试;局部放电;partial discharge;高电压;high voltage engineering;高电压技术;交接试验;预防性试验;绝缘测试;电力试验|power-systems
switchgear|technique|开关柜与成套电气|switchgear|成套电气;高低压开关柜;高压开关柜;低压开关柜;环网柜;高低压成套;配电柜;配电箱设计;GIS开关;switchboards;低压柜;GIS设备;开关设备;switchgear assembly;断路器设计;medium voltage switchgear|power-systems|control-cabinet=3000
power-transformers|technique|电力变压器|power transformers|变压器;transformers power;变压器维护;干式变压器;变压器检修;变压器制造;油浸变压器;transformer maintenance;distribution transformers|power-systems|magnetics-design=2000
distribution-automation|technique|配电自动化|distribution automation|智能电网;smart grid;~DTU;~FTU;电力自动化;电力监控系统;power monitoring systems;调度自动化;IEC 61850;配网自动化;配网;综自系统;power automation;综合自动化;配电网;smart grids;电力监控;电网调度;grid dispatching|power-systems|scada=2500
power-quality|technique|电能质量|power quality|谐波;谐波治理;无功补偿;reactive power compensation;~APF;harmonics;功率因数;~SVC;有源滤波;静止无功发生器|power-systems|power-electronics=3500
hvdc|technique|直流输电|HVDC transmission|柔性直流;HVDC;换流站;~MMC;柔直;~FACTS;converter stations;high voltage direct current;特高压|power-systems|power-electronics=3500
lightning-grounding|technique|防雷接地|lightning protection and grounding|防雷;=接地;lightning protection;earthing;避雷器;grounding systems;防雷检测;浪涌保护;防雷工程;surge protection;grounding|power-systems
power-operation|technique|配电运行值班|power distribution operation|配电值班;变电运行;高压值班;值班电工;配电房值班;停送电操作;倒闸操作;电力运维;switching operations;电力巡检;switching operation;配电运维;电力值班;高压配电运行;变配电运维|power-systems|high-voltage-electrician=4000
diesel-genset|technique|柴油发电机组|diesel generators|发电机;柴油发电机;generators;备用发电机;柴发;发电机组;发电机维修;generator maintenance;genset;backup generators|power-systems
electrical-engineer-registered|certificate|注册电气工程师|registered electrical engineer|=注电;供配电注册电气;发输变电;注册电气工程师供配电;注册电气工程师发输变电;chartered electrical engineer|power-systems
power-license|certificate|承装修试电力资质|power facility installation licence|进网电工;电工进网作业许可证;承装修试;进网作业许可证;进网电工证;电网入网证|electrical-work|high-voltage-electrician=3500
emsd-rew|certificate|香港注册电业工程人员|Registered Electrical Worker|~REW;注册电业工程人员;电业工程人员;A牌电工;B牌电工;A牌电业工程人员;B牌电业工程人员;Grade A REW;registered electrical worker grade A;香港电工牌;電工A牌;Grade B REW;H牌电业工程人员|electrical-work|low-voltage-electrician=3500
# vehicles
vehicle-dynamics|technique|车辆动力学|vehicle dynamics|CarSim;操稳;CarMaker;底盘调校;chassis tuning;ride and handling;整车动力学;IPG CarMaker;平顺性;vehicle dynamics simulation|automotive-engineering|multibody-dynamics=3500
vehicle-chassis|technique|底盘设计|chassis design|悬架;suspension;制动系统;braking systems;转向系统;steering systems;汽车底盘;=底盘;线控底盘;chassis-by-wire;线控转向;线控制动;悬挂系统;brake systems;底盘工程师;空气悬架|automotive-engineering
body-design|technique|车身设计|vehicle body design|=车身;白车身;body-in-white;~BIW;车身结构;开闭件;汽车车身;闭合件;车身工程;车门设计;car body design;车身钣金设计|automotive-engineering
interior-exterior-trim|technique|内外饰设计|interior and exterior trim design|内外饰;=内饰;=外饰;汽车内饰;automotive trim;仪表板设计;汽车外饰;汽车座椅;car seats;座椅设计;automotive interiors;保险杠设计;汽车座舱饰件;IP总成|automotive-engineering|plastic-part-design=3500
auto-lighting|technique|车灯设计|automotive lighting|车灯;汽车灯具;headlamps;汽车照明;=大灯;车灯光学;headlamp design;尾灯;车灯设计工程师|automotive-engineering|led-lighting=3000;optical-design=2500
powertrain|technique|动力总成|powertrain engineering|发动机;变速器;发动机设计;engine design;变速箱;gearboxes;powertrain;内燃机;internal combustion engines;动力总成标定;engine calibration;AVL CRUISE;=engines;transmission systems vehicle;~AVL;combustion engines;混合动力;hybrid vehicles;混动;hybrid powertrain;插电混动|automotive-engineering
powertrain-calibration|technique|动力标定|powertrain calibration|=标定;发动机标定;ECU标定|powertrain
electric-drive|technique|电驱动系统|electric drive systems|三电系统;电驱;电机控制器;三电;e-drive;电驱动;电驱总成;MCU电机控制器;motor controllers;e-axle;电驱系统;traction inverter;traction motors;驱动电机;electric powertrain;电控系统车;EDU电驱|automotive-engineering|motor-control=4000
vcu-development|technique|整车控制器|vehicle control unit development|~VCU;整车控制;整车控制策略;~HCU;域控制器;domain controller;车身控制器;~BCM;vehicle control unit;ECU开发;~ECU;electronic control units;ECU development;VCU开发;整车控制器开发;区域控制器;zonal controllers|automotive-electronics|simulink-modelling=3500
automotive-electronics|technique|汽车电子|automotive electronics|车载电子;汽车电器;车用电子;整车电子电气;E/E架构;~EEA;vehicle electronics;电子电气架构;E/E architecture;汽车电子电器;车载硬件;整车电器|automotive-engineering|electronics=3000
iso-26262|knowledge|ISO 26262|ISO 26262|ASIL;汽车功能安全;automotive functional safety;ASIL-D;HARA;SOTIF;ISO 21448;预期功能安全;FuSa;功能安全工程师汽车|automotive-electronics
vehicle-cybersecurity|knowledge|车载信息安全|vehicle cybersecurity engineering|ISO 21434;R155;vehicle security;UN R155;~TARA;汽车网络安全;SecOC|automotive-electronics|cybersecurity=3000
uds-diagnostics|technique|车载诊断协议|vehicle diagnostic protocols|~OBD;汽车诊断;automotive diagnostics;诊断开发;诊断仪开发;OBD-II;vehicle diagnostics;车辆诊断;UDS诊断;~UDS;UDS协议;ISO 14229;诊断协议;DoIP;~ODX|automotive-electronics|can-bus=3500|can-bus
lin-flexray|technique|车载网络|in-vehicle networks|~LIN;FlexRay;automotive Ethernet;LIN总线;整车网络;网络管理车载;车载总线;CAN FD;vehicle networks;网络测试车载;in-vehicle networking|automotive-electronics|can-bus=4500
smart-cockpit|technique|座舱电子|cockpit electronics|=车机;车载娱乐;in-vehicle infotainment;~HUD;抬头显示;infotainment;cockpit domain;车载信息娱乐;DMS驾驶员监测;仪表开发;车载中控;车载安卓;head-up display;座舱域;车载娱乐系统;~IVI;智能座舱;smart cockpit software;智能座舱开发;座舱软件;座舱;车机开发;head unit development;车机系统|automotive-electronics|embedded-android=3000
v2x|technique|车路协同|V2X communication|telematics;C-V2X;connected cars;TSP平台;intelligent connected vehicles;connected vehicles;vehicle-to-everything;路侧单元;V2X|automotive-electronics|iot=3000;autonomous-driving=2500
adas-perception|technique|自动驾驶感知|autonomous driving perception|BEV感知;~BEV;感知算法;车道线检测;lane detection;感知融合;perception algorithms;激光雷达感知;occupancy;自动驾驶算法;车载视觉;感知系统|autonomous-driving|computer-vision=3500;sensor-fusion=3500
ad-planning-control|technique|规划控制算法|planning and control algorithms|规控;决策规划;规控算法;~PnC;decision making planning;Apollo平台;横纵向控制;Autoware;behaviour planning;泊车算法;自动泊车;automated parking;APA泊车;decision planning;Baidu Apollo|autonomous-driving|control-theory=3500;robot-kinematics=2500
adas-testing|technique|智驾测试|ADAS testing|ADAS测试;自动驾驶测试;路测工程师;智驾路测;场地测试;实车测试;ADAS标定;autonomous vehicle testing;PreScan;~CARLA;场景仿真;NCAP;C-NCAP;智能驾驶测试;test driving of autonomous vehicles;VTD仿真;自动驾驶仿真|autonomous-driving|vehicle-testing=3000
hd-map|technique|高精地图|high-definition maps|高精度地图;HD maps;定位算法;localization algorithms;高精定位;地图数据采集;OpenDRIVE;地图制作|autonomous-driving|slam=3500
vehicle-testing|technique|整车试验|vehicle testing|整车测试;道路试验;=路试;汽车试验;proving ground;试车;车辆测试;零部件试验;~DVP;DV试验;vehicle validation;DV/PV试验;试车员;test driving;整车性能试验;汽车测试;可靠性路试;vehicle test|automotive-engineering
homologation|technique|车辆法规认证|vehicle homologation|汽车公告;整车公告;E-Mark;ECE法规;E-mark认证;homologation;汽车法规;GB汽车标准;type approval;汽车认证;公告认证;DOT认证;车型公告|automotive-engineering|compliance=1500
automotive-manufacturing|technique|汽车制造工艺|automotive manufacturing|冲焊涂总;总装工艺;焊装;涂装工艺;整车制造;总装;焊装工艺;汽车生产线;汽车总装;final assembly vehicles;car assembly;automotive assembly;冲压焊装涂装总装;automotive production;四大工艺;尺寸工程;dimensional engineering;汽车装配|automotive-engineering|assembly=2000
automotive-harness-design|technique|汽车线束设计|automotive wiring harness design|整车线束;~CHS;Capital Harness;线束设计;wiring harness design;高压线束;连接器设计;connector design;连接器;connectors;线束工程师;高压连接器;wire harness design;接插件|automotive-electronics|cable-harness=3500
auto-parts-pm|knowledge|汽车零部件项目|automotive parts programme management|主机厂;OEM项目;Tier 1;整车厂;一级供应商汽车;客户工程师汽车;OEM客户;车厂项目;主机厂项目;汽车项目管理|automotive-engineering|project-management=2000;apqp=3000
commercial-vehicles|knowledge|商用车与专用车|commercial and special vehicles|商用车;专用车;客车;=trucks;buses engineering;重卡;=改装车;特种车辆;房车改装;commercial vehicles;special purpose vehicles;=卡车;specialty vehicles|automotive-engineering
two-wheelers|knowledge|两轮车与电动自行车|two-wheelers and e-bikes|=电动自行车;=摩托车;motorcycles;电动车维修两轮;e-bikes;电动两轮车;电单车;=自行车;=bicycles;电动滑板车;e-scooters;平衡车;两轮电动车;高尔夫球车|automotive-engineering
car-styling|technique|汽车造型设计|automotive styling|汽车造型;油泥模型;clay modelling;car design;汽车外观设计;交通工具设计;transportation design;油泥师|industrial-design|alias-surface=3500
# vehicle service
engine-repair|trade|发动机维修|engine repair|机修汽车;发动机大修;汽车机电维修;机电维修;auto mechanic;汽车机修;变速箱维修;engine overhaul;transmission repair;汽车机修工;柴油机维修;diesel engine repair;汽车机修中工;automotive mechanics;机电中工;大车维修;diesel mechanics;汽车机电|auto-repair
auto-electrical-repair|trade|汽车电路维修|automotive electrical repair|汽车电工;汽车空调维修;汽车电器维修;auto electrician;车载诊断仪;汽车诊断仪;解码器诊断;汽车音响安装;汽车电路;汽车故障诊断;vehicle fault diagnosis;scan tools;automotive electrician;auto electrical|auto-repair|circuit-maintenance=2500
ev-repair|trade|新能源汽车维修|electric vehicle repair|电动车维修;新能源维修;新能源汽车检修;三电维修;动力电池维修;EV repair;hybrid vehicle repair;新能源技师;electric vehicle maintenance;电池维修;电动汽车维修;新能源汽车技术|auto-repair|electric-drive=2000;low-voltage-electrician=2500
auto-body-repair|trade|汽车钣喷|auto body repair and painting|钣金喷漆;汽车钣金;汽车喷漆;汽车油漆;凹陷修复;auto body repair;car painting;钣喷;panel beating;喷漆中工;钣金中工;无痕修复;dent repair;调漆;paint mixing;collision repair;钣喷技师|auto-repair|painting-trade=4000
tyre-service|trade|轮胎与四轮定位|tyre service and wheel alignment|补胎;换胎;四轮定位;wheel alignment;轮胎更换;tire service;=轮胎;汽车保养;vehicle maintenance;快修快保;汽车快修;换机油;oil change;tyre fitting;car servicing;=快保|auto-repair
vehicle-inspection|technique|车辆检测评估|vehicle inspection and appraisal|机动车检测;二手车鉴定评估师;汽车鉴定;机动车检验;vehicle appraisal;=车检;=验车;二手车检测;机动车检测站;二手车评估师;汽车查勘|auto-repair
auto-service-advisor|technique|汽车服务顾问|automotive service advising|4S店售后;=服务顾问;汽车售后服务;汽车索赔;车险理赔;service advisor;售后服务顾问;保险定损;motor claims;汽车备件;auto parts counter;warranty claims;loss adjusting motor;事故车定损|auto-repair|customer-service=2500
auto-mechanic-certificate|certificate|汽车维修工证|automotive mechanic certificate|汽修证;汽车维修工资格证;机动车维修技术人员;ASE certification;汽车维修高级工;汽修高级技师;注册车辆维修技工;汽车修理工证;ASE认证;汽车维修技师证;registered vehicle mechanic|auto-repair
motorcycle-repair|trade|电动车摩托车维修|motorcycle and e-bike repair|摩托车维修;电瓶车维修;自行车维修;bicycle repair;motorcycle repair;修电动车;电动自行车维修;e-bike repair;=修车|auto-repair
construction-machinery-repair|trade|工程机械维修|construction equipment repair|挖掘机维修;叉车维修;forklift repair;工程机械修理;heavy equipment repair;重机维修;起重机维修;液压维修;hydraulic repair;heavy equipment mechanics;装载机维修|equipment-maintenance|engine-repair=3000
# rail
rail-transit|knowledge|轨道交通|rail transit|城市轨道交通;=地铁;=metro;urban rail;=铁路;=railways;=高铁;high-speed rail;=港铁;~MTR;城轨;铁路工程;railway engineering;=轻轨;rail transport;=城际铁路;有轨电车|mechanical
rail-vehicles|technique|轨道车辆|railway rolling stock|rolling stock;动车组;机车车辆;车辆检修轨道;=列车;动车检修;地铁车辆;地铁车辆检修;电客车检修;train maintenance;转向架;bogies;列车维修|rail-transit
rail-signalling|technique|轨道信号系统|railway signalling|铁路信号;CBTC;railway signaling;信号系统轨道;=联锁;interlocking;~ATC;列车控制;ETCS;=信号工;地铁信号;train control;轨道信号;signalling systems|rail-transit
rail-power-supply|technique|牵引供电|traction power supply|接触网;catenary;牵引变电;traction power;overhead catenary;接触网工;overhead line equipment;牵引供电系统;牵引变电所|rail-transit|power-systems=3000
track-engineering|technique|轨道线路工程|railway track engineering|铺轨;线路工;permanent way;轨道工程;track maintenance;=工务;P-way;轨道施工;线路维护;track works;铁路线路工;轨道检修|rail-transit|construction=2500
metro-operation|technique|地铁运营|metro operation|行车调度;车站值班员;station operations;~OCC;车站运营;train operation;乘务轨道;动车司机|rail-transit
platform-screen-door|technique|站台门与车站机电|platform doors and station E&M|屏蔽门;~AFC;自动售检票;platform screen doors;站台门;地铁机电;automatic fare collection;自动售检票系统;BAS环控;车站机电;station E&M|rail-transit|building-automation=2500
# aviation
aerospace-engineering|knowledge|航空航天工程|aerospace engineering|飞机设计;aircraft design;飞行器设计;=航空;=航天;aerospace;飞行器;aeronautical engineering;航空工程;aeronautics;飞行力学;flight mechanics;航空航天;宇航|mechanical
aircraft-maintenance|trade|飞机维修|aircraft maintenance|=机务;航空维修;飞机机电维修;MRO航空;航线维护;line maintenance;机务维修;aircraft engineering;飞机维护;base maintenance;航空机务;aviation maintenance;aircraft mechanic;飞机定检;aircraft repair;=维修手册|aerospace-engineering
caac-66|certificate|CAAC维修执照|aircraft maintenance licence|CCAR-66;民航维修执照;66部执照;HKCAD维修执照;aircraft maintenance engineer licence;EASA Part-66;航空器维修执照;Part 66;CAD licence aircraft;EASA B1;A&P license;FAA A&P;飞机维修执照;B1.1|aircraft-maintenance
avionics|technique|航空电子|avionics|航电;机载设备;飞机电子;airborne electronics;avionics systems;DO-178;航电系统;DO-178C;DO-254;机载软件;航空电子设备;airborne systems|aerospace-engineering|electronics=2500
aero-engine|technique|航空发动机|aero engines|航发;aircraft engines;turbofan;jet engines;涡扇;燃烧室;发动机叶片;aero-engine maintenance;航空发动机维修;涡轮叶片|aerospace-engineering|rotating-machinery=3500
aviation-structures|technique|航空结构与复材|aircraft structures and composites|飞机结构;composite layup;aircraft structures;铺层;复材;热压罐;autoclave composites;复合材料工艺;飞机结构修理;aircraft structural repair;RTM成型;复材成型;composite manufacturing|aerospace-engineering|composite-materials=4000
satellite-engineering|technique|卫星工程|satellite engineering|卫星研发;航天器;spacecraft;卫星总体;CubeSat;satellite design;火箭;=rockets;运载火箭;launch vehicles;商业航天;微小卫星;spacecraft design;~STK;Systems Tool Kit|aerospace-engineering|satellite-communication=2500
pilot|certificate|飞行员执照|pilot licence|=商照;~CPL;ATPL;飞行员;airline pilot;飞行驾照;pilot license;=私照;民航飞行员;~PPL;commercial pilot licence;flying aircraft|aerospace-engineering
air-traffic-control|certificate|空中交通管制|air traffic control|=空管;管制员;签派;flight dispatch;航班签派;air traffic controller;ATC空管;签派员;flight dispatcher;飞行签派|aerospace-engineering
airworthiness|knowledge|适航管理|airworthiness|适航;适航认证;CCAR;适航取证;AS9100;航空质量;FAA regulations;CCAR-145;CCAR-21;airworthiness certification;AS9100D;NADCAP|aerospace-engineering|compliance=1500
# ships and marine
naval-architecture|knowledge|船舶与海洋工程|naval architecture|船舶设计;造船;ship design;shipbuilding;海洋工程;ocean engineering;船体设计;marine engineering;=海工;海工装备;船体结构;offshore engineering;轮机设计;船舶工程;游艇设计;船舶结构|mechanical
tribon|tool|TRIBON|AVEVA Marine|Tribon M3;船舶设计软件;~NAPA;ShipConstructor;SESAM;AVEVA Tribon;MAXSURF;Bentley MAXSURF;SESAM软件;ship design software|naval-architecture
ship-repair|trade|船舶修造|ship building and repair|船舶维修;船厂;ship repair;船体装配;修船;ship fitting;shipyard work;船舶焊接;船体火工;船体焊接;游艇维修;船舶涂装;船舶建造;boat building;yacht maintenance;shipyard|naval-architecture|welding=2000
marine-engine|trade|轮机管理|marine engine operation|船舶轮机;marine engineer;船舶电气;marine electrical;轮机长;船舶机舱;marine diesel engines;船舶动力;二管轮;轮机工程;轮机维修;船舶设备|naval-architecture
seafarer|certificate|船员证书|seafarer certificates|海员证;船员适任证书;seaman;deck officer;=船长;seafarer;ship captain;certificate of competency;seaman's book;二副;驾驶员船舶;seaman book;四小证|naval-architecture
boat-driving|certificate|船艇驾驶|boat handling|快艇;boat operator licence;游艇驾照;船舶操纵;coxswain;小船驾驶;pleasure vessel operator;船舶操作;ship handling;ship navigation;navigation at sea|naval-architecture
classification-society|knowledge|船级社规范与验船|classification society rules and ship survey|CCS船级社;验船;ship survey;船级社;~DNV;ABS船级社;船检;classification rules;ship surveyor;船舶检验;验船师|naval-architecture
marine-survey-engineering|technique|海洋勘测与潜水|marine survey and diving|=潜水;=diving;海洋测绘;hydrographic survey;水下机器人;~ROV;~AUV;水下作业;underwater robots;commercial diving;潜水员;潜水证;水下工程;underwater vehicles;潜水作业;hydrography|naval-architecture
# driving for work
cross-border-driving|certificate|粤港跨境驾驶|cross-border driving (Guangdong-Hong Kong)|两地牌;粤港司机;中港货车;跨境司机;中港车司机;港珠澳大桥驾驶;北上司机;港车北上;中港货柜车;中港拖车|driving|truck-driving=3500
hk-driving-licence|certificate|香港驾驶执照|Hong Kong driving licence|香港车牌;1号车牌;2号牌驾照;14号牌;Hong Kong driving license;私家车牌照香港;轻型货车牌照香港;中型货车牌照香港;HK driving licence|driving
excavator-operation|certificate|挖掘机操作|excavator operation|挖机;挖掘机;挖掘机证;excavator;铲车;装载机;loader operation;挖掘机司机;推土机;bulldozer;压路机;road roller;装载机操作;挖机师傅;heavy equipment operation;铲车司机;钩机;=grader;backhoe;挖掘机操作证;operate excavator;工程机械操作;construction equipment operation|logistics-equipment
electrode-coating|technique|极片涂布辊压|electrode coating and calendering|匀浆工艺;涂布工艺;electrode coating;calendering;极片制造;electrode manufacturing;制浆;辊分工艺;=分条;挤压涂布;极片|battery-process|battery-slurry=4500
autosar-basic|tool|AUTOSAR基础软件|AUTOSAR basic software|Classic AUTOSAR;达芬奇工具链;Vector DaVinci;MCAL;AUTOSAR AP;ISOLAR;汽车基础软件;基础软件BSW|autosar|vehicle-software=4000;embedded=3000|c-language
vector-tools|tool|车载总线测试工具|automotive bus test tools|Vector工具链;CAN分析仪;ETAS;PCAN;~ZLG;Vector tools;总线测试工具|automotive-electronics|can-bus=4000;vehicle-software=3500
zlg|tool|周立功CAN|ZLG CAN|周立功|vector-tools|canoe=3500;canalyzer=3500;canape=3500;inca=3500
inca|tool|INCA标定|ETAS INCA|~INCA|vector-tools|canoe=3500;canalyzer=3500;canape=3500
canape|tool|CANape|CANape||vector-tools|canoe=3500;canalyzer=3500
canalyzer|tool|CANalyzer|CANalyzer|Vector CANalyzer|vector-tools|canoe=3500
canoe|tool|CANoe|CANoe|Vector CANoe;CANoe测试|vector-tools
hil-benches|technique|硬件在环台架|HIL test benches|硬件在环测试;MIL/SIL;NI VeriStand;ControlDesk;在环测试;dSPACE ControlDesk;HIL台架搭建;ETAS LABCAR;HIL台架|automotive-electronics|automotive-software-testing=4500
automotive-software-process|knowledge|汽车软件过程|automotive software process|ASPICE流程;汽车SPICE;ASPICE评估;A-SPICE认证|automotive-electronics|cmmi=3500
quay-crane|certificate|桥吊与龙门吊操作|quay and yard crane operation|桥吊;岸吊;龙门吊;quay crane;装卸桥;RTG操作;岸桥司机;桥吊司机;场桥;RTG crane;集装箱正面吊;reach stacker;正面吊;远控桥吊|crane|port-operations=3500;overhead-crane=3500
power-dispatch|technique|电力调度|power dispatching||power-systems|power-operation=3500
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const energyVehiclesSenses = `
pv|photovoltaics|光伏;太阳能;solar;储能;组件;逆变器
emc|energy-audit|合同能源管理;节能改造;能耗
gis|switchgear|高压开关;变电站;断路器;开关柜;组合电器;switchgear;substation
pcs|pcs-development|储能;变流器;BESS;逆变
mcu|electric-drive|电机控制器;PMSM;逆变器;电驱总成;motor controller
soc|bms-software|BMS;电池;SOH;储能;电芯
atc|air-traffic-control|空管;航空;管制
`;
