/**
 * Building, civil engineering, architecture, property, surveying.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const constructionSkills = `
# structure and design
structural-engineering|technique|结构工程|structural engineering|建筑结构设计;结构计算;建筑结构;structural calculations;混凝土结构设计;结构工程师;building structures;结构设计建筑;steel and concrete design;structural analysis;structural engineer;房屋结构;荷载计算|construction|engineering-mechanics=2500
civil-engineering|knowledge|土木工程|civil engineering works|土木;土建工程;土建施工;土木建筑;civil works;土木工程专业;civil construction;civil engineer;土建类;土建技术;土建;civil engineering|construction
reinforced-concrete-design|technique|钢筋混凝土设计|reinforced concrete design|RC设计;混凝土结构;concrete structures;reinforced concrete;RC design;预应力;prestressed concrete;预应力混凝土;post-tensioning;Eurocode 2;concrete design;混凝土构件|structural-engineering
steel-structure|technique|钢结构设计|steel structure design|钢结构;钢构;steel structures;structural steel;钢结构工程;钢结构深化;Eurocode 3;steel design;网架;空间结构;steelwork design;重钢;轻钢;steel detailing|structural-engineering
seismic-design|technique|抗震设计|seismic design|抗震;earthquake engineering;减隔震;结构抗震;seismic analysis;风荷载;wind engineering;超限分析;抗震计算;earthquake resistant design|structural-engineering
foundation-geotech|technique|岩土与地基基础|geotechnical and foundation engineering|岩土工程;地基基础;geotechnical engineering;基坑支护;deep excavation;桩基;piling;岩土;基坑;foundation design;土力学;soil mechanics;边坡;slope engineering;基坑设计;foundation engineering;地基处理;ground improvement;边坡支护;geotechnical design;岩土设计;斜坡工程;pile foundation|construction
geological-survey|technique|工程勘察|site investigation|岩土勘察;地质勘察;地质勘探;ground investigation;地质工程;engineering geology;钻探工程;地勘;土工试验;soil testing;~勘察;工程地质;~地质;geology;野外地质;boreholes;geotechnical investigation;地质学;水文地质;hydrogeology|construction|foundation-geotech=3500
building-design|technique|建筑设计|architectural design|建筑学;=architecture;建筑方案设计;建筑施工图;方案设计建筑;建筑师;住宅设计;公建设计;建筑方案;architect work;architectural drawings;construction drawings;building design;建筑专业;公共建筑设计|construction
urban-planning|technique|城市规划|urban planning|城乡规划;城市设计;urban design;规划设计;控规;国土空间规划;town planning;总体规划;控制性详细规划;旧改规划;城市更新规划;master planning;詳細規劃;planning applications;land use planning;区域规划;city planning|building-design
xiangyuan|tool|湘源控规|Xiangyuan planning software|湘源|urban-planning
landscape-architecture|technique|景观设计|landscape architecture|园林设计;landscape design;景观施工图;风景园林;园林景观;园林工程;植物配置;planting design;景观方案;景观工程;景观园林;landscape architect;硬景;软景;landscape drawings;庭院设计|building-design|gardening=2500
interior-design|technique|室内设计|interior design|室内装修设计;装饰设计;家装设计;工装设计室内;空间设计;interior architecture;装修设计;装饰装修设计;space planning;硬装;室内效果图;decoration design;interior designer;home design;家居设计;橱柜设计;kitchen design|building-design|3d-animation=2000
yuanfang|tool|圆方软件|Yuanfang||interior-design|kujiale=3500;3vjia=3500
3vjia|tool|三维家|3vjia||interior-design|kujiale=3500
kujiale|tool|酷家乐|Kujiale||interior-design
whole-house-design|technique|全屋定制设计|whole-house customisation design|全屋定制;定制家具设计|interior-design
soft-furnishing|technique|软装设计|soft furnishing|软装|interior-design
exhibition-space-design|technique|展示空间设计|exhibition and display design|展览设计;展厅设计;展台设计;exhibition design;商业空间设计;展示设计;retail space design;展位设计;booth design;会展设计|interior-design
facade-design|technique|幕墙设计|facade design|幕墙;curtain wall;幕墙工程;门窗设计;铝合金门窗;facade engineering;curtain walls;门窗幕墙;幕墙设计师;外墙工程;玻璃幕墙;cladding;windows and doors;幕墙深化|building-design|steel-structure=2500
construction-detailing|technique|施工图深化|construction detailing|深化设计;shop drawings;深化图;节点大样;施工图设计;施工图绘制;working drawings;施工图;竣工图;as-built drawings;深化设计师;深化出图;装饰施工图;drafting of construction drawings|building-design|autocad=3000
building-rendering|technique|建筑效果图|architectural visualisation|Enscape;Lumion;D5渲染;~D5;V-Ray;效果图;效果图制作;建筑表现;architectural visualization;architectural rendering;3D效果图;D5 Render;室内渲染;建筑动画;Twinmotion;3D rendering of buildings;Corona渲染;Chaos V-Ray|building-design|sketchup=3000;3d-animation=3000
green-building|knowledge|绿色建筑|green building|绿建;LEED;BEAM Plus;绿色建筑认证;~WELL;建筑节能;building energy efficiency;绿建评价;sustainable design;零碳建筑;绿色建筑评价标识;LEED AP;BREEAM;被动式建筑;green building certification;sustainable building;绿建评估|building-design|energy-audit=2500;carbon-management=2000
building-physics|technique|建筑性能模拟|building performance simulation|建筑物理;建筑能耗模拟;EnergyPlus;IES VE;DesignBuilder;日照分析;节能计算;eQUEST;daylighting analysis;building energy simulation;斯维尔节能;building physics;建筑通风模拟;Ecotect|green-building
fire-engineering|technique|消防设计|fire engineering design|消防工程;消防图审;建筑防火;fire protection engineering;消防设计规范;消防系统设计;sprinkler design;防排烟;fire engineering;消防喷淋;消防安装;消防报建;消防施工;fire services installation;fire protection systems;消防安装工程;消防水|mep
# building services
mep|technique|机电安装工程|MEP engineering|机电工程建筑;~MEP;建筑机电;building services;E&M engineering;屋宇装备;屋宇設備;建筑设备;机电安装;mechanical electrical and plumbing;机电设计;building services engineering;屋宇装备工程;水电暖通;E&M;机电施工;安装工程;机电深化;mechanical and electrical;~BSE|construction
hvac-design|technique|暖通设计|HVAC design|空调设计;通风设计;ventilation design;暖通工程;暖通施工图;air conditioning design;HVAC engineering;风管设计;空调系统设计;暖通工程师;通风工程;冷热源;Carrier HAP;通风空调;MVAC;冷站设计;heating ventilation and air conditioning|mep|hvac=3500
cleanroom-engineering|technique|洁净工程|cleanroom engineering|洁净室设计;净化工程;洁净厂房;cleanroom design;实验室工程;laboratory construction;净化车间工程;手术室净化;洁净工程施工;实验室建设;无尘车间装修;洁净装修;实验室设计|mep|hvac-design=3500;cleanroom=2500
building-water-supply|technique|建筑给排水设计|building water supply and drainage design|给排水设计;plumbing design;给水排水工程;给排水施工图;water supply and drainage;给排水工程;plumbing and drainage;排水设计;给排水工程师;室外管网;drainage design;给排水安装;給排水|mep|plumbing=2500
building-electrical|technique|建筑电气设计|building electrical design|强电设计;建筑电气;强弱电;照明配电;electrical building services;强电;电气施工图;强电施工;electrical installation design;强弱电设计;动力照明;建筑电气施工|mep|electrical-design=2500
building-automation|technique|楼宇自控|building automation|楼宇智能化;~BAS;建筑智能化;BMS楼宇;building management systems;智能建筑;DDC控制;楼控;intelligent buildings;楼宇自动化;BACnet;~KNX;智能化设计;building automation systems;智能化工程;楼宇对讲;楼宇自控系统;Honeywell BMS;Johnson Controls;江森自控;霍尼韦尔楼宇;smart buildings;智慧楼宇;building control systems|mep|elv-systems=3500;scada=2000
fire-alarm-systems|technique|火灾报警系统|fire alarm systems|消防报警;火灾自动报警系统;消防维保;消防检测;消防联动;消防主机;消防维护;消防电;fire alarm installation;消防系统;消防设施;火警系统;fire detection systems;fire services maintenance;气体灭火;fire alarm|fire-engineering|elv-systems=3000
refrigeration-installation|trade|空调制冷安装维修|air conditioning installation and repair|空调安装;制冷维修;多联机;~VRV;空调安装维修;制冷工;空调师傅;空调加氟;中央空调安装;冷库;cold storage installation;制冷设备维修;冷气维修;冷气技工;风管安装;duct installation;空调工;中央空调维修;air conditioning repair;AC installation;air conditioning technician;HVAC installation;制冷空调安装;split air conditioners;冷库安装;加雪种;冷气安装;空调维修|hvac|refrigeration-engineering=2500
# civil works
road-bridge|technique|道路桥梁工程|road and bridge engineering|路桥;道路工程;桥梁工程;bridge engineering;市政道路;highway engineering;公路工程;桥梁设计;bridge design;道路设计;=路面;pavement engineering;道桥;公路;=路基;road works;=highways;=桥梁;道路施工;路桥施工;road design;道路与桥梁|civil-engineering
tunnel-engineering|technique|隧道工程|tunnel engineering|=隧道;盾构;~TBM;地下工程;tunnelling;盾构机;盾构施工;隧道施工;underground engineering;地铁施工;tunnel boring machine;tunneling;矿山法;顶管;pipe jacking;=tunnels;地下空间|civil-engineering
municipal-engineering|technique|市政工程|municipal engineering|市政;市政公用工程;管网工程;排水管网;sewer engineering;市政给排水;海绵城市;综合管廊;市政管网;市政设计;municipal works;管道非开挖;雨污分流;drainage works;管网;municipal infrastructure;utility tunnel;市政施工|civil-engineering
water-conservancy|technique|水利工程|hydraulic engineering|水利;水利水电;水工结构;河道治理;water conservancy;水资源;=水文;hydrology;水利设计;防洪;flood control;水利施工;水工;=dams;=水库;hydraulic structures;=河道;water resources engineering;水利水电工程;水利规划;灌溉;irrigation|civil-engineering
port-waterway|technique|港口与航道工程|port and waterway engineering|港航工程;疏浚;dredging;海岸工程;coastal engineering;码头工程;水运工程;marine works;填海;reclamation works;港口工程;航道;marine construction;fill reclamation|civil-engineering
transport-planning|technique|交通规划|transport planning|交通工程;交通设计;VISSIM;traffic engineering;交通仿真;TransCAD;交通影响评价;traffic modelling;PTV Vissim;PTV Visum;交通运输规划;~Synchro;智能交通;intelligent transport systems;traffic impact assessment;traffic management;临时交通管理;交通疏导;traffic planning;交通组织;ITS交通|urban-planning|road-bridge=3000
prefabricated-building|technique|装配式建筑|prefabricated construction|装配式;PC构件;模块化建筑;~MiC;组装合成建筑法;modular construction;MiC建筑;预制构件;DfMA;modular integrated construction;precast concrete;预制混凝土;装配式混凝土;PC深化;prefabrication;钢箱房;集成房屋|construction
concrete-technology|technique|混凝土技术|concrete technology|混凝土;商品混凝土;混凝土配合比;concrete mix design;混凝土试验;=concrete;水泥;=cement;预拌混凝土;ready-mixed concrete;商混;搅拌站;concrete batching;外加剂;concrete admixtures;水泥工艺;混凝土实验员|construction
construction-materials-testing|technique|建筑材料检测|construction materials testing|建材检测;工程检测;地基检测;见证取样;结构检测;桩基检测;structural testing;建材试验;=试验员;建筑材料试验;试验检测;路桥检测;桥梁检测;房屋鉴定;房屋安全鉴定;building inspection;building survey;工程质量检测;material testing of concrete;公路水运试验检测;检测员证;试验室建筑;主体结构检测|construction
# management and site
site-management|technique|施工现场管理|construction site management|现场施工管理;工地管理;site supervision;施工员;现场管理施工;地盘管理;construction supervision;工地主任;地盘;施工组织;site management;现场施工;地盘总管;site agent;foreman;site engineering;施工现场;=工程管理;construction management;site coordination;=工长;施工队;工地经验;工程项目管理;施工技术;项目经理施工;地盤管工;building supervision|construction|project-management=2000
construction-organization-plan|technique|施工组织设计编制|construction method statements|施工组织设计;施工方案;method statement;专项施工方案;技术交底;method statements;施工方案编制;=技术标;施工组织方案;专项方案;施工技术管理;temporary works;临时工程;temporary works design;脚手架设计;临建|site-management
construction-quality|technique|施工质量管理|construction quality management|工程质量;质检员施工;工程质量管理;工程验收;construction quality control;隐蔽工程验收;土建质检;实测实量;质量验收;竣工验收;工程质检;site quality control;工程质量验收;质量员;defects inspection;验房;property inspection;RISC表;工程质监;snagging|site-management|quality-control=3000
construction-safety|technique|施工安全管理|construction safety management|工地安全;施工安全;安全文明施工;site safety;建筑安全;安全员C证;地盘安全;安全主任;safety officer;建筑施工安全;安全员证;C证;construction safety;safety supervisor;文明施工;安全督导员;~RSO;注册安全主任;registered safety officer;高支模;三类人员;安全员B证|site-management|safety-production=4000
construction-documents|technique|工程资料管理|construction document control|资料员;工程资料;竣工资料;施工资料;内业资料;工程资料员;工程档案;工程内业;筑业软件;资料员证;construction documentation;site records;submittals;=内业;竣工资料整理;工程技术资料;material submission;工程文员|site-management|document-management=3500
construction-supervision|technique|工程监理|construction supervision consultancy|监理;监理员;监理工程师;旁站;工程监理员;总监代表;construction supervision engineer;监理资料;resident engineer;驻地盘工程师;驻场监理;~RE;inspector of works;~IOW;clerk of works;工程督察;resident site staff;=监督员|construction|site-management=3500
cost-estimating|technique|工程造价|cost estimating|造价;工程预算;预结算;quantity surveying;工料测量;=算量;造价咨询;工程结算;建筑预算;套价;~QS;工程概预算;施工预算;预算员;construction cost estimating;造价员;工程量计算;工程估价;quantity take-off;土建造价;工程计价;审计造价;工料测量师;quantity surveyor;=estimating;bills of quantities;工程量清单;清单计价;~BQ;=定额;土建预算;结算审核;工程成本;成本测算;estimation of construction cost;造价审核;审核结算;全过程造价咨询;预决算;工程決算;概预算|construction|cost-accounting=2000
pinming|tool|品茗软件|Pinming|品茗|cost-estimating|glodon=3500
mep-cost|technique|安装造价|building services cost estimating|安装预算;安装算量;安装造价师;机电造价;水电造价;安装预结算;市政造价;装饰造价;园林造价;土建安装造价;装饰预算;精装造价|cost-estimating|mep=2000
contract-claims|technique|工程合约与索赔|construction contract administration and claims|FIDIC;工程索赔;NEC合同;工程合同管理;合约管理;construction claims;合约工程师;工程合约;NEC3;NEC4;变更签证;分包管理;subcontractor management;工程变更签证;contract administration;NEC contracts;招采合约;工程款;子包管理;分判商管理;subcontract administration;interim payment;工程招采|cost-estimating|contract-review=2500
planning-scheduling|technique|施工进度计划|construction scheduling|进度计划;Primavera;工程进度;施工计划;construction programme;~P6;=进度控制;网络计划;critical path;进度计划编制;=进度管理;~CPM;关键路径;=工程计划;construction planning;=项目进度;planning engineer;横道图;programme management construction;斑马进度|site-management|project-management=2500
primavera-p6|tool|Primavera P6|Oracle Primavera P6|Primavera P6软件;Oracle Primavera Enterprise Project Portfolio Management;Primavera P6 EPPM;Asta Powerproject;Oracle Primavera;Primavera Systems;P6软件;P6进度计划;Primavera Contract Management;Oracle Primavera Systems|planning-scheduling||planning-scheduling
procore|tool|Procore|Procore|施工管理软件;construction management software;Aconex;PlanGrid;Bluebeam;Bluebeam Revu;Oracle Aconex;Autodesk Construction Cloud;BIM 360;Autodesk BIM 360;Fieldwire;Buildertrend;广联达项目管理;construction project management software;Dalux;Novade;广联达BIM5D|site-management
real-estate-dev|technique|房地产开发|real estate development|地产开发;房地产;房地产项目管理;property development;地产;前期开发;real estate;地产成本;=入则;房地产投资;土地拓展;投资拓展;=报批;地产工程管理;甲方工程管理;房地产策划|construction
urban-renewal|technique|城市更新|urban renewal|旧改;城中村改造|real-estate-dev
statutory-submissions|technique|报建|statutory submissions|报批报建;开发报建;报建员;BD submission|real-estate-dev
real-estate-appraisal|technique|房地产估价|real estate appraisal|房地产评估;物业估价;property valuation;房产评估;产业测量;土地评估;real estate valuation;=估价师;land valuation;valuation of property;RICS valuation;产业测量师;general practice surveying|construction
facility-operation|technique|物业设施设备管理|building facility operation|物业工程;楼宇维修;facilities management;物业设备;工程维修物业;物业工程主管;building maintenance;~FM;楼宇维护;物业维修;综合维修;综合维修工;万能工;=工程维修;estate maintenance;设施管理;大厦维修;building services maintenance;水电维修工物业;楼宇设备;general maintenance;物业工程管理;hotel engineering;酒店工程|maintenance|property-management=2500;mep=2500
# digital
bim-modelling|technique|BIM建模|BIM modelling|BIM技术;建筑信息模型;BIM应用;BIM工程师;building information modeling;BIM协同;BIM深化;building information modelling;BIM建模师;BIM正向设计;机电BIM;BIM管线综合;管综;clash detection;碰撞检查;BIM coordination;building information modeling BIM software;BIM coordinator;ISO 19650;管综优化;BIM manager;BIM咨询;4D BIM;CDE平台;COBie;~IFC;BIM|construction|revit=4500
navisworks|tool|Navisworks|Autodesk Navisworks|Navisworks Manage;~Navis;Solibri;Fuzor;Synchro 4D;BIM轻量化|bim-modelling|revit=3500|bim-modelling
archicad|tool|ArchiCAD|Graphisoft ArchiCAD|Vectorworks;Nemetschek Vectorworks;Allplan;Graphisoft;Chief Architect|bim-modelling|revit=4000
tekla|tool|Tekla Structures|Trimble Tekla Structures|Tekla;Xsteel;Tekla钢结构;Advance Steel;Autodesk Advance Steel|bim-modelling|steel-structure=3500
pkpm|tool|PKPM|PKPM|~YJK;盈建科;广厦结构;PKPM软件;探索者;TSSD;盈建科软件;YJK软件|structural-engineering
etabs|tool|ETABS|ETABS|SAP2000;CSI ETABS;SAFE软件;Computers and Structures SAP2000;CSI SAFE;PERFORM-3D;CSiBridge;CSI SAP2000|structural-engineering|pkpm=3500
staad|tool|STAAD.Pro|Bentley STAAD.Pro|STAAD;Bentley STAAD;RISA;SkyCiv;Autodesk Robot Structural Analysis;Robot Structural Analysis;RFEM;Dlubal;RISA Technologies RISA-3D;SCIA Engineer;RAM Structural System;S-FRAME|structural-engineering|etabs=4000
midas|tool|迈达斯|MIDAS Civil|~MIDAS;midas Gen;MIDAS软件;桥梁博士;MIDAS GTS;迈达斯软件;midas GTS NX|structural-engineering|etabs=3500
geotech-software|tool|岩土分析软件|geotechnical analysis software|PLAXIS;=理正;理正岩土;GeoStudio;SLOPE/W;FLAC3D;理正深基坑;Oasys;gINT;启明星;Bentley PLAXIS;理正软件;Rocscience;Slide2|foundation-geotech
tianzheng|tool|天正建筑|TArch|天正;天正CAD;天正暖通;天正电气;天正给排水;鸿业;T20天正;天正软件;鸿业暖通;浩辰建筑|building-design|autocad=3500|autocad
civil-3d|tool|AutoCAD Civil 3D|Autodesk Civil 3D|Civil 3D;纬地;Bentley OpenRoads;InRoads;鸿业市政;Bentley InRoads;Autodesk AutoCAD Civil 3D;OpenRoads;Bentley GEOPAK;纬地道路;CASS3D;12d Model;InfraWorks;Autodesk InfraWorks|road-bridge|autocad=3500
glodon|tool|广联达|Glodon|广联达GTJ;GCCP;广联达计价;斯维尔;宏业清单;广联达算量;GTJ2021;广联达软件;计价软件;清华斯维尔;鲁班软件;算量软件;广联达土建;广联达安装;~GQI;新点清单;易达造价;殷雷计价|cost-estimating||cost-estimating
costx|tool|CostX|RIB CostX|RIB iTWO;ProEst;WinEst;HeavyBid;Sage Estimating;Exactal CostX;project estimating software;construction estimating software;On-Screen Takeoff;HCSS HeavyBid;RSMeans;Xactimate;Causeway CATO;PlanSwift;Buildsoft|cost-estimating|glodon=3000|cost-estimating
# surveying and GIS
engineering-surveying|technique|施工测量放线|construction surveying and setting out|全站仪;放线;测量放线;水准仪;total station;施工测量;土建测量;setting out;测量员;放样;水准测量;levelling;测量工程师;total stations;land surveying;测量放样;经纬仪;theodolite;土地测量;=平水;工程测量员;测量仪器使用;land surveyor;survey of construction sites;徕卡全站仪;Leica total station|surveying
geodesy|technique|大地测量与控制测量|geodetic surveying|控制测量;GNSS测量;RTK测量;geodesy;大地测量;GPS测量;静态测量;geodetic survey;GNSS surveying;GPS RTK;南方测绘;Trimble;Leica测量;Trimble Business Center;中海达|surveying
deformation-monitoring|technique|变形与结构监测|deformation and structural monitoring|基坑监测;沉降观测;结构健康监测;变形监测;structural health monitoring;隧道监测;自动化监测;settlement monitoring;边坡监测;instrumentation and monitoring;工程监测;第三方监测;地铁监测|surveying
cadastral|technique|地籍与不动产测绘|cadastral surveying|不动产测绘;房产测绘;地籍调查;国土调查;不动产登记;cadastre;地籍测量;土地调查;房产测量;权籍调查;=三调;cadastral mapping;地形测量;topographic surveying;地形图测绘;topographic survey|surveying
arcgis|tool|ArcGIS|ESRI ArcGIS|ArcMap;ArcGIS Pro;Esri;ESRI ArcGIS software;ESRI ArcView;geographic information system GIS software;ArcInfo;ArcGIS Online;ESRI ArcInfo;ArcView;GIS软件|gis||gis
qgis|tool|QGIS|QGIS|超图;SuperMap;MapGIS;MapInfo;中地数码;Quantum GIS;MapInfo Professional;Manifold GIS|gis|arcgis=4000|gis
gis|knowledge|地理信息系统|geographic information systems|GIS分析;geospatial;空间数据;GIS系统;GIS数据处理;GIS应用;geographic information science;地理空间;geospatial data;GIS mapping;GIS;地理信息|surveying
remote-sensing|technique|遥感|remote sensing|遥感影像;~ENVI;卫星影像;ERDAS;遥感解译;satellite imagery;Google Earth Engine;遥感技术;遥感图像处理;ERDAS IMAGINE;PIE遥感;eCognition;遥感反演;遥感应用;satellite image analysis;遙測;SNAP遥感;ITT ENVI|gis
cartography|technique|地图制图|cartography|制图学;数字化测图;CASS;南方CASS;地形图;=mapping;CASS软件;内业成图;地图编制;topographic mapping;map making;地图绘制;map design;=成图;CASS成图|gis
laser-scanning-survey|technique|三维激光扫描测量|terrestrial laser scanning|激光扫描测量;Leica Cyclone;实景三维;实景建模;reality capture;机载激光雷达;airborne LiDAR;3D laser scanning survey;~ReCap;Autodesk ReCap;FARO Scene;移动测量;scan to BIM;Trimble RealWorks;TerraSolid|surveying|drone-survey=3500
# certificates of the building trade
constructor-1|certificate|一级建造师|Grade-1 registered constructor|=一建;一级注册建造师;一建证;一建证书;国家一建;持有一建;first class constructor;一级建造师证;一建机电;一建建筑;一建市政;一级建造师资格|site-management|constructor-2=4000|site-management
constructor-2|certificate|二级建造师|Grade-2 registered constructor|=二建;二级注册建造师;二建证;二建证书;国家二建;持有二建;second class constructor;二级建造师证;二建机电;二建建筑;二建市政;建造师;建造师证;registered constructor|site-management
registered-architect|certificate|注册建筑师|registered architect|一级注册建筑师;二级注册建筑师;HKIA;认可人士;authorized person;一注建筑师;RIBA;HKIA会员;AP认可人士;~ARB;香港注册建筑师;AIA建筑师|building-design
registered-structural|certificate|注册结构工程师|registered structural engineer|一级注册结构工程师;二级注册结构工程师;~RSE;一注结构;HKIE;注册结构工程师证;IStructE;注册岩土工程师;registered geotechnical engineer;chartered structural engineer;~RPE;香港工程师学会;注册专业工程师;HKIE会员;MHKIE;corporate member HKIE;ICE会员;chartered civil engineer;注册土木工程师;chartered engineer HKIE|structural-engineering
cost-engineer-cert|certificate|造价工程师证|registered cost engineer|注册造价工程师;一级造价师;二级造价师;RICS;HKIS;造价师;一级造价工程师;二级造价工程师;造价员证;MRICS;注册造价师;=一造;=二造;香港测量师学会;FRICS;专业测量师;chartered surveyor|cost-estimating
supervision-engineer-cert|certificate|注册监理工程师|registered supervision engineer|监理工程师证;总监证;监理证;国家注册监理工程师;监理员证;专监;专业监理工程师;总监理工程师|construction-supervision
bim-certificate|certificate|BIM证书|BIM certificate|BIM等级证书;BIM一级;BIM工程师证;图学会BIM;CIC BIM;CCBM;BIM技能等级;全国BIM等级考试;CIC-Certified BIM Manager;CCBC|bim-modelling
fire-engineer-cert|certificate|注册消防工程师|registered fire engineer|一级消防工程师;消防工程师证;一级注册消防工程师;二级消防工程师;=一消;消防工程师|fire-engineering
survey-certificate|certificate|测量员证|surveyor certificate|注册测绘师;测绘工程师;工程测量员证;测绘作业证;registered surveyor;注册测绘师证;测量工证|surveying
construction-post-cert|certificate|八大员证书|construction site post certificates|施工员证;质量员证;材料员证;八大员;材料员;标准员;劳务员;机械员;材料员上岗证;质检员证;劳务员证|site-management
safety-abc-cert|certificate|建筑安全三类人员证|construction safety ABC certificates|安全B证;安全员A证;三类人员证书;安考证;安全考核合格证;安全A证;B证项目经理;安全生产考核合格证|construction-safety
green-card-hk|certificate|平安卡|Construction Industry Safety Card|建造业安全训练证明书;=绿卡;绿咭;green card construction;平安咭;强制性基本安全训练;CIC safety card;建造業平安咭;mandatory basic safety training;建造行业安全卡;强制性安全训练;safety training card HK|construction-safety
cwr-registration|certificate|建造业工人注册证|Construction Workers Registration Card|注册熟练技工;建造业工人注册;大工牌;半熟练技工;CWRB;工人注册证;construction workers registration;skilled worker registration;大工证;中工牌;熟练技工;中工试;大工试;trade test HK;registered skilled worker|construction
cic-safety-supervisor|certificate|建造业安全督导员|construction safety supervisor certificate|安全督导员证;safety supervisor certificate;安全督导员课程;建筑安全督导员;适任技术人员;T1 TCP;技术人员监工;T3 TCP;competent technically person;confined space certified worker;密闭空间核准工人;核准工人;密闭空间合资格人士;confined space competent person;技术督导员|construction-safety
silver-card-hk|certificate|指明行业安全训练|Silver Card (trade safety training)|=银卡;银咭;银卡安全训练;~Silver Card;高空工作安全银咭;specified trade safety training|construction-safety|green-card-hk=3500
# craft on site
masonry|trade|泥瓦工|bricklaying and masonry|瓦工;泥水;泥水匠;泥工;铺砖;瓦匠;镶贴;masonry;泥水工;石材安装;stone masonry;云石工;泥水批荡;tiler;marble work;stone installation|construction
bricklaying|trade|砌砖|bricklaying|砌筑;砌砖工;bricklayer|masonry|tiling=3000;plastering=3000
plastering|trade|抹灰|plastering|批荡;plasterer|masonry|tiling=3000
tiling|trade|贴瓷砖|贴瓷砖|=tiling;瓷砖铺贴;贴砖;铺瓷砖;瓷砖工;tile laying|masonry
rebar|trade|钢筋工|rebar fixing|钢筋;钢筋绑扎;扎铁;bar bending;steel fixing;绑钢筋;扎铁工;rebar;钢筋翻样;钢筋加工;bar bender and fixer;钢筋屈扎;reinforcement fixing;钢筋下料;steel bending|construction
formwork|trade|模板工|formwork carpentry|支模;板模;钉板;木模板;formwork;铝模;模板安装;板模工;铝模板;aluminium formwork;模板木工;钉板工;formwork carpenter;concrete formwork;支模工;铝膜|construction|woodwork=2500
concrete-worker|trade|混凝土工|concreting|浇筑混凝土;落石屎;石屎工;混凝土浇筑;concreter;concrete placing;浇筑工;concrete finishing;concreting work;石屎;混凝土泵车;泵车|construction|concrete-technology=1500
scaffolding|trade|架子工|scaffolding|脚手架;搭棚;棚架;竹棚;脚手架搭设;架子工证;外架;scaffolder;架子搭设;bamboo scaffolding;竹棚工;搭架;建筑架子工;metal scaffolding;金属棚架;搭棚工;爬架|construction|work-at-height=3000
interior-finishing|trade|装饰装修施工|interior finishing|装修施工;吊顶;木地板安装;墙面处理;墙纸;wallpapering;吊顶安装;家装施工;室内装修;decoration works;石膏板;drywall;装修师傅;精装修;装饰工程;装修工程;=天花;suspended ceilings;floor laying;隔墙;fit-out;fitting out;地板安装;轻钢龙骨;plasterboard;地坪;环氧地坪;贴墙纸;装修工;室内装修工程;工装项目;renovation;house renovation;flooring installation;ceiling installation;装饰施工;=公装;interior fit-out;装修|construction
wall-painting|trade|墙面油漆涂刷|house painting|刮腻子;乳胶漆;腻子;粉刷;油漆涂刷;刷墙;house painter;涂料工;扇灰;墙面涂料;油漆师傅;批灰;真石漆;wall painting;painting and decorating;油灰工;外墙涂料;刷漆;painter and decorator;扇灰工;腻子工;髹漆;外墙漆;墙面漆;油漆工|interior-finishing|painting-trade=3000
waterproofing|trade|防水施工|waterproofing|防水补漏;防水工程;防水工;补漏;waterproofing works;屋面防水;注浆;堵漏;~防水;防水材料;waterproof coating;防水卷材;roofing;渗漏;leak repair;=防漏;=保温;insulation installation;外墙保温;roofer;渗水检测|interior-finishing
door-window-installation|trade|门窗安装|door and window installation|铝窗安装;玻璃安装;glazing;门窗工;铝窗;门窗制作;glazier;玻璃工;阳光房;铝门窗安装;幕墙安装;curtain wall installation;铝质工;自动门安装;卷帘门;window installation;门窗工程;断桥铝;铝合金门窗安装;淋浴房安装|construction|facade-design=2000
steel-erection|trade|钢结构安装|steel erection|钢构安装;铁工;金属工艺安装;structural steel erection;钢结构施工;铁器;结构钢架工;steelwork erection;钢结构制作;钢结构焊接;structural steel worker;metal works;钢结构厂;彩钢板|construction|riveting=2500;steel-structure=2000
demolition|trade|拆除工程|demolition|=爆破;=拆除;demolition works;爆破工程;blasting operations;=拆卸;拆楼;清拆;爆破作业;拆卸工;blasting works;爆破员|construction
pipeline-construction|trade|管道施工|pipeline construction|水管安装;喉管;管道焊接;pipe fitting;管道工;水喉匠;水喉;管道工程;pipefitter;pipe laying;管道铺设;plumber;水喉工;给水管;plumbing and pipe-fitting;=通渠;疏通管道;管道疏通;消防管安装;消防管道;PPR管;pipe welding;管道清洗;drain cleaning;drain unblocking;喉工;渠务;管道安装;管工|plumbing
building-wiring-plumbing|trade|建筑水电施工|building electrical and water installation|水电施工;水电工程;穿线;布管;预埋;家装水电;工地电工;水电师傅;家装电工;线管预埋;conduit installation;水电预埋;拉线布线;桥架安装;cable tray installation;桥架;穿线布管;施工电工;电气安装工;灯具电路安装;building electrician;水电改造;水电班组;临时用电;水电工;水电维修|plumbing|electrical-wiring=3500
road-worker|trade|道路施工作业|road works labour|路面施工;沥青;asphalt;摊铺;沥青摊铺;道路养护;road maintenance;paving;公路养护;沥青工;路面工;asphalt paving;道路划线;pavement works;=铺路;交通设施安装|construction|road-bridge=1500
landscape-construction|trade|园林绿化施工|landscape construction|园林施工;苗木;绿化施工;园林养护;草坪;landscape maintenance;苗木种植;树木修剪;arboriculture;tree work;园林工;树艺师;arborist;tree surgery;假山;景观施工;lawn care;庭院施工;tree pruning;树艺;园建;绿化工程|construction|gardening=4000
construction-labour|trade|工地杂工|general construction labour|=小工;建筑工;=杂工;工地小工;construction labourer;general labourer;construction worker;construction laborer;建筑工人;地盘杂工;搬砖;建筑杂工;工地搬运;construction labour;=散工;general worker construction;土木小工|construction
rope-access|trade|高空外墙作业|rope access and facade work|外墙清洗;蜘蛛人;外墙清洁;rope access;吊篮;高空清洗;IRATA;吊船;suspended working platform;吊篮作业;外墙维修;facade maintenance;外墙补漏;绳索作业;外墙高空作业;蜘蛛人高空;gondola operation|construction|work-at-height=3500
crane-construction|certificate|塔吊操作|tower crane operation|塔吊;塔吊司机;塔式起重机;tower crane;施工升降机;塔吊证;=天秤;天秤操作;施工电梯;施工电梯司机;construction hoist;天秤司机;tower crane operator;builder's lift;塔机;人货梯;塔吊操作证|crane
building-codes|knowledge|建筑法规与规范|building codes and regulations|建筑规范;building codes;建筑法规;建筑物条例;Buildings Ordinance;施工规范;building regulations;工程规范;国标图集;building code;=图集;建设法规;Hong Kong Building Code;Eurocodes;British Standards construction|construction
heritage-conservation|technique|古建与修缮|heritage building conservation|古建筑;历史建筑保护;文物建筑;heritage conservation;古建;building restoration;古建修复;古建筑修缮;文物保护工程;conservation of buildings;仿古建筑|construction
construction-plant|technique|建筑机械设备管理|construction plant management|施工机械管理;设备租赁;机械租赁;construction plant;机械管理员;plant hire;工程机械租赁;plant and equipment;施工设备|site-management
sacs|tool|SACS海工结构软件|Bentley SACS|~SACS|offshore-structures
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const constructionSenses = `
结构设计|structural-engineering|建筑;PKPM;YJK;盈建科;混凝土;钢筋;ETABS;土木
structural design|structural-engineering|concrete;civil;ETABS;Eurocode;reinforced;steelwork;bridge
bms|building-automation|楼宇;建筑;机电安装;屋宇;HVAC;facility;building services
工装|interior-design|室内;装饰;家装;装修
`;
