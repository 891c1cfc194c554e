/**
 * Disciplines. Fields (2 digits), classes (4) and second-level disciplines (6) carry the codes of the national catalogue of
 * graduate disciplines. Undergraduate and vocational majors that it does not list stand under the class they belong to;
 * their last two digits are ours, from 50 up. Rows whose code begins with `x` are wide wordings that mean several codes.
 * Columns: code | zh | en | aliases; | codes that a wide wording means;
 */
export const disciplineTable = `
01|哲学|Philosophy|
02|经济学|Economics|经济;economic
03|法学门类|Law and Social Sciences|
04|教育学门类|Education and Psychology|
05|文学|Literature and Languages|中文;文学类;literature;humanities;人文;文科
06|历史学|History|历史
07|理学|Natural Sciences|理科;理学类;natural science;science degree
08|工学|Engineering|工科;工学类;工程类;engineering disciplines;engineering degree;engineering field
09|农学|Agriculture|农学类;农业;agricultural science
10|医学|Medicine and Health|医学类;medical;health sciences;医科;医药卫生;medical sciences
11|军事学|Military Science|
12|管理学|Management|管理类;管理;management studies
13|艺术学|Arts|艺术类;艺术;fine arts;art and design
14|交叉学科|Interdisciplinary Studies|
# economics, law, education, letters
0201|理论经济学|Theoretical Economics|
0202|应用经济学|Applied Economics|经济与金融
020204|金融学|Finance|金融;finance and banking;金融工程;financial engineering;投资学;保险学;金融类
020206|国际经济与贸易|International Economics and Trade|国际贸易;国际贸易学;国贸;international trade;国际商务;international business
020208|经济统计学|Economic Statistics|
0301|法学|Law|法律;law degree;法律类;legal studies;LLB;法律事务
030150|知识产权|Intellectual Property|知识产权法
0302|政治学|Political Science|
0303|社会学|Sociology|社会工作;social work;社会学类
0401|教育学|Education|教育;课程与教学论;教育技术学;educational studies
040151|学前教育|Preschool Education|幼儿教育;early childhood education;早期教育
040152|婴幼儿托育服务与管理|Infant Care Services|婴幼儿托育;托育;幼儿发展与健康管理;早期教育与托育
040153|小学教育|Primary Education|
0402|心理学|Psychology|应用心理学;applied psychology;psychological sciences
0403|体育学|Sports Science|体育
0501|中国语言文学|Chinese Language and Literature|汉语言文学;中文系;汉语言;汉语国际教育
0502|外国语言文学|Foreign Languages and Literature|外语;外语类;foreign languages;语言学;linguistics
050201|英语语言文学|English|英语;英语专业;商务英语;English language;business English;English literature;English language and literature
050205|日语语言文学|Japanese|日语;Japanese language
050250|翻译|Translation|翻译硕士;MTI;翻译学;translation studies;口译;translation and interpreting
0503|新闻传播学|Journalism and Communication|新闻学;传播学;journalism;communication studies;新闻;广告学;新闻传播;advertising;网络与新媒体;media studies
# sciences
0701|数学|Mathematics|应用数学;applied mathematics;数学与应用数学;信息与计算科学;基础数学;maths;数学类;计算数学;mathematical sciences
0702|物理学|Physics|凝聚态物理;应用物理学;applied physics;物理;condensed matter physics;光学;理论物理;物理类
0703|化学|Chemistry|化学类;chemical sciences;应化类;chemical science
070301|无机化学|Inorganic Chemistry|
070302|分析化学|Analytical Chemistry|
070303|有机化学|Organic Chemistry|
070304|物理化学|Physical Chemistry|
070305|高分子化学与物理|Polymer Chemistry and Physics|高分子化学;polymer chemistry
070350|应用化学|Applied Chemistry|
070351|化学生物学|Chemical Biology|
0705|地理学|Geography|地理信息科学;GIS
0707|海洋科学|Marine Science|
0710|生物学|Biology|生物科学;biological sciences;生物;生物类;biological science;life sciences;life science;生命科学;生科
071001|植物学|Botany|
071002|动物学|Zoology|
071003|生理学|Physiology|
071005|微生物学|Microbiology|
071006|神经生物学|Neurobiology|神经科学;neuroscience
071007|遗传学|Genetics|genomics
071009|细胞生物学|Cell Biology|
071010|生物化学与分子生物学|Biochemistry and Molecular Biology|生化;biochemistry;分子生物学;molecular biology;生物化学
071011|生物物理学|Biophysics|
071050|生物技术|Biotechnology|现代生物技术;biotech
071051|生物信息学|Bioinformatics|生物信息;computational biology
071052|合成生物学|Synthetic Biology|
071053|免疫学|Immunology|
0713|生态学|Ecology|
0714|统计学|Statistics|应用统计;应用统计学;applied statistics;统计;数理统计;统计类;生物统计学;biostatistics
# engineering
0801|力学|Mechanics|工程力学;engineering mechanics;固体力学
0802|机械工程|Mechanical Engineering|机械;机械类;机械设计制造及其自动化;机械设计与制造;机械制造及其自动化;mechanical design;机械制造;机械自动化;機械工程;机械设计;mechanical;过程装备与控制工程
080202|机械电子工程|Mechatronic Engineering|机电工程;mechatronics;机电;机电类;mechatronics engineering
080204|车辆工程|Vehicle Engineering|汽车工程;automotive engineering;新能源汽车技术
080250|工业设计|Industrial Design|
080251|模具设计与制造|Mould Design and Manufacturing|模具;模具制造技术;模具制造;mold design
080252|数控技术|CNC Technology|数控加工;数控技术应用;数控;numerical control
080253|智能焊接技术|Welding Technology|焊接技术与自动化;焊接技术应用;焊接技术与工程;焊接;welding engineering;焊接加工
080254|机电一体化技术|Mechatronics Technology|机电一体化;机电技术应用;机电设备维修
080255|智能制造工程|Intelligent Manufacturing|智能制造;smart manufacturing engineering
080256|汽车检测与维修技术|Automotive Repair|汽车维修;汽车运用与维修
0803|光学工程|Optical Engineering|光电信息科学与工程;optoelectronics;光电;光信息;光电工程;optics;photonics;光电信息工程
0804|仪器科学与技术|Instrument Science|测控技术与仪器;测控;仪器仪表;精密仪器;仪器类;instrumentation;instrument science and technology
0805|材料科学与工程|Materials Science and Engineering|材料学;materials science;材料;材料类;material science;材料工程;materials engineering;材料物理与化学;materials
080550|高分子材料与工程|Polymer Materials and Engineering|polymer science;高分子材料;高分子;polymer materials;polymer engineering
080551|金属材料工程|Metallic Materials Engineering|冶金工程;材料加工工程;metallurgy;金属材料;材料成型及控制工程
080552|新能源材料与器件|New Energy Materials and Devices|新能源材料;新能源科学与工程
080553|复合材料与工程|Composite Materials|复合材料
080554|无机非金属材料工程|Inorganic Non-metallic Materials|无机非金属材料
0807|动力工程及工程热物理|Energy and Power Engineering|能源与动力工程;热能与动力工程;power engineering;能源动力;energy engineering;制冷与低温;热能工程;建筑环境与能源应用
0808|电气工程|Electrical Engineering|电气工程及其自动化;电气;电气类;electrical;electrical engineering and automation;电力系统;电机与电器
080850|电气自动化技术|Electrical Automation Technology|电气运行与控制;电气自动化;供用电技术
0809|电子科学与技术|Electronic Science and Technology|电子科学;electronic science
080903|微电子学与固体电子学|Microelectronics|微电子科学与工程;微电子;微电子学;microelectronic engineering;半导体物理
080950|电子信息工程|Electronic Engineering|电子信息;电子信息类;电子;electronics;电子工程;electronic information engineering;electronics engineering;应用电子技术;电子信息科学与技术;electronic information;电子技术;電子工程;电子类
0810|信息与通信工程|Information and Communication Engineering|通信工程;通信;communication engineering;通信与信息系统;telecommunications;信号与信息处理;信息工程;information engineering
0811|控制科学与工程|Control Science and Engineering|控制工程;control engineering;控制理论与控制工程;模式识别;控制
081150|自动化|Automation|自动化类;自动化专业;automation engineering
081151|机器人工程|Robotics Engineering|机器人;robotics;工业机器人技术
0812|计算机科学与技术|Computer Science|计算机;computer science and technology;计算机类;计算机科学;computing;计算机应用;计算机软件;informatics;information technology;IT;計算機;computer engineering;网络工程;信息技术;计算机应用技术;计算机网络技术;電腦
081250|人工智能|Artificial Intelligence|智能科学与技术;AI
081251|数据科学与大数据技术|Data Science|数据科学;大数据技术;大数据;data analytics;大数据管理
0813|建筑学|Architecture|
0814|土木工程|Civil Engineering|建筑工程;土木;工程管理
0815|水利工程|Hydraulic Engineering|
0817|化学工程与技术|Chemical Engineering|化学工程与工艺;化学工程;化工;化学工艺;chemical technology;化工类;化學工程;应用化工技术;chemical process
081750|制药工程|Pharmaceutical Engineering|pharma engineering;药物制剂工程;化工与制药;化工与制药类;制药
081751|工业催化|Industrial Catalysis|
081752|能源化学工程|Energy Chemical Engineering|
0818|地质资源与地质工程|Geological Engineering|
0819|矿业工程|Mining Engineering|
0820|石油与天然气工程|Petroleum Engineering|
0821|纺织科学与工程|Textile Engineering|纺织工程;纺织;textiles
082150|服装设计与工程|Apparel Design and Engineering|服装工艺;服装;服装设计;apparel;fashion design;服装与服饰设计;服装制作
0822|轻工技术与工程|Light Industry Engineering|轻化工程;日用化工
082250|包装工程|Packaging Engineering|包装;packaging
082251|印刷工程|Printing Engineering|印刷
0823|交通运输工程|Transportation Engineering|交通运输
0824|船舶与海洋工程|Naval Architecture and Ocean Engineering|
0825|航空宇航科学与技术|Aerospace Engineering|航空航天;飞行器设计
0827|核科学与技术|Nuclear Science and Technology|
0828|农业工程|Agricultural Engineering|
0830|环境科学与工程|Environmental Science and Engineering|环境工程;environmental engineering;环境科学;environmental science;环境;给排水科学与工程;环保;资源与环境
0831|生物医学工程|Biomedical Engineering|BME;医学工程;生物医学;biomedical sciences;biomedical science;康复工程;医疗器械;医疗器械工程
0832|食品科学与工程|Food Science and Engineering|食品科学;food science;食品质量与安全;食品;food technology;食品工程;食品类
0835|软件工程|Software Engineering|软件;software
0836|生物工程|Bioengineering|生物化工;biological engineering;biochemical engineering;生物工程类;发酵工程;生物制药;biopharmaceutical engineering;biopharmaceutics
0837|安全科学与工程|Safety Engineering|安全工程;消防工程
0839|网络空间安全|Cyberspace Security|信息安全;information security
# agriculture
0901|作物学|Crop Science|植物保护;园艺
0905|畜牧学|Animal Science|动物科学
0906|兽医学|Veterinary Medicine|动物医学;veterinary
0908|水产|Aquaculture|水产养殖
# medicine
1001|基础医学|Basic Medicine|病理学;病理学与病理生理学;preclinical medicine;basic medical sciences
1002|临床医学|Clinical Medicine|medicine;内科学;外科学;肿瘤学;临床;oncology;影像医学与核医学;MBBS
1003|口腔医学|Stomatology|dentistry
1004|公共卫生与预防医学|Public Health|预防医学;公共卫生;preventive medicine;流行病与卫生统计学;epidemiology;卫生毒理学;卫生检验
1005|中医学|Traditional Chinese Medicine|中医;针灸推拿学;中医药;中医药类
1006|中西医结合|Integrated Chinese and Western Medicine|
1007|药学|Pharmacy|pharmaceutical sciences;药学类;医药;药物科学;pharmaceutical science;pharmacy and related;藥學;临床药学;医药类;药物学
100701|药物化学|Medicinal Chemistry|pharmaceutical chemistry;藥物化學
100702|药剂学|Pharmaceutics|药物制剂;藥劑學;drug delivery
100703|生药学|Pharmacognosy|
100704|药物分析学|Pharmaceutical Analysis|药物分析;drug analysis
100705|微生物与生化药学|Microbial and Biochemical Pharmacy|生化药学
100706|药理学|Pharmacology|药理;pharmacology and toxicology;毒理学;toxicology
100750|药品经营与管理|Pharmacy Management|药事管理;药品生产技术
1008|中药学|Chinese Materia Medica|Chinese medicines;中药;中药学类;Chinese pharmacy;中药资源与开发;chinese medicinal;中药制药
1010|医学技术|Medical Technology|医学影像技术;medical imaging technology;医学影像学;医学影像
101050|医学检验技术|Medical Laboratory Science|医学检验;medical laboratory technology;检验医学;临床检验诊断学;检验;卫生检验与检疫;laboratory medicine
101051|康复治疗学|Rehabilitation Therapy|康复治疗技术;康复;physiotherapy;康复治疗
1011|护理学|Nursing|护理;护理学类;助产;老年护理
101150|老年保健与管理|Elderly Care|智慧健康养老服务与管理;养老服务;老年服务与管理;健康管理
# management
1201|管理科学与工程|Management Science and Engineering|信息管理与信息系统;信管;management science;信息管理
120150|工业工程|Industrial Engineering|IE
120151|质量管理工程|Quality Management Engineering|质量工程;quality management;quality engineering
120152|物流管理|Logistics Management|物流工程;物流;logistics;物流类
120153|供应链管理|Supply Chain Management|supply chain;采购管理
120154|电子商务|E-commerce|电商;ecommerce;跨境电子商务;电子商务类
1202|工商管理|Business Administration|MBA;企业管理;business management;工商企业管理;business;商科;工商管理类;business studies
120201|会计学|Accounting|会计;财务会计;accountancy;会计与审计;财会;审计学;auditing;财会类;大数据与会计
120202|财务管理|Financial Management|财务;财务类;corporate finance
120203|市场营销|Marketing|营销;市场营销学
120204|人力资源管理|Human Resource Management|人力资源;human resources;HRM
120250|酒店管理|Hotel Management|旅游管理;tourism;hospitality management;餐饮管理
1203|农林经济管理|Agricultural and Forestry Economics|
1204|公共管理|Public Administration|行政管理;public management;公共事业管理;劳动与社会保障;行政;公共管理类
1205|信息资源管理|Information Resources Management|图书馆学;图书情报;档案学;library science;archives;档案;图书情报与档案管理
# arts and interdisciplinary
1301|艺术学理论|Art Theory|
130150|视觉传达设计|Visual Communication Design|平面设计;graphic design;视觉传达;艺术设计;数字媒体艺术;设计类;广告设计
130151|动画|Animation|影视动画
1302|音乐|Music|音乐学
1401|集成电路科学与工程|Integrated Circuit Science and Engineering|集成电路;集成电路设计与集成系统;半导体;integrated circuits;semiconductor
1403|设计学|Design|产品设计;product design
1404|遥感科学与技术|Remote Sensing|
1406|纳米科学与工程|Nanoscience|纳米;nanotechnology
# wide wordings
x1|生物医药|Biomedicine|biopharma;生物与医药;生物医药专业;医药生物;pharmaceutical and biological sciences|1007;0710;0836;1008;0831
x2|理工科|Science and Engineering|理工;理工类;理工农医;STEM;science or engineering;理工科类;science, technology, engineering|07;08
x3|经管|Economics and Management|经济管理专业;economics and business|02;12
x4|生化环材|Biology, Chemistry, Environment, Materials||0710;0703;0830;0805
x5|化学化工|Chemistry and Chemical Engineering|化学化工类;化工化学;chemistry or chemical engineering|0703;0817
x6|光机电|Optics, Mechanics, Electronics|机电光;光机电一体化|0803;0802;080950
x7|医药类相关|Medical and Pharmaceutical|医药学;医学药学;medicine and pharmacy;医药相关|1007;10
x8|财经|Finance and Economics|财经类;财务金融|02;1202
x9|信息类|Information Sciences|电子信息与计算机;电子计算机类;计算机电子;ICT|0812;0809;0810;0835
x10|新能源|New Energy|新能源类;储能科学与工程;energy;储能|080552;0807;0808
x11|电子电气|Electrical and Electronic Engineering|EEE;electrical and electronics engineering;机械电子电气;electrical or electronic engineering;电子电气类|0808;080950;0809
x12|医学工程交叉|Bio-Interdisciplinary|生物交叉;医工结合;医工交叉|0831;1002
`;

