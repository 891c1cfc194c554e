/**
 * The counter, the kitchen, the household, the office, selling, teaching, sewing and handwork.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const everydaySkills = `
# selling and serving
sales|practice|销售|sales|销售能力;销售技巧;客户开发;business development;銷售;业务拓展;市场开拓;客户拓展;BD;大客户销售;销售管理;sales skills;业务开发;销售经验;开发客户;key account management||
pharma-sales|practice|医药代表|pharmaceutical sales|学术推广;医药销售;医学推广;药品销售;medical representative;學術推廣;器械销售;medical device sales;医药推广|sales|
technical-sales|practice|技术销售|technical sales|销售工程师;解决方案销售;工业品销售;sales engineering|sales|technical-support=3000
channel-sales|practice|渠道管理|channel management|渠道销售;经销商管理;渠道开发;dealer management|sales|
telesales|practice|电话销售|telesales|电销;网络销售;telemarketing|sales|phone-communication=4000
retail|practice|零售|retail sales|导购;门店销售;店员;營業員;营业员;零售管理;门店运营;店务;shop assistant work;retail;=促销;店铺管理|sales|
cashier|practice|收银|cashiering|收銀;=收款;cashier;收银员;point of sale;收银台|retail|
merchandising|practice|商品陈列|merchandising|理货员;陈列;=补货;shelf stocking;商品管理;=上架|retail|sorting=2500
customer-service|practice|客户服务|customer service|客服;售后客服;在线客服;客戶服務;customer support;售前客服;客服工作;电商客服;online customer service;服务意识;顾客服务;客户支持;客诉接待;淘宝客服||phone-communication=3500
complaint-handling|practice|投诉处理|complaint handling|售后处理;客户投诉处理;customer complaints;投诉受理;纠纷处理|customer-service|8d=2500
phone-communication|practice|电话沟通|telephone communication|电话回访;外呼;接听电话;热线接听;电话客服;呼叫中心;call centre;telephone skills;電話溝通;call center;电话邀约;telephone follow-up;客户回访||
crm|practice|客户关系管理|customer relationship management|客户维护;客户管理;客户关系维护;account management;客户关系|sales|customer-service=3500
marketing|practice|市场营销|marketing|市场推广;品牌推广;marketing campaigns;行銷;=营销;品牌管理;brand management;品牌策划;市场策划;营销策划;=推广;product promotion;产品推广||market-research=3000
event-planning|practice|活动策划|event planning|活动执行;=策划;=展会;exhibition;活动组织|marketing|meeting-organisation=4000
copywriting|practice|文案撰写|copywriting|文案;文案策划;内容创作;content writing;内容编辑;文字编辑;内容策划;content creation;=editing;=编辑;公众号写作;文字功底;推文撰写|marketing|
social-media|practice|新媒体运营|social media operation|公众号运营;小红书运营;新媒體營運;短视频运营;=短视频;抖音运营;社交媒体;social media;微信公众号;social media marketing;内容运营;社群运营;新媒体;自媒体;community operation;小红书|marketing|copywriting=3500
live-streaming|practice|直播运营|live streaming|直播带货;主播;直播;livestream selling;直播營運;直播电商;livestreaming;带货主播;live commerce|ecommerce|
ecommerce|practice|电商运营|e-commerce operation|电子商务;淘宝运营;天猫运营;店铺运营;京东运营;拼多多运营;網店營運;=电商;e-commerce;ecommerce;电商平台运营;网店运营;=淘宝;电商平台;online shop operation;网店;産品上架;产品上架;e-commerce operations||
cross-border-ecommerce|practice|跨境电商|cross-border e-commerce|亚马逊运营;Amazon运营;Shopee;速卖通;跨境電商;=Amazon;跨境电商运营;TikTok运营;阿里国际站;独立站;cross-border ecommerce;Amazon operations;=eBay;Lazada;=亚马逊;阿里巴巴国际站;TikTok Shop|ecommerce|foreign-trade=3500
seo|practice|搜索引擎优化|SEO|搜索引擎营销;投放;信息流投放;广告投放;digital marketing;数字营销;network marketing;网络推广|marketing|
# care of homes and food
housekeeping|practice|家政服务|housekeeping|家政;保洁;清洁;钟点工;家務助理;家务;打扫卫生;cleaning;家居清洁;保洁服务;domestic help;家庭清洁;清潔;钟点清洁;收纳整理;保姆;domestic work;居家保洁||
hotel-service|practice|酒店服务|hotel service|客房服务;客房清洁;hospitality;客房整理;酒店管理;hotel management|hospitality-service|housekeeping=3000
hospitality-service|practice|餐饮服务|food and beverage service|服务员;传菜;waiting tables;餐廳服務;waiter;餐厅服务;food service;端菜;=迎宾||customer-service=2500
cooking|practice|烹饪|cooking|厨师;做饭;中餐烹饪;炒菜;廚師;厨艺;chef;中式烹调;家常菜;厨师证;culinary skills;后厨;切配;kitchen work;西餐||
baking|practice|烘焙|baking|面包;西点;烘焙师;蛋糕制作;裱花;面点;pastry;西式面点|cooking|
barista|practice|咖啡制作|coffee making|咖啡师;奶茶制作;饮品制作;barista;调酒|hospitality-service|
beauty|practice|美容美发|beauty and hairdressing|美容;美发;美甲;=化妆;美容师;makeup;皮肤管理;纹绣||
massage|practice|推拿按摩|massage|按摩;推拿;小儿推拿;针灸;acupuncture;艾灸;催乳|rehabilitation|
pet-care|practice|宠物护理|pet care|宠物美容;pet grooming;兽医;veterinary||
gardening|practice|园艺|gardening|绿化养护;园林绿化;绿化;landscaping;花艺;插花;农业种植||
security-guard|practice|安保|security work|保安;安保服务;保安证;=消防;消防安全;fire safety;security guard;消防证;消防设施操作员||
property-management|practice|物业管理|property management|物业;物业服务;物业客服||customer-service=2500
laundry|practice|洗衣|laundry|干洗;洗涤;洗衣服务|housekeeping|ironing=3500
# sewing and handwork
garment|domain|服装制作|garment making|服装工艺;制衣;=服装;garment technology;製衣;成衣;服装生产;garment production;apparel;tailoring;裁缝||
sewing|practice|缝纫|sewing|车缝;平车;电脑平车;縫紉;车位;针车;车衣;缝纫机;衣车;縫紉機;sewing machine operation;sewing machine;缝纫技术;缝制;踩衣车;缝纫机操作|garment|
overlock|practice|锁边|overlocking|拷边;四线车;包缝;及骨车;锁边机;overlock;锁边车|garment|sewing=4500
special-machines|practice|特种缝纫机|special sewing machines|打枣;钉扣;锁眼;绷缝;冚车;双针车;套结|garment|sewing=4000
pattern-making|practice|服装打版|pattern making|打版;服装制版;制版;纸样;放码;服装CAD;紙樣;pattern drafting;打板|garment|garment-cutting=3000
garment-cutting|practice|裁剪|garment cutting|裁床;裁剪工;fabric cutting;拉布|garment|
ironing|practice|整烫|pressing and ironing|烫衣;熨烫;整烫工;大烫;ironing;尾部整烫;熨衣;pressing|garment|
fashion-design|practice|服装设计|fashion design|时装设计;服裝設計;apparel design|garment|pattern-making=3500
embroidery|practice|刺绣|embroidery|绣花;电脑绣花;钩针;编织;knitting;针织;毛衣编织;手工编织|craftwork|sewing=2500
knitting-machine|practice|针织机操作|knitting machine operation|横机;电脑横机;织机;纺织;textile;weaving;纺织工艺|garment|
shoemaking|practice|制鞋|shoemaking|鞋面车;鞋类;皮具制作;箱包;leather goods||sewing=3500
craftwork|practice|手工制作|craftwork|手工活;串珠;=手工;手工艺;工艺品制作;handicraft;手工饰品;handicrafts;手工加工;手工艺品;crafts;穿珠||assembly=2500
# office
office-software|group|办公自动化|office automation|||
office|software|办公软件|Microsoft Office|Office;Word;文档处理;辦公軟件;Office办公软件;MS Office;WPS;办公自动化软件;word processing;电脑操作;Office软件;计算机操作;办公软件操作;文書處理;熟练办公软件;Office365;basic computer skills;基本电脑操作;会用电脑;电脑办公;computer literacy|office-software|
excel|software|Excel|Excel|表格;数据透视表;Excel表格;试算表;Microsoft Excel;pivot tables;VLOOKUP;Excel函数;spreadsheets;电子表格;EXCEL表格制作;表格制作;MS Excel|office|
powerpoint|software|PPT|PowerPoint|PPT制作;演示文稿;幻灯片;簡報製作;Microsoft PowerPoint|office|presentation=3000
typing|practice|打字录入|typing and data entry|打字;数据录入;资料录入;data entry;文字录入;打字速度快;typing;=录入;信息录入;打字速度;資料輸入;数据录入员;keyboarding|office-software|office=3000
document-management|practice|档案管理|records management|文档管理;资料归档;文件管理;資料歸檔;档案;文件整理;资料整理;=归档;文件控制;document control;=filing;文控;资料管理;records keeping;文件归档;document management;档案整理|administration|
administration|practice|行政管理|office administration|行政;行政事务;办公室管理;行政工作;行政後勤;administrative work;日常行政;行政后勤;行政助理工作;文秘;秘书;clerical work;secretarial work;general administration;后勤管理||
meeting-organisation|practice|会务组织|event organisation|会议组织;会务;会议安排;會議安排;会议管理;会议筹备;event organization;meeting organisation;meeting organization;会议纪要;=minutes|administration|
reception|practice|前台接待|reception|接待;前台;來賓接待;前台文员;receptionist work;接待工作;客户接待;来访接待;front desk|administration|customer-service=3000
official-writing|practice|公文写作|official writing|材料撰写;公文;公文撰写;公文寫作;写作能力;公文处理;business writing;文字写作;=写作|administration|copywriting=3000
hr|domain|人力资源管理|human resource management|人力资源;人事;人事管理;HR;人資;human resources;员工关系;HRBP;人事行政;employee relations;人力资源规划||
recruiting|practice|招聘|recruiting|人才招聘;talent acquisition;recruitment;招聘面试;=招募;校园招聘;猎头;headhunting;招聘管理;人员招聘;staff recruitment|hr|
payroll|practice|薪酬核算|payroll|薪资核算;社保办理;=薪酬;工资核算;薪酬管理;社保公积金;compensation and benefits;薪酬福利;=考勤;考勤管理;=社保;工资计算|hr|
performance-management|practice|绩效管理|performance management|绩效考核;绩效;KPI管理|hr|
staff-training|practice|员工培训|staff training|培训管理;企业培训;内训;training and development;员工培训管理;企业内训;企业内训师;=培训讲师;training delivery;培训开发|hr|teaching=4000
# money
accounting|practice|会计核算|accounting|会计;账务处理;做账;會計;财务核算;会计证;初级会计;全盘账务;bookkeeping;记账;财务软件;会计工作;账务;出纳;凭证;财务处理;会计凭证;中级会计师;CPA;注册会计师;general ledger;财务管理;應收應付;应收应付;reconciliation;对账;financial accounting;财务会计;代理记账;總賬;总账;accounts payable||
cost-accounting|practice|成本核算|cost accounting|成本会计;成本管理;成本控制;cost control;成本分析;cost analysis;成本管控;cost management|accounting|
tax|practice|税务申报|tax filing|报税;税务;稅務;纳税申报;税务筹划;=tax;税务管理;tax returns;税法;taxation|accounting|
financial-analysis|practice|财务分析|financial analysis|财务报表分析;预算管理;財務分析;财务报表;budgeting;预算编制;全面预算;financial reporting;=预算;financial statements;财务预算;财务规划|accounting|
auditing|practice|审计|auditing|内部审计;内控;審計;internal audit;internal control;内部控制;=audit;风控;risk control|accounting|
banking|domain|金融业务|banking and finance|金融;=银行;=证券;=保险;=insurance;理财;=finance||financial-analysis=2500
# language work, teaching
translation|practice|翻译|translation|笔译;中英翻译;资料翻译;翻譯;英汉互译;文件翻译;technical translation;英语翻译;document translation;翻译工作;文献翻译;医学翻译;medical translation;written translation||
interpreting|practice|口译|interpreting|交替传译;口譯;同声传译;=interpretation;陪同口译;consecutive interpreting|translation|
teaching|practice|教学|teaching|授课;课程讲授;助教;教學;教师资格证;讲课;家教;培训授课;课堂教学;lecturing;tutoring;teaching assistant;=辅导;=教师;课外辅导;教学工作;作业辅导;教学能力;homework tutoring;teacher qualification||
curriculum-development|practice|课程开发|curriculum development|教材编写;课程设计;课程研发;教研;course development;curriculum design;课件制作;course design;教案编写|teaching|
student-affairs|practice|学生工作|student affairs|班主任;辅导员;教务管理;教务|teaching|
library|practice|图书管理|library work|图书馆;图书资料|administration|
social-work|practice|社会工作|social work|社工;社区服务;社工证;community service;志愿服务;volunteering;社区工作||
music-art|practice|艺术教育|arts education|钢琴;舞蹈;美术;绘画;书法;=音乐;=drawing;piano;瑜伽;yoga;健身教练|teaching|
agriculture|domain|农业技术|agricultural technology|种植;=养殖;水产养殖;=农业;农学;crop science;畜牧||
`;
