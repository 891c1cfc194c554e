/**
 * Sales, marketing, e-commerce, retail, customer service, trade, buying, logistics.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const commerceSkills = `
# sales
b2b-sales|technique|企业客户销售|B2B sales|ToB销售;B端销售;企业销售;corporate sales;B2B销售;enterprise sales;政企销售;大客户开发;行业客户销售|sales
government-sales|technique|政府客户销售|government sales|政府关系销售;政企客户;~ToG;政企业务;政府项目销售;public sector sales|b2b-sales
key-accounts|technique|大客户管理|key account management practice|大客户维护;重点客户管理;~KA;KA渠道;KA销售;KA管理;KA客户;strategic accounts;大客户经理业务;战略客户管理;key accounts;=大客户;大客户销售;key account management|sales|crm=3500
inside-sales|technique|内勤销售|inside sales|销售内勤;销售助理;销售支持;sales support;销售跟单;sales coordination;订单跟踪;销售行政;sales administration;商务助理;销售统计;内勤|sales|order-processing=3500
field-sales|technique|外勤销售|field sales|上门推销;地推;地推推广;陌拜;陌生拜访;扫街;door-to-door sales;outside sales;外勤业务;扫楼;cold visits;地面推广;客户拜访;拜访客户|sales
cold-calling|technique|陌生电话开发|cold calling|打电话找客户;主动外呼销售;电话邀约客户;外呼销售;电话开发客户;电话拓客;cold calls|telesales
lead-generation|technique|获客|lead generation|线索挖掘;销售线索;潜在客户开发;拓客;客源开发;客户挖掘;prospecting;线索管理;lead management;网络获客;lead nurturing;渠道拓客;资源开拓|sales|marketing=2500
solution-selling|technique|方案销售|solution selling|顾问式销售;consultative selling;解决方案营销;大单销售;SPIN销售;consultative sales;价值销售;value selling;解决方案销售|sales|technical-sales=3500
presales|technique|售前方案|presales solutioning|售前工程师;方案撰写售前;产品演示;product demonstration;解决方案设计;售前解决方案;pre-sales;product demos;方案讲解;售前咨询;solution design;投标方案;demonstrate products;售前顾问;售前;售前支持|technical-sales|bidding=3000
sales-forecasting|technique|销售预测|sales forecasting|销售数据分析;sales analysis;销售分析;销售目标管理;销售计划;sales planning;业绩分析;销售报表;sales reporting;业绩管理;pipeline management;sales targets|sales|demand-planning=3500
sales-team-management|technique|销售团队管理|sales team management|销售团队建设;带销售团队;销售经理管理;团队业绩管理;区域管理;territory management;销售主管;区域销售;区域销售管理;regional sales management|sales|team-leading=3500
sales-training|technique|销售培训|sales training|销售话术;话术培训;产品培训;product training;sales coaching;销售技能培训|sales;staff-training
quotation|technique|报价|quotation|报价单制作;产品报价;报价核算;价格核算;=quoting;price quotation;prepare quotations;报价管理;成本报价;客户报价;~RFQ;quotations;核价|sales|cost-accounting=2500
order-processing|technique|订单处理|order processing|订单管理;order management;客户订单;审单;=下单;order entry;订单录入;=接单;订单跟进;order fulfilment;处理订单;purchase order processing;order fulfillment;order follow-up|sales
sales-closing|technique|成交促单|closing sales|逼单;促单;谈单;签单;sales closing;谈判成交;=关单;成单;签约客户|sales|negotiation=3500
upselling|technique|关联销售|upselling and cross-selling|交叉销售;cross-selling;upselling;连带销售;连带率;suggestive selling;附加推销;upsell products|retail
distributor-management|technique|分销商管理|distributor management|代理商管理;经销商开发;代理商开发;渠道拓展;经销渠道;distribution management;渠道建设;distribution channels;渠道运营;加盟商管理;partner management;分销管理;agent network;渠道维护;经销商管理;dealer management|channel-sales
franchise-development|technique|招商加盟|franchise development|=招商;加盟拓展;连锁加盟;招商运营;franchising;连锁招商;招商引资;加盟管理;特许经营;商业招商;品牌招商;leasing of malls;招商谈判|channel-sales|site-selection=3000
site-selection|technique|门店选址|store site selection|=选址;拓店;店铺拓展;开店选址;store expansion;网点开发;新店拓展;retail expansion;门店拓展|retail
fmcg-sales|technique|快消品销售|FMCG sales|=快消;快速消费品;=快消品;终端铺货;~FMCG;consumer goods sales;fast moving consumer goods;流通渠道;铺市;终端维护;商超渠道;consumer packaged goods;餐饮渠道|sales|key-accounts=2500
real-estate-sales|technique|房地产销售|real estate sales|房产销售;置业顾问;二手房销售;楼盘销售;案场销售;地產銷售;房产中介;房屋租赁;租赁中介;房产经纪;property sales;房屋买卖;新房销售;real estate agency;地产代理;带看房|sales
auto-sales|technique|汽车销售|car sales|汽车销售顾问;二手车销售;automotive sales;整车销售;新能源汽车销售;4S店销售;试驾讲解;vehicle sales;=4S店;二手车评估;used car appraisal|sales
software-sales|technique|软件销售|software sales|SaaS销售;IT销售;SaaS sales;云产品销售;IT产品销售;软件产品销售;互联网产品销售;cloud sales;IT sales|technical-sales|b2b-sales=3500
electronics-sales|technique|电子元器件销售|electronic components sales|元器件销售;芯片销售;半导体销售;电子销售;IC销售;semiconductor sales;components sales;元器件分销|technical-sales
industrial-equipment-sales|technique|工业设备销售|industrial equipment sales|机械销售;设备销售;自动化产品销售;机电产品销售;仪器销售;equipment sales;机床销售;machinery sales;仪器仪表销售;工控产品销售;instrument sales;工业品营销;工业品销售|technical-sales
chemical-sales|technique|化工产品销售|chemical sales|原料销售;化工销售;涂料销售;化工原料销售;新材料销售;chemicals sales;塑料原料销售|technical-sales
medical-device-sales|technique|医疗设备销售|medical equipment sales|医疗器械销售;耗材销售;医用耗材销售;IVD销售;体外诊断销售;检验设备销售;medical sales;医疗销售;跟台;hospital sales;医院渠道;医疗产品销售;器械销售;medical device sales|pharma-sales|technical-sales=3500
otc-sales|technique|OTC药品推广|OTC pharmacy sales|OTC代表;OTC销售;药店推广;连锁药店销售;OTC sales;药店终端;药店渠道|pharma-sales|fmcg-sales=2500
education-sales|technique|课程顾问|education course consulting|课程销售;教育咨询;课程咨询;=招生;招生咨询;教育顾问;学习顾问;教育销售;student recruitment;admissions consulting;课程推广;课程顾问销售;enrolment advising;招生工作;招生宣传|sales
luxury-sales|technique|奢侈品销售|luxury retail sales|奢侈品;珠宝销售;名表销售;jewellery sales;luxury goods;jewelry sales;奢侈品导购;腕表销售;黄金珠宝销售|retail
cosmetics-sales|technique|美妆销售|cosmetics retail sales|彩妆销售;护肤品销售;beauty consultant work;BA导购;美妆导购;彩妆顾问|retail
apparel-sales|technique|服装销售|apparel retail sales|服装导购;服饰销售;鞋服销售;搭配销售;fashion retail;服装店员;clothing sales;服装零售;鞋类销售|retail
furniture-sales|technique|家居建材销售|home furnishing sales|家居销售;建材销售;家具销售;全屋定制销售;furniture sales;building materials sales;灯具销售;家电销售;瓷砖销售;家电导购;家居顾问;appliance sales|retail
mobile-phone-sales|technique|手机数码销售|mobile phone sales|手机销售;数码产品销售;通讯产品销售;electronics retail;digital product sales;3C产品销售;手机导购|retail
food-retail|technique|生鲜食品零售|fresh food retail|=生鲜;水果销售;生鲜超市;卖菜;生鲜管理;fresh produce;猪肉分割;果蔬销售;水果店;生鲜理货|retail
supermarket-work|technique|超市工作|supermarket work|=超市;=便利店;便利店工作;超市员工;convenience store work;=supermarket;超市管理;便利店店员;超市促销;商超;grocery store work|retail|merchandising=3500
promotion-work|technique|促销活动执行|sales promotion|促销活动;=派单;试吃推广;leafleting;展会推广;推广员;product sampling;=promoter;promotional activities;促销策划;现场促销;promoter work;=促销|retail|marketing=2500
store-management|technique|门店管理|store management|店长;店铺管理运营;连锁门店管理;shop management;retail management;门店督导;督导巡店;巡店;store operations;门店店长;店长工作;营运督导;store supervision;卖场管理;连锁运营;零售运营;连锁管理;门店运营;店铺管理;零售管理|retail|team-leading=3000
visual-merchandising|technique|视觉陈列|visual merchandising|橱窗陈列;~VM;陈列设计;陈列师;卖场陈列;橱窗设计;window display;planogram;陈列搭配;store display;服装陈列|merchandising
category-management|technique|品类管理|category management|选品;商品规划;商品企划;品类运营;assortment planning;商品运营;商品策划;category planning;品类规划;merchandise planning;选品分析;买手;buying for fashion;产品选品;fashion buying;爆款打造|merchandising|procurement=3000
loss-prevention|technique|防损|retail loss prevention|防损员;门店防损;shrinkage control;loss prevention;损耗控制;超市防损|retail|security-guard=3000
membership-operations|technique|会员运营|membership operations|会员管理;会员营销;CRM会员;会员体系;loyalty programmes;会员维护;客户忠诚度;loyalty program;membership management;用户忠诚度;积分运营|crm
pos-software|tool|POS收银系统|point of sale POS software|POS机;POS系统;收银系统;~POS;POS operation;收银软件;retail POS;银豹收银;Micros POS;Shopify POS;point-of-sale systems;收银机操作;刷卡机操作;cash register operation;cash register;POS软件;美团收银;POS systems;NCR POS;思迅软件;~Lightspeed;美萍收银;POS machine;收银机;收款机操作;POS操作;零售管理系统;POS terminals;Aldelo;Clover POS;Point of sale POS system software;点单系统;天财商龙;收银系统操作;奥琦玮|cashier
retail-software|tool|零售管理软件|retail management software|科脉;思迅;海鼎;retail ERP;Lightspeed Retail;Retail Pro;JDA software;Oracle Retail;零售ERP;百胜E3;商品管理系统|retail|pos-software=3000
cash-handling|technique|现金收找|handling cash payments|找零;现金清点;扫码收款;handle cash;收款找零;日结对账;take payments;handle payments;收银结账;移动支付收款;cash counting;买单结账|cashier
# customer service
online-chat-service|technique|文字客服|live chat support|网络客服;线上客服;网店客服;文字在线客服;旺旺客服;chat support;天猫客服;拼多多客服;京东客服;抖音客服;在线聊天客服;live chat;抖店客服;线上回复;在线客服;电商客服;online customer service;淘宝客服|customer-service|typing=2000
hotline-service|technique|热线客服|hotline service|电话热线;呼入客服;话务员;话务;接线员;inbound calls;hotline;10086客服;呼入;热线服务;inbound call handling;switchboard operation;电话接线;话务客服;热线接听;电话客服|phone-communication|customer-service=3500
outbound-calls|technique|外呼业务|outbound calling|呼出;外呼客服;电话外呼;outbound calls;outbound call handling;外呼员;电话通知;外呼|phone-communication|telesales=3500
call-centre-management|technique|呼叫中心管理|call centre management|呼叫中心运营;call center operations;坐席管理;话务排班;客服中心管理;contact centre management;contact center;客服主管;客服团队管理;客服管理;客服质检;call quality monitoring;客服培训|customer-service|team-leading=2500
call-centre-software|tool|呼叫中心系统|call centre software|客服系统;Avaya;Genesys;Five9;天润融通;Zendesk;Freshdesk;网易七鱼;智齿客服;call center software;ticketing of customer service;美洽;Talkdesk;interactive voice response;客服工作台;Intercom客服;千牛;contact centre software|customer-service
after-sales-handling|technique|售后跟进|after-sales handling|退换货处理;退款处理;退货处理;returns handling;售后跟踪;returns and refunds;refund processing;售后纠纷;退换货;售后维护;售后客服;售后处理|customer-service|complaint-handling=4000
customer-experience|technique|客户体验管理|customer experience management|客户满意度;用户体验提升;~CX;~NPS;customer satisfaction;满意度调查;客户体验;客户满意度调查;customer feedback;voice of customer;神秘顾客;mystery shopping;service design of customer journeys|customer-service|market-research=2500
customer-success|technique|客户成功|customer success|客户成功经理;~CSM;客户续费;续费管理;renewals management;customer onboarding;客户成功管理;=续约;客户留存;customer retention;client success|crm|customer-service=3500
multilingual-service|technique|外语客服|multilingual customer service|英语客服;双语客服;日语客服;海外客服;英文客服;bilingual customer service;跨境客服;粤语客服;邮件客服;email support;小语种客服;English customer service;韩语客服;亚马逊客服;跨境电商客服|customer-service|cross-border-ecommerce=2500
client-reception-sales|technique|客户接待讲解|customer reception and explanation|接待顾客;顾客接待;进店接待;assist customers;产品讲解;客户讲解;greet customers;customer greeting;展厅讲解;产品介绍;introduce products;展厅接待;客户引导|customer-service|reception=3500
crm-tools|group|客户管理软件|customer relationship management CRM software|CRM tools;客户关系管理系统;客户关系管理软件|
salesforce|tool|Salesforce平台|Salesforce Sales Cloud|Salesforce CRM;Salesforce.com;Salesforce software;SFDC;Salesforce Service Cloud;Salesforce Lightning;Salesforce administration;Salesforce.com Salesforce CRM;Salesforce;Salesforce platform;Sales Cloud;Salesforce管理员;Salesforce实施;Salesforce Administrator;Salesforce Platform Administrator;Service Cloud;Salesforce Visualforce;Salesforce顾问;Salesforce开发|crm-software|crm-software=4500;hubspot=3500;zoho-crm=3500
hubspot|tool|HubSpot|HubSpot|HubSpot CRM;Hubspot Marketing Hub;HubSpot software|crm-tools|zoho-crm=3500;crm-software=3500
zoho-crm|tool|Zoho CRM|Zoho CRM|Zoho;Pipedrive;Freshsales;=Insightly;Sugar CRM|crm-tools|crm-software=3500
dynamics-crm|tool|微软CRM|Microsoft Dynamics CRM|Dynamics 365 CRM;Microsoft Dynamics 365 Sales;Dynamics CRM;Oracle Siebel;Siebel CRM;Oracle CRM;SAP CRM;SAP C4C;Oracle Eloqua CRM;Veeva CRM;SAP Customer Relationship Management;SAP Sales Cloud;SAP Cloud for Customer;mySAP CRM|crm-tools|crm-software=3500
cn-crm|tool|国产CRM|Chinese CRM systems|纷享销客;销售易;=红圈;企业微信CRM;探迹;小满CRM;孚盟;外贸CRM;OKKI;快启CRM;爱客CRM|crm-tools|crm-software=3500
act-goldmine|tool|客户联系人软件|contact management software|ACT! CRM;=GoldMine;Blackbaud Raiser's Edge;Blackbaud;Raiser's Edge;Sage ACT!;donor management software;customer database software|crm-tools
# marketing
digital-marketing|technique|数字化营销|digital marketing strategy|互联网营销;网络营销;online marketing;internet marketing;数字化推广;网路行銷;線上行銷;线上营销;线上推广;数位行銷;digital campaigns;全网营销;digital marketing;数字营销|marketing|seo=4000
sem-ads|technique|搜索竞价推广|search engine marketing|竞价推广;百度推广;百度竞价;SEM推广;SEM竞价;Google Ads;Google AdWords;谷歌广告;竞价;~PPC;pay-per-click;paid search;搜索推广;360推广;Google Ads投放;Bing Ads;谷歌竞价;关键词投放;搜索引擎营销|digital-marketing|seo=4000
seo-optimization|technique|网站SEO优化|website search optimisation|关键词优化;外链建设;站内优化;搜索排名优化;SEO优化;谷歌SEO;Google SEO;百度SEO;站外优化;link building;keyword research;search engine optimization;外链;on-page SEO;search engine optimisation;网站优化;网站排名|seo
feed-ads|technique|信息流广告优化|in-feed advertising|广告优化师;优化师;巨量引擎;腾讯广告;买量;ocean engine;广点通;朋友圈广告;效果广告;performance marketing;巨量千川;千川投放;磁力金牛;投放优化;千川;广告账户优化;信息流优化;performance ads;信息流投放|digital-marketing|sem-ads=4000
meta-ads|technique|海外社媒广告投放|Facebook advertising|Facebook Ads;Facebook广告;Meta Ads;Meta广告投放;Facebook投放;TikTok Ads;TikTok广告投放;Instagram Ads;海外广告投放;海外投放;Facebook Ads Manager;社媒广告;paid social;Meta Business Suite;Meta Ads Manager|digital-marketing|feed-ads=4000;sem-ads=3500
programmatic-ads|technique|程序化广告|programmatic advertising|DSP广告;展示广告;display advertising;广告变现;~RTB;Google AdSense;AdMob;ad operations;广告运营;流量变现;DoubleClick;Google Ad Manager;banner ads|digital-marketing|feed-ads=3500
media-planning|technique|媒介策划|media planning|=媒介;媒介购买;媒体采买;media buying;广告排期;媒介管理;媒介投放策划;media strategy;广告媒介|advertising
advertising|technique|广告策划|advertising|=广告;广告创意;广告设计策划;广告学;advertising campaigns;4A广告;广告客户执行;广告投放策略;户外广告;outdoor advertising;creative advertising;广告投放|marketing
ad-account-service|technique|广告客户服务|advertising account servicing|4A客户执行;客户执行;广告AE;account servicing;客户总监;agency account management|advertising|crm=2500
brand-strategy|technique|品牌战略|brand strategy|品牌定位;品牌规划;品牌建设;brand positioning;品牌运营;品牌传播;branding;brand building;品牌推广策划;品牌管理体系;brand communication;品牌形象;corporate identity|marketing
public-relations|technique|公共关系|public relations|=公关;媒体关系;media relations;危机公关;crisis communication;公关传播;舆情管理;企业传播;corporate communications;新闻稿;press releases;舆情监测;media liaison;企业公关;公关活动;媒体公关;~PR公关;政府事务;企业宣传;宣传工作;传播策划|marketing|copywriting=3000
content-marketing|technique|内容营销|content marketing|软文;软文推广;种草;内容种草;图文内容;知乎运营;今日头条运营;头条号;B站运营;blog writing;newsletter writing;blogging;百家号;小红书种草;知乎;content strategy;内容策略;content planning;博客写作;种草文案|digital-marketing|copywriting=4000
influencer-marketing|technique|达人营销|influencer marketing|~KOL;KOL合作;网红营销;达人合作;达人BD;博主合作;红人营销;~KOC;商务BD达人;influencer outreach;红人开发;达人带货;网红合作;海外红人;KOL营销;~MCN;TikTok达人|social-media
wechat-operations|technique|微信运营|WeChat operations|公众号;微信公众平台;服务号;视频号运营;微信推广;微信视频号;微信营销;WeChat marketing;公众号排版;微商城;微信朋友圈;135编辑器;秀米;微信朋友圈文案;=微商;WeChat official account;公众号编辑;公众号运营;微信公众号;公众号写作|social-media
douyin-operations|technique|抖音短视频运营|Douyin operations|=抖音;快手运营;=快手;抖音短视频;抖音号;账号运营;短视频策划;短视频文案;短视频账号运营;短视频编导;短视频脚本;账号打造;巨量百应;抖音账号;short video marketing;抖音运营|social-media
xiaohongshu-operations|technique|小红书账号运营|Xiaohongshu operations|RedNote;小红书笔记;小红书文案;小红书推广;小红书达人;小红书内容;Little Red Book;小红书运营;小红书|social-media|douyin-operations=3500
overseas-social-media|technique|海外社媒运营|overseas social media operation|海外社交媒体;Facebook运营;Instagram运营;YouTube运营;海外新媒体;Twitter运营;LinkedIn营销;TikTok账号运营;social media management overseas;Facebook;Instagram;YouTube频道运营;海外社媒;LinkedIn开发客户;Instagram marketing;Facebook marketing;Facebook page management|social-media|cross-border-ecommerce=2500
social-media-tools|tool|社媒管理工具|social media management tools|Hootsuite;Buffer社媒;Sprout Social;新榜;蝉妈妈;飞瓜数据;Social media software;千瓜数据;清博指数;灰豚数据;蝉妈妈数据|social-media
community-management|technique|社群管理|online community management|私域运营;私域流量;微信群运营;社群营销;社群维护;私域;粉丝运营;用户社群;粉丝维护;Discord社群;fan management;私域电商;群管理;群运营;community manager work;社群;Discord运营;社群运营;community operation|social-media|user-operations=3500
user-operations|technique|用户运营|user operations|用户增长;增长运营;用户拉新;拉新;=裂变;user growth;growth hacking;growth marketing;用户留存;增长黑客;用户画像;user acquisition;用户促活;用户分层;裂变营销;促活;生命周期运营|digital-marketing
app-operations|technique|App推广|app promotion|应用商店优化;APP运营;应用推广;app store optimization;mobile marketing;应用市场;AppsFlyer;Adjust归因;App拉新;app marketing;应用分发|digital-marketing|user-operations=3000
email-marketing|technique|邮件营销|email marketing|邮件推广;MailChimp;Klaviyo;EDM营销;Constant Contact;email campaigns;开发信;邮件开发客户;newsletter campaigns;Mailchimp software;EDM邮件|digital-marketing
marketing-automation|tool|营销自动化工具|marketing automation software|Marketo;Adobe Marketo;Oracle Eloqua;Pardot;Adobe Campaign;Salesforce Marketing Cloud;营销自动化;marketing automation;ActiveCampaign;MarTech;致趣百川;CDP平台;Customer data platform|digital-marketing|email-marketing=3500
web-analytics|tool|网站数据分析工具|web analytics|GA4;谷歌分析;百度统计;神策数据;网站流量分析;Adobe Analytics;Google Tag Manager;web traffic analysis;Mixpanel;GrowingIO;流量分析;转化率分析;conversion rate optimisation;埋点分析;Google Search Console;Amplitude分析;conversion rate optimization;CRO优化|digital-marketing|data-analysis=3500
seo-tools|tool|SEO工具|SEO tools|Ahrefs;SEMrush;Moz Pro;站长工具;爱站;Screaming Frog;Google Trends;Similarweb;5118平台|seo-optimization
affiliate-marketing|technique|联盟营销|affiliate marketing|Affiliate推广;CPA联盟;CPS推广;=affiliate;联盟推广;淘宝客;淘客;ShareASale;淘宝联盟;网盟|digital-marketing
marketing-strategy|technique|营销策略|marketing strategy|营销方案;市场策略;营销规划;市场战略;marketing plan;整合营销;integrated marketing;市场规划;上市推广;go-to-market;~GTM;4P营销;新品上市;product launch;营销战略;全案策划;market strategy|marketing
product-marketing|technique|产品市场|product marketing|产品营销;产品卖点提炼;产品推广策划;产品市场经理;卖点提炼;产品上市策划;产品策划;PMM产品市场;产品市场定位|marketing|marketing-strategy=3500
consumer-insight|technique|消费者洞察|consumer insights|消费者行为;消费者研究;consumer research;用户研究消费;consumer behaviour;用户洞察;消费者心理;consumer behavior|market-research
survey-research|technique|问卷调查|survey research|问卷设计;调查问卷;问卷调研;访问员;电话访问;入户访问;telephone interviews;questionnaire design;市场调查员;拦截访问;data collection interviews;focus groups;焦点小组;座谈会;深度访谈市场;street interviews;调查员;访谈调研;市场访问;=surveys;conduct surveys;满意度访问;问卷编制;survey design;问卷发放;问卷回收;调查问卷设计;问卷编写;问卷制作;问卷法;questionnaires;社会调查;社会调查方法;问卷编程;问卷数据分析;design questionnaires;社会调查研究;问卷分析;survey methodology|market-research
survey-tools|tool|问卷工具|survey software|问卷星;SurveyMonkey;Qualtrics;腾讯问卷;Google Forms;survey tools;金数据;LimeSurvey;Microsoft Forms;Wenjuanxing;Typeform;在线问卷工具;online survey tools;麦客表单;Google表单;Online survey software;在线调查;问卷网;Web-based survey software;Qualtrics Research Suite;Qualtrics Insight Platform;=见数;Credamo;Jotform;问卷制作工具;Confirmit;Snap Surveys|survey-research
pricing|technique|定价策略|pricing strategy|产品定价;价格管理;pricing analysis;定价;价格策略;定价管理;revenue pricing;price strategy;价格体系|marketing-strategy|financial-analysis=2500
exhibition-marketing|technique|展会营销|exhibition marketing|=参展;国外展会;展会策划;广交会;展会接待;trade shows;展会筹备;Canton Fair;展览策划;展会获客;参加展会;trade fairs;MICE会展;exhibition planning;海外展会;=展会;exhibition|marketing|event-planning=4000
sponsorship|technique|赞助与异业合作|sponsorship and partnerships|异业合作;商务合作;品牌联名;赞助招商;partnership development;brand partnerships;商务拓展合作;跨界合作;渠道合作;strategic partnerships;商务合作洽谈|marketing|sales=3000
telecom-promo|technique|短信营销|SMS marketing|短信推广;短信群发;whatsapp marketing;WhatsApp营销;SMS campaigns;WhatsApp群发|digital-marketing
offline-marketing|technique|线下推广|offline marketing|线下活动;地推活动;校园推广;校园大使;路演;roadshow;线下营销;社区推广;campus ambassador;校园代理;brand ambassador;快闪活动;field marketing|marketing|promotion-work=4000
marketing-copy-ai|technique|AI营销内容生成|AI content for marketing|AI文案;AI生成内容营销;AI写作;AI营销;AI copywriting;AI生成文案|content-marketing
# e-commerce
taobao-tmall|technique|淘宝天猫店铺运营|Taobao and Tmall operations|=天猫;天猫店铺;生意参谋;直通车;淘系运营;万相台;Taobao;Tmall;钻展;淘系;引力魔方;淘宝直通车;千牛工作台;淘宝店铺;手淘;淘宝运营;天猫运营;=淘宝|ecommerce|jd-pdd=4000
jd-pdd|technique|京东拼多多店铺运营|JD and Pinduoduo operations|=京东;京东店铺;京麦;多多参谋;唯品会运营;多多搜索;京准通;拼多多店铺;JD.com;=唯品会;Pinduoduo;京东运营|ecommerce
douyin-ecommerce|technique|抖音电商运营|Douyin e-commerce|抖店;抖音小店;抖店运营;兴趣电商;内容电商;快手小店;视频号小店;抖音商城;抖音电商;商品卡运营;小红书店铺|ecommerce|douyin-operations=3500;live-streaming=3000
amazon-operations|technique|亚马逊店铺运营|Amazon marketplace operations|Amazon Seller Central;Amazon FBA;~FBA;亚马逊广告;Amazon PPC;亚马逊站内广告;亚马逊精品;Amazon listing;亚马逊Listing;Amazon Advertising;亚马逊北美站;亚马逊欧洲站;亚马逊店铺;A+页面;亚马逊PPC;亚马逊铺货;Amazon marketplace;亚马逊运营;Amazon运营;=Amazon;Amazon operations;=亚马逊|cross-border-ecommerce|sea-marketplaces=3500;other-marketplaces=3500
sea-marketplaces|technique|东南亚电商平台运营|Shopee and Lazada operations|虾皮;来赞达;虾皮运营;东南亚电商;Tokopedia;东南亚跨境|cross-border-ecommerce
shopee|technique|Shopee运营|Shopee||sea-marketplaces|lazada=3500
lazada|technique|Lazada运营|Lazada||sea-marketplaces
other-marketplaces|technique|其他跨境平台运营|other marketplace operations|eBay运营;Walmart运营;Temu运营;Temu;SHEIN运营;沃尔玛运营;Etsy;Wish平台;Wayfair;Ozon;美客多;Mercado Libre;Walmart Marketplace;全托管;SHEIN;Ozon运营;=eBay|cross-border-ecommerce|sea-marketplaces=3500
tiktok-shop|technique|TikTok电商运营|TikTok e-commerce|TikTok;TikTok小店;TikTok短视频;TikTok直播;TK运营;TikTok Shop运营;海外抖音;TikTok带货;TikTok运营;TikTok Shop|cross-border-ecommerce|douyin-ecommerce=3500;overseas-social-media=3500
independent-site|technique|独立站运营|independent store site operation|Shopify;Shopify运营;自建站;Shopify建站;独立站推广;WooCommerce;DTC品牌;跨境独立站;Magento;Shopyy;店匠;BigCommerce;Adobe Commerce;~DTC;独立站建站;online store building;独立站|cross-border-ecommerce|meta-ads=3000
alibaba-international|technique|阿里国际站运营|Alibaba.com operations|国际站运营;Alibaba.com;国际站;中国制造网;环球资源;P4P推广;Alibaba international station;B2B平台运营;Global Sources;外贸平台运营;1688运营;诚信通;外贸B2B;阿里国际站;阿里巴巴国际站;阿里巴巴1688|cross-border-ecommerce|foreign-trade=3500
listing-optimization|technique|产品Listing优化|product listing optimisation|Listing优化;listing编辑;标题优化;Listing上传;listing文案;产品上传;product listing;刊登;产品刊登;商品发布;上架产品;商品上架;宝贝上架;商品编辑;product uploads;=上新;listing optimization;商品详情编辑;产品上架|ecommerce
ecommerce-product-selection|technique|电商选品|product selection for e-commerce|亚马逊选品;跨境选品;Helium 10;卖家精灵;Jungle Scout;选品开发;跨境产品开发;产品开发专员;product research for e-commerce;选品工具;卖家之家;电商产品开发|ecommerce|category-management=3500
ecommerce-campaigns|technique|电商活动策划|e-commerce campaign planning|大促活动;双十一;618大促;电商活动;平台活动报名;活动报名;活动运营;促销活动策划电商;campaign operations;聚划算;秒杀活动;店铺活动|ecommerce|event-planning=2500
ecommerce-analytics|technique|电商数据分析|e-commerce analytics|店铺数据分析;转化率优化;运营数据分析;电商数据;GMV分析;销售漏斗分析;店铺诊断;流量运营;e-commerce data analysis|ecommerce|data-analysis=3500
ecommerce-visual|technique|电商美工|e-commerce visual design|详情页设计;主图设计;店铺装修;淘宝美工;电商设计;详情页;店铺设计;跨境美工;product page design;亚马逊美工;e-commerce design;电商视觉;主图制作|ecommerce|graphic-design=4000
ecommerce-erp|tool|电商ERP|e-commerce ERP|店小秘;马帮ERP;领星ERP;聚水潭;旺店通;通途ERP;积加ERP;万里牛;电商ERP系统;快麦;领星;管易云;赛狐ERP;马帮;E店宝|ecommerce|erp=3000
ecommerce-orders|technique|电商订单处理|e-commerce order fulfilment|网店订单处理;打单发货;打单;订单打印;快递打单;电商发货;代发货;一件代发;dropshipping;=代发;电商仓发货;跟单发货|ecommerce|order-processing=4000;packaging-operation=2000
live-control|technique|直播中控|live stream control|中控台;直播场控;场控;直播助播;助播;直播助理;直播运营助理;直播中控员;live stream assistant;副播;live operation support;直播间运营;直播场控助理|live-streaming
live-selection|technique|直播招商选品|live commerce merchandising|直播选品;直播排品;直播招商;组货;排品;直播商务;团长招商;直播供应链|live-streaming|category-management=3000
overseas-live|technique|海外直播|overseas live streaming|英文主播;英语主播;TikTok主播;跨境直播;TikTok Live;双语主播;小语种主播|live-streaming|tiktok-shop=3500
local-life|technique|本地生活运营|local life platform operation|美团运营;大众点评运营;外卖运营;饿了么运营;团购运营;本地生活;=美团;大众点评;外卖平台运营;美团外卖;抖音团购;抖音本地生活;OpenRice;foodpanda运营;Keeta;=团购|ecommerce
community-group-buying|technique|社区团购|community group buying|=团长;美团优选;多多买菜;社区电商;拼团|ecommerce|local-life=3000
overseas-warehouse|technique|海外仓|overseas warehouse operation|海外仓管理;海外仓运营;海外仓储;FBA发货;FBA头程;海外仓发货|cross-border-ecommerce|warehousing=3500
account-compliance|technique|跨境店铺合规申诉|seller account appeals|账号申诉;店铺申诉;侵权申诉;亚马逊申诉;VAT注册跨境;EPR注册;账号风控;店铺风控|cross-border-ecommerce|complaint-handling=2000
ecommerce-management|technique|电商团队管理|e-commerce management|电商总监;店铺操盘;电商操盘;电商负责人;电商项目管理;操盘手;电商规划;全平台运营;eCommerce strategy|ecommerce|sales-team-management=3000
second-hand-platforms|technique|闲鱼二手运营|second-hand platform operation|闲鱼;闲鱼运营;二手电商;=转转;Carousell;二手交易|ecommerce
# foreign trade
trade-followup|technique|外贸跟单业务|export merchandising|外贸跟单员;订单跟单;生产跟单;跟单员;merchandising follow-up;服装跟单;order tracking for export;业务跟单;跟单工作;QC跟单;大货跟单;样品跟单;跟单;外贸跟单|foreign-trade|order-processing=3500
overseas-sales|technique|海外销售|overseas sales|海外业务;外贸销售;国际销售;export sales;海外客户开发;海外市场开拓;国际业务;international sales;外贸业务员;海外业务拓展;出口销售;外贸开发;海外BD;overseas business development;海外拓展|foreign-trade;sales
foreign-clients-development|technique|外贸客户开发|foreign client development|海关数据开发客户;谷歌开发客户;开发国外客户;外贸开发信;外商客户接待;外贸获客;LinkedIn开发;主动开发客户|overseas-sales|lead-generation=3500
trade-documents|technique|外贸单证|trade documentation|单证制作;单证员;制单员;shipping documents;装箱单;原产地证;产地证;certificate of origin;商业发票;export documentation;船务;船务文员;shipping documentation;单证审核;packing list;提单;bill of lading;出口单证;外贸船务;船务跟单;import documentation;单证|foreign-trade|customs-declaration=3500
letter-of-credit|technique|信用证|letters of credit|信用证审单;=审证;信用证结算;documentary credit;UCP600;letter of credit;documentary collections;单据审核;托收|trade-documents
incoterms|knowledge|国际贸易术语|Incoterms|~FOB;~CIF;贸易术语;Incoterms 2020;~DDP;贸易条款;外贸术语;~EXW;trade terms|foreign-trade
trade-agreements|knowledge|贸易规则与关税|trade rules and tariffs|=关税;CEPA;RCEP;自由贸易协定;=自贸区;=tariffs;free trade agreements;WTO规则;贸易壁垒;反倾销;自贸港政策;反倾销应诉;贸易政策|foreign-trade|export-control=2500
inspection-quarantine|technique|报检|inspection and quarantine declaration|商检;报检员;检验检疫;出入境检验检疫;~CIQ;检验检疫申报;报检报关;进出口商检;动植物检疫|customs-declaration
hs-classification|technique|商品归类|HS classification|HS编码;HS归类;=归类;海关编码;tariff classification;HS code;海关归类;税则归类;customs tariff|customs-declaration
bonded-customs|technique|保税与加工贸易|bonded and processing trade|加工贸易;加贸手册;保税区;保税仓;来料加工;进料加工;海关手册;bonded logistics;电子账册;手册核销;来料加工手册;保税物流;bonded warehouse;bonded zone;海关账册|customs-declaration|logistics=2500
aeo|knowledge|海关AEO认证|AEO certification|~AEO;AEO高级认证;authorised economic operator;C-TPAT;海关企业信用管理;海关稽查;authorized economic operator;反恐验厂;~GSV;关务合规;customs compliance|customs-declaration
single-window|tool|国际贸易单一窗口|single window customs system|单一窗口;报关系统;QP系统;电子口岸;customs declaration software;关务系统;九城关贸;=Descartes;吉联软件|customs-declaration
customs-broker-cert|certificate|报关员证|customs broker licence|报关员资格证;关务水平测试;报关从业资格;报关水平测试;customs broker license;报关师;报检员证;licensed customs broker|customs-declaration
trade-certs|certificate|外贸从业证书|trade practitioner certificates|国际商务师;单证员证;外贸业务员证;跟单员证;货代资格证;国际货运代理资格证;国际商务单证员;CDCS;跨境电商师;跨境电商师证|foreign-trade
import-business|technique|进口业务|import business|进口采购;进口贸易;import purchasing;import procedures;进口代理;进口清关;进口业务操作;海外代购|foreign-trade|customs-declaration=3000
business-english-mail|technique|商务英语函电|business English correspondence|外贸函电;英文邮件;英文函电;商务函电;英语邮件;business correspondence;商务英语写作;email correspondence;外贸英语;英文商务邮件;商务书信;英文书信;business letters|foreign-trade|english-business=4000
english-business|knowledge|商务英语沟通|business English|英语商务谈判;商务英语证书;~BEC;剑桥商务英语;BEC高级;BEC中级;商务英语;英语业务沟通;英文沟通|foreign-trade
# procurement and supply chain
strategic-sourcing|technique|战略寻源|strategic sourcing|寻源;供应商寻源;global sourcing;全球采购;品类采购;category sourcing;供应商寻源开发;sourcing strategy;寻源采购;supplier sourcing;战略采购;sourcing|procurement
indirect-procurement|technique|间接采购|indirect procurement|行政采购;非生产采购;服务采购;indirect purchasing;IT采购;MRO采购;办公用品采购;营销采购|procurement
direct-materials-buying|technique|生产物料采购|direct materials purchasing|电子物料采购;电子元器件采购;结构件采购;五金采购;包材采购;元器件采购;direct procurement;原料采购;塑胶件采购;生产采购;component purchasing;辅料采购;面料采购;PCBA采购;物料采购;原材料采购|procurement
engineering-procurement|technique|工程采购|engineering procurement|工程物资采购;基建采购;设备采购;机电采购;capex procurement;工程招标采购;equipment procurement;工程分包采购|procurement|bidding=3500
food-procurement|technique|食材采购|food purchasing|餐饮采购;生鲜采购;食品采购;食材验收;菜品采购;农产品采购;农产品收购;food sourcing|procurement|food-retail=2000
procurement-cost|technique|采购成本控制|procurement cost reduction|采购降本;成本降低;=议价;比价议价;降本增效;cost saving;cost reduction;should cost;采购成本分析;采购议价;成本节约;cost-down;降本;price negotiation with suppliers;询价比价|procurement|cost-accounting=2500
supplier-relationship|technique|供应商关系管理|supplier relationship management|供应商维护;供应商评估;供应商考核;~SRM;供应商绩效;供应商评审;supplier evaluation;supplier performance;供应商开发与管理;供应商资源管理;供方管理;vendor evaluation;vendor relations;供应商辅导|procurement|supplier-audit=3500
purchase-orders|technique|采购订单执行|purchase order processing in buying|采购执行;采购跟单;交期跟进;物料跟进;采购下单;PO跟踪;buyer operations;=expediting;催交;采购内勤;采购文员;采购助理;交期管理;purchase orders;采购跟催;delivery follow-up with suppliers|procurement|order-processing=3000
government-procurement|technique|政府采购|government procurement|政采;政府采购法;招标代理;bid evaluation;评标;招标采购;tender evaluation;招采;政府采购流程;电子招投标;招标文件编制;招标采购管理;公开招标;招标代理机构|procurement|bidding=4000
procurement-software|tool|采购软件|procurement software|SAP Ariba;Ariba;Jaggaer;采购系统;SRM系统;SAP MM;Oracle iProcurement;E-procurement;企企通;甄云;SAP SRM;purchasing software;Ivalua|procurement|erp=3000
procurement-certs|certificate|采购与供应链证书|procurement and supply chain certificates|CPSM;CIPS;注册采购师;采购师证;~SCMP;CPPM;CSCP;APICS;CPIM;供应链管理师;供应链管理师证;注册供应链管理师;采购师;招标师;ASCM;CPSM证书;APICS CSCP|procurement
demand-planning|technique|需求预测计划|demand planning|需求预测;需求计划;demand forecasting;S&OP;产销协同;sales and operations planning;需求管理计划;销售运营计划;产销平衡;forecast planning;FCST管理|supply-chain|production-planning=3500
supply-planning|technique|供应计划|supply planning|物料需求计划;~MRP;materials requirements planning;物料需求;replenishment planning;补货计划;materials planning;MRP运算;采购计划;stock replenishment;补货管理;material requirements planning;inventory planning;库存计划管理|supply-chain|demand-planning=4000;production-planning=3500
supply-chain-optimization|technique|供应链改善|supply chain optimisation|供应链规划;供应链设计;network design of supply chain;供应链分析;supply chain analytics;供应链数据分析;供应链协同;supply chain strategy;supply chain planning;供应链计划;供应链战略|supply-chain|optimization=2500
supply-chain-digital|tool|供应链软件|supply chain planning software|SAP APO;SAP IBP;Kinaxis;Blue Yonder;供应链系统;o9 Solutions;Manhattan Associates;supply chain management software;Oracle SCM;Kinaxis RapidResponse;SAP SCM;~JDA;Logility;Oracle SCM Cloud|supply-chain|procurement-software=2500
# logistics
logistics-software|group|物流软件|logistics software|logistics and supply chain software|
wms-software|tool|仓库管理系统|warehouse management system software|WMS系统;富勒WMS;SAP EWM;Manhattan WMS;唯智WMS;仓库软件;Blue Yonder WMS;Oracle WMS;仓储系统;RF枪;PDA扫描;handheld scanner;PDA操作;扫码枪;巴枪;WMS;仓储管理系统;WMS仓储管理系统;WMS操作;Warehouse management system WMS;WMS实施;科箭;唯智;Infor WMS;仓库管理软件;HighJump;Warehouse management system WMS software;FLUX WMS;Körber WMS;RedPrairie;WMS软件;Warehouse management system;WMS系统操作;Korber WMS;Swisslog WM;WCS系统;warehouse control system|logistics-software|warehousing=4000
tms-software|tool|运输管理系统|transport management system software|TMS系统;Oracle Transportation Management;~OTM;SAP TM;oTMS;CargoWise;CargoWise One;运输系统;货代系统;transportation management system;freight software;route planning software;TMS运输系统;transport management systems;~TMS;物流系统软件;Transportation management system TMS software;物流管理软件;BluJay;Transportation management software;物流信息系统;TMW Suite;Transport management system;MercuryGate;Fleet management software;车队管理软件;PC*MILER;McLeod Software;调度软件;Dispatching software;Computer aided dispatching auto routing software;调度系统;路径规划软件;G7物联;物流信息化;Geotab;Fleet management systems|logistics-software|logistics=3500
international-logistics|technique|国际物流|international logistics|国际货运;跨境物流;跨境运输;global logistics;国际运输;国际快递;international shipping;国际货代;cross-border logistics;跨境物流操作;国际货运代理;進出口物流;international freight|logistics|freight-sea=3500
freight-sea|technique|海运操作|ocean freight|=海运;订舱;海运出口;整柜拼箱;海运进口;sea freight;~FCL;~LCL;shipping booking;海运操作员;拼箱;集装箱运输;ocean shipping;=集装箱;container shipping;海运订舱;=班轮;船代;liner shipping;ship agency;=booking|international-logistics|freight-air=3500
freight-air|technique|空运操作|air freight|=空运;航空货运;air cargo;空运出口;空运操作员;国际空运;空运订舱;~AWB;货运航空;air waybill;IATA货运|international-logistics
freight-rail-road|technique|陆运|road and rail freight|公路运输;中欧班列;铁路货运;整车运输;零担;road transport;rail freight;零担运输;干线运输;trucking;公铁联运;=拖车;多式联运;multimodal transport;中港运输;粤港运输;中港物流;cross-border trucking;公路货运;拖车调度;国际铁路|logistics|international-logistics=3000
freight-sales|technique|货代销售|freight forwarding sales|物流销售;货代业务;国际物流销售;logistics sales;物流业务;海运销售;货运销售;跨境物流销售;空运销售|logistics;sales
dispatching|technique|车辆调度|vehicle dispatching|=调度;物流调度;车队调度;运输调度员;=dispatching;派车;fleet dispatch;调度员;配送调度;transport scheduling;司机调度;fleet scheduling;dispatch vehicles;排车;运输调度|logistics
fleet-management|technique|车队管理|fleet management|车辆管理;=车队;车管;=fleet;vehicle fleet management;车辆维护管理;司机管理;运输车队管理;GPS车辆监控;车务;车务管理|logistics|dispatching=3500
route-optimization|technique|配送路线规划|delivery route planning|线路规划;路线优化;route planning;配送线路优化;route optimization;线路优化;路径优化物流;最后一公里;last mile delivery;last-mile|logistics|optimization=2500
express-station|technique|快递网点管理|express station operation|快递站点;菜鸟驿站;驿站;快递驿站;快递分拨;网点管理;中转场;快递客服;顺丰快递;express delivery;快递员;揽收;收派件;派件;=派送;收派;快递收件;parcel delivery|delivery|sorting=3000
instant-delivery|technique|即时配送|instant delivery|骑手;闪送;外卖员;美团骑手;同城配送;送外卖;送餐;送餐员;=rider;众包骑手;food delivery rider|delivery|driving=1500
truck-delivery|technique|货车送货|van and truck delivery|货拉拉;送货司机;面包车送货;van delivery;lorry delivery;=跟车;跟车送货;跟车装卸;配送司机;随车搬运|delivery|driving=4000;loading-unloading=2500|driving
loading-unloading|technique|装卸搬运|loading and unloading|搬运货物;装卸;装卸工;卸货;装车;装柜;卸柜;goods handling;搬货;loading and unloading goods;搬货工;handling of goods;material handling;cargo handling;货物搬运;装卸货;load cargo;码货;码垛;porter work;container stuffing;货物装卸|warehousing
receiving-shipping|technique|收发货管理|goods receiving and dispatch|=收货;=发货;收料;=备货;goods receiving;发料;shipping and receiving;收货验收;=出货;仓库发货;货物验收;receive goods;收货员;发货员;goods receipt;=备料;領料;入库验收;发货管理;收发货;仓库收发|warehousing
warehouse-layout|technique|仓库规划|warehouse layout planning|库位管理;仓库布局;仓储规划;货位管理;仓库设计;warehouse design;库区规划;仓储布局;库位规划;储位管理|warehousing
warehouse-automation|technique|智能仓储|warehouse automation|自动化立体仓库;立体库;AGV仓储;智慧物流;smart logistics;智慧仓储;立体仓库;AS/RS;物流自动化;无人仓;smart warehousing;logistics automation|warehousing|automation=2500
warehouse-supervision|technique|仓库主管|warehouse supervision|仓储主管;仓库团队管理;仓库运营;仓储运营;仓库现场管理;warehouse operations;仓库经理;warehouse team leading;仓储经理;物流园区管理|warehousing|team-leading=3000
warehouse-records|technique|仓库账务|warehouse records|仓库文员;仓库做账;仓库账目;出入库登记;物料账;库存台账;stock records;台账登记;仓库记账;仓库单据;账实相符;物料统计;stock records keeping;仓库统计;出入库;入库出库|warehousing|inventory=3500;typing=2000
stock-analysis|technique|库存分析|inventory analysis|呆滞处理;呆滞料;库存周转;安全库存;inventory turnover;ABC分析库存;呆滞库存;slow-moving stock;inventory optimization;cycle counting;循环盘点;库存优化;inventory optimisation;呆滞物料|inventory
dangerous-goods|knowledge|危险品运输|dangerous goods transport|危险货物;危险品物流;DG cargo;IATA DGR;危险品申报;危化品运输;危险品仓储;危险品货代;hazardous materials transport;IMDG;dangerous goods|logistics
reverse-logistics|technique|逆向物流|reverse logistics|退货物流;退件处理;回收物流;退货仓;=退件|logistics|after-sales-handling=2500
third-party-logistics|knowledge|第三方物流|third-party logistics|3PL;合同物流;contract logistics;物流供应商管理;物流外包;4PL;物流招标;logistics vendor management;物流项目|logistics
port-operations|technique|港口操作|port operations|码头操作;=港口;=码头;堆场;terminal operations;码头理货;port logistics;港口物流;堆场管理;港口管理;container terminal;岸桥;stevedoring;理货码头|logistics|freight-sea=3000
airport-cargo-ground|technique|机场货站操作|airport cargo handling|机场货运;货站;航空货站;打板航空;行李搬运;airport ramp;机坪;货站操作;air cargo terminal;机场行李|logistics|freight-air=3000
logistics-planning|technique|物流规划|logistics planning|物流方案设计;物流方案;物流成本控制;logistics cost control;物流项目规划;物流运营管理;logistics operations;物流运营;distribution planning;物流分析;物流成本分析|logistics
logistics-customer-service|technique|物流客服|logistics customer service|货代客服;货物跟踪;物流跟单;查件;shipment tracking;tracking shipments;物流跟踪;快件查询;国际物流客服;物流查询;海外客服物流|logistics;customer-service
pharma-logistics|technique|医药物流|pharmaceutical logistics|药品物流;medical logistics;药品配送;疫苗运输;药品储存;医药仓储|logistics|gsp=3500;cold-chain=3500
logistics-cert|certificate|物流师|logistics qualification|物流师证;物流管理师;仓储管理员证;CILT;注册物流师;物流服务师;助理物流师;仓管员证|logistics|procurement-certs=2000
client-communication|soft|客户沟通|client communication||communication|customer-service=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const commerceSenses = `
EDM|email-marketing|邮件;email;e-mail;营销;marketing;推广;newsletter;独立站;
PR|public-relations|公关;public relations;媒体关系;media relations;press;传播;
SEM|sem-ads|竞价;百度推广;SEO;信息流;巨量;关键词投放
`;
