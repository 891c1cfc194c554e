/** Field 08, the other classes: building, water, survey, chemical, earth, light industry, transport, vessels, environment, food, safety. Columns and codes: see `disciplines.ts`. */
export const constructionProcessDisciplines = `
0813|建筑学|Architecture|建筑设计;architectural studies;建筑类;建筑学类;建筑学硕士;architectural design;建筑设计及其理论;建筑|082801
081350|历史建筑保护工程|Historic Building Conservation|建筑历史与理论|082804
081351|人居环境科学与技术|Human Settlements Science and Technology||082805
081352|智慧建筑与建造|Smart Building and Construction||082807
081353|建筑室内设计|Interior Architecture|建筑装饰工程技术;室内设计;interior design;建筑装饰;室内装潢;室内艺术设计
081354|古建筑工程技术|Traditional Building Technology|
0814|土木工程|Civil Engineering|建筑工程;土木;土木类;civil and structural engineering;structural engineering;结构工程;岩土工程;geotechnical engineering;建筑工程技术;防灾减灾工程及防护工程;土木水利;土木建筑;土木建筑类;土建类;工民建;building engineering;土建;建筑施工|081001
081404|供热、供燃气、通风及空调工程|Heating, Gas Supply, Ventilation and Air Conditioning Engineering|暖通;HVAC;供热通风与空调工程技术;暖通空调;building services engineering;供热供燃气通风及空调工程
081405|桥梁与隧道工程|Bridge and Tunnel Engineering|
081450|建筑环境与能源应用工程|Building Environment and Energy Engineering|建筑环境与能源应用;建筑环境与设备工程;建环;建筑设备工程技术;building environment|081002
081451|给排水科学与工程|Water Supply and Drainage Science and Engineering|给排水;给水排水工程;市政工程;municipal engineering;给排水工程技术;市政工程技术|081003
081452|建筑电气与智能化|Building Electricity and Intelligence|建筑智能化工程技术|081004
081453|城市地下空间工程|Urban Underground Space Engineering||081005
081454|道路桥梁与渡河工程|Road, Bridge and River-crossing Engineering|道路桥梁工程技术;道路桥梁|081006
081455|铁道工程|Railway Engineering|铁道工程技术|081007
081456|智能建造|Intelligent Construction|智能建造技术|081008
081457|土木、水利与海洋工程|Civil, Hydraulic and Ocean Engineering|土木水利与海洋工程|081009
081458|土木、水利与交通工程|Civil, Hydraulic and Transportation Engineering|土木水利与交通工程|081010
081459|城市水系统工程|Urban Water System Engineering||081011
081460|智能建造与智慧交通|Intelligent Construction and Smart Transportation||081012
081461|工程软件|Engineering Software||081013
081462|建设工程监理|Construction Supervision|工程监理
0815|水利工程|Hydraulic Engineering|水利;水利类;水利水电;water conservancy|
081550|水利水电工程|Hydraulic and Hydropower Engineering|水利水电建筑工程|081101
081551|水文与水资源工程|Hydrology and Water Resources Engineering|水文学及水资源;hydrology|081102
081552|港口航道与海岸工程|Port, Waterway and Coastal Engineering|coastal engineering|081103
081553|水务工程|Water Engineering|水务管理|081104
081554|水利科学与工程|Hydraulic Science and Engineering||081105
081555|智慧水利|Smart Water Conservancy||081106
0816|测绘科学与技术|Surveying and Mapping Science and Technology|测绘;测绘类;surveying;geomatics;大地测量学与测量工程;surveying and mapping;摄影测量与遥感
081650|测绘工程|Surveying and Mapping Engineering|工程测量技术;工程测量;surveying engineering|081201
081651|导航工程|Navigation Engineering||081203
081652|地理国情监测|National Geographic Conditions Monitoring||081204
081653|地理空间信息工程|Geospatial Information Engineering||081205
081654|时空信息工程|Spatiotemporal Information Engineering||081206
0817|化学工程与技术|Chemical Engineering|化学工程与工艺;化学工程;化工;化学工艺;chemical technology;化工类;化學工程;应用化工技术;chemical process;chemical and process engineering;process engineering;化工硕士;化学工程硕士;化工相关;chemical engineering and technology|081301
081705|工业催化与催化工程|Catalysis Engineering|催化;catalysis
081750|制药工程|Pharmaceutical Engineering|pharma engineering;药物制剂工程;化工与制药;化工与制药类;制药;化学制药;化学制药技术|081302
081751|工业催化|Industrial Catalysis|
081752|能源化学工程|Energy Chemical Engineering||081304
081753|资源循环科学与工程|Resource Recycling Science and Engineering||081303
081754|化学工程与工业生物工程|Chemical Engineering and Industrial Bioengineering||081305
081755|化工安全工程|Chemical Safety Engineering||081306
081756|涂料工程|Coatings Engineering||081307
081757|精细化工|Fine Chemicals|精细化工技术;fine chemical engineering|081308
081758|智能分子工程|Intelligent Molecular Engineering||081309
081759|电化学工程|Electrochemical Engineering|电化学;electrochemistry;电化学工艺
081760|石油化工技术|Petrochemical Technology|石油化工;煤化工技术;petrochemical engineering
0818|地质资源与地质工程|Geological Resources and Geological Engineering|地质;地质类;矿产普查与勘探
081803|地质工程|Geological Engineering||081401
081850|勘查技术与工程|Exploration Technology and Engineering|地球探测与信息技术|081402
081851|资源勘查工程|Resources Prospecting Engineering||081403
081852|地下水科学与工程|Groundwater Science and Engineering||081404
081853|旅游地学与规划工程|Tourism Geoscience and Planning||081405
081854|智能地球探测|Intelligent Earth Exploration||081406
081855|资源环境大数据工程|Resource and Environment Big Data Engineering||081407
0819|矿业工程|Mining Engineering|矿业;矿业类
081901|采矿工程|Mine Exploitation Engineering|煤矿开采技术|081501
081902|矿物加工工程|Mineral Processing Engineering|mineral processing|081503
081950|矿物资源工程|Mineral Resources Engineering||081505
081951|智能采矿工程|Intelligent Mining Engineering||081507
081952|碳储科学与工程|Carbon Storage Science and Engineering||081508
0820|石油与天然气工程|Oil and Natural Gas Engineering|油气井工程;油气田开发工程
082050|石油工程|Petroleum Engineering||081502
082051|油气储运工程|Oil and Gas Storage and Transportation Engineering|油气储运技术;油气储运|081504
082052|海洋油气工程|Offshore Oil and Gas Engineering||081506
0821|纺织科学与工程|Textile Science and Engineering|纺织;textiles;纺织类;textile technology
082152|纺织工程|Textile Engineering|现代纺织技术;纺织材料与纺织品设计;textile materials|081601
082150|服装设计与工程|Apparel Design and Engineering|服装工艺;服装;服装设计;apparel;fashion design;服装制作;服装设计与工艺;fashion and textiles;服装类;服装制作与生产管理|081602
082153|非织造材料与工程|Nonwoven Materials and Engineering||081603
082154|服装设计与工艺教育|Apparel Design and Technology Education||081604
082155|丝绸设计与工程|Silk Design and Engineering||081605
082156|染整技术|Dyeing and Finishing|纺织化学与染整工程;染整;针织技术与针织服装;数字化染整技术
082157|皮革制品设计与工艺|Leather Goods Design|鞋类设计与工艺;鞋类设计;footwear design;皮革加工技术
0822|轻工技术与工程|Light Industry Technology and Engineering|日用化工;轻工;轻工类
082250|包装工程|Packaging Engineering|包装;packaging;包装工程技术;包装策划与设计|081702
082251|印刷工程|Printing Engineering|印刷;印刷媒体技术;数字印刷技术;printing|081703
082252|轻化工程|Light Chemical Engineering|制浆造纸工程;制糖工程|081701
082253|香料香精技术与工程|Flavour and Fragrance Technology|香料香精|081704
082254|化妆品技术与工程|Cosmetics Technology and Engineering|化妆品技术;化妆品;cosmetic science|081705
082255|生物质能源与材料|Biomass Energy and Materials||081706
082256|生物质技术与工程|Biomass Technology and Engineering||081707
082257|家具设计与制造|Furniture Manufacturing|家具艺术设计
0823|交通运输工程|Transportation Engineering|交通运输;transport engineering;transport;道路与铁道工程;交通信息工程及控制;交通运输规划与管理;transportation planning|081801
082350|交通运营管理|Transport Operations|道路运输管理;铁道交通运营管理;城市轨道交通运营管理
082351|交通工程|Traffic Engineering|载运工具运用工程|081802
082352|航海技术|Navigation Technology|航海;nautical science|081803
082353|轮机工程|Marine Engineering|轮机工程技术|081804
082354|飞行技术|Flight Technology|aviation;民航飞行|081805
082355|交通设备与控制工程|Traffic Equipment and Control Engineering||081806
082356|救助与打捞工程|Rescue and Salvage Engineering||081807
082357|船舶电子电气工程|Marine Electronic and Electrical Engineering|船舶电子电气技术|081808
082358|轨道交通电气与控制|Rail Transit Electrics and Control|城市轨道交通机电技术;城市轨道交通车辆技术;铁道机车|081809
082359|邮轮工程与管理|Cruise Ship Engineering and Management||081810
082360|智慧交通|Smart Transportation|智能交通技术|081811
082361|智能运输工程|Intelligent Transportation Engineering||081812
082362|空中乘务|Cabin Service|民航运输服务;民航运输;机场运行服务与管理;航空服务
0824|船舶与海洋工程|Naval Architecture and Ocean Engineering|海洋工程类;船舶与海洋结构物设计制造;ocean engineering;naval architecture;船舶;船舶工程技术|081901
082450|海洋工程与技术|Ocean Engineering and Technology||081902
082451|海洋资源开发技术|Marine Resources Development Technology||081903
082452|海洋机器人|Marine Robotics||081904
082453|智慧海洋技术|Smart Ocean Technology||081905
082454|智能海洋装备|Intelligent Marine Equipment||081906
0825|航空宇航科学与技术|Aerospace Engineering|航空航天;航空航天类;航空航天工程;aeronautical engineering;aerospace;航空工程;航天工程;aeronautics and astronautics|082001
082550|飞行器设计与工程|Aircraft Design and Engineering|飞行器设计|082002
082551|飞行器制造工程|Aircraft Manufacturing Engineering|航空宇航制造工程;飞行器数字化制造技术|082003
082552|飞行器动力工程|Aircraft Propulsion Engineering|航空宇航推进理论与工程|082004
082553|飞行器环境与生命保障工程|Aircraft Environment and Life Support Engineering||082005
082554|飞行器质量与可靠性|Aircraft Quality and Reliability||082006
082555|飞行器适航技术|Aircraft Airworthiness Technology||082007
082556|飞行器控制与信息工程|Aircraft Control and Information Engineering||082008
082557|无人驾驶航空器系统工程|Unmanned Aircraft Systems Engineering|无人机应用技术;无人机;UAV|082009
082558|智能飞行器技术|Intelligent Aircraft Technology||082010
082559|空天智能电推进技术|Aerospace Intelligent Electric Propulsion||082011
082560|飞行器运维工程|Aircraft Maintenance Engineering|飞机机电设备维修;飞机电子设备维修|082012
0826|兵器科学与技术|Armament Science and Technology|兵器类;兵器
082650|武器系统与工程|Weapon Systems and Engineering||082101
082651|武器发射工程|Weapon Launch Engineering||082102
082652|探测制导与控制技术|Detection, Guidance and Control Technology||082103
082653|弹药工程与爆炸技术|Ammunition Engineering and Explosion Technology||082104
082654|特种能源技术与工程|Special Energy Technology and Engineering||082105
082655|装甲车辆工程|Armoured Vehicle Engineering||082106
082656|信息对抗技术|Information Countermeasure Technology||082107
082657|智能无人系统技术|Intelligent Unmanned Systems Technology||082108
0827|核科学与技术|Nuclear Science and Technology|核工程类;核能;nuclear science
082750|核工程与核技术|Nuclear Engineering and Technology|nuclear engineering;核能科学与工程|082201
082751|辐射防护与核安全|Radiation Protection and Nuclear Safety|辐射防护|082202
082752|工程物理|Engineering Physics||082203
082753|核化工与核燃料工程|Nuclear Chemical and Fuel Engineering||082204
0828|农业工程|Agricultural Engineering|农业工程类|082301
082850|农业机械化及其自动化|Agricultural Mechanisation and Automation|农业机械化工程;农机|082302
082851|农业电气化|Agricultural Electrification||082303
082852|农业建筑环境与能源工程|Agricultural Building Environment and Energy Engineering||082304
082853|农业水利工程|Agricultural Water Engineering|农业水土工程|082305
082854|土地整治工程|Land Consolidation Engineering||082306
082855|农业智能装备工程|Agricultural Intelligent Equipment Engineering||082307
0829|林业工程|Forestry Engineering|林业工程类
082950|森林工程|Forest Engineering||082401
082951|木材科学与工程|Wood Science and Engineering|木材科学与技术|082402
082952|林产化工|Chemical Processing of Forest Products|林产化学加工工程|082403
082953|家具设计与工程|Furniture Design and Engineering|家具设计|082404
082954|木结构建筑与材料|Timber Structures and Materials||082405
0830|环境科学与工程|Environmental Science and Engineering|环境;环保;资源与环境;环境科学与工程类;environmental studies;环境类;environmental management;环境监测与控制技术;环保类|082501
083001|环境科学|Environmental Science|environmental sciences|082503
083002|环境工程|Environmental Engineering|环境工程技术;环境监测技术|082502
083050|环境生态工程|Environmental Ecological Engineering||082504
083051|环保设备工程|Environmental Protection Equipment Engineering||082505
083052|资源环境科学|Resources and Environmental Science||082506
083053|水质科学与技术|Water Quality Science and Technology|水处理|082507
0831|生物医学工程|Biomedical Engineering|BME;医学工程;生物医学;biomedical sciences;biomedical science;生物医学工程类;biomedicine engineering;生物医学科学|082601;100102;100103
083150|假肢矫形工程|Prosthetics and Orthotics Engineering|假肢与矫形器技术|082602
083151|临床工程技术|Clinical Engineering Technology||082603
083152|康复工程|Rehabilitation Engineering||082604
083153|健康科学与技术|Health Science and Technology||082605
083154|医疗器械工程|Medical Device Engineering|医疗器械;医疗器械与装备工程;medical devices;医用电子仪器技术;医疗器械维护与管理;医疗设备|101015
083155|医工学|Medical Engineering Science||101014
0832|食品科学与工程|Food Science and Engineering|食品科学;food science;食品;food technology;食品工程;食品类;食品科学与工程类;food science and technology;食品加工;食品加工技术|082701
083201|粮食工程|Grain Engineering|粮食、油脂及植物蛋白工程;粮食储运与质量安全;粮油|082703
083250|食品质量与安全|Food Quality and Safety|food safety;食品安全;食品检验检测技术;食品质量|082702
083251|乳品工程|Dairy Engineering||082704
083252|酿酒工程|Brewing Engineering|酿酒技术|082705
083253|葡萄与葡萄酒工程|Viticulture and Enology||082706
083254|食品营养与检验教育|Food Nutrition and Inspection Education||082707
083255|烹饪与营养教育|Cooking and Nutrition Education|烹饪工艺与营养;烹饪;中餐烹饪;西式烹饪工艺;culinary arts;中西面点工艺|082708
083256|食品安全与检测|Food Safety and Testing||082709
083257|食品营养与健康|Food Nutrition and Health|营养学;nutrition;食品营养;nutritional science|082710
083258|食用菌科学与工程|Edible Fungi Science and Engineering||082711
083259|白酒酿造工程|Liquor Brewing Engineering||082712
083260|咖啡科学与工程|Coffee Science and Engineering||082713
0833|城乡规划学|Urban and Rural Planning|城乡规划;城市规划;urban planning;城市规划与设计;town planning;city planning|082802
083350|城市设计|Urban Design||082806
083351|智慧城市与空间规划|Smart Cities and Spatial Planning||083206
0834|风景园林学|Landscape Architecture|风景园林;landscape design;景观设计;园林景观;风景园林硕士;landscape|082803
0836|生物工程|Bioengineering|生物化工;biological engineering;biochemical engineering;生物工程类;发酵工程;fermentation engineering|083001
083650|生物制药|Biopharmaceutical Engineering|biopharmaceutics;biopharmaceuticals;生物制药技术;生物药物技术;药品生物技术;生物制药工程|083002
0837|安全科学与工程|Safety Science and Engineering|安全科学与工程类;safety science
083750|安全工程|Safety Engineering|安全技术与管理;safety management;安全技术及工程;occupational safety;EHS|082901
083751|应急技术与管理|Emergency Technology and Management|应急救援技术|082902
083752|职业卫生工程|Occupational Health Engineering|occupational health|082903
083753|安全生产监管|Work Safety Supervision||082904
083754|智慧应急|Smart Emergency Response||082905
0838|公安技术|Public Security Technology|公安技术类
083850|刑事科学技术|Forensic Science and Technology|forensic science|083101
083851|消防工程|Fire Protection Engineering|消防救援技术;消防;fire engineering;建筑消防技术|083102
083852|交通管理工程|Traffic Management Engineering||083103
083853|安全防范工程|Security Engineering|安全防范技术|083104
083854|公安视听技术|Police Audiovisual Technology||083105
083855|抢险救援指挥与技术|Emergency Rescue Command||083106
083856|火灾勘查|Fire Investigation||083107
083857|网络安全与执法|Network Security and Law Enforcement||083108
083858|核生化消防|Nuclear, Biological and Chemical Fire Protection||083109
083859|海警舰艇指挥与技术|Coast Guard Vessel Command||083110
083860|数据警务技术|Data Policing Technology||083111
083861|食品药品环境犯罪侦查技术|Food, Drug and Environmental Crime Investigation||083112
`;