/** Neighbours across classes and fields; each pair holds both ways. Columns: code | code */
export const disciplineNeighbours = `
0703|1007
0710|1007
070303|100701
070302|100704
100701|070350
100706|1002
100706|0710
1007|1008
1007|081750
100702|081750
0703|0817
0703|0805
070305|080550
070350|0817
0710|0836
0710|0831
071050|0836
071051|0812
071051|0714
071051|0710
071010|1007
071005|0836
071005|101050
071053|1002
071009|1002
0710|1002
0710|1001
0710|0832
0710|09
0831|1002
0831|0802
0831|080950
0831|0804
0831|0812
0831|0805
0836|1007
0836|081750
0836|0832
0817|081750
0817|0805
0817|0830
0817|080552
0805|0802
0805|0702
0805|080552
080552|0808
080550|0817
0802|0811
0802|081150
0802|0804
0802|0801
0802|080250
0802|120150
080202|081150
080202|0808
080254|080850
080254|0811
0803|0702
0803|0809
0803|0804
0804|0811
0804|080950
0807|0802
0807|080552
0808|0811
0808|081150
0808|080950
0809|0812
0809|0810
0809|0702
0809|1401
080950|0812
080950|0810
080950|0811
080903|1401
080903|0702
0810|0812
0811|0812
081150|0808
0812|0835
0812|0701
0812|0714
0812|0839
081250|0811
081251|0714
0714|0701
0714|02
0714|1004
0702|0701
0701|02
0830|0703
0830|0710
1002|1004
1002|1001
1002|1007
1004|0710
1011|1002
1011|101051
1011|101150
101050|0710
1008|1005
1201|0812
120150|1201
120151|120150
120152|120153
120152|0823
120154|120203
1202|02
120201|020204
120202|020204
120202|120201
020206|120203
0301|1204
030150|0301
050201|050250
0503|120203
0503|0501
130150|1403
130150|080250
0401|040151
040151|040152
040152|1011
0402|0401
082150|0821
082150|1403
082250|0802
082250|0822
0832|1007
`;
