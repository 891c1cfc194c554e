/**
 * Chemistry, chemical engineering, materials, coatings, polymers, batteries as chemistry, instruments.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const chemistryMaterialsSkills = `
# chemistry fields
electroanalytical|technique|电化学分析|electroanalytical chemistry|CHI660;线性扫描伏安;三电极体系;计时电流法;旋转圆盘电极;Gamry|electrochemistry
photochemistry|knowledge|光化学|photochemistry|光催化;photocatalysis;光氧化还原;photoredox;光反应;光催化剂|chemistry|catalyst=3000
organometallic-chemistry|knowledge|金属有机化学|organometallic chemistry|有机金属化学;格氏试剂;Grignard reaction;偶联反应;cross-coupling;Suzuki偶联;钯催化|organic-chemistry|organic-synthesis=3500
fluorine-chemistry|knowledge|氟化工|fluorine chemistry|含氟化合物;氟化反应;fluorination;氟材料;含氟聚合物;fluoropolymers;有机氟化学;PTFE|fine-chemicals
silicone-chemistry|knowledge|有机硅化学|organosilicon chemistry|有机硅;硅烷;硅油;organosilicon;有机硅材料;有机硅合成;silane coupling agents;硅烷偶联剂;silicone materials|fine-chemicals|polymer-materials=2500
supramolecular-chemistry|knowledge|超分子化学|supramolecular chemistry|大环化学;主客体化学;自组装;molecular self-assembly;MOF材料;金属有机框架;metal-organic frameworks;COF材料;共价有机框架|chemistry|nanomaterials=2500
colloid-interface|knowledge|胶体与界面化学|colloid and interface chemistry|胶体化学;界面化学;表面化学;surface chemistry;分散技术;乳液;colloids;分散体系;emulsions|physical-chemistry
emulsification|technique|乳化|emulsification|乳化技术|colloid-interface
chemical-thermodynamics|knowledge|化工热力学|chemical thermodynamics|相平衡;热化学|physical-chemistry
reaction-kinetics|knowledge|反应动力学|reaction kinetics|化学动力学;chemical kinetics;动力学研究;反应机理研究;reaction mechanism|physical-chemistry|reaction-engineering=3500
green-chemistry|knowledge|绿色化学|green chemistry|绿色合成;绿色工艺;sustainable chemistry;生物基化学品;bio-based chemicals;生物基材料;bio-based materials|chemistry
radiochemistry|knowledge|放射化学|radiochemistry|核素标记;同位素标记;isotope labelling;放射性核素;核化学;nuclear chemistry|chemistry|nuclear-medicine=2500
high-pressure-reaction|technique|高压反应操作|high-pressure reaction operation|加氢反应;hydrogenation;高压釜;催化加氢;高压反应釜;氢化反应;autoclave reactor;加氢|organic-synthesis
schlenk-technique|technique|无水无氧操作|air-free technique|Schlenk;惰性气体保护;无水无氧反应;Schlenk line;手套箱;glovebox;手套箱操作;air-free techniques;Schlenk操作;无水无氧;双排管操作;air-sensitive chemistry;惰性气氛操作;Schlenk技术;Schlenk techniques;手套箱使用;空气敏感;手套箱维护|organic-synthesis
rotary-evaporation|tool|旋转蒸发|rotary evaporation|旋转蒸发仪;旋蒸;rotovap;rotary evaporator;减压蒸馏;减压浓缩;浓缩结晶|organic-synthesis
reactor-operation|trade|反应釜操作|chemical reactor operation|反应釜;反应釜操作工;投料;投料操作;化工反应釜;搪瓷反应釜;reaction vessel operation;化学反应操作|chemical-operator
chemical-operator|trade|化工操作|chemical plant operation|化工操作工;化工总控工;外操;内操;化工生产操作;chemical operator;DCS操作员;化工中控;化工工艺操作;化工装置操作;process operator chemical|chemical-engineering|machine-operation=2500
chemical-operator-cert|certificate|化工特种作业证|hazardous chemical process operator certificate|危险化学品安全作业证;化工工艺作业证;光气及光气化工艺;重点监管工艺作业证;氯化工艺证;聚合工艺作业证;化工自动化控制仪表作业证;加氢工艺作业证;硝化工艺证;氟化工艺作业证|chemical-operator||chemical-operator
chemical-analyst-cert|certificate|化学检验员证|chemical laboratory analyst certificate|化验员证;化学检验工;化学检验员;化验员资格证;分析工证;化学分析工;化学检验工证;高级化验员|chemical-testing||chemical-testing
chemical-testing|technique|化验分析|chemical testing|化验;化验员;理化化验;水质化验;中控分析;chemical assay;化学检测;原料化验;laboratory testing;chemical analysis;化学检验;化学分析;中控化验|analytical-chemistry|quality-control=2500
hazardous-chemicals|knowledge|危险化学品管理|hazardous chemicals management|危化品;危险化学品;hazardous materials handling;危险品管理;hazardous chemicals;危化品安全;易制毒化学品;剧毒化学品管理;dangerous chemicals;危化品管理|process-safety|lab-safety=3000
msds-ghs|technique|化学品安全说明书编制|safety data sheet authoring|MSDS;SDS编制;~GHS;化学品分类标签;safety data sheets;material safety data sheet;GHS标签;MSDS编写;安全技术说明书|hazardous-chemicals
reach-rohs|knowledge|REACH与RoHS合规|REACH and RoHS compliance|REACH注册;有害物质管控;~HSF;SVHC;RoHS检测;有害物质管理;QC080000;卤素检测;hazardous substance management;RoHS 2.0;绿色产品管理;~REACH;RoHS|hazardous-chemicals|compliance=2500
new-chemical-registration|knowledge|新化学物质登记|new chemical substance registration|新化学物质环境管理登记;化学品注册;TSCA;chemical registration;农药登记;K-REACH;pesticide registration;化学品法规|reach-rohs
special-equipment-operator|certificate|特种设备作业证|special equipment operator licence|压力容器操作证;快开门压力容器证;特种设备安全管理证;R1证;压力容器作业证;移动式压力容器充装;固定式压力容器操作证;特种设备操作证;特种设备安全管理员|chemical-operator|boiler-operation=2500
# chemical engineering
unit-operations|knowledge|化工原理|unit operations|单元操作;传质传热;传热传质;heat and mass transfer;化工单元操作;mass transfer;传递过程;transport phenomena|chemical-engineering
heat-integration|technique|夹点分析|heat integration|Aspen EDR;换热网络;pinch analysis;热集成;换热网络优化;能量集成|chemical-process
drying-evaporation|technique|干燥蒸发|drying and evaporation|MVR蒸发;多效蒸发;evaporators;喷雾干燥塔;干燥设备;industrial drying;烘干工艺;~MVR|chemical-process
solid-liquid-separation|technique|固液分离|solid-liquid separation|过滤操作;filtration;压滤机;板框压滤;离心过滤;filter press;抽滤;压滤|chemical-process
adsorption|technique|吸附分离|adsorption separation|活性炭吸附;吸附;分子筛;molecular sieves;离子交换树脂;ion exchange resin;变压吸附;PSA制氧;吸附剂|chemical-process
membrane-separation-chem|technique|膜材料|membrane materials|分离膜;中空纤维膜;反渗透膜;离子交换膜;proton exchange membrane;separation membranes;hollow fibre membranes;膜材料研发;膜分离;膜技术|polymer-materials|wastewater-treatment=2500
supercritical-extraction|technique|超临界萃取|supercritical fluid extraction|CO2萃取;超临界CO2;分子蒸馏;molecular distillation;短程蒸馏;溶剂萃取;solvent extraction;超声提取;supercritical CO2 extraction|chemical-process|tcm-extraction=2500
process-package|technique|工艺包编制|process design package|物料衡算;mass and energy balance;物料平衡;热量衡算;工艺包;设备选型计算;能量衡算;material balance|chemical-process
process-simulation-tools|tool|化工流程模拟软件|chemical process simulation software|PRO/II;ChemCAD;gPROMS;DWSIM;AspenTech software;UniSim;化工流程模拟;Petro-SIM;chemical process simulators|chemical-process|aspen-plus=4500
plant-3d-design|tool|工厂三维设计软件|plant design software|PDMS;AVEVA E3D;SP3D;AutoCAD Plant 3D;SmartPlant;CADWorx;AVEVA PDMS;三维配管;Smart 3D;SmartPlant 3D;PDS三维|piping-design|cad-3d=2500
caesar-ii|tool|CAESAR II|CAESAR II|管道应力分析;pipe stress analysis;AutoPIPE;管道应力;Bentley AutoPIPE|piping-design
pressure-vessel-code|knowledge|压力容器规范|pressure vessel codes|ASME Section VIII;GB/T 150;压力容器强度计算;换热器标准GB151;SW6;GB150;PV Elite;ASME BPVC;储罐设计;ASME|piping-design
chemical-plant-commissioning|technique|化工装置开车|chemical plant commissioning|开停车;化工试生产;装置开工;plant start-up;开车方案;投料试车;装置试车|chemical-process|commissioning=2500
chemical-equipment|knowledge|化工设备|chemical process equipment|过程装备;process equipment;化工机械;搅拌设备;过程装备与控制;化工设备维护;process machinery;=动设备;=静设备;static equipment|chemical-engineering|equipment-maintenance=2500
lopa|technique|LOPA分析|layer of protection analysis|保护层分析;SIL定级;SIL验证;safety instrumented system;功能安全分析化工;safety instrumented systems;LOPA;SIS系统;安全仪表系统|process-safety
chemical-dcs|technique|化工过程控制|chemical process control|化工自动化;横河CENTUM;process control;先进过程控制;advanced process control;过程自动化|chemical-engineering|scada=4000
reaction-calorimetry|technique|反应量热|reaction calorimetry|RC1e;ARC绝热量热;热稳定性评估;反应热测试;adiabatic calorimetry;反应安全风险评估;热危险性|process-safety
chemical-project-estimating|knowledge|化工工程设计|chemical plant engineering|化工设计院;可行性研究报告化工;chemical plant design;EPC化工;化工工程师;注册化工工程师;registered chemical engineer;化工总图;石化工程设计|chemical-engineering
coal-chemical|knowledge|煤化工|coal chemical industry|煤制油;甲醇生产;合成氨;coal gasification;煤气化;methanol production;焦化;ammonia synthesis|chemical-engineering|petrochemical=3000
oil-refining-process|knowledge|炼油工艺|refinery processes|催化裂化;加氢裂化;常减压;乙烯裂解;catalytic cracking;延迟焦化;ethylene cracking;催化重整|petrochemical
lubricants|knowledge|润滑油配方|lubricant formulation|润滑脂;切削液;lubricating oil;金属加工液;metalworking fluids;油品分析;防锈油;润滑油调和;油品检测;燃料油|fine-chemicals
industrial-gases|knowledge|工业气体|industrial gases|空分;空气分离;air separation;特种气体;气体充装;空分装置;电子气体|chemical-engineering
chlor-alkali|knowledge|氯碱化工|chlor-alkali industry|盐化工;烧碱;氯碱;PVC树脂生产;soda ash;纯碱;无机盐;无机化工;inorganic chemicals|chemical-engineering
explosives-pyrotechnics|knowledge|民爆与火工品|explosives and pyrotechnics|民用爆破;火炸药;爆破器材;烟花爆竹;pyrotechnics;含能材料;energetic materials|chemical-engineering
fertilisers|knowledge|化肥|fertilisers|肥料;肥料配方;复合肥;fertilizers;水溶肥;有机肥;fertilizer formulation;缓释肥|fine-chemicals
agrochemicals|knowledge|农药化学|agrochemicals|农药;农药合成;除草剂;杀虫剂;农药制剂;pesticides;杀菌剂;herbicides;农药创制;pesticide formulation;农药残留研究|fine-chemicals
dyes-pigments|knowledge|染料颜料|dyes and pigments|颜料;色浆;染料化学;pigments;dyestuffs;有机颜料;钛白粉;色素合成;颜料分散;dye chemistry|fine-chemicals
fragrance-flavour|knowledge|香精香料|flavours and fragrances|调香;调香师;香料;香精;flavor and fragrance;perfumery;食用香精;日化香精;perfumer;flavourist;闻香;香水调配;香氛|fine-chemicals
surfactants-detergents|knowledge|洗涤剂配方|detergent formulation|洗涤用品;洗衣液配方;清洁剂配方;洗护配方;household chemicals;洗发水配方;cleaning product formulation;工业清洗剂;沐浴露配方;家清产品;表面活性剂|fine-chemicals|cosmetics=3500
skincare-formulation|technique|护肤配方开发|skin care formulation|护肤品研发;膏霜;精华液配方;面膜配方;skincare R&D;水乳配方;防晒配方;sunscreen formulation;护肤品打样;乳化体|cosmetics
makeup-formulation|technique|彩妆配方开发|colour cosmetics formulation|彩妆研发;口红配方;粉底配方;color cosmetics;彩妆打样;唇釉配方;粉类彩妆|cosmetics|skincare-formulation=4000
cosmetic-efficacy|technique|化妆品功效评价|cosmetic efficacy testing|功效评价;人体功效测试;斑贴试验;patch test;功效宣称;cosmetic claims testing;皮肤测试;消费者测试化妆品;SPF测试;感官评价化妆品|cosmetics
cosmetic-production|technique|化妆品生产|cosmetics manufacturing|化妆品灌装;乳化锅;乳化操作;ISO 22716;化妆品生产工艺;化妆品GMP;cosmetic production;乳化工;灌装操作;面膜灌装;化妆品OEM|cosmetics|machine-operation=2500
cosmetic-ingredients|knowledge|化妆品原料|cosmetic ingredients|原料功效研究;植物提取物;plant extracts;活性物原料;INCI;cosmetic actives;化妆品活性成分;多肽原料|cosmetics|natural-products=2500
electronic-pastes|knowledge|电子浆料|electronic pastes|蚀刻液;显影液;剥离液;导电银浆;conductive paste;高纯试剂|fine-chemicals|semiconductor-materials=3000
water-treatment-chemicals|knowledge|水处理药剂|water treatment chemicals|缓蚀阻垢剂;絮凝剂;混凝剂;阻垢剂;flocculants;循环水处理药剂;杀菌灭藻剂;PAC/PAM|fine-chemicals|wastewater-treatment=3000
flame-retardants|knowledge|阻燃剂|flame retardants|阻燃材料;UL94;无卤阻燃;flame retardant;阻燃配方;助剂开发;塑料助剂;polymer additives;抗氧剂;光稳定剂|fine-chemicals|plastics-modification=3000
photoinitiator-uv|technique|UV固化材料|UV-curable materials|光固化树脂;UV胶;UV涂料;UV curing;光引发剂;photoinitiators;光敏树脂;UV油墨;photopolymer|polymer-materials|adhesives=3000;coating=3000
# instruments beyond the first table
agilent-instruments|tool|安捷伦分析仪器|Agilent instruments|安捷伦;Agilent;Agilent 1260;Agilent 1200;安捷伦液相;安捷伦气相|instrumental-analysis|shimadzu-instruments=4000;waters-instruments=4000;thermo-instruments=4000
shimadzu-instruments|tool|岛津仪器|Shimadzu instruments|岛津;Shimadzu;岛津液相;岛津气相;岛津LC-20|instrumental-analysis
waters-instruments|tool|沃特世仪器|Waters instruments|沃特世;Waters HPLC;Waters Acquity;Acquity UPLC;Waters e2695;Waters液相|instrumental-analysis
thermo-instruments|tool|赛默飞仪器|Thermo Fisher instruments|赛默飞;Thermo Fisher;Thermo Scientific;戴安离子色谱;Dionex;赛默飞世尔;Q Exactive|instrumental-analysis
perkin-elmer|tool|珀金埃尔默仪器|PerkinElmer instruments|PerkinElmer;PE仪器;珀金埃尔默;Bruker;布鲁克;Metrohm;=万通;JEOL;梅特勒;Mettler Toledo;HORIBA|instrumental-analysis
gpc|technique|凝胶渗透色谱|gel permeation chromatography|~GPC;GPC测试;分子量测定;分子量分布;molecular weight determination;SEC-MALS;多角度光散射|chromatography|polymer-materials=2500
headspace-purge|technique|顶空进样|headspace sampling|吹扫捕集;purge and trap;顶空气相;顶空固相微萃取;SPME;热脱附;thermal desorption;headspace GC|gc
pyrolysis-gcms|technique|裂解气质|pyrolysis GC-MS|热裂解;成分剖析;配方分析;未知物分析;deformulation;成分分析;逆向配方分析;compositional analysis;配方还原|gc-ms
xrf|technique|X射线荧光光谱|X-ray fluorescence|~XRF;X荧光;X荧光光谱仪;RoHS测试仪;膜厚测试;荧光光谱仪|instrumental-analysis|icp-ms=3000
oes-spark|technique|直读光谱|spark optical emission spectrometry|光电直读光谱;直读光谱仪;Spark-OES;光谱分析员;碳硫分析;碳硫仪;炉前分析;炉前化验;arc spark OES|instrumental-analysis|metal-materials=3000
atomic-fluorescence|technique|原子荧光光谱|atomic fluorescence spectroscopy|~AFS;原子荧光;测汞仪;原子荧光光度计;mercury analysis;重金属检测;heavy metal analysis|instrumental-analysis|aas=4000
fluorescence-spectroscopy|technique|荧光光谱分析|fluorescence spectroscopy|荧光分光光度计;荧光寿命;荧光分析;PL光谱;photoluminescence;量子产率;fluorescence spectrometer|instrumental-analysis
near-infrared|technique|近红外光谱分析|near-infrared spectroscopy|~NIR;近红外;近红外建模;化学计量学;chemometrics;NIR spectroscopy;近红外光谱|instrumental-analysis|ir-spectroscopy=3500
elemental-analysis|technique|元素分析|elemental analysis|元素分析仪;CHNS;有机元素分析;EDS能谱;能谱分析;微波消解;microwave digestion;凯氏定氮;Kjeldahl method;定氮仪|instrumental-analysis
karl-fischer|technique|卡尔费休水分测定|Karl Fischer titration|卡尔费休;水分测定;卡氏水分;moisture analysis;水分仪;水分滴定;KF水分;卡尔费休滴定|titration
melting-viscosity|technique|物性常数测定|physical constants determination|熔点测定;粘度测定;旋光仪;折光仪;密度测定;viscosity measurement;melting point determination;黏度计;pH计;pH meter;旋光度;闪点测定|instrumental-analysis
bet-surface|technique|比表面积测试|BET surface area analysis|BET测试;比表面积;孔径分布;氮气吸附;porosimetry;压汞法;比表面孔径分析;~BET|material-characterization
tga-dma|technique|动态热机械分析|dynamic mechanical analysis|DMA测试;TMA测试;热机械分析;导热系数测试;thermal conductivity testing;激光闪射法;thermomechanical analysis;热膨胀系数;~TGA;热重分析|material-characterization|dsc=3500
rheology|technique|流变测试|rheology|流变学;流变仪;rheometer;rheological testing;熔融指数;melt flow index;毛细管流变;转矩流变仪;流变|material-characterization
ebsd|technique|EBSD分析|EBSD analysis|EBSD;电子背散射衍射;织构分析;electron backscatter diffraction;电子探针;EPMA|sem
tof-sims|technique|飞行时间二次离子质谱|ToF-SIMS|二次离子质谱;SIMS表面分析;俄歇电子能谱;Auger electron spectroscopy;表面分析|material-characterization|xps=3500
synchrotron|technique|同步辐射|synchrotron techniques|同步辐射表征;XAFS;小角X射线散射;SAXS;中子散射;neutron scattering;XANES;small-angle X-ray scattering|material-characterization|xrd=3000
contact-angle|technique|接触角与表面张力测试|contact angle measurement|接触角;表面张力;surface tension;接触角测量仪;表面能|material-characterization
film-thickness-measurement|technique|薄膜厚度测试|thin film thickness measurement|椭偏测试;台阶仪;四探针;surface profiler;薄膜测量;白光干涉仪|material-characterization
weathering-test|technique|老化耐候测试|weathering and ageing testing|salt spray test;耐候性测试;UV老化;氙灯老化;湿热老化;~QUV;盐雾测试;accelerated weathering;百格测试;附着力测试|reliability|coating=2000
hardness-impact|technique|硬度冲击测试|hardness and impact testing|万能试验机;universal testing machine;Instron;冲击试验;洛氏硬度;维氏硬度;布氏硬度;Rockwell hardness;弯曲试验;拉力机;拉力测试|mechanical-testing
materials-software|tool|材料计算模拟|computational materials science|Materials Studio;第一性原理;first-principles calculations;DFT计算模拟;相场模拟;ab initio;密度泛函理论;density functional theory;CP2K|materials-science|computational-chemistry=4000
thermo-calc|tool|相图计算|CALPHAD|Thermo-Calc;JMatPro;Pandat;相图;phase diagrams;FactSage;HSC Chemistry|materials-software
jade-software|tool|Jade衍射分析软件|MDI Jade|Rietveld精修;Rietveld refinement;GSAS;HighScore;FullProf;XRD精修;物相分析;XPSPEAK;晶体结构精修|xrd
gaussian-orca|tool|量子化学软件|quantum chemistry software|ORCA量化;GaussView;Multiwfn;Q-Chem;Gaussian 16;~xTB;Turbomole;Gaussian计算;Gaussian|computational-chemistry
mestrenova|tool|MestReNova|MestReNova|Mnova;TopSpin;核磁数据处理;二维核磁;2D NMR;NMR data processing;固体核磁|nmr
# polymers
engineering-plastics-materials|knowledge|工程塑料材料|engineering thermoplastics|尼龙;PA66;聚碳酸酯;ABS塑料;polyamide;polycarbonate;PEEK;PC/ABS;特种工程塑料;POM塑料;聚酰亚胺;polyimide;PPS塑料|plastics-modification
plastic-compounding|technique|塑料共混造粒|plastics compounding|双螺杆挤出;twin-screw extrusion;造粒;改性造粒;塑料造粒;混料;拌料;=compounding;双螺杆;塑料配色造粒|plastics-modification|extrusion=4000
colour-matching-plastics|technique|塑胶配色|plastics colour matching|=配色;色母;色母粒;colour masterbatch;色差管理;油墨调色;测色仪;色差仪;color masterbatch|plastics-modification|dyes-pigments=3000
biodegradable-plastics|knowledge|生物降解塑料|biodegradable plastics|可降解塑料;聚乳酸;PLA材料;PBAT;biodegradable polymers;PHA材料;降解材料;polylactic acid;全降解|polymer-materials|green-chemistry=2500
elastomers-tpe|technique|热塑性弹性体|thermoplastic elastomers|~TPE;~TPU;弹性体;TPU材料;elastomers;TPR材料;~TPV;热塑性聚氨酯;弹性体改性|polymer-materials|rubber=3500
polyurethane|technique|聚氨酯|polyurethane|PU发泡;聚氨酯发泡;polyurethanes;水性聚氨酯;发泡材料;foam materials;PU材料;聚氨酯合成;发泡工艺;聚醚多元醇;polyurethane foam|polymer-materials|adhesives=2500
epoxy-resins|technique|环氧树脂|epoxy resins|环氧;epoxy;固化剂;不饱和树脂;酚醛树脂;环氧灌封;灌封胶;thermosetting resins;热固性树脂;环氧塑封料;epoxy formulation|polymer-materials|adhesives=3000
acrylic-resins|technique|丙烯酸树脂|acrylic resins|乳液聚合;emulsion polymerization;丙烯酸乳液;树脂合成;resin synthesis;水性树脂;醇酸树脂;聚酯树脂;丙烯酸酯;polyester resin;树脂研发|polymer-synthesis|coating-formulation=3000
functional-polymers|knowledge|功能高分子|functional polymers|导电高分子;conductive polymers;智能高分子;吸水树脂;液晶高分子;LCP材料;液晶聚合物;高吸水性树脂;功能高分子材料|polymer-materials
films-plastic|technique|塑料薄膜|plastic films|薄膜材料;optical films;流延膜;BOPP;吹膜;blown film;保护膜;双向拉伸薄膜;film extrusion;离型膜;PET薄膜;吹膜机;功能性薄膜;CPP膜|polymer-materials|extrusion=3000
tapes-labels|technique|胶带与压敏胶|pressure-sensitive adhesives and tapes|压敏胶;胶带;pressure-sensitive adhesive;不干胶;双面胶;模切材料;adhesive tapes;OCA光学胶;胶带涂布;压敏胶配方|adhesives
hot-melt-adhesives|technique|热熔胶|hot-melt adhesives|PUR胶;EVA热熔胶;hot melt;hot melt adhesive;复合胶;鞋用胶;胶粘剂配方;adhesive formulation;胶水研发|adhesives
structural-adhesives|technique|结构胶与密封胶|structural adhesives and sealants|密封胶;结构胶;sealants;导热胶;有机硅密封胶;电子胶;electronic adhesives;导热界面材料;thermal interface materials;导热硅胶;导热硅脂|adhesives|silicone-chemistry=3000
rubber-compounding|technique|混炼胶配方|rubber compounding|开炼;橡胶混炼;rubber compound;密炼机;开炼机;橡胶密炼;丁腈橡胶;天然橡胶;EPDM;氟橡胶;炼胶工;密炼;炼胶|rubber
rubber-vulcanization|technique|橡胶硫化成型|rubber moulding and vulcanisation|橡胶模压成型;硅橡胶成型;rubber molding;平板硫化机;橡胶制品;vulcanisation;LSR成型;油压机操作;硫化;硫化机;橡胶硫化;橡胶模压;vulcanization;油压成型|rubber|injection-moulding=2500
latex-products|technique|乳胶制品|latex products|浸胶;乳胶手套;latex dipping;丁腈手套;浸胶手套;glove dipping;天然乳胶|rubber
polymer-testing|technique|高分子材料检测|polymer testing|塑料检测;塑胶性能测试;plastics testing;塑料物性测试;橡胶检测;高分子测试;阻燃测试;熔融指数测试|material-characterization|polymer-materials=3000
fibre-materials|knowledge|纤维材料|fibre materials|化纤;化学纤维;纺丝;fiber spinning;静电纺丝;electrospinning;涤纶;碳纤维原丝;熔融纺丝;功能纤维;synthetic fibres;纤维研发;氨纶|polymer-materials
paper-pulp|technique|制浆造纸|pulp and paper making|造纸;造纸工艺;papermaking;纸浆;特种纸;涂布纸;pulp and paper;纤维素化学;cellulose chemistry;抄纸;生活用纸|chemical-engineering
composite-processing|technique|复材成型工艺|composites manufacturing|模压成型;手糊成型;拉挤;prepreg;预浸料;autoclave moulding;缠绕成型;filament winding;真空导入;碳纤维成型;pultrusion;复合材料成型;compression moulding;~RTM|composite-materials
# coatings and inks
coating-formulation|technique|涂料配方设计|coating formulation|油漆配方;水性涂料;waterborne coatings;工业漆;建筑涂料;paint formulation;粉末涂料;powder coatings;木器漆;汽车漆;UV漆;涂料研发;乳胶漆配方;涂料工程师|coating
powder-coating-process|technique|粉末喷涂|powder coating|静电喷涂;喷粉;喷粉线;electrostatic spraying;粉末静电喷涂;粉房;喷粉工;喷塑|coating|painting-trade=3500
ink-formulation|technique|油墨配方|ink formulation|油墨;油墨研发;printing ink;UV油墨配方;油墨生产;喷墨墨水;水性油墨;inkjet ink;丝印油墨;printing inks;油墨制造|fine-chemicals|coating-formulation=3500
anodizing|technique|阳极氧化工艺|anodising|铝氧化;硬质阳极氧化;微弧氧化;anodising process;氧化线;hard anodizing;阳极线;铝材氧化;阳极氧化;anodizing|electroplating
electroplating-process|technique|电镀工艺管理|electroplating process engineering|镀金;镀镍;镀铬;镀锌;电镀液分析;nickel plating;PCB电镀;plating bath analysis;电镀药水;赫尔槽;Hull cell;连续电镀;塑料电镀;化镍金;gold plating;电镀工程师;电镀添加剂|electroplating
chemical-conversion-coating|technique|磷化钝化处理|phosphating and passivation|磷化;钝化;前处理工艺;passivation;酸洗;=pickling;脱脂;硅烷处理;=发黑;phosphating;酸洗钝化;化学抛光;前处理线|coating
electrophoretic-coating|technique|电泳涂装|electrophoretic coating|电泳漆;electrocoating;E-coat;涂装线;e-coating;汽车涂装;喷涂线|coating
thermal-spray|technique|热喷涂|thermal spraying|等离子喷涂;plasma spraying;热障涂层;thermal barrier coatings;HVOF;冷喷涂;激光熔覆;laser cladding;超音速喷涂|coating
dlc-hard-coatings|technique|硬质涂层|hard coatings|~DLC;类金刚石涂层;diamond-like carbon;刀具涂层;tool coatings;耐磨涂层;防指纹镀膜;离子镀;AF镀膜;TiN涂层|coating|thin-film=3500
anti-corrosion-coating|technique|防腐涂料与施工|anticorrosive coatings|重防腐涂料;防腐工程;船舶涂料;marine coatings;protective coatings;涂装检验;NACE;FROSIO;防腐保温;阴极保护;cathodic protection;NACE检查员|corrosion|coating=3000
cosmetic-packaging-decoration|technique|塑胶表面装饰|plastic surface decoration|烫金;~IMD;~IML;UV喷涂;水转印;真空电镀塑胶;热转印工艺;~IMR;NCVM;膜内装饰|coating
# metals
aluminium-alloys|knowledge|铝合金材料|aluminium alloys|铝材;铝挤压;aluminium extrusion;铝加工;aluminum alloys;铝板带;镁合金;magnesium alloys;铝型材挤压;aluminum extrusion;铝合金|metal-materials
steel-metallurgy|knowledge|钢铁冶金|iron and steel metallurgy|炼钢;炼铁;连铸;steelmaking;钢铁;高炉;转炉;continuous casting;冶金工程;metallurgical engineering;特殊钢;不锈钢冶炼;电炉炼钢|metal-materials
nonferrous-metallurgy|knowledge|有色冶金|non-ferrous metallurgy|湿法冶金;hydrometallurgy;火法冶金;铜冶炼;电解铝;稀贵金属提炼;precious metal refining;pyrometallurgy;有色金属冶炼;贵金属回收|metal-materials
copper-alloys|knowledge|铜合金材料|copper alloys|铜材;铜带;高温合金;superalloys;铜加工;形状记忆合金;shape memory alloys;高熵合金;镍基合金|metal-materials
magnetic-materials|knowledge|磁性材料|magnetic materials|钕铁硼;稀土永磁;永磁材料;软磁材料;铁氧体;NdFeB;permanent magnets;soft magnetic materials;磁粉芯;ferrites;稀土材料;rare earth materials|materials-science
rolling-drawing|technique|轧制拉拔|rolling and drawing|轧钢;冷轧;热轧;cold rolling;steel rolling;带钢轧制;拉管|metal-materials|forging=2500
metallography-lab|technique|金相制样|metallographic preparation|金相检验;金相显微镜;镶嵌抛光;metallographic examination;金相试样制备;金相组织;晶粒度;metallographic microscope;金相实验|metal-materials
vacuum-heat-treatment|technique|真空热处理|vacuum heat treatment|渗氮;氮化;=回火;退火;nitriding;高频淬火;carburizing;quenching and tempering;调质;induction hardening;annealing;感应淬火;热处理工;=tempering|heat-treatment
welding-metallurgy|knowledge|焊接冶金|welding metallurgy|焊材;焊接材料;welding consumables;焊锡膏;solder paste;焊料;锡膏研发;solder materials;钎料|metal-materials|welding=2500
mim-process|technique|金属注射成型工艺|metal injection moulding|MIM工艺;=喂料;脱脂烧结;metal injection molding;金属粉末;metal powders;硬质合金;cemented carbide;粉末冶金烧结;tungsten carbide;气雾化制粉;~MIM|powder-metallurgy
# inorganic, functional materials
electronic-ceramics|technique|电子陶瓷|electronic ceramics|MLCC;压电陶瓷;piezoelectric ceramics;流延成型;tape casting;陶瓷基板;ceramic substrates;陶瓷电容材料;LTCC;多层陶瓷电容;陶瓷粉体;氧化锆;氮化铝;zirconia|ceramics
ceramic-production|technique|陶瓷生产工艺|ceramic production|陶瓷工艺;建筑陶瓷;釉料;卫浴陶瓷;ceramic glaze;日用陶瓷;喷釉;窑炉操作;kiln operation;瓷砖工艺;陶瓷砖;陶瓷坯釉料|ceramics
glass-materials|technique|玻璃材料|glass materials|玻璃工艺;glass manufacturing;玻璃深加工;浮法玻璃;光学玻璃;玻璃钢化;玻璃盖板;tempered glass;~UTG;玻璃热弯;钢化玻璃|materials-science|ceramics=3000
cement-concrete-materials|knowledge|水泥与混凝土材料|cement and concrete materials|混凝土外加剂;减水剂;cement production;建筑材料研发;干混砂浆|materials-science
refractories|technique|耐火保温材料|refractories and insulation materials|耐火材料;refractories;保温材料;气凝胶;aerogel;insulation materials;隔热材料;岩棉;石膏板材料|ceramics
graphene-carbon|knowledge|石墨烯与碳材料|graphene and carbon materials|碳材料;CVD石墨烯;活性炭;carbon materials;金刚石膜;人造金刚石;MXene;石墨烯;graphene;碳纳米管;carbon nanotubes|nanomaterials
quantum-dots|technique|量子点|quantum dots|量子点合成;钙钛矿量子点;QLED;荧光粉;phosphors;发光材料;luminescent materials;量子点材料;稀土发光|nanomaterials|display-tech=2500
nano-synthesis|technique|纳米材料合成|nanomaterial synthesis|水热合成;hydrothermal synthesis;溶胶凝胶;sol-gel;共沉淀法;溶剂热;纳米粉体;粉体制备;粉体材料;powder preparation;solvothermal synthesis;纳米银线;球磨|nanomaterials
perovskite-synthesis|technique|钙钛矿材料|perovskite materials|钙钛矿薄膜;旋涂;spin coating;狭缝涂布;slot-die coating;热蒸镀;perovskite solar cells|materials-science|photovoltaics=4000
oled-materials|technique|有机发光材料|OLED materials|有机半导体;organic semiconductors;液晶材料;liquid crystal materials;有机光电材料;organic optoelectronic materials;OLED材料合成;显示材料|materials-science|organic-synthesis=2500;oled-process=3000
superconductors|knowledge|超导材料|superconducting materials|高温超导;superconductors;超导带材;超导磁体;热电材料;thermoelectric materials|materials-science
single-crystal-materials|technique|人工晶体材料|synthetic crystal materials|蓝宝石晶体;晶体生长技术;闪烁晶体;人工晶体;激光晶体;sapphire crystals;压电晶体;nonlinear crystals;crystal materials|materials-science|crystal-growth=3500
wave-absorbing-materials|technique|电磁屏蔽与吸波材料|EMI shielding and absorbing materials|吸波材料;电磁屏蔽材料;EMI shielding materials;高频介质材料;覆铜板;copper-clad laminate;CCL覆铜板;超材料;metamaterials;覆铜板工艺;高频覆铜板|materials-science|emc=2000
smart-materials|knowledge|智能材料|smart materials|自修复材料;4D打印材料;介电材料;dielectric materials;self-healing materials;铁电材料;ferroelectric materials|materials-science
wood-materials|knowledge|木材与人造板|wood and wood-based panels|人造板;木材科学;木材干燥;刨花板;wood science;纤维板;胶合板;plywood;木塑复合;木材加工工艺|materials-science|woodwork=2500
gem-testing|technique|珠宝玉石鉴定|gem identification|宝石鉴定;钻石分级;珠宝鉴定;gemmology;gemology;玉石鉴定;diamond grading;贵金属检测;翡翠鉴定;gemstone identification|materials-science
gem-certificate|certificate|珠宝鉴定师证|gemmologist certificate|GIA证书;~GIA;~FGA;GIC证书;珠宝玉石质检师;CGC证书;HRD证书;graduate gemologist;NGTC鉴定师;GIA GG;贵金属首饰检验员;NGTC|gem-testing||gem-testing
biomedical-implant-materials|technique|医用植入材料|implant materials|骨修复材料;可吸收材料;bone graft materials;医用金属材料;医用钛合金;医用敷料;wound dressings materials;止血材料;hemostatic materials;医用涂层;人工骨;可降解金属|biomaterials|implant-design=3000
tissue-scaffold|technique|组织工程支架|tissue engineering scaffolds|支架材料;去细胞基质;生物支架;decellularized matrix;细胞外基质;extracellular matrix;电纺支架;scaffold fabrication|biomaterials|3d-bioprinting=3500
material-selection|technique|材料选型|materials selection|材料工程师;材料认证;material qualification;材料应用;materials engineering;材料工程;=选材;新材料导入;material selection;材料开发工程师;材料应用工程|materials-science
material-application-support|technique|材料技术服务|materials technical service|涂料技术服务;塑料技术支持;化工技术服务;胶粘剂应用;材料应用开发;application development chemicals;technical service chemicals;打样配样;原料应用|technical-support|technical-sales=2500
lab-product-sales|technique|科研试剂销售|laboratory product sales|试剂销售;材料销售;chemical products sales;分析仪器销售;生物试剂销售;实验耗材销售;life science product sales|chemical-sales|technical-sales=3500
# battery chemistry
battery-electrochem-testing|technique|电池电化学测试|battery electrochemical testing|倍率性能;GITT;三电极测试;DCIR测试;LAND电池测试|battery-testing|electroanalytical=3500
nickel-rich-cathode|technique|高镍三元材料|nickel-rich cathode materials|precursor coprecipitation;高镍正极;富锂锰基;NCA材料;三元正极材料;lithium-rich cathode;钴酸锂;高电压钴酸锂;三元前驱体;前驱体合成;前驱体|cathode-materials
lfp-material|technique|磷酸铁锂材料|lithium iron phosphate materials|磷酸锰铁锂;LMFP;磷酸铁前驱体;锰酸锂;lithium iron phosphate;磷酸铁锂合成;LFP材料|cathode-materials
silicon-carbon-anode|technique|硅基负极材料|silicon-based anode materials|硅碳材料;硅氧负极;人造石墨;硬碳;hard carbon;石墨化;人造石墨负极;SiOx;锂金属负极;硬碳负极;硅碳负极;silicon anode|anode-materials
electrolyte-formulation|technique|电解液配方|electrolyte formulation|电解液添加剂;electrolyte additives;六氟磷酸锂;LiPF6;电解液开发;电解液研发;LiFSI;锂盐;电解液合成|electrolyte
sulfide-electrolyte|technique|固态电解质材料|solid electrolyte materials|硫化物电解质;氧化物电解质;LLZO;sulfide electrolyte;聚合物电解质;固态电解质膜;polymer electrolyte;固态电解质合成;卤化物电解质|electrolyte|solid-state-battery=4000
fuel-cell-materials|technique|燃料电池材料|fuel cell materials|MEA制备;铂碳催化剂;气体扩散层;PEM燃料电池;solid oxide fuel cells;固体氧化物燃料电池|hydrogen
electrocatalysis|technique|电催化|electrocatalysis|析氢反应;HER/OER;CO2还原;CO2 reduction;氧还原反应;碱性电解槽;PEM电解槽;alkaline electrolysis;water electrolysis;电解水制氢|electrochemistry|catalyst=3500;hydrogen=3000
battery-safety-failure|technique|电池失效与安全分析|battery safety and failure analysis|电池失效分析;电池安全测试;产气分析;电池拆解分析;battery failure analysis;battery abuse testing;针刺测试;析锂分析|battery-testing|failure-analysis=3000
battery-standards|knowledge|电池认证标准|battery certification standards|GB 31241;UN 38.3测试;CB电池认证;IEC 62619;battery certification|battery-testing
# research in chemistry and catalysis
heterogeneous-catalysis|technique|多相催化|heterogeneous catalysis|催化剂制备;catalyst preparation;催化剂表征;单原子催化;single-atom catalysts;催化剂评价;固定床评价;TPR/TPD;浸渍法;SCR催化剂|catalyst
zeolite-catalysis|technique|沸石催化|zeolite catalysis|沸石;zeolites;分子筛合成;zeolite synthesis;ZSM-5;分子筛催化剂|catalyst
homogeneous-catalysis|technique|均相催化|homogeneous catalysis|不对称催化;asymmetric catalysis;手性催化剂;配体合成;有机催化;organocatalysis;烯烃聚合催化;茂金属催化剂|catalyst|chiral-synthesis=3500
co2-utilisation|knowledge|二氧化碳捕集利用|carbon capture and utilisation|碳捕集;CCUS;carbon capture;~CCS;碳捕集利用与封存;CO2捕集;胺吸收法;direct air capture;carbon capture and storage|chemical-engineering|carbon-management=3000
microreactor|technique|微通道反应器|microreactor technology|微通道反应;微化工;连续硝化;康宁反应器;Corning reactor;连续化工艺;微通道;微反应器|reaction-engineering
high-throughput-experimentation|technique|高通量实验|high-throughput experimentation|自动化合成;automated synthesis;机器人化学家;材料基因工程;materials genome;AI材料设计;材料信息学;materials informatics;自动化实验平台;self-driving laboratory;AI for Science|materials-science|materials-software=3000
custom-synthesis|technique|定制合成|custom synthesis|化合物定制;CRO合成;custom chemical synthesis;中间体合成;医药中间体;pharmaceutical intermediates;克级合成;公斤级合成;FTE合成;公斤级放大;标准品合成|organic-synthesis|drug-synthesis=4000
carbohydrate-chemistry|technique|糖化学|carbohydrate chemistry|寡糖合成;糖合成;oligosaccharide synthesis;多糖提取;polysaccharides;多糖;核苷合成;nucleoside chemistry;核苷化学;甾体合成;steroid synthesis|organic-synthesis
heterocyclic-synthesis|technique|杂环合成|heterocyclic synthesis|杂环化学;路线打通;逆合成分析;retrosynthesis;全合成;total synthesis;heterocyclic chemistry;天然产物全合成;逆合成;多步合成|organic-synthesis
product-purification-chem|technique|分离纯化|separation and purification|产物纯化;化合物纯化;=purification;萃取分离;液液萃取分离;分离提纯;分离技术;separation techniques;化学分离|chemistry|column-chromatography=3500
third-party-testing|knowledge|第三方检测|third-party testing services|检测认证;=SGS;=Intertek;=TUV;华测检测;TIC行业;testing inspection certification;检验检测机构;检测报告;产品检测;=谱尼;第三方检测机构;BV检测;检测业务|quality-control|iso-17025=3000
consumer-products-testing|technique|消费品检测|consumer products testing|玩具检测;toy testing;EN71;ASTM F963;CPSIA;邻苯检测;phthalates testing;食品接触材料;food contact materials;轻工产品检测;LFGB;软性产品测试;消费品化学测试|third-party-testing|reach-rohs=3500
textile-testing-chem|technique|纺织化学检测|textile chemical testing|colour fastness testing;甲醛测试;面料成分测试;皮革检测;纺织测试|third-party-testing
measurement-uncertainty|technique|测量不确定度评定|measurement uncertainty evaluation|不确定度;能力验证;proficiency testing;检测方法标准;比对试验;期间核查;标准方法确认;CMA扩项;检测方法开发|iso-17025|method-validation=3000
battery-slurry|technique|电池浆料与极片工艺|battery slurry and electrode processing|浆料制备;辊压;电极制备;electrode preparation;干法电极;dry electrode;极片制备;搅拌合浆|battery-process
coin-cell-assembly|technique|扣式电池组装|coin cell assembly|扣电组装;扣式电池;coin cells;软包电池制作;pouch cell assembly;半电池测试;纽扣电池组装;扣电制作;电池装配实验;扣电;纽扣电池;coin cell|battery-process|schlenk-technique=2500
separator-films|technique|电池隔膜|battery separators|隔膜涂覆;涂覆隔膜;湿法隔膜;lithium battery separator;陶瓷隔膜;separator coating;隔膜材料|battery-materials
battery-recycling|technique|电池回收|battery recycling|锂电回收;废旧电池回收;动力电池回收;梯次利用;second-life batteries;锂提取;碳酸锂;lithium extraction;盐湖提锂;电池拆解|battery-materials|nonferrous-metallurgy=2500
supercapacitor|technique|超级电容器|supercapacitors|超级电容;supercapacitor;电容材料;铝电解电容;电极箔;锂离子电容器;化成箔|battery-materials
flow-battery|technique|液流电池|flow batteries|全钒液流电池;vanadium redox flow battery;锌离子电池;锌溴电池;redox flow battery;铅蓄电池;zinc-ion batteries|battery-materials|lithium-battery=3000
die-casting-process|technique|压铸操作|die casting operation|压铸机;压铸工;铝合金压铸;锌合金压铸;冷室压铸;die-casting machine;压铸技术员;压铸调机;热室压铸|casting
shot-peening|technique|喷丸强化|shot peening|喷丸;喷砂抛丸;abrasive blasting;表面拉丝;喷丸处理|coating|polishing-trade=3000
casting-process-design|technique|铸造工艺设计|casting process design|造型制芯;熔模铸造;铸造模拟;MAGMA铸造;球墨铸铁;铸铁;低压铸造;铸造工程师;浇注系统设计|casting|foundry-work=3500
chemistry-experiments|technique|化学实验|chemistry experiments|化学实验操作|chemistry|lab-operations=3500
formula-development|technique|配方开发|formula development|配方研发;配方设计||formulation=3000;food-rd=2500
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const chemistryMaterialsSenses = `
前驱体|semiconductor-materials|半导体;ALD;晶圆;原子层沉积
镀膜|dlc-hard-coatings|刀具;耐磨;类金刚石;五金
PVD|dlc-hard-coatings|刀具;五金;表面处理;电镀
脱脂|mim-process|喂料;烧结;注射成型;粉末冶金
烧结|mim-process|粉末冶金;喂料;硬质合金;MIM
电泳|electrophoretic-coating|涂装;喷漆;电镀;喷涂;汽车涂装
涂布|films-plastic|离型膜;保护膜;胶带;压敏胶;光学膜
重结晶|rotary-evaporation|旋蒸;柱层析;合成实验
`;
