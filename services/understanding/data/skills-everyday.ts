/**
 * The counter, the kitchen, the household, the office, selling, teaching, sewing and handwork.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const everydaySkills = `
# selling and serving
sales|technique|销售|sales|销售能力;销售技巧;sales skills;销售经验|
online-sales|technique|网络销售|online selling||sales|telesales=3000;ecommerce=3000
sales-management|technique|销售管理|sales management||sales|sales-team-management=4000
customer-development|technique|客户开发|customer acquisition|客户拓展;开发客户|sales|business-development=4000
business-development|technique|业务拓展|business development|~BD;市场开拓;=业务开发|sales
pharma-sales|technique|医药代表|pharmaceutical sales|医药销售;药品销售;medical representative|sales
pharma-academic-promotion|technique|学术推广|medical academic promotion|医学推广;医药推广|pharma-sales
technical-sales|technique|技术销售|technical sales||sales|technical-support=3000
sales-engineering|technique|销售工程师技能|sales engineering|销售工程师|technical-sales
channel-sales|technique|渠道管理|channel management|渠道销售;渠道开发|sales
telesales|technique|电话销售|telesales|电销;telemarketing|sales|phone-communication=4000
retail|technique|零售|retail sales|店务;=retail|sales
store-sales|technique|门店销售|in-store sales|导购;店员;营业员;shop assistant work|retail
cashier|technique|收银|cashiering|=收款;cashier;收银员;point of sale;收银台|retail
merchandising|technique|商品陈列|merchandising|理货员;陈列;=补货;shelf stocking;商品管理;=上架|retail|sorting=2500
customer-service|technique|客户服务|customer service|客服;customer support;售前客服;客服工作;顾客服务;客户支持;客诉接待||phone-communication=3500
complaint-handling|technique|投诉处理|complaint handling|客户投诉处理;customer complaints;投诉受理;纠纷处理|customer-service|8d=2500
phone-communication|technique|电话沟通|telephone communication|接听电话;telephone skills;电话邀约|
telephone-follow-up|technique|电话回访|telephone follow-up|客户回访|phone-communication
call-centre|technique|呼叫中心|call centre work|call center;call centre|phone-communication|hotline-service=4000
crm|technique|客户关系管理|customer relationship management|客户维护;客户管理;客户关系维护;account management;客户关系|sales|customer-service=3500
marketing|technique|市场营销|marketing|市场推广;marketing campaigns;行銷;=营销;=推广||market-research=3000
ad-placement|technique|媒介投放|paid media buying|=投放|marketing|advertising=4500
online-promotion|technique|网络推广|online promotion|network marketing|marketing|seo=3500;digital-marketing=4000
product-promotion|technique|产品推广|product promotion||marketing|product-marketing=4000
marketing-planning|technique|营销策划|marketing planning|市场策划;品牌策划|marketing
brand-promotion|technique|品牌推广|brand promotion||marketing
brand-management|technique|品牌管理|brand management||marketing|brand-strategy=4000
event-planning|technique|活动策划|event planning|活动执行;=策划;活动组织|marketing|meeting-organisation=4000
copywriting|technique|文案撰写|copywriting|文案;文案策划;推文撰写;文案能力|marketing
text-editing|technique|内容编辑|content editing|文字编辑;=编辑;=editing|copywriting|proofreading=3000
content-creation|technique|内容创作|content creation|内容策划;content writing|copywriting
social-media|technique|新媒体运营|social media operation|新媒體營運;社交媒体;social media;social media marketing;新媒体;自媒体|marketing|copywriting=3500
content-operations|technique|内容运营|content operations||social-media
short-video-operations|technique|短视频运营|short video operations|=短视频|social-media
live-streaming|technique|直播运营|live streaming|直播;直播營運;live-stream selling|ecommerce
live-commerce|technique|直播带货|live commerce|直播电商|live-streaming
ecommerce|technique|电商运营|e-commerce operation|电子商务;網店營運;=电商;e-commerce;电商平台运营;电商平台;e-commerce operations|
shop-operations-online|technique|店铺运营|online shop operation|网店运营;网店;電商店鋪營運|ecommerce
pdd-operations|technique|拼多多运营|Pinduoduo operations|=拼多多|ecommerce|taobao-tmall=3500
cross-border-ecommerce|technique|跨境电商|cross-border e-commerce|跨境电商运营|ecommerce|foreign-trade=3500
aliexpress|technique|速卖通|AliExpress|速卖通运营|cross-border-ecommerce|amazon-operations=3500
seo|technique|搜索引擎优化|SEO||marketing
# care of homes and food
housekeeping|technique|家政服务|housekeeping|家政;家务|
hourly-helper|technique|钟点工|hourly domestic helper|钟点清洁|housekeeping
cleaning-work|technique|保洁|cleaning|清洁;保洁服务;打扫卫生;清洁工作|housekeeping|cleaning-professional=4500
nanny-work|technique|保姆|domestic helper work|家務助理;domestic help;domestic work|housekeeping|nanny-live-in=4500
hotel-service|technique|酒店服务|hotel service|hospitality|hospitality-service|housekeeping=3000
hospitality-service|technique|餐饮服务|food and beverage service|food service||customer-service=2500
cooking|technique|烹饪|cooking|厨师;厨艺;chef;culinary skills|
chinese-pastry|technique|面点|Chinese pastry|面点师;中式面点|cooking|noodles-dumplings=4000
home-style-cooking|technique|做饭|home-style cooking|家常菜|cooking|home-cooking=4500
chinese-cooking|technique|中餐烹饪|Chinese cooking|中式烹调;炒菜|cooking
baking|technique|烘焙|baking|烘焙师;pastry|cooking
barista|technique|咖啡制作|coffee making|咖啡师;barista|hospitality-service
beauty|technique|美容美发|beauty and hairdressing||
beauty-care|technique|美容|beauty treatment|美容师|beauty|skin-care=4000
massage|technique|推拿按摩|massage|按摩|rehabilitation
pet-care|technique|宠物护理|pet care||
gardening|technique|园艺|gardening||
landscaping|technique|园林绿化|landscaping|绿化养护;绿化|gardening
security-guard|technique|安保|security work|保安;安保服务;security guard|
property-management|technique|物业管理|property management|物业;物业服务||customer-service=2500
laundry|technique|洗衣|laundry|洗涤;洗衣服务|housekeeping|ironing=3500
# sewing and handwork
garment|knowledge|服装制作|garment making|服装工艺;制衣;=服装;garment technology|
apparel|knowledge|成衣|apparel|服装生产;garment production|garment
tailoring|trade|裁缝|tailoring||garment|bespoke-tailoring=4000;sewing=3500
sewing|technique|缝纫|sewing|车缝;车位;针车;车衣;缝纫机;衣车;sewing machine operation;sewing machine;缝纫技术;缝制;踩衣车;缝纫机操作|garment
overlock|technique|锁边|overlocking|拷边;包缝;及骨车;锁边机;overlock;锁边车|garment|sewing=4500
special-machines|technique|特种缝纫机|special sewing machines||garment|sewing=4000
buttonholing|technique|锁眼|buttonholing|锁眼机|special-machines
button-sewing|technique|钉扣|button sewing|钉扣机|special-machines
pattern-making|technique|服装打版|pattern making|打版;服装制版;制版;纸样;pattern drafting;打板|garment|garment-cutting=3000
garment-cutting|technique|裁剪|garment cutting|裁床;裁剪工;fabric cutting|garment
ironing|technique|整烫|pressing and ironing|烫衣;熨烫;整烫工;大烫;ironing;尾部整烫;熨衣;pressing|garment
fashion-design|technique|服装设计|fashion design|时装设计;apparel design|garment|pattern-making=3500
embroidery|technique|刺绣|embroidery||craftwork|sewing=2500
knitting-machine|technique|针织机操作|knitting machine operation||garment
shoemaking|technique|制鞋|shoemaking|||sewing=3500
leather-goods|knowledge|leather goods|leather goods|=皮具;皮具制作|shoemaking|leather-bag-making=4000
footwear|knowledge|鞋类|footwear||shoemaking
craftwork|technique|手工制作|craftwork|手工活;=手工;手工艺;工艺品制作;handicraft;handicrafts;手工加工;手工艺品;crafts||assembly=2500
# office
office-software|group|办公自动化|office automation||
yozo|tool|永中Office|Yozo Office|永中|office-software|libreoffice=3500;openoffice=3500;office=3500
openoffice|tool|OpenOffice|OpenOffice|Apache OpenOffice;Oracle OpenOffice|office-software|libreoffice=3500;office=3500
libreoffice|tool|LibreOffice|LibreOffice|LibreOffice Calc;LibreOffice Writer;LibreOffice Impress|office-software|office=3500
spreadsheet-software|tool|电子表格|spreadsheets|试算表;电子试算表;spreadsheet;spreadsheet software;use spreadsheets software;电子表格软件|office-software|excel=4500
table-making|technique|表格制作|spreadsheet making|=表格;EXCEL表格制作|office-software|excel=4000
document-processing|technique|文档处理|document processing|文書處理|office|word-processing=4000
computer-operation|technique|电脑操作|basic computer skills|计算机操作;基本电脑操作;会用电脑;电脑办公;computer literacy|office-software|office=4000;computer-literacy=4500
office|tool|办公软件|Microsoft Office|~Office;Office办公软件;MS Office;办公自动化软件;Office软件;办公软件操作;熟练办公软件;Office365;使用Office;熟练Office;熟悉Office;掌握Office;运用Office;Office等;Office系列;Office三件套;Office操作|office-software
excel|tool|Excel|Excel|Excel表格;Microsoft Excel;MS Excel;excel操作|office
powerpoint|tool|PPT|PowerPoint|演示文稿;幻灯片;簡報製作;Microsoft PowerPoint|office|presentation=3000
typing|technique|打字录入|typing and data entry|数据录入;data entry;资料录入;文字录入;信息录入;資料輸入;数据录入员;=录入|office-software|office=3000
touch-typing|technique|打字|typing|打字速度快;打字速度;keyboarding|typing
document-management|technique|档案管理|records management|文档管理;文件管理;档案;资料管理;records keeping;document management;档案整理|administration
file-archiving|technique|资料归档|filing and archiving|文件归档;资料整理;文件整理;=归档;=filing|document-management
document-control|technique|文件控制|document control|文控|document-management
administration|technique|行政管理|office administration|行政;行政事务;办公室管理;行政工作;administrative work;日常行政;行政助理工作;clerical work;general administration|
logistics-support|technique|后勤管理|general affairs and facilities support|行政后勤|administration
secretarial|technique|文秘|secretarial work|秘书|administration
meeting-organisation|technique|会务组织|event organisation|会议组织;会务;会议安排;会议管理;会议筹备;event organization;meeting organisation;meeting organization|administration
reception|technique|前台接待|reception|接待;=前台;來賓接待;前台文员;receptionist work;接待工作;客户接待;来访接待;front desk|administration|customer-service=3000
official-writing|technique|公文写作|official writing|材料撰写;公文;公文撰写;写作能力;公文处理;文字写作;=写作|administration|copywriting=3000
hr|knowledge|人力资源管理|human resource management|人力资源;人事;人事管理;~HR;人資;human resources;人事行政|
compensation-benefits|technique|薪酬福利|compensation and benefits|薪酬管理|hr|payroll=4000
employee-relations|technique|员工关系|employee relations||hr
recruiting|technique|人员招聘|recruitment and selection|人才招聘;talent acquisition;=recruitment;=招募;招聘管理;staff recruitment;=招聘;=recruiting;招聘工作;招聘需求;recruiting staff|hr
payroll|technique|薪酬核算|payroll|薪资核算;=薪酬;工资核算;工资计算|hr
performance-management|technique|绩效管理|performance management|绩效考核;=绩效|hr
kpi-management|technique|KPI管理|KPI management||performance-management
staff-training|technique|员工培训|staff training|=培训讲师;training delivery;培训开发;员工培训管理;=培训|hr|teaching=4000
training-management|technique|培训管理|training management|training and development|staff-training
corporate-training|technique|企业培训|corporate training|企业内训;内训;企业内训师;企业培训师;企业培训讲师|staff-training
# money
accounting|technique|会计核算|accounting|会计;财务核算;会计工作;财务处理;financial accounting;财务会计|
financial-statements|technique|财务报表|financial statements|financial reporting|accounting|financial-statements-prep=4500;financial-analysis=3500
vouchers|technique|会计凭证|accounting vouchers|凭证|accounting
receivables-payables|technique|应收应付|receivables and payables||accounting|accounts-payable=4500;accounts-receivable=4500
financial-management|knowledge|财务管理|financial management||accounting|financial-analysis=3500
reconciliation|technique|对账|account reconciliation|reconciliation;往来对账|accounting|bank-reconciliation=4000
bookkeeping|technique|记账|bookkeeping|做账;账务处理;账务|accounting
cost-accounting|technique|成本核算|cost accounting|成本会计|accounting
cost-management|technique|成本管理|cost management||cost-accounting|cost-control=4500
cost-analysis|technique|成本分析|cost analysis||cost-accounting
cost-control|technique|成本控制|cost control|成本管控|cost-accounting
tax|technique|税务申报|tax filing|报税;纳税申报;tax returns|accounting
financial-analysis|technique|财务分析|financial analysis|财务规划;财务报表分析|accounting
budgeting|technique|预算管理|budgeting|预算编制;全面预算;财务预算;=预算|financial-analysis|budget-management=4500
auditing|technique|审计|auditing|=audit|accounting
banking|knowledge|金融业务|banking and finance|=金融;=银行;=finance||financial-analysis=2500
# language work, teaching
translation|technique|翻译|translation|笔译;资料翻译;文件翻译;document translation;翻译工作;文献翻译;written translation|
interpreting|technique|口译|interpreting|=interpretation|translation
teaching|technique|教学|teaching|课堂教学;=教师;教学工作;教学能力|
lecturing|technique|授课|lecturing|课程讲授;讲课;培训授课|teaching
homework-tutoring|technique|作业辅导|homework tutoring||teaching|tutoring=4500
tutoring|technique|家教|tutoring|=辅导;课外辅导|teaching|tutoring-one=4500
curriculum-development|technique|课程开发|curriculum development|课程设计;课程研发;course development;curriculum design;course design|teaching
courseware|technique|课件制作|courseware making||curriculum-development
student-affairs|technique|学生工作|student affairs|辅导员|teaching
library|technique|图书管理|library work|图书馆;图书资料|administration
social-work|technique|社会工作|social work|社工|
music-art|technique|艺术教育|arts education||teaching
agriculture|knowledge|农业技术|agricultural technology|=农业|
animal-husbandry-farming|technique|畜牧|livestock farming|=养殖|agriculture|animal-science=4000
hotel-management|technique|酒店管理|hotel management|||hotel-service=4000;hotel-training-mgmt=4000
flower-arranging|technique|插花|flower arranging|插花艺术|floristry
fire-safety|knowledge|消防安全|fire safety|=消防|safety-production|firefighting=3000
knitting|technique|针织|knitting||textile-industry
business-writing|technique|商务写作|business writing|||official-writing=4000
accounting-cert|certificate|会计证|accounting certificate|会计从业资格|finance-certificates|junior-accountant-cert=4000
tax-affairs|knowledge|税务|taxation|税务管理;=tax||tax=4500
risk-control|technique|风控|risk control||financial-risk|risk-management=4000
volunteering|technique|志愿服务|volunteering|义工||social-work=2500
music|knowledge|music theory and practice|music theory and practice|=音乐|performing-arts|music-theory=4000
yoga|technique|瑜伽|yoga||fitness-coaching|pilates-yoga=4000
agronomy|knowledge|农学|crop science|||agriculture=4000
`;
