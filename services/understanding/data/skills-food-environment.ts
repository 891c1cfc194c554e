/**
 * Food, agriculture, animals, environment, water, geology, energy resources, safety.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const foodEnvironmentSkills = `
# food science
food-science|knowledge|食品科学|food science|食品科学与工程;食品工程;food technology;食品专业知识;食品工艺学;food engineering;食品技术|
food-rd|technique|食品研发|food product development|食品配方;食品开发;食品新品开发;food R&D;食品配方开发;产品配方食品;食品打样;food formulation;食品研发工程师;休闲食品研发|food-science
beverage-rd|technique|饮料研发|beverage development|饮品研发;饮料配方;beverage formulation;茶饮研发;饮品开发;功能饮料;果汁饮料;植物饮料;饮料工艺;drinks development|food-rd
dairy-technology|technique|乳品工艺|dairy technology|乳制品;酸奶工艺;奶粉生产;dairy processing;乳品加工;冰品研发;乳品检测;cheese making;奶酪;巴氏杀菌奶;婴幼儿配方奶粉|food-science
meat-processing|technique|肉制品加工|meat processing|肉制品;香肠加工;屠宰;屠宰分割;肉类加工;meat products;分割肉;slaughtering;腌制;腊味加工;肉类分割;butchery;肉品加工|food-processing
seafood-processing|technique|水产品加工|seafood processing|水产加工;海鲜加工;鱼糜制品;aquatic products processing;fish processing;虾仁加工;水产品分割|food-processing
bakery-technology|technique|烘焙食品工艺|bakery technology|焙烤工艺;饼干生产;面制品;烘焙研发;bakery R&D;biscuit production;糕点生产;烘焙产品研发;月饼生产;方便面工艺;面粉加工;焙烤食品|food-processing|baking=3000
confectionery|technique|糖果零食工艺|confectionery technology|糖果生产;软糖;巧克力工艺;candy making;果冻生产;坚果炒货;薯片加工;膨化食品;休闲食品;snack foods|food-processing
condiments|technique|调味品研发|seasoning development|调味料;酱料研发;酱油酿造;seasonings;复合调味料;sauce development;香精调味;调味品;蚝油;预制菜调味;酱料|food-rd|fragrance-flavour=2500
prepared-dishes|technique|预制菜研发|ready meal development|预制菜;中央厨房;ready meals;中央厨房管理;central kitchen;速冻食品;冷冻食品;frozen foods;即食食品;配餐生产;盒饭生产;净菜加工|food-rd|cooking=2500
brewing|technique|酿造工艺|brewing|酿酒;啤酒酿造;白酒酿造;winemaking;精酿啤酒;葡萄酒酿造;beer brewing;酿酒师;distilling spirits;发酵食品;黄酒;白酒勾调|food-science|fermentation=3500
probiotics|technique|益生菌|probiotics|乳酸菌;lactic acid bacteria;益生元;prebiotics;菌粉生产;发酵乳;后生元;益生菌研发|food-science|fermentation=3000;metagenomics=2000
functional-foods|knowledge|保健食品研发|functional food development|保健品;功能性食品;营养补充剂;保健食品;nutraceuticals;dietary supplements;功能食品;膳食补充剂;特医食品;foods for special medical purposes;药食同源;软糖保健品;蛋白粉|food-rd|nutrition=3000
plant-based-foods|technique|植物基与替代蛋白|alternative proteins|植物基;植物肉;人造肉;plant-based foods;alternative protein;细胞培养肉;cultivated meat;素肉;豆制品加工;微生物蛋白;昆虫蛋白|food-science
food-additives|knowledge|食品添加剂|food additives|食品配料;food ingredients;GB 2760;甜味剂;sweeteners;增稠剂;乳化稳定剂;食品原料;食品胶体;hydrocolloids;代糖;食品级原料|food-science
fats-oils|technique|油脂加工|oils and fats processing|食用油;油脂精炼;油脂化学;edible oils;lipid chemistry;植物油加工;oilseed processing;油脂检测;微胶囊粉末油脂|food-processing
grain-processing|technique|粮食加工|grain processing|大米加工;粮油加工;rice milling;制粉;粮油检验;粮油质量检验员;淀粉糖;粮食储藏;grain storage;粮油保管员;starch processing;flour milling|food-processing
fruit-vegetable-processing|technique|果蔬加工保鲜|fruit and vegetable processing|果蔬保鲜;果蔬加工;采后保鲜;postharvest technology;水果分选;罐头加工;冻干果蔬;蜜饯;fruit preservation;水果包装;果汁加工;canning|food-processing
tea-science|knowledge|茶学|tea science|茶叶种植;tea plantation;茶叶品评;茶叶研发|food-science|tea-processing=4000
food-processing|technique|食品加工|food processing|食品生产;食品厂普工;食品车间;food production;食品加工操作;食品工厂;food manufacturing;食品流水线;食品生产操作;食品加工工;食品加工技术|food-science|machine-operation=2000
thermal-sterilization-food|technique|食品杀菌技术|food preservation and sterilisation|~UHT;巴氏杀菌;pasteurization;超高温灭菌;retort processing;高压均质;无菌灌装饮料;高静压;~HPP;pasteurisation;食品杀菌釜;利乐灌装;Tetra Pak;杀菌釜操作;shelf-stable processing|food-processing
food-drying-extrusion|technique|食品干燥与挤压膨化|food drying and extrusion|喷雾干燥食品;食品挤压膨化;food extrusion;真空冷冻干燥食品;油炸工艺;烘干房;deep frying process;freeze-dried food;微胶囊;microencapsulation|food-processing
food-filling-packaging|technique|食品灌装与包装|food filling and packaging|食品包装;吹灌旋;气调包装;modified atmosphere packaging;饮料灌装;食品装箱;食品包装机操作|food-processing|packaging-operation=3000
sensory-evaluation|technique|感官评价|sensory evaluation|食品感官;=品评;感官评定;sensory analysis;品评员;风味分析;flavour analysis;感官分析;试吃员;flavor chemistry;食品风味化学;taste testing;电子舌|food-science
shelf-life-study|technique|货架期研究|shelf-life study|保质期研究;保质期测试;货架期测试;shelf life testing;食品稳定性试验;加速保质期|food-science|stability-study=3000
food-chemistry|knowledge|食品化学|food chemistry|食品生物化学;食品营养学;food nutrition;食品毒理学;food biochemistry;食品营养与卫生;食品物性|food-science|chemistry=2500
food-microbiology|technique|食品微生物检验|food microbiology|菌落总数;大肠菌群;致病菌检测;沙门氏菌检测;total plate count;食品微生物;Salmonella testing;霉菌酵母计数;金黄色葡萄球菌;coliform testing;pathogen testing in food;李斯特菌|food-testing|microbiology=4000
pesticide-residue|technique|农残检测|pesticide residue analysis|农药残留检测;兽药残留检测;农兽残检测;pesticide residues;veterinary drug residues;=快检;食品快检;农残快检;QuEChERS;真菌毒素检测;mycotoxin analysis;农残速测|food-testing|lc-ms=2500;gc-ms=2500
nutrition-labelling|technique|营养标签与食品标签审核|food labelling|食品标签;营养成分表;nutrition labelling;食品标签审核;GB 7718;GB 28050;food label compliance;nutrition facts;过敏原标识;标签合规|food-regulations
food-regulations|knowledge|食品法规|food regulations|食品安全法;食品法规标准;SC认证;食品生产许可证;food law;食品安全国家标准;FDA食品;FSMA;食品合规;food regulatory affairs;食品经营许可证;香港食物安全条例;进口食品备案|food-science|compliance=2500
brcgs|knowledge|BRCGS与FSSC 22000|BRCGS and FSSC 22000|~BRC;FSSC22000;BRCGS;IFS Food;~SQF;GFSI;BRC审核;食品工厂审核|haccp|iso-9001=2500
food-qa|technique|食品品控|food quality assurance|食品质量管理;食品QA;食品QC;食品质检;品控员食品;food quality control;食品厂品控;餐饮品控;门店食安巡检;食品质量控制;食品检验员;food safety auditing|quality-control|haccp=4000
allergen-management|technique|过敏原管理|allergen management|过敏原控制;食品防护;food defence;交叉污染防控;食品欺诈;food defense;food fraud;异物控制;金属探测;metal detection food|haccp
food-traceability|technique|食品追溯|food traceability|追溯体系;食品溯源;产品召回;product recall;=traceability;追溯管理;召回演练;农产品追溯|haccp
halal-kosher-certification|knowledge|有机与清真食品认证|organic, halal and kosher certification|有机认证;清真认证;犹太认证;kosher certification;organic certification;绿色食品认证;halal certification;地理标志产品;有机产品检查员|food-regulations
food-inspector-cert|certificate|食品检验员证|food inspector certificate|食品检验工证;农产品食品检验员;食品检验工;农产品食品检验员证;食品检验员资格证;高级食品检验员|food-testing||food-testing
food-engineer-cert|certificate|食品工程师职称|food engineer title|食品工程师;食品助理工程师;食品安全师;食品安全师证;HACCP内审员;ISO22000内审员;HACCP证书;食物卫生督导员;hygiene supervisor;卫生经理证书;hygiene manager|haccp|food-safety-cert=4000
food-pilot-plant|technique|食品中试与工艺放大|food scale-up|食品中试;食品工艺工程师;工艺员食品;食品生产工艺;food process engineering;食品工艺优化;食品试产|food-processing|scale-up=4000
pet-food|knowledge|宠物食品研发|pet food|猫粮;狗粮;pet food formulation;宠物零食;pet food development;宠物营养;宠物饲料|food-rd|animal-nutrition=3500
coffee-processing|technique|咖啡与可可加工|coffee and cocoa processing|咖啡豆加工;咖啡生产;速溶咖啡;可可加工|food-processing|coffee-roasting=4000
infant-food-rd|technique|特殊膳食研发|special dietary food development|婴幼儿辅食研发;老年食品;infant food development;婴配粉注册;infant formula registration;母乳低聚糖;~HMO;特膳|food-rd|functional-foods=4000
# agriculture
crop-cultivation|technique|作物栽培|crop cultivation|农作物种植;水稻种植;作物学;种植技术;agronomy;大田种植;农艺;农艺师;crop production;农场种植;玉米种植;甘蔗种植;农田管理;农业种植;种植;栽培技术|agriculture
vegetable-growing|technique|蔬菜种植|vegetable growing|种菜;蔬菜栽培;菜地管理;vegetable cultivation;大棚种植;有机蔬菜种植;蔬菜大棚;采摘;菜心种植;vegetable farming;菜农|agriculture
fruit-growing|technique|果树种植|fruit growing|果树栽培;果园管理;荔枝种植;柑橘种植;orchard management;果树修剪;水果种植;fruit cultivation;果树嫁接;龙眼种植;火龙果种植;pomology|agriculture
mushroom-cultivation|technique|食用菌栽培|mushroom cultivation|食用菌;蘑菇种植;菌菇种植;mushroom growing;菌种生产食用菌;灵芝栽培;菌包制作|agriculture
greenhouse-hydroponics|technique|设施农业与无土栽培|protected horticulture and hydroponics|无土栽培;水培;设施农业;hydroponics;温室管理;greenhouse management;植物工厂;vertical farming;aquaponics;鱼菜共生;设施园艺;基质栽培|agriculture
seedling-nursery|technique|育苗|seedling raising|苗圃管理;种苗繁育;育苗技术;plant nursery;嫁接;扦插;苗木繁育;grafting;花卉种苗;plant propagation;苗木培育|agriculture|gardening=3000
flower-cultivation|technique|花卉栽培|floriculture|盆栽养护;floriculture production;兰花栽培;ornamental horticulture;观赏园艺;多肉种植;花卉生产;bonsai;鲜切花|agriculture|gardening=3500
herb-cultivation|technique|中药材种植|medicinal herb cultivation|药用植物栽培;中草药种植;中药材GAP;medicinal plant cultivation;中药资源;药用植物;南药种植;GAP基地|agriculture|tcm=2000
plant-breeding|technique|作物育种|plant breeding|育种;种子学;分子育种;seed breeding;杂交育种;crop breeding;种子生产;marker-assisted selection;种质资源;转基因育种;seed technology;水稻育种;种子检验|agriculture|plant-biology=3500;genetics=2500
plant-protection|technique|植物保护|plant protection|植保;=病虫害;病虫害防治;植物病理学;plant pathology;农作物病虫害;生物防治;biological control;农药使用;打农药;无人机植保;飞防;crop protection;integrated pest management;绿色防控;农药喷洒|agriculture
soil-fertiliser|technique|土壤肥料|soil and fertiliser management|测土配方施肥;施肥;土壤改良;soil fertility;植物营养;plant nutrition;土肥;水肥一体化;fertigation;土壤学;soil science;滴灌;节水灌溉|agriculture|soil-remediation=2000
smart-agriculture|knowledge|智慧农业|smart agriculture|数字农业;精准农业;precision agriculture;农业物联网;smart farming;农业信息化;农业大数据;农业遥感;agricultural IoT;农业机器人|agriculture|iot=2000
farm-machinery-operation|certificate|农机驾驶操作|agricultural machinery operation|拖拉机驾驶;收割机驾驶;农机驾驶证;tractor driving;插秧机;拖拉机驾驶证;combine harvester operation;旋耕;农机手;微耕机|agriculture|agricultural-machinery=3000
farm-management|technique|农场管理|farm management|农业项目管理;农庄管理;合作社管理;farm operation;种植基地管理;生态农场;农业园区运营;休闲农业;agritourism;家庭农场;基地管理员;农业基地管理|agriculture
rural-revitalization|knowledge|乡村振兴与农业经济|rural development and agricultural economics|农业经济;农业经济管理;agricultural economics;农村电商;三农工作;助农;农业技术推广;agricultural extension;农技推广;rural development;农村工作|agriculture
farm-labour|trade|农活|farm work|农场工;田间劳动;采收;farm labour;农业劳动;果园采摘;农场零工;harvesting crops;田间管理;农务;fruit picking;farm labor;锄草;采茶|agriculture
organic-farming|technique|有机农业|organic farming|有机种植;生态农业;ecological agriculture;堆肥;=composting;循环农业;permaculture;绿色种植;酵素堆肥;有机农场|agriculture
forestry|knowledge|林业|forestry|林学;造林;森林经营;森林培育;forest management;silviculture;林业调查;护林员;木材检验;森林防火;古树保护;林业规划;森林资源调查;二类调查|agriculture
landscape-plants|knowledge|园林植物|landscape plants|园林植物养护;苗木识别;landscape plant maintenance;园林苗木;植物识别;plant identification;绿化苗木|forestry|gardening=3500
arborist-cert|certificate|树艺师证|arborist certificate|注册树艺师;ISA认证树艺师;ISA Certified Arborist;树木风险评估;tree risk assessment;攀树师|forestry|tree-work=3500
agri-tech-certificate|certificate|农业技术证书|agricultural technician certificate|农艺工证;农艺师证;花卉园艺工证;农业技术员证;植保员证;农业经理人;园艺工证;农产品经纪人;绿化工;高级农艺师|agriculture||agriculture
agri-product-sales|technique|农资农产品销售|agricultural product sales|农资销售;农药销售;饲料销售;农产品销售;种子销售;肥料销售;兽药销售;agricultural inputs sales;农技服务;动保销售;农化销售;feed sales|sales
# animals
animal-science|knowledge|动物科学|animal science|畜牧学;动物生产;animal production;畜牧养殖;livestock science;养殖技术;动物科学专业;livestock production;规模化养殖;养殖场管理|agriculture
pig-farming|technique|养猪|pig farming|生猪养殖;猪场管理;母猪饲养;swine production;配种妊娠;猪场饲养员;猪人工授精;养猪技术;猪场技术员;产房管理猪;pig husbandry|animal-science
poultry-farming|technique|家禽养殖|poultry farming|养鸡;蛋鸡;肉鸡养殖;poultry production;=孵化;养鸭;肉鸭养殖;禽类养殖;养鹅;poultry husbandry;家禽生产;种鸡;鸽子养殖|animal-science
cattle-sheep-farming|technique|牛羊养殖|cattle and sheep farming|奶牛养殖;养牛;养羊;dairy farming;挤奶;反刍动物;肉牛养殖;牧场管理;cattle husbandry;牧场;ruminants;肉羊养殖|animal-science
aquaculture|technique|水产养殖技术|aquaculture|养虾;对虾养殖;海水养殖;fish farming;鱼苗繁育;循环水养殖;RAS养殖;shrimp farming;水产技术员;水产苗种;工厂化养殖;水产动物营养;鱼塘管理;淡水养殖;生蚝养殖;塘头管理;水产养殖|animal-science
fish-health|technique|水产病害防治|aquatic animal health|鱼病防治;水产动物医学;水质调控;fish disease control;水产兽医;鱼病;水产药品;养殖水质检测;aquatic veterinary medicine|aquaculture
fishery-work|technique|渔业捕捞|fishing|捕鱼;捕捞;渔船作业;commercial fishing;渔业资源;fisheries;出海捕鱼;渔业;渔民;fishery management|aquaculture
animal-nutrition|knowledge|动物营养与饲料|animal nutrition and feed|饲料配方;饲料;动物营养;feed formulation;饲料添加剂;feed additives;animal feed;饲料加工;饲料检测;饲料配方师;feed milling;饲料生产;feed technology;饲料工艺|animal-science
feed-production|technique|饲料生产操作|feed mill operation|制粒工饲料;饲料中控;饲料车间;饲料厂;feed mill;饲料化验;饲料检验化验员;feed production|animal-nutrition|machine-operation=2000
animal-breeding|technique|动物遗传育种|animal breeding and genetics|种畜繁育;动物繁殖;人工授精技术动物;animal reproduction;种猪选育;胚胎移植;embryo transfer;精液品质检测;animal breeding;克隆动物;性能测定|animal-science|genetics=2500
beekeeping|technique|特种养殖|specialty animal farming|养蜂;beekeeping;apiculture;养蚕;黄粉虫养殖;养兔;黑水虻;蚯蚓养殖;蜂蜜生产;sericulture;鹌鹑养殖;蜂农;昆虫养殖|animal-science
veterinary-medicine|knowledge|兽医学|veterinary medicine|动物医学;兽医诊疗;动物疾病;veterinary science;动物诊疗;兽医师;animal medicine;预防兽医;动物内科学;veterinary practice;动物疫病;兽医;veterinary||pet-care=3000
small-animal-clinic|technique|小动物临床|small animal practice|宠物医生;宠物医疗;小动物诊疗;犬猫诊疗;companion animal medicine;宠物医院;猫科诊疗;宠物内科;小动物内科;small animal medicine;异宠诊疗;犬猫疾病;宠物诊疗|veterinary-medicine
veterinary-surgery|technique|兽医外科|veterinary surgery|宠物绝育;动物手术兽医;犬猫绝育;小动物外科;spay and neuter;宠物骨科;宠物麻醉;veterinary anesthesia;宠物外科;宠物牙科;veterinary dentistry|veterinary-medicine
veterinary-diagnostics|technique|兽医实验室诊断|veterinary diagnostics|动物疫病检测;宠物化验;兽医检验;veterinary laboratory diagnosis;动物血常规;非洲猪瘟检测;动物疫病诊断;宠物影像;veterinary imaging;动物病理;宠物B超;veterinary radiology;疫病监测|veterinary-medicine|clinical-lab=2500
livestock-health|technique|畜禽疫病防控|livestock disease control|非洲猪瘟防控;生物安全猪场;猪病防治;禽病防治;动物防疫;animal disease prevention;免疫程序畜禽;livestock health;驻场兽医;biosecurity on farms;兽医防疫;动物疫苗接种;African swine fever control|veterinary-medicine
animal-quarantine|technique|动物检疫|animal and plant quarantine|植物检疫;官方兽医;检疫员;animal quarantine;plant quarantine;动物卫生监督;肉品检验;屠宰检疫;phytosanitary inspection;肉品品质检验;veterinary inspection|veterinary-medicine
veterinary-license|certificate|执业兽医资格|veterinary licence|执业兽医师证;执业兽医资格证;执业兽医师;veterinary license;注册兽医;执业兽医;助理执业兽医;乡村兽医;registered veterinarian;licensed veterinarian;香港注册兽医|veterinary-medicine||veterinary-medicine
veterinary-nurse-cert|certificate|宠物医师助理证|veterinary technician certificate|兽医护士;veterinary nurse;动物护理员;veterinary technician;宠物健康护理员;宠物健康护理员证;animal nurse;宠医助理;宠物医护|veterinary-medicine|pet-nursing=4500
vet-acupuncture|technique|中兽医|traditional Chinese veterinary medicine|宠物针灸;中兽医学;宠物康复;veterinary acupuncture;宠物理疗;veterinary rehabilitation;动物针灸|veterinary-medicine
veterinary-software|tool|宠物医院管理软件|veterinary practice software|AVImark;Cornerstone兽医软件;ezyVet;IDEXX Cornerstone;IDEXX;VETport;迅德宠物医院软件;veterinary practice management software;Impromed|veterinary-medicine
zoo-wildlife|knowledge|野生动物保护与动物园饲养|wildlife and zoo animal care|动物园饲养员;野生动物保护;动物救助;zookeeping;wildlife conservation;野生动物救助;动物行为训练;海洋动物训练;海洋馆饲养;流浪动物救助;animal rescue;鸟类调查;保育员动物;animal shelter|animal-science
equine-care|technique|马术与马匹护理|equine care|马房管理;养马;马匹护理;horse care;马夫;骑马教学;马术教练;equestrian;钉蹄;马匹训练;horse grooming;马房工人;骑术|animal-science
laboratory-animal-med|knowledge|实验动物医学|laboratory animal medicine|实验动物兽医;实验动物管理;laboratory animal veterinarian;实验动物质量控制;实验动物疾病诊断|veterinary-medicine|animal-husbandry=3500
# water and wastewater
water-treatment-process|technique|水处理工艺设计|water treatment process design|污水处理工艺;污水厂设计;水处理工程;水处理工程师;给水处理;water treatment engineering;污水工艺设计;水处理设计;sewage treatment process|wastewater-treatment
activated-sludge|technique|活性污泥法|activated sludge process|AAO工艺;A2O;SBR工艺;生化处理;脱氮除磷;nutrient removal;MBBR;生物处理;biological treatment;厌氧氨氧化;曝气;氧化沟;厌氧处理;anaerobic treatment;UASB|wastewater-treatment
mbr-membrane|technique|膜法水处理|membrane water treatment|~MBR;膜生物反应器;membrane bioreactor;超滤膜;纳滤;nanofiltration;反渗透系统;reverse osmosis;RO系统;海水淡化;desalination;零排放;中水回用;~ZLD;EDI纯水;RO膜|wastewater-treatment|membrane-separation-chem=3000
industrial-wastewater|technique|工业废水处理|industrial wastewater treatment|电镀废水;印染废水;制药废水;高浓度废水;化工废水处理;高级氧化;advanced oxidation;芬顿;Fenton oxidation;重金属废水;高盐废水;废水站|wastewater-treatment
sewage-plant-operation|trade|污水处理运行|wastewater plant operation|污水处理工;污水站操作;污水处理操作工;污水厂运营;wastewater operator;污水站运行;加药;废水操作工;污水处理站;废水处理员;sewage plant operator;水务运营|wastewater-treatment
sewage-operator-cert|certificate|污水处理工证|wastewater operator certificate|工业废水处理工;污水处理工证书;废水处理工证;工业废水处理工证;污废水处理工;wastewater treatment operator license;水生产处理工|sewage-plant-operation||sewage-plant-operation
drinking-water|technique|自来水处理|drinking water treatment|净水厂;给水厂;饮用水处理;自来水厂;water purification;净水工;potable water treatment;=供水;制水工;二次供水;直饮水;净水器安装;净水设备;water supply|wastewater-treatment
sludge-treatment|technique|污泥处理处置|sludge treatment|污泥脱水;污泥干化;sludge dewatering;污泥处置;污泥减量;sludge disposal|wastewater-treatment
water-analysis|technique|水质理化分析|physicochemical water analysis|COD测定;氨氮测定;~BOD;~COD;总磷总氮;溶解氧;水质检测员;悬浮物测定;水样采集;水质采样;TOC分析;生化需氧量;化学需氧量;水质监测;water quality monitoring;water sampling;水质检测;水质分析;water quality testing|environmental-testing|titration=2000;uv-vis=2000
river-remediation|technique|水环境治理|water environment remediation|黑臭水体治理;流域治理;水生态修复;river restoration;人工湿地;constructed wetlands;湖泊治理;sponge city;海绵城市设计;水环境综合治理;截污纳管|environmental-protection|wastewater-treatment=3000
hydrology|knowledge|水文水资源|hydrology and water resources|水文学;水文监测;水资源论证;water resources management;节水评价;水文勘测;hydrological modelling;防洪评价;防洪影响评价;洪水预报|environmental-protection
swat-model|tool|SWAT水文模型|SWAT hydrological model|~SWAT|hydrology
hydraulic-modelling|tool|水力水文模型软件|hydraulic and hydrologic modelling software|SWMM;InfoWorks ICM;HEC-RAS;EPANET;MIKE 21;HEC-HMS;MIKE水模型;WaterGEMS;Bentley WaterGEMS;InfoWater;EFDC;DHI MIKE;Delft3D;水动力模型;排水管网模型|hydrology
soil-water-conservation|technique|水土保持|soil and water conservation|水保方案;水土保持方案编制;水保监测;soil erosion control;水保监理;水土保持监测;水土流失;erosion control|environmental-protection
marine-environment|knowledge|海洋环境|marine environment|海洋学;oceanography;海域使用论证;海洋环评;海洋监测;marine monitoring;海洋工程环境;海岸带修复;红树林修复;mangrove restoration;物理海洋;海洋生态修复;海域论证;海洋科学|environmental-protection|marine-biology=3000
# air, noise, waste, soil
vocs-treatment|technique|VOCs治理技术|VOC abatement|~RTO;~RCO;活性炭吸附脱附;蓄热焚烧;regenerative thermal oxidizer;挥发性有机物治理;沸石转轮;VOCs;LDAR;泄漏检测与修复;VOCs检测;volatile organic compounds;VOCs治理|waste-gas
desulfurization-denitrification|technique|烟气脱硫脱硝|flue gas desulphurisation and denitrification|脱硫;脱硝;SCR脱硝;SNCR;~FGD;湿法脱硫;超低排放;flue gas treatment;烟气治理;脱硫运行;desulfurization;除雾;脱硫脱硝|waste-gas
dust-removal|technique|除尘技术|dust removal|除尘;布袋除尘;静电除尘;除尘器;dust collection;bag filter;电除尘;electrostatic precipitator;粉尘治理;除尘设备;通风除尘;油烟净化;油烟治理|waste-gas
air-quality-modelling|technique|大气环境模拟|air quality modelling|AERMOD;CALPUFF;~WRF;大气扩散模型;CMAQ;空气质量模型;AERSCREEN;大气预测;air dispersion modelling;WRF-Chem;大气科学;atmospheric science;EIAProA|environmental-protection
noise-control|technique|噪声控制|noise control|噪声治理;噪声振动控制;声屏障;隔音降噪;noise abatement;环境噪声;CadnaA;SoundPLAN;噪声监测;noise monitoring;降噪工程|environmental-protection
solid-waste|technique|固体废物处理|solid waste management|固废;固体废物;垃圾焚烧;waste incineration;垃圾填埋;landfill;生活垃圾处理;waste management;固废资源化;餐厨垃圾;填埋场;建筑垃圾;厨余垃圾处理;kitchen waste treatment;固废处理|environmental-protection
hazardous-waste|technique|危险废物管理|hazardous waste management|危废;危废管理;危险废物;危废处置;危废台账;危废经营许可证;hazardous waste disposal;危废焚烧;医疗废物;medical waste;医废处置;危险废物鉴别;危废转移联单;危废仓库;危废处理|solid-waste|hazardous-chemicals=2500
recycling|technique|再生资源回收|recycling|资源回收;循环经济;circular economy;废塑料回收;再生塑料;废旧物资;塑料再生;recycled materials;recycled plastics;GRS认证;废金属回收;废纸回收;废物利用;废旧纺织品回收;WEEE|solid-waste
soil-remediation|technique|土壤修复|soil remediation|污染场地修复;场地调查;土壤污染状况调查;site investigation contaminated land;地下水修复;groundwater remediation;场地环境调查;contaminated land assessment;土壤污染防治;污染地块;土壤采样;soil sampling;钻孔采样土壤;Phase I ESA;土壤检测;土壤调查|environmental-protection
ecology|knowledge|生态学|ecology|=生态;生态调查;生物多样性;biodiversity;生态环境;生物多样性调查;ecological survey;景观生态;植被调查;vegetation survey;湿地;wetland ecology;生态保护;生态评价;物种调查;保护生物学;conservation biology;生态监测|environmental-protection|biology=2500
ecological-fieldwork|technique|野外调查|field survey|野外工作;野外调查研究|ecology
ecological-restoration|technique|生态修复|ecological restoration|矿山修复;矿山生态修复;边坡绿化;ecological remediation;国土空间生态修复;生态恢复;植被恢复;revegetation;湿地修复;mine rehabilitation|ecology
odour-control|technique|恶臭治理|odour control|除臭;臭气处理;生物滤池除臭;odor control;臭气浓度;嗅辨员;恶臭检测;嗅觉测量;除臭系统|waste-gas
# assessment, monitoring, management
eia-reporting|technique|环评报告编制|environmental impact assessment reporting|环境影响评价;环评报告表;环评报告书;~EIA;EIA报告;EIA reports;规划环评;环评编制;环境影响报告;环评工程师工作;排放标准;后评价;环保验收;竣工环保验收;建设项目环评;环评;environmental impact assessment|environmental-protection
eia-engineer-cert|certificate|环境影响评价工程师|registered EIA engineer|环评工程师;环评师;注册环评工程师;环评工程师证;环境影响评价工程师证;环评证|eia-reporting||eia-reporting
registered-environmental-engineer|certificate|注册环保工程师|registered environmental engineer|环保工程师证;注册环保工程师证;环保工程师职称;环境工程师职称;环境工程师证;注册公用设备工程师给排水|environmental-protection||environmental-protection
pollutant-permit|technique|排污许可|pollutant discharge permit|排污许可证;排污许可申报;discharge permits;环保手续办理;自行监测方案;environmental permitting;排污许可执行报告;环保台账;排污登记;环保合规;环保申报|environmental-protection|compliance=2500
environmental-consulting|technique|环保咨询|environmental consulting|环保管家;环境咨询;环境顾问;environmental consultancy;环保顾问;环境评估;environmental assessment;环保核查;清洁生产审核;cleaner production audit;清洁生产;环境尽调;environmental due diligence;环境监理;environmental monitoring and audit;EM&A|environmental-protection
environmental-emergency-plan|technique|突发环境事件应急预案|environmental emergency planning|环境应急预案;应急预案编制环境;环境风险评估;environmental risk assessment;环境应急;spill response;应急演练环保;环境隐患排查|environmental-protection
cems|tool|在线监测运维|continuous emission monitoring|CEMS;在线监测设备;水质在线监测;烟气在线监测;污染源在线监测;环保在线监测运维;online water quality monitors;在线监测;continuous emissions monitoring system;自动监测站运维;环境自动监测|environmental-testing|instrumentation=2500
stack-sampling|technique|现场采样监测|field environmental sampling|环境采样;烟气采样;采样员;现场采样;废气采样;stack testing;stack sampling;现场监测;外场采样;大气采样;气体采样;环境监测采样;field sampling;采样工程师;烟尘采样|environmental-testing
environmental-sampling-cert|certificate|环境监测上岗证|environmental monitoring certificate|环境监测员;环境监测持证上岗;采样上岗证;环境监测工;环境监测员证;检测上岗证;环境监测人员上岗证|environmental-testing
indoor-air-testing|technique|室内空气质量检测|indoor air quality testing|室内环境检测;~IAQ;室内空气质量;室内环境检测员;formaldehyde testing;公共场所检测;室内环境监测;IAQ证书|environmental-testing
radiation-monitoring|technique|辐射环境监测|radiation monitoring|电磁辐射检测;放射性检测;radioactivity measurement;辐射监测;核辐射检测;氡检测;γ能谱;个人剂量监测;电离辐射检测;伽马能谱|environmental-testing
ecotoxicology|knowledge|环境毒理与环境化学|ecotoxicology and environmental chemistry|环境化学;environmental chemistry;环境毒理学;生态毒理;新污染物;emerging contaminants;PFAS;微塑料;microplastics;环境微生物;environmental microbiology;持久性有机污染物;环境健康;environmental health;抗生素污染|environmental-protection|toxicology=2500
environmental-science|knowledge|环境科学|environmental science|环境学;环境科学与工程;environmental sciences;环境研究;生态环境科学|environmental-protection
environmental-education|technique|自然教育与环保宣传|nature and environmental education|自然教育;环境教育;environmental education;自然导赏;环保宣教;自然观察;生态导赏;nature education;观鸟;自然导师;nature guide|environmental-protection|teaching=2000
environmental-equipment-sales|technique|环保设备与工程|environmental equipment engineering|环保设备;环保工程;环保设备设计;环保设备安装;environmental equipment;环保项目管理;环保工程施工;环保设备调试;environmental projects;环保设备制造;环保销售;环保产品销售|environmental-protection
# carbon and sustainability
ghg-inventory|technique|温室气体盘查|greenhouse gas inventory|碳盘查;ISO 14064;温室气体核算;GHG Protocol;碳核查;greenhouse gas accounting;碳排放核查;carbon verification;GHG inventory;碳排查|carbon-management
carbon-footprint-lca|technique|生命周期评价|life cycle assessment|~LCA;产品碳足迹;碳足迹;ISO 14067;SimaPro;~GaBi;carbon footprint;eFootprint;openLCA;EPD声明;环境产品声明;Sphera;碳足迹核算|carbon-management
carbon-trading|technique|碳交易|carbon trading|碳资产管理;CCER;碳市场;碳配额;carbon markets;CDM项目;carbon credits;碳资产开发;VCS项目;carbon asset management;碳信用;=碳汇;carbon offset;林业碳汇|carbon-management
carbon-manager-cert|certificate|碳排放管理员证|carbon emission manager certificate|碳排放管理员;碳资产管理师;碳管理师;碳核查员;注册碳管理师;碳排放管理师;碳排放核查员;碳交易师;CFA ESG证书;GRI认证专员|carbon-management||carbon-management
csr-audit|technique|社会责任验厂|social responsibility auditing|SA8000;社会责任审核;Sedex;social compliance;~WRAP;人权验厂;CSR验厂;~RBA;~EICC;验厂辅导;验厂文员;客户验厂;FSC认证;Higg Index|esg-reporting|compliance=3000
green-factory|technique|绿色工厂与节能诊断|green factory and energy saving|绿色工厂;绿色制造;绿色供应链;绿色工厂评价;节能诊断;能源管理体系;energy management system standard;节能降耗;绿色产品认证;节能管理|carbon-management|energy-audit=4000
climate-change|knowledge|气候变化与低碳政策|climate change policy|气候变化;气候政策;climate policy;低碳规划;零碳园区;climate risk;climate change;低碳城市;碳达峰方案;climate adaptation;气候风险;=低碳;碳减排;decarbonisation|carbon-management
# meteorology, GIS, remote sensing
meteorology|knowledge|气象学|meteorology|=气象;天气预报;weather forecasting;气象观测;数值天气预报;气候学;climatology;气象服务;气象数据;weather observation;大气物理;雷电防护检测;numerical weather prediction|environmental-science
natural-resources-mgmt|knowledge|自然资源管理|natural resource management|国土变更调查;不动产登记调查;土地整治;土地资源管理;land resource management;土地规划;耕地保护;自然资源调查;国土空间规划数据库;林地报批;用地报批;土地管理;land administration|surveying
# geology, mining, oil and gas
engineering-geology|technique|工程地质勘察|engineering geological investigation|地质编录;岩芯编录;地下水;工勘;水文地质勘察;groundwater;勘察报告编写;地灾评估;地下水监测;地质勘察报告|geological-survey
core-logging|technique|岩心编录|core logging||engineering-geology
geohazard|technique|地质灾害防治|geohazard prevention|地质灾害;滑坡治理;地质灾害评估;地灾治理;landslide mitigation;泥石流;地灾监测;slope stability;边坡工程;地质灾害危险性评估;geological hazards|geological-survey
geophysics|technique|地球物理勘探|geophysical exploration|物探;地震勘探;地球物理;geophysics;seismic interpretation;探地雷达;ground penetrating radar;电法勘探;=重磁;管线探测;工程物探;地震学;seismology;地震解释|geological-survey
seismic-processing|technique|地震数据处理|seismic data processing||geophysics
geochemistry|knowledge|地球化学|geochemistry|化探;岩矿测试;岩矿鉴定;mineral testing;同位素地球化学;地质实验测试;岩矿分析;ore analysis;mineral identification;isotope geochemistry;矿石化验|geological-survey|analytical-chemistry=2500
drilling-geotech|trade|钻探施工|drilling operations|钻探;岩土钻探;钻机操作;地质钻探;drilling rig operation;钻工;打井;钻探工;core drilling;水井钻凿;钻机工;rotary drilling;=driller|geological-survey
mining-engineering|knowledge|采矿工程|mining engineering|采矿;矿山开采;露天开采;矿山;=mining;井下开采;矿山设计;mine planning;煤矿开采;open-pit mining;矿井通风;矿山工程;矿山管理;mine ventilation;巷道掘进|geoscience
mineral-processing|technique|选矿工程|mineral processing|选矿;浮选;磨矿;flotation;选厂;ore dressing;矿物加工;尾矿库;tailings;矿物加工工程;选矿工;重选磁选;破碎磨矿;选煤;coal preparation;beneficiation|mining-engineering|nonferrous-metallurgy=3000
mining-software|tool|矿业地质软件|mining and geological software|Surpac;Datamine;3DMine;Micromine;Leapfrog;Vulcan矿业;Deswik;GEOVIA Surpac;Rockware;矿山三维建模;Leapfrog Geo;MineSight;Maptek Vulcan;地质建模软件|mining-engineering
groundwater-software|tool|地下水与岩土数值软件|groundwater and geotechnical modelling software|MODFLOW;FEFLOW;GMS地下水;Visual MODFLOW;地下水数值模拟;groundwater modelling;GeoSlope;Plaxis 3D|engineering-geology
reservoir-engineering|technique|油藏与钻采工程|petroleum reservoir and drilling engineering|钻井工程;采油工程;油藏数值模拟;reservoir simulation;测井;well logging;录井;mud logging;压裂;完井;修井;well completion;海上油气开发;钻井液|oil-gas
reservoir-software|tool|油藏建模软件|reservoir modelling software|Eclipse油藏模拟;CMG油藏;Landmark软件;Kingdom Suite;IHS Kingdom;OpenWorks;Halliburton Landmark;GeoFrame;Schlumberger ECLIPSE;Techlog|reservoir-engineering
coal-mine-safety|certificate|矿山安全作业证|mine safety certificate|煤矿安全员证;爆破员证;爆破证;爆破作业人员许可证;矿山安全员;爆破工程技术人员;井下作业证;非煤矿山安全证;矿长证;blasting licence;shotfirer|mining-engineering
registered-geotech|certificate|注册土木工程师岩土|registered civil engineer (geotechnical)|注册岩土;岩土工程师证;地质工程师职称;地质工程师;registered surveyor mapping;注册矿业工程师;注册岩土证|geological-survey
geoscience|group|地球科学与资源|geosciences and resources||
# occupational safety
industrial-hygiene|knowledge|职业卫生|industrial hygiene|职业健康;职业病危害;职业卫生评价;职业病防治;职业危害因素检测;occupational hygiene;职业卫生检测;职业病危害评价;职业健康管理;工作场所检测;industrial hygienist;职业卫生技术服务;粉尘检测;防护设施设计专篇|ehs|safety-production=3000
safety-assessment|technique|安全评价|safety assessment|安全预评价;安全现状评价;安全评价报告;安全验收评价;安评报告编制;安全设施设计;安全设计专篇;安全条件评价;safety evaluation;安全设施设计专篇;安全评估|safety-production
risk-assessment-workplace|technique|危险源辨识与风险评估|hazard identification and risk assessment|危险源辨识;双重预防机制;~JSA;作业安全分析;job safety analysis;风险分级管控;隐患排查治理;HAZID;隐患排查;HIRA;风险辨识;~JHA;安全隐患排查;hazard identification;双预控;安全检查表;workplace risk assessment|safety-production
safety-standardization|knowledge|安全生产标准化|work safety standardisation|安标化;安全标准化;三级标准化;安全标准化评审;二级标准化;安全生产责任制;安全管理制度;安全台账;安全生产法;安全法律法规;标准化评审员|safety-production
special-operations|knowledge|特殊作业管理|permit-to-work management|动火作业;受限空间作业;作业许可;permit to work;有限空间;confined space;能量隔离;LOTO;上锁挂牌;lockout tagout;动火监护;confined space entry;八大特殊作业;吊装作业;动火证;承包商安全管理;~PTW;hot work permit|safety-production
work-at-height|certificate|高处作业证|working at height certificate|登高证;高空作业证;登高作业;高空作业;高处作业;working at height;登高架设;登高作业证;高处安装维护拆除;高空证;登高架设证;=爬高;work at height|safety-production
confined-space-cert|certificate|有限空间作业证|confined space certificate|密闭空间证;有限空间监护证;密闭空间作业;受限空间证;合资格人士证书;核准工人证|special-operations
registered-safety-engineer|certificate|注册安全工程师证|certified safety engineer|中级注册安全工程师;注安;注安师;注册安全工程师资格;初级注册安全工程师;注安证;certified safety professional;CSP安全;注册安全师;中级注安;registered safety engineer;注册安全工程师|safety-production||safety-production
safety-officer-cert|certificate|安全管理员证|safety officer certificate|安全管理人员证;安全主任证;安全生产管理人员证;主要负责人安全证;安全C证;安全员资格证;三类人员证;建安C证;安全员|safety-production||safety-production
nebosh|certificate|NEBOSH|NEBOSH|NEBOSH IGC;IOSH;IOSH Managing Safely;OSHA 30;OSHA认证;NEBOSH证书;OSHA 10;OSHA;OSHA 30-hour;国际通用证书NEBOSH;OSHA training|registered-safety-engineer|ehs=3500
safety-training-delivery|technique|安全培训授课|safety training delivery|安全教育培训;三级安全教育;安全宣传;安全讲师;safety trainer;toolbox talks;安全教育;班前会;安全文化;safety culture;安全月活动;safety induction|safety-production|staff-training=3000
incident-investigation|technique|事故调查|incident investigation|事故分析;accident investigation;工伤事故处理;事故处理;事故调查分析;incident reporting;工伤处理;RCA分析;accident reporting|safety-production|8d=2000
fire-drill|technique|消防演练与灭火器使用|fire drill and extinguisher use|灭火器使用;消防培训;fire extinguisher use;消防知识;消防巡查;fire warden;使用灭火器;疏散演练;火灾应急;消防宣传|safety-production|security-guard=2000
ppe-use|technique|劳动防护用品使用|use of personal protective equipment|劳保用品;个人防护;~PPE;personal protective equipment;防护装备;wear appropriate protective gear;防护用品;佩戴劳保;个人防护装备;安全防护;个人防护用品|safety-production
machine-safety|technique|机械安全防护|machine safeguarding|安全防护装置;机器安全;machine guarding;机械风险评估;safety interlock;机械设备安全;安全联锁|safety-production
electrical-safety|technique|用电安全|electrical safety|安全用电;电气安全;防爆电气;explosion protection;防爆;ATEX;防爆电气作业;触电急救;防爆认证;粉尘防爆;dust explosion prevention;IECEx;电气防爆|safety-production|electrical-work=2500
road-safety|technique|交通安全管理|road safety management|道路交通安全;交通安全员;traffic safety;运输安全管理;交通安全;车辆安全管理;road traffic safety;道路运输安全员;安全行车;defensive driving;防御性驾驶|safety-production
chemical-safety-mgmt|technique|化工安全管理|chemical plant safety management|危化品安全管理;化工安全员;重大危险源管理;PSM体系;重大危险源;工艺安全管理;process safety management;危化品企业安全;化工过程安全;SDS管理;chemical safety;化学品安全管理;PSM管理|process-safety|hazardous-chemicals=4000
chemical-safety-cert|certificate|危险化学品安全管理证|hazardous chemicals safety certificate|危化品管理人员证;危化品安全员证;危化品经营许可负责人证;危险化学品经营证;危化品证;危险化学品经营单位安全管理人员;化工安全注安;危化安全管理证|chemical-safety-mgmt
ehs-system|knowledge|环境与职业健康安全体系|EHS management systems|三体系内审员;体系内审;EMS体系;环境体系内审员;ISO14001内审员;ISO45001内审员;occupational health and safety management system;environmental management system;体系工程师|ehs|iso-9001=3000
iso-45001|knowledge|ISO 45001|ISO 45001|职业健康安全管理体系;OHSAS 18001|ehs-system|iso-14001=3500
iso-14001|knowledge|ISO 14001|ISO 14001|环境管理体系|ehs-system
ehs-software|tool|EHS管理软件|EHS management software|Enablon;Cority;VelocityEHS;安全管理信息化;EHS信息化平台;EHS系统;安全生产信息化;Sphera EHS;incident management software EHS|ehs
environmental-compliance-software|tool|环境建模与监测软件|environmental modelling and monitoring software|environmental modeling software;环境模型软件;analytical or scientific software environmental;EIAN噪声软件;compliance software environmental;环境数据管理系统;HYDRUS;RBCA;HERA健康风险软件;Breeze AERMOD|environmental-protection
mineral-exploration|technique|矿产勘查|mineral exploration|地质勘查;geological survey;勘查技术;矿产普查;地质填图;岩石学;petrology;矿物学;mineralogy;geological mapping;地球科学;earth science;构造地质;沉积学;找矿;geologist work;储量估算;ore reserve estimation|geological-survey
water-works-operation|technique|水利设施运行管理|water works operation|水工建筑物;=大坝;dam engineering;泵站;泵站运行;水库管理;农田水利;堤防;闸门运行;河长制;水库调度;大坝安全监测;dam monitoring;pumping station operation;河道巡查|water-conservancy
corporate-sustainability|technique|企业可持续发展管理|corporate sustainability management|TCFD;ISSB;SBTi;EcoVadis;CDP披露;CSRD;ESG咨询;ESG评级;ESG披露;corporate sustainability;sustainability management;ESG management;科学碳目标;可持续发展;sustainable development|carbon-management|esg-reporting=4000
emergency-duty|technique|应急值守与指挥|emergency preparedness|应急值守;应急指挥;emergency drills;应急物资管理;应急办;应急预案备案;应急管理体系;emergency duty|safety-production
remote-sensing-interpretation|technique|遥感影像解译|remote sensing image interpretation|遥感影像处理;影像解译;定量遥感;InSAR;遥感监测;遥感科学;遥感图像;遥感数据处理|remote-sensing
gis-mapping|technique|GIS制图|GIS data production|ArcGIS制图;ArcPy;ArcGIS Server;空间数据分析;GIS数据建库;GRASS GIS;Global Mapper;矢量化;地图矢量化|gis|arcgis=4000
site-safety-management|technique|施工现场安全管理|construction site safety management|现场安全员;工地安全管理;construction site safety;脚手架安全;安全技术交底|construction-safety
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const foodEnvironmentSenses = `
环境监测|environmental-testing|环评;水质;废气;采样;生态环境;噪声;固废
environmental monitoring|environmental-testing|wastewater;emissions;EIA;ecology;pollution;air quality
注射用水|pharma-water|制药;GMP;药厂
养殖|aquaculture|水产;对虾;鱼苗;海水养殖;渔业
养殖|animal-science|猪场;鸡;畜牧;牛;羊;饲料
发酵|brewing|酿酒;白酒;啤酒;葡萄酒;酱油
兽医|veterinary-medicine|执业兽医;诊疗;疫病;临床;动物医学;猪场
veterinary|veterinary-medicine|surgery;diagnosis;DVM;clinical;medicine
环评|eia-reporting|报告书;报告表;验收;排污许可;编制
灭菌|thermal-sterilization-food|食品;饮料;乳品;罐头;杀菌
风险管理|risk-assessment-workplace|危险源;隐患;安全生产;双重预防;HSE
验厂|csr-audit|SA8000;Sedex;社会责任
`;
