/** Fields 02 and 12: economics and management. Columns and codes: see `disciplines.ts`. */
export const economicsManagementDisciplines = `
02|经济学|Economics|经济;economic;经济类;经济学门类;MEcon;经济相关|020101
0201|理论经济学|Theoretical Economics|政经
020101|政治经济学|Political Economy|
020102|经济思想史|History of Economic Thought|
020103|经济史|Economic History|
020104|西方经济学|Western Economics|microeconomics;macroeconomics
020105|世界经济|World Economy|world economics
020106|人口、资源与环境经济学|Population, Resources and Environmental Economics|人口资源与环境经济学;environmental economics
020150|资源与环境经济学|Resource and Environmental Economics||020104
020151|国民经济管理|National Economic Management||020103
020152|经济工程|Economic Engineering||020108
0202|应用经济学|Applied Economics|经济与金融;应用经济|020307
020201|国民经济学|National Economics|
020202|区域经济学|Regional Economics|regional economy;城市经济学;urban economics
020203|财政学|Public Finance|财政;财政税务;财政学类|020201
020204|金融学|Finance|金融;finance and banking;金融类;货币银行学;金融硕士;金融专硕;master of finance;金融管理;银行业务;金融实务;国际金融|020301
02020450|金融工程|Financial Engineering|量化金融;quantitative finance|020302
02020451|保险学|Insurance|保险;保险硕士;保险实务|020303
02020452|投资学|Investment|投资;investments;证券投资;证券与期货;投资与理财|020304
02020453|金融数学|Financial Mathematics|mathematical finance|020305
02020454|信用管理|Credit Management||020306
02020455|精算学|Actuarial Science|精算;actuarial studies|020308
02020456|互联网金融|Internet Finance||020309
02020457|金融科技|Financial Technology|fintech;金融科技应用|020310
02020458|金融审计|Financial Audit||020311
02020459|计算金融|Computational Finance||120110
020205|产业经济学|Industrial Economics|industrial organization
020206|国际经济与贸易|International Economics and Trade|国际贸易;国际贸易学;国贸;international trade;外贸;对外贸易;国际经济贸易;经济与贸易;经济与贸易类;国际经贸;报关与国际货运|020401
020207|劳动经济学|Labour Economics|labor economics|020107
020208|经济统计学|Economic Statistics||020102
020209|数量经济学|Quantitative Economics|计量经济学;econometrics
020210|国防经济|Defence Economics|
020250|税收学|Taxation|税务;税务硕士;taxation studies;税务与会计|020202
020251|国际税收|International Taxation||020203
020252|贸易经济|Trade Economics||020402
020253|国际经济发展合作|International Economic Development Cooperation||020403
020254|商务经济学|Business Economics||020105
020255|能源经济|Energy Economics||020106
020256|数字经济|Digital Economy|数字经济硕士|020109
020257|国际商务|International Business|国际商务硕士;MIB;国际商务管理|120205
020258|农业经济学|Agricultural Economics|agricultural economy
12|管理学|Management|管理类;管理;management studies;管理学门类;管理类硕士
1201|管理科学与工程|Management Science and Engineering|management science and operations;管理科学与工程类;系统工程管理;工程管理硕士;MEM;operations research;运筹学与管理
120102|信息管理与信息系统|Information Management and Information Systems|信管;信息管理;management information systems;MIS;信息系统;information systems;information management;电子信息管理;资讯管理|120102
120160|管理科学|Management Science||120101
120161|工程管理|Engineering Management|建设工程管理;construction management;建筑工程管理|120103
120162|房地产开发与管理|Real Estate Development and Management|房地产;房地产经营与管理;real estate;房地产经营与估价|120104
120163|工程造价|Construction Cost|quantity surveying;造价;cost engineering|120105
120164|保密管理|Secrecy Management||120106
120165|邮政管理|Postal Management||120107
120166|大数据管理与应用|Big Data Management and Application|商务数据分析;business analytics;商务数据分析与应用;商业分析|120108
120167|工程审计|Engineering Audit||120109
120168|应急管理|Emergency Management|emergency management science|120111
120150|工业工程|Industrial Engineering|IE;工业工程类;工业工程技术;industrial and systems engineering;industrial engineering and management|120701
120169|标准化工程|Standardisation Engineering||120702
120151|质量管理工程|Quality Management Engineering|质量工程;quality management;quality engineering;质量管理;质量管理与认证|120703
120152|物流管理|Logistics Management|物流;logistics;物流类;物流管理与工程;现代物流管理;物流管理与工程类;logistics and transport|120601
120170|物流工程|Logistics Engineering|物流工程技术;物流工程与管理|120602
120153|供应链管理|Supply Chain Management|supply chain;供应链;供应链运营|120604
120171|采购管理|Procurement Management|采购与供应管理;purchasing and supply|120603
120154|电子商务|E-commerce|电商;ecommerce;电子商务类;electronic commerce;网络营销;电商类|120801
120172|电子商务及法律|E-commerce and Law||120802
120173|跨境电子商务|Cross-border E-commerce|跨境电商|120803
1202|工商管理|Business Administration|MBA;EMBA;BBA;企业管理;business management;工商企业管理;business;商科;工商管理类;business studies;工商管理硕士;工商管理学;commerce;商学;商务管理;商业管理;企业管理类;经营管理|120201
120201|会计学|Accounting|会计;财务会计;accountancy;会计与审计;会计电算化;会计信息管理;大数据与会计;会计硕士;MPAcc;会计专硕;会计类;professional accounting;accounting and finance|120203
12020150|审计学|Auditing|审计;audit;审计硕士;大数据与审计;MAud|120207
12020151|内部审计|Internal Auditing||120218
12020152|财务会计教育|Financial Accounting Education||120213
120202|财务管理|Financial Management|财务;财务类;corporate finance;大数据与财务管理;财务管理类|120204
120203|市场营销|Marketing|营销;市场营销学;市场营销类;营销类;marketing management;营销与策划;市场学;sales and marketing|120202
120204|人力资源管理|Human Resource Management|人力资源;human resources;HRM;人资;人力资源类;human resources management|120206
120205|技术经济及管理|Technical Economics and Management|技术经济
120250|酒店管理|Hotel Management|hospitality management;餐饮管理;酒店管理与数字化运营;餐饮智能管理;hospitality;hotel and tourism management;酒店|120902
120251|旅游管理|Tourism Management|tourism;旅游;旅游管理类;MTA;旅游服务与管理;导游;导游服务;旅游英语;旅行社经营管理|120901
120252|会展经济与管理|Exhibition Economy and Management|会展策划与管理;event management;会展管理;MICE;会展|120903;050310
120253|旅游管理与服务教育|Tourism Management and Service Education||120904
120254|国际邮轮管理|International Cruise Management|国际邮轮乘务管理|120905
120255|资产评估|Asset Valuation|资产评估硕士;资产评估与管理|120208
120256|物业管理|Property Management|现代物业管理;facilities management|120209
120257|文化产业管理|Cultural Industry Management|文化管理;cultural management|120210
120258|劳动关系|Labour Relations|industrial relations;employment relations|120211
120259|体育经济与管理|Sports Economics and Management|sports management|120212
120260|市场营销教育|Marketing Education||120214
120261|零售业管理|Retail Management|零售管理;连锁经营与管理;连锁经营管理|120215
120262|创业管理|Entrepreneurship|创新创业;entrepreneurship and innovation|120216
120263|海关稽查|Customs Inspection||120217
120264|商务管理与秘书|Business Secretarial Studies|商务秘书;现代文秘;文秘;文秘类;secretarial studies;行政文秘;办公自动化
1203|农林经济管理|Agricultural and Forestry Economics and Management|农业经济管理;农业经济管理类;agricultural and forestry economics;agribusiness|120301
120302|林业经济管理|Forestry Economics and Management|
120350|农村区域发展|Rural Regional Development||120302
120351|乡村治理|Rural Governance||120303
1204|公共管理|Public Administration|public management;公共管理类;MPA;公共管理硕士;public policy;公共政策;公共管理学;行政管理;行政;administrative management|120402
120402|社会医学与卫生事业管理|Social Medicine and Health Service Management|卫生事业管理;卫生管理;health administration;health services management;医院管理;hospital administration
120403|教育经济与管理|Educational Economics and Management|教育管理;educational administration
120404|社会保障|Social Security|
120405|土地资源管理|Land Resources Management|land management;国土资源管理|120404
120450|公共事业管理|Public Utilities Management||120401
120451|劳动与社会保障|Labour and Social Security||120403
120452|城市管理|Urban Management|urban governance|120405
120453|海关管理|Customs Management|关务|120406
120454|交通管理|Traffic Management||120407
120455|海事管理|Maritime Management||120408
120456|公共关系学|Public Relations|公共关系;公关|120409
120457|健康服务与管理|Health Services and Management|健康管理;health management;健康管理学|120410
120458|海警后勤管理|Coast Guard Logistics||120411
120459|医疗产品管理|Medical Product Management||120412
120460|医疗保险|Medical Insurance|医疗保障|120413
120461|养老服务管理|Elderly Service Management||120414
120462|海关检验检疫安全|Customs Inspection and Quarantine Safety||120415
120463|海外安全管理|Overseas Security Management||120416
120464|自然资源登记与管理|Natural Resources Registration and Management||120417
120465|慈善管理|Philanthropy Management||120418
120466|航空安防管理|Aviation Security Management|民航安全技术管理|120419
120467|无障碍管理|Accessibility Management||120420
120468|人才发展与管理|Talent Development and Management||120421
120469|社区管理与服务|Community Management|社区管理
1205|信息资源管理|Information Resources Management|图书情报;图书情报与档案管理;图书情报与档案管理类;图书情报硕士;library and information science|120503
120501|图书馆学|Library Science|图书档案管理|120501
120502|情报学|Information Science Studies|
120503|档案学|Archival Science|archives;档案;档案管理;archival studies|120502
`;
