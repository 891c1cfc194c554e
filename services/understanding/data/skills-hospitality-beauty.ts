/**
 * Food and drink, hotels, travel, events, beauty, sport, security, cleaning, driving.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const hospitalityBeautySkills = `
# food service
restaurant-waiting|technique|餐厅楼面服务|table service|楼面;楼面服务;楼面服务员;摆台;撤台;=点餐;点餐服务;点菜服务;席间服务;斟茶倒水;看台服务;table setting;taking orders;order taking;wait staff;serving tables;restaurant server;waitressing;侍应;侍应生;餐厅侍应;waiting tables;waiter;餐厅服务;服务员|hospitality-service
food-running|technique|传菜服务|food running|传菜员;传菜生;跑菜;送菜;food runner;划菜;传菜;端菜|hospitality-service
banquet-service|technique|宴会服务|banquet service|宴会;宴会厅服务;婚宴服务;宴席服务;酒席服务;自助餐服务;buffet service;banqueting;catering service;宴会布置;宴会统筹;banquet operations|hospitality-service
hostess|technique|迎宾带位|greeting and seating guests|咨客;=带位;=领位;=领台;迎宾接待;咨客接待;=门迎;hosting guests;restaurant hosting;hostess work;seating guests;=迎宾|hospitality-service|reception=3000
tableside-tea|technique|茶艺|tea ceremony|茶艺表演;茶道;功夫茶;工夫茶;泡茶;茶艺服务;沏茶;品茶;tea art;tea brewing;茶席设计;tea service|hospitality-service
tea-art-cert|certificate|茶艺师证|tea artist certificate|茶艺师;茶艺师资格证;高级茶艺师;茶艺师职业技能等级证书;评茶员;评茶员证;评茶师;茶艺证;tea master certificate|tableside-tea
tea-processing|technique|制茶|tea processing|茶叶加工;炒茶;茶叶拣选;拣茶;茶叶拼配;茶叶审评;茶叶品鉴;tea tasting;tea making (leaf);茶叶包装|tableside-tea
wine-service|technique|侍酒|wine service|侍酒师;品酒;葡萄酒;葡萄酒知识;品酒师;红酒知识;wine tasting;sommelier;wine knowledge;盲品|hospitality-service
wset|certificate|WSET品酒证书|WSET|WSET二级;WSET三级;WSET Level 2;WSET Level 3;品酒师证;侍酒师证;CMS侍酒师;Court of Master Sommeliers;Wine and Spirit Education Trust;certified sommelier|wine-service
bartending|technique|调酒师技能|bartending|调酒师;鸡尾酒;鸡尾酒调制;酒吧服务;吧台服务;酒吧吧员;花式调酒;mixology;cocktail making;bartender;bar service;吧员;水吧员;bar work;调酒|barista|wine-service=2500
bartender-cert|certificate|调酒师证|bartender certificate|调酒师资格证;调酒证;IBA证书;responsible alcohol service certificate;TIPS certification;RSA certificate;personal licence alcohol|bartending||bartending
milk-tea|technique|奶茶饮品制作|bubble tea making|奶茶;奶茶店;茶饮制作;茶饮店;调茶;煮茶;水吧;水吧出品;饮品调制;果茶制作;奶茶师;珍珠奶茶;手摇茶;港式奶茶;丝袜奶茶;bubble tea;milk tea;drinks preparation;饮料调制;beverage preparation;奶茶店员;奶茶制作;饮品制作|barista
coffee-latte-art|technique|拉花|latte art|咖啡拉花;打奶泡;奶泡;奶咖;latte art pouring;milk steaming|barista
espresso|technique|意式浓缩萃取|espresso extraction|意式咖啡;咖啡机操作;浓缩咖啡;半自动咖啡机;espresso machine;espresso making;咖啡萃取;La Marzocco|barista
pour-over-coffee|technique|手冲咖啡|pour-over coffee|手冲;手冲壶;虹吸壶;冷萃;filter coffee brewing;V60;cold brew;pour over|barista
coffee-roasting|technique|咖啡烘焙|coffee roasting|烘豆;咖啡豆烘焙;烘豆师;咖啡杯测;杯测;coffee cupping;coffee bean roasting|barista
barista-cert|certificate|咖啡师证|barista certificate|SCA咖啡师;SCA证书;SCA咖啡证书;咖啡师资格证;Q-Grader;咖啡品鉴师;SCA barista;咖啡师职业技能等级证书|barista
fast-food-work|technique|快餐服务|fast food service|=快餐;快餐店;肯德基;麦当劳;汉堡制作;炸鸡;西式快餐;快餐打餐;fast food;burger making;fry station;crew member (restaurant);=打餐;=打饭;打菜员|hospitality-service
canteen-work|technique|食堂帮厨|canteen work|=食堂;=饭堂;食堂阿姨;饭堂帮工;=员工食堂;学校食堂;食堂打菜;派餐;食堂服务;团餐;分餐;canteen assistant;school canteen;mass catering;contract catering;集体配餐;饭堂阿姨;cafeteria work|kitchen-helping
kitchen-helping|technique|帮厨|kitchen helping|厨房帮工;厨工;厨杂;后厨帮工;厨房助理;帮厨阿姨;=打荷;洗菜;择菜;摘菜;厨房杂工;kitchen helper;kitchen assistant;kitchen porter;kitchen hand;厨务员;food prep;food preparation;备餐;后厨;kitchen work|cooking
dishwashing|technique|洗碗|dishwashing|洗碗工;洗碗阿姨;洗碗机操作;洗碗消毒;餐具清洗;餐具消毒清洗;dishwasher;pot washing;管事部;=stewarding;洗消;餐具洗消;洗杯|kitchen-helping
cutting-station|technique|砧板切配|knife work and prep|砧板;=墩子;刀工;切菜;=水案;水台;=切肉;=配菜;杀鱼;knife skills;vegetable cutting;butchering fish;mise en place;备料切配;切配|kitchen-helping
wok-cooking|technique|炒锅|wok cooking|炒锅师傅;炉头;候镬;后镬;镬头;尾镬;头镬;炒镬;炉灶;stir frying;wok station;小炒;小炒师傅;热菜制作|cooking
cantonese-cuisine|technique|粤菜烹饪|Cantonese cuisine|粤菜;广东菜;粤菜师傅;粤菜厨师;粤菜制作;广府菜;潮汕菜;潮州菜;客家菜;顺德菜;Cantonese cooking;Guangdong cuisine;Teochew cuisine;粤菜师傅工程|cooking
dim-sum|technique|粤式点心|dim sum making|=点心;茶点;茶点制作;早茶点心;广式点心;虾饺;烧卖;肠粉;拉肠;=上什;包点;点心师;点心师傅;点心部;广式茶点;煎炸点心;dimsum;dim sum chef;rice noodle rolls;蒸点|cooking|baking=2500
roast-meats|technique|烧腊|Cantonese roast meats|烧味;烧鹅;叉烧;烧腊师傅;卤味;=卤水;烧卤;明炉烧腊;白切鸡;斩料;烧腊切配;siu mei;char siu;卤菜;熟食制作|cantonese-cuisine
steamed-dishes|technique|蒸菜炖品|steaming and double boiling|=上杂;上杂岗;炖汤;炖品;蒸菜;蒸柜;糖水;甜品制作;糖水铺;甜汤;糖水制作;double-boiled soups;Chinese desserts|cooking
sichuan-cuisine|technique|川菜烹饪|Sichuan cuisine|川菜;川菜厨师;湘菜;湘菜厨师;火锅;火锅底料;麻辣烫;川湘菜;Hunan cuisine;hot pot;冒菜|cooking|cantonese-cuisine=2500
noodles-dumplings|technique|面食制作|noodle and dumpling making|面食;拉面;手工面;包子;馒头;饺子;包饺子;包包子;馄饨;云吞;=白案;拉面师傅;烙饼;包子铺;包子师傅;dumpling making;noodle making;wonton making;bun making;=中点;手工水饺|cooking|dim-sum=3500;baking=2500
chinese-pastry-cert|certificate|中式面点师证|Chinese pastry cook certificate|中式面点师;中式面点师职业技能等级证书;点心师证;面点师证|noodles-dumplings|western-pastry-cert=3500
western-cuisine|technique|西餐烹饪|Western cuisine|西厨;西餐厨师;牛排;煎牛排;扒炉;法餐;意大利菜;意餐;披萨制作;比萨;意面;Western cooking;French cuisine;Italian cuisine;pizza making;grill cooking;sauté;西式烹调;西餐|cooking
japanese-cuisine|technique|日本料理|Japanese cuisine|日料;寿司;寿司制作;刺身;日料厨师;铁板烧;寿司师傅;日式料理;sushi making;sushi;sashimi;teppanyaki;日韩料理|cooking
korean-southeast-cuisine|technique|韩国及东南亚菜|Korean and Southeast Asian cuisine|韩餐;韩国料理;泰国菜;东南亚菜;越南菜;韩式烤肉;Thai cuisine;Korean cuisine;Vietnamese cuisine|cooking|japanese-cuisine=2500
cold-dishes|technique|凉菜冷拼|cold dishes|凉菜;冷菜;冷拼;=拼盘;沙律;沙拉制作;水果拼盘;果雕;食品雕刻;切水果;garde manger;salad making;fruit platter;food carving;轻食制作;果切|cooking
barbecue|technique|烧烤|barbecue|烤串;烧烤师傅;烤肉;串串;穿串;穿烤串;烤鱼;~BBQ;grilling;skewers|cooking
vegetarian-cooking|technique|素食烹饪|vegetarian cooking|素食;素菜;斋菜;vegan cooking;plant-based cooking|cooking
halal-food|knowledge|清真饮食|halal food|清真;清真菜;清真厨师;halal cooking;kosher;清真食品|cooking
menu-planning|technique|菜单设计|menu planning|菜品研发;菜谱开发;新菜研发;菜式研发;排菜单;营养菜谱;=recipe development;menu development;菜品开发;menu design;menu engineering|cooking|nutrition=2000
kitchen-management|technique|厨房管理|kitchen management|厨房出品管理;厨师长;行政总厨;出品管理;厨政管理;head chef;sous chef;executive chef;kitchen supervision;菜品成本核算;food cost control;厨政|cooking|restaurant-management=3500|cooking
chef-cert|certificate|中式烹调师证|Chinese cook certificate|中式烹调师;中式烹调师职业技能等级证书;厨师资格证;西式烹调师证;西式烹调师;厨师等级证;三级厨师;二级厨师;一级厨师;高级烹调师;烹调师证;粤菜师傅证;cook certificate;culinary diploma;culinary arts certificate;厨师证|cooking||cooking
food-hygiene|knowledge|餐饮卫生|food hygiene|食品卫生;餐饮食品安全;厨房卫生;食品卫生知识;food handling;safe food handling;kitchen hygiene;五常法;4D厨房;六T管理;明厨亮灶;food sanitation;卫生规范|hospitality-service|haccp=3500
food-safety-cert|certificate|食品安全管理员证|food safety manager certificate|食品安全管理员;食品安全员证;食品安全员;食安员;食品安全总监;基础食物卫生训练;卫生督导员;卫生经理;卫生督导员证书;ServSafe;ServSafe certification;food handler's card;food hygiene certificate;food handlers permit;Level 2 food hygiene|food-hygiene|haccp=3000
restaurant-management|technique|餐厅管理|restaurant management|餐饮管理;餐饮运营;餐饮店长;楼面经理;楼面主管;餐饮店管理;F&B管理;food and beverage management;F&B operations;餐饮门店管理;restaurant operations;餐饮督导|hospitality-service
food-delivery-ops|technique|外卖接单出餐|takeaway order handling|外卖打包;外卖接单;饿了么;外卖店运营;外卖出餐;takeaway packing;Meituan;Ele.me;Deliveroo;Foodpanda|hospitality-service|ecommerce=2000
catering-pos|tool|餐饮收银系统|restaurant POS software|点餐系统;餐饮系统;美味不用等;哗啦啦;餐饮收银;餐饮POS;Toast POS;Lightspeed Restaurant;Aloha POS;NCR Aloha;OpenTable;restaurant point of sale;ResDiary;扫码点餐;客如云;二维火;Square POS;Oracle MICROS|hospitality-service|cashier=3000
# baking
bread-making|technique|面包制作|bread making|面包师;面包师傅;打面团;揉面;欧包;吐司制作;开酥;烤面包;酵种;bread baking;bread dough;sourdough;烘焙操作工;artisan bread;面包|baking
cake-decorating|technique|裱花蛋糕|cake decorating|裱花师;裱花技术;奶油裱花;韩式裱花;蛋糕裱花;蛋糕装饰;生日蛋糕制作;抹面;翻糖;翻糖蛋糕;蛋糕师;fondant;sugarcraft;icing cakes;cake icing;裱花;蛋糕制作|baking
western-dessert|technique|西式甜点|Western desserts|甜品;甜品师;西点师;西点制作;慕斯;马卡龙;饼干制作;蛋挞;曲奇;法式甜点;pastry making;desserts;dessert making;patisserie;macarons;西饼;cookies baking;pastry chef;西点;西式面点|baking
chocolate-candy|technique|巧克力糖果制作|chocolate and confectionery making|巧克力制作;糖果制作;糖艺;拉糖;chocolate making;sugar art;手工巧克力|baking
ice-cream-making|technique|冰淇淋制作|ice cream making|冰激凌;雪糕制作;gelato;gelato making;冰淇淋|baking
bakery-shop|technique|烘焙门店服务|bakery shop service|面包店;面包店店员;蛋糕店店员;饼屋;烘焙店;bakery sales;bakery assistant;烘焙门店;饼店|retail|baking=2500
western-pastry-cert|certificate|西式面点师证|Western pastry cook certificate|西式面点师;西式面点师职业技能等级证书;烘焙师证;西点师证;裱花师证;pastry certificate|baking
mooncake-seasonal|technique|中式糕点制作|Chinese cakes making|月饼;月饼制作;粽子;包粽子;年糕;中式糕点;糕点;糕点制作;酥饼;鸡仔饼;发糕;rice dumplings;mooncakes|baking|noodles-dumplings=3000
# hotels
hotel-front-desk|technique|酒店前厅服务|hotel front desk|酒店前台;前厅接待;=前厅;入住办理;办理入住;退房;酒店前台接待;前厅部;总台接待;宾客服务;check-in and check-out;guest check-in;=front office;hotel reception;hotel receptionist;guest services;guest relations;night audit;夜审|hotel-service|reception=3500
room-attendant|technique|客房清扫|room attendant work|客房服务员;铺床;做房;客房打扫;=做床;中式铺床;西式铺床;酒店保洁;酒店客房清洁;客房清扫员;计件做房;夜床服务;bed making;making beds;room cleaning;turndown service;room attendant;hotel cleaning;执房;执房员;房嫂;客房服务;客房清洁;客房整理|hotel-service
room-inspection|technique|客房检查|room inspection|客房查房;领班查房;客房主管;客房领班;housekeeping supervision;executive housekeeper;查退房;=查房|hotel-service||room-attendant
concierge|technique|礼宾服务|concierge service|礼宾;礼宾部;行李员;行李服务;=金钥匙;门童;代客泊车;bellman;bell service;doorman;porter service;valet parking;concierge;Les Clefs d'Or|hotel-service
reservations|technique|预订管理|reservations management|客房预订;预订部;订房;酒店预订;订座;预约管理;hotel reservations;room reservations;booking management;reservation agent;table booking;OTA预订;=reservations|hotel-service
hotel-revenue|technique|酒店收益管理|hotel revenue management|收益管理;房价管理;酒店OTA运营;OTA运营;携程后台;酒店渠道运营;revenue management;yield management;hotel distribution;Booking.com;携程运营;美团酒店|hotel-service
hotel-pms|tool|酒店管理系统|hotel property management system|西软;绿云;别样红;住哲;Opera系统;Opera PMS;Oracle Opera;Fidelio;Oracle Hospitality OPERA;Cloudbeds;~Mews;Amadeus PMS;Maestro PMS;property management system PMS;Agilysys;石基|hotel-service
hotel-training-mgmt|technique|酒店运营管理|hotel operations management|酒店运营;酒店筹备;酒店开业筹备;酒店经理;房务管理;=房务;rooms division;hotel operations;hospitality management;酒店值班经理;大堂副理;大堂经理;duty manager|hotel-service
homestay-management|technique|民宿管理|homestay management|民宿;民宿管家;民宿运营;民宿主;短租;短租管理;公寓管家;长租公寓运营;vacation rental management;Airbnb;bed and breakfast;B&B管理;guesthouse;途家|hotel-service
spa-reception|technique|康乐服务|leisure and recreation service|康体;康乐部;泳池服务;健身房前台;会所服务;=会所;棋牌室服务;KTV服务;足浴店前台;club service;recreation attendant;leisure centre;spa reception;网吧网管;电竞酒店|hospitality-service
club-butler|technique|会所管家|club butler service|贴身管家;楼层管家;VIP接待;贵宾接待;贵宾室服务;VIP guest service;VIP lounge;lounge service;贵宾服务|hotel-service|concierge=3000
etiquette-service|technique|服务礼仪|service etiquette|礼仪;商务礼仪;礼仪接待;礼仪小姐;礼仪培训;接待礼仪;形体礼仪;礼仪服务;business etiquette;ceremonial hosting;礼仪培训师;社交礼仪||reception=2500
hospitality-cert|certificate|酒店管理师证书|hospitality certificate|客房服务员证;餐厅服务员证;前厅服务员证;茶饮师证;~CHIA;Certified Hotel Administrator;CHA证书;AHLEI;certified hospitality supervisor;餐厅服务员职业技能等级证书|hotel-service
# travel and events
tour-guiding|technique|导游讲解|tour guiding|导游;=讲解员;景区讲解;=讲解;=带团;=地接;=全陪;=地陪;导览;博物馆讲解;领队带团;研学导师;研学旅行;tour guide;museum guide;guided tours;docent;tourist guide;出境领队;研学指导师|travel-service
tour-guide-cert|certificate|导游证|tour guide licence|导游资格证;导游员资格证;初级导游证;中级导游证;领队证;外语导游证;英语导游证;tour guide license;tour escort pass;领队资格;导游人员资格证书|tour-guiding
travel-service|knowledge|旅游服务|travel services|=旅游;旅行社;=旅游业;=旅行;旅游管理;travel industry;tourism;travel agency;tourism management;门市接待;旅行社计调;计调|
travel-planning|technique|行程规划|travel planning|旅游顾问;旅行定制;定制旅行;定制师;行程安排;旅游线路设计;travel consulting;itinerary planning;travel arrangements;trip planning;旅游产品策划;旅行顾问|travel-service
ticketing|technique|票务|ticket sales and ticketing|订票;售票;机票;机票预订;售票员;检票;票务代理;ticket sales;air ticketing;ticket agent;fare calculation;验票;检票员|travel-service
gds|tool|全球分销系统|global distribution system|Amadeus;Sabre;=Galileo;Travelport;航信系统;Amadeus GDS;Sabre GDS;eTerm;黑屏系统;IATA票务;Worldspan;airline reservation system|ticketing
visa-service|technique|签证办理|visa processing|签证专员;签证服务;签证申请;港澳通行证办理;visa application;visa services;移民文案;移民顾问;=签证|travel-service
scenic-area-service|technique|景区服务|scenic area service|景区;景区运营;景区检票;主题乐园;游乐园;游乐设备操作;乐园运营;theme park;amusement park operations;ride operator;attraction attendant;景区管理|travel-service
cruise-service|technique|邮轮服务|cruise service|邮轮;游轮服务;邮轮乘务;cruise ship;海乘;海员服务;shipboard service|travel-service
exhibition-service|technique|展览服务执行|exhibition service|展览服务;展会搭建;展位布置;展台搭建;布展;会展执行;trade show support;展会协助;展会翻译接待;会展管理;会展服务;=会展;会展策划;exhibition management|event-planning
wedding-planning|technique|婚礼策划|wedding planning|婚庆;婚礼;婚礼统筹;婚礼督导;婚礼管家;婚庆策划;婚礼布置;wedding coordination;wedding planner;wedding styling;婚庆布置|event-planning
event-execution|technique|活动执行与搭建|event execution|活动现场执行;现场布置;场地布置;舞美搭建;会场布置;=签到;活动签到;礼品派发;event setup;event coordination;on-site event support;event staffing;活动物料;会场服务|event-planning
balloon-decor|technique|气球布置|balloon decoration|气球造型;生日布置;派对布置;宝宝宴布置;气球装饰;party decoration;balloon art;派对策划;party planning|event-planning
emcee|technique|主持司仪|emceeing|=司仪;婚礼司仪;=主持人;婚礼主持;活动主持;节目主持;主持经验;master of ceremonies;event hosting;compere;会议主持;MC主持;=主持|event-planning|presentation=3500
# beauty and hair
skin-care|technique|皮肤护理|facial treatment|美容护理;面部护理;皮肤管理师;面部清洁;补水护理;清粉刺;做脸;皮肤护理师;祛痘;面护;水光护理;小气泡;facial care;facials;skin treatment;skincare consultant;esthetics;esthetician;aesthetician;facial massage;skin analysis;皮肤检测;皮肤管理|beauty
body-spa|technique|身体护理SPA|body treatment and spa|~SPA;身体护理;SPA理疗;水疗;芳疗;芳香疗法;芳香SPA;精油开背;淋巴排毒;=开背;身体spa;精油按摩;aromatherapy;spa therapy;body scrub;spa therapist;body wraps;essential oil massage;芳疗师|beauty;massage
hair-removal-beauty|technique|脱毛除痣|hair removal|脱毛;蜜蜡脱毛;脱毛师;冰点脱毛;=waxing;laser hair removal;body waxing;eyebrow threading;线面脱毛;=除痣;electrolysis hair removal|beauty
manicure|technique|美甲服务|nail art|美甲师;美甲美睫;做美甲;修甲;指甲护理;手部护理;光疗甲;穿戴甲;穿戴甲制作;手绘美甲;贴甲片;甲油胶;建构美甲;日式美甲;manicure;pedicure;nail technician;nail care;gel nails;press-on nails;nail extensions;手足护理;美甲|beauty|eyelash=3000
manicurist-cert|certificate|美甲师证|nail technician certificate|美甲师职业技能等级证书;美甲师资格证;JNA美甲;JNA美甲师;CPMA;日本JNA证书;nail technician licence|manicure||manicure
eyelash|technique|美睫|eyelash extensions|美睫师;嫁接睫毛;种睫毛;睫毛嫁接;接睫毛;单根嫁接;山茶花美睫;睫毛烫;角蛋白翘睫;lash extensions;lash lift;lash technician;eyelash extension;植睫毛|beauty
eyelash-cert|certificate|美睫师证|lash technician certificate|美睫师资格证;美睫证;lash certificate|eyelash
semi-permanent|technique|半永久定妆|semi-permanent make-up|半永久;纹眉;绣眉;雾眉;漂唇;纹绣师;半永久纹绣;纹绣技术;线条眉;半永久化妆;microblading;permanent makeup;micropigmentation;飘眉;纹唇;纹绣|beauty
tattooing|technique|纹身|tattooing|刺青;纹身师;洗纹身;tattoo;tattoo artist;tattoo removal|beauty|semi-permanent=2500
makeup-artistry|technique|化妆造型|makeup artistry|化妆师;新娘跟妆;跟妆;新娘妆;彩妆;彩妆师;影楼化妆;生活妆;美妆;舞台妆;主播妆;汉服妆造;妆造;写真化妆;影视化妆;日常妆容;makeup artist;bridal makeup;stage make-up;special effects makeup;特效化妆;=化妆;makeup|beauty
makeup-cert|certificate|化妆师证|make-up artist certificate|化妆师资格证;高级化妆师;化妆师职业技能等级证书;彩妆师证;ITEC化妆|makeup-artistry
brow-shaping|technique|修眉|eyebrow shaping|修眉师;眉形设计;修眉设计;绞面;brow shaping;eyebrow tinting;眉毛造型|beauty
image-consulting|technique|形象设计|image consulting|形象顾问;色彩搭配;色彩顾问;形象管理;服饰搭配;穿搭顾问;个人形象;形象设计师;穿搭;personal styling;colour analysis;image styling;fashion styling;wardrobe styling;搭配师;=stylist;服装搭配|beauty
hairdressing|technique|美发服务|hairdressing services|发型设计;发型师;=理发;剪发;理发师;剪头发;美发师;男士理发;修剪头发;hair cutting;hair styling;hairdresser;hair stylist;barbering;barber;飞发;发型造型;吹造型;儿童理发;hairdressing;美发|beauty
perming-colouring|technique|烫染|perming and colouring hair|烫发;=染发;烫染师;漂发;烫头发;直发烫;头发护理染色;离子烫;hair colouring;hair coloring;hair perming;hair dyeing;balayage;挑染;调染膏|hairdressing
hair-washing|technique|洗头吹风|shampooing and blow-drying|=洗发;洗头;洗头吹发;洗头助理;头疗洗头;=吹风;发型助理;美发助理;发廊助理;洗剪吹;shampooing;blow drying;hair washing;shampoo assistant;洗发助理|hairdressing
head-spa|technique|头疗养发|scalp care|头皮护理;=养发;头疗;头疗师;养发馆;头皮检测;植物养发;头部护理;采耳头疗;scalp treatment;head spa;hair care treatment;trichology|hairdressing|body-spa=3000
hair-extension|technique|接发编发|hair extensions and braiding|=接发;=编发;盘发;盘发造型;脏辫;假发制作;假发造型;假发;植发;hair braiding;hair extensions;wig making;wig styling;updo styling;hair transplant assistance|hairdressing
beautician-cert|certificate|美容师证|beautician certificate|美容师职业技能等级证书;美容师资格证;初级美容师;高级美容师;CIBTAC;CIDESCO;ITEC美容;CIBTAC证书;beautician licence;cosmetology license;esthetician license;NVQ beauty therapy;皮肤管理师证;美容证|beauty
hairdresser-cert|certificate|美发师证|hairdresser certificate|美发师职业技能等级证书;高级美发师;理发师证;barber license;hairdressing certificate;NVQ hairdressing;cosmetologist licence|hairdressing|beautician-cert=3000
beauty-sales|technique|美容顾问销售|beauty consulting|美容顾问;美导;美容导师;美容院运营;美容院店长;化妆品销售;护肤顾问;美妆顾问;化妆品导购;美妆BA;彩妆导购;beauty adviser;beauty advisor;beauty consultant;cosmetics sales;salon management;beauty salon management;美容院管理|retail|beauty=3500
salon-software|tool|美容美发门店系统|salon booking software|美容院管理系统;博卡软件;美业系统;有赞美业;Fresha;Mindbody;Vagaro;Phorest;Booksy;salon management software;预约排客系统|beauty
ear-cleaning|technique|采耳|ear cleaning|采耳师;采耳技师;掏耳;可视采耳;ear picking|beauty|massage=2000
# massage and wellness
foot-massage|technique|足疗|foot massage|足浴;足疗师;修脚;修脚师;足底按摩;足浴技师;沐足;足部按摩;洗脚;足部反射;足道;reflexology;foot spa;足疗按摩|massage
foot-care-cert|certificate|足疗师证|reflexologist certificate|足部按摩师证;反射疗法师;反射疗法师证;修脚师证;保健按摩师证;保健按摩师;按摩师证;保健按摩证;massage therapist licence;massage therapy certification;licensed massage therapist;LMT license;massage licence|massage
paediatric-tuina|technique|小儿推拿手法|paediatric tuina|小儿推拿师;小儿推拿手法操作;儿童推拿;小儿保健推拿;小儿按摩;child tuina;pediatric tuina;小儿推拿馆;小儿推拿|chinese-massage|infant-care=2000
paediatric-tuina-cert|certificate|小儿推拿师证|paediatric tuina certificate|小儿推拿证;小儿推拿保健师;小儿推拿保健师证;小儿推拿专项证书;小儿推拿专项职业能力证书|paediatric-tuina
wellness-cert|certificate|保健刮痧师证|health care cupping certificate|保健刮痧师;保健拔罐师;保健艾灸师;艾灸师证;保健调理师;保健调理师证;中医康复理疗师;中医康复理疗师证;康复理疗师证;芳香保健师;芳香保健师证|moxibustion-cupping
thai-swedish-massage|technique|泰式瑞典式按摩|Thai and Swedish massage|泰式按摩;泰式;瑞典式按摩;热石按摩;深层组织按摩;泰式拉伸;Thai massage;Swedish massage;deep tissue massage;hot stone massage;sports massage;运动按摩;运动拉伸;拉伸师;stretch therapy|massage
# sport and fitness
fitness-coaching|technique|健身指导|fitness coaching|=健身;私教;私人教练;健身房教练;团课教练;力量训练;减脂训练;体能训练;personal training;personal trainer;fitness training;strength and conditioning;fitness instruction;健身私教;功能性训练;体适能;健身教练|sport-service
fitness-cert|certificate|健身教练证|fitness trainer certificate|国职健身教练证;健身教练国家职业资格证;社会体育指导员;社会体育指导员证;NASM;NSCA;NSCA-CPT;CSCS;ACE CPT;ACSM;ACE健身教练;NASM-CPT;certified personal trainer;AASFP|fitness-coaching
group-exercise|technique|团体操课|group exercise classes|=团操;=操课;动感单车;有氧操;健美操;莱美;搏击操;尊巴;广场舞教练;aerobics;spinning classes;Zumba;Les Mills;dance fitness;BodyPump|fitness-coaching
pilates-yoga|technique|普拉提瑜伽教学|Pilates and yoga teaching|普拉提;瑜伽教练;瑜伽老师;瑜伽导师;孕产瑜伽;产后瑜伽;器械普拉提;空中瑜伽;孕妇瑜伽;Pilates;yoga instruction;prenatal yoga;reformer Pilates;yoga teacher;aerial yoga|fitness-coaching
yoga-cert|certificate|瑜伽教练证|yoga teacher certificate|RYT200;RYT500;瑜伽联盟证书;普拉提教练证;全美瑜伽联盟;Yoga Alliance;瑜伽教师证;Pilates certification;Polestar;STOTT|pilates-yoga
sport-service|knowledge|体育服务|sports services|=体育;体育场馆;场馆运营;体育运营;赛事运营;体育管理;赛事组织;sports management;sports facility management;sports events;体育场馆服务;球馆前台;体育赛事|
swimming-teaching|technique|游泳教学|swimming teaching|游泳教练;游泳指导;教游泳;亲子游泳教练;幼儿游泳教练;swim instruction;swimming coach;swimming lessons;游泳老师;潜水教练;diving instruction;PADI|sport-service
lifeguarding|technique|水上救生|lifeguarding|救生员;泳池救生;游泳救生员;救生;水上救援;lifeguard;pool lifeguard;water rescue;泳池安全员;water safety|sport-service|first-aid=3000
lifeguard-cert|certificate|救生员证|lifeguard certificate|游泳救生员证;初级救生员证;深水证;拯溺;泳池救生章;NPLQ;拯溺铜章;lifeguard certification;游泳救生员国家职业资格证|lifeguarding||lifeguarding
swim-coach-cert|certificate|游泳教练证|swimming coach certificate|游泳社会体育指导员;游泳社会体育指导员证;游泳指导员证;swim instructor certificate;ASA Level 2|swimming-teaching
martial-arts|technique|武术|martial arts|散打;跆拳道;跆拳道教练;太极;太极拳;武术教练;拳击;泰拳;空手道;柔道;巴西柔术;咏春;taekwondo;tai chi;=boxing;judo;karate;kung fu;muay thai;咏春拳|sport-service
ball-sports-coaching|technique|球类教练|ball sports coaching|篮球教练;足球教练;羽毛球教练;乒乓球教练;网球教练;高尔夫教练;羽毛球陪练;篮球培训;football coaching;basketball coaching;badminton coaching;tennis coaching;golf coaching;排球教练;体能老师|sport-service
sports-referee|technique|体育裁判|sports refereeing|裁判员;裁判证;篮球裁判;二级裁判员;二级运动员;一级运动员;国家二级运动员;refereeing;referee;umpiring;足球裁判|sport-service
golf-caddie|technique|球童服务|caddie service|球童;高尔夫球童;高尔夫;caddie;=caddy;golf course service;球场出发台|sport-service
outdoor-activities|technique|户外活动带领|outdoor activity leading|户外拓展;拓展教练;拓展培训;=团建;团建拓展;登山向导;攀岩;露营;徒步领队;户外教练;outdoor leadership;rock climbing;team-building facilitation;hiking guide;expedition leading;攀岩教练;营地导师;camp counselor;夏令营带队|sport-service
dance-sport|technique|体育舞蹈|dance sport|拉丁舞;街舞;爵士舞;民族舞;拉丁舞教练;中国舞;舞蹈编排;芭蕾;肚皮舞;hip-hop dance;ballet;Latin dance;dance choreography;choreography;dance teaching;ballroom dancing;编舞|performing-arts|music-art=3500
e-sports|technique|电子竞技|e-sports|电竞;电竞运营;电竞选手;游戏陪玩;陪玩;电竞赛事;game coaching;游戏代练;电竞教练|sport-service
# cleaning at work
cleaning-professional|knowledge|专业保洁|professional cleaning|物业保洁;保洁服务管理;保洁员;清洁工;保洁阿姨;清洁服务;commercial cleaning;contract cleaning;cleaning services;custodial work;janitorial work;janitor|housekeeping
office-cleaning|technique|办公室保洁|office cleaning|写字楼保洁;办公区清洁;办公室清洁;公司保洁;楼道保洁;大堂保洁;公共区域保洁;公共区域清洁;school cleaning;学校保洁;building cleaning|cleaning-professional|home-cleaning=3500
hospital-cleaning|technique|医院保洁|hospital cleaning|医疗保洁;病房保洁;医疗废物收集;医院清洁;环境消毒;终末消毒;ward cleaning;healthcare environmental services;medical waste collection|cleaning-professional
factory-cleaning|technique|车间保洁|factory cleaning|工厂保洁;厂区保洁;工业清洗;无尘室清洁;洁净室清洁;industrial cleaning;cleanroom cleaning;油罐清洗|cleaning-professional
glass-wall-cleaning|technique|外墙玻璃清洗|window and facade cleaning|擦玻璃;擦窗;玻璃清洁;幕墙清洗;抹窗;高空外墙清洗;window cleaning;facade cleaning;high-rise cleaning;rope access cleaning|cleaning-professional
floor-care|technique|石材地面养护|floor care|石材养护;石材翻新;晶面处理;打蜡;地面打蜡;地板打蜡;地坪清洗;大理石翻新;floor polishing;floor waxing;marble polishing;stone care;floor stripping and sealing|cleaning-professional
cleaning-machines|tool|清洁机械操作|cleaning machine operation|洗地机;扫地车;洗地车;吸尘吸水机;扫地机;高压水枪;吸尘器;floor scrubber;scrubber dryer;vacuum cleaner;pressure washer;high-pressure cleaning;路面清扫车|cleaning-professional
street-sweeping|technique|环卫清扫|street cleaning|环卫;环卫工;道路清扫;清扫保洁;道路保洁;垃圾清运;垃圾收运;垃圾收集;环卫作业;street sweeping;refuse collection;waste collection;sanitation work;环卫工人|cleaning-professional
disinfection|technique|消毒|disinfection|消毒灭菌;消毒员;公共场所消毒;喷洒消毒;消毒作业;=消毒员证;消毒液配制;sanitising;sanitization;disinfection operations|cleaning-professional
cleaning-supervision|technique|保洁管理|cleaning supervision|保洁主管;保洁领班;环境主管;保洁班长;保洁项目管理;cleaning supervisor;环境管家;BICSc;保洁员证;保洁员职业技能证书|cleaning-professional
car-washing|technique|洗车美容|car washing and detailing|洗车;汽车贴膜;洗车工;汽车打蜡;=贴膜;汽车抛光;汽车镀晶;汽车精洗;内饰清洗;car wash;auto detailing;window tinting;车辆清洗;paint protection film;汽车美容;car detailing|cleaning-professional|auto-repair=1500
pool-maintenance|technique|泳池维护|pool maintenance|泳池清洁;泳池水质处理;泳池管理;泳池设备维护;pool cleaning;swimming pool maintenance;pool water treatment|cleaning-professional
# security and property
access-control-duty|technique|门岗值守|gatehouse duty|=门卫;=看门;=门岗;门禁值守;访客登记;门卫值班;外来人员登记;岗亭值班;gatekeeping;access control duty;gate guard;visitor registration;值班看守|security-guard
patrolling|technique|巡逻|patrolling|巡更;安全巡查;夜间巡逻;安保巡逻;巡逻防控;巡逻执勤;security patrol;guard tour|security-guard
cctv-monitoring|technique|监控值班|CCTV monitoring|监控室值班;监控员;监控操作;视频监控值守;监控中心;看监控;消监控;CCTV operation;surveillance monitoring;video surveillance monitoring|security-guard
fire-control-room|technique|消控室值班|fire control room duty|消防控制室;消控;消防监控;消防中控;中控室值班;消防控制室值班;消防主机操作;fire control room;fire alarm panel operation|security-guard|cctv-monitoring=3500
fire-facility-cert|certificate|消防设施操作员证|fire facility operator certificate|中级消防证;初级消防证;构建筑物消防员;建构筑物消防员;四级消防设施操作员;消防中控证;消防监控证;高级消防设施操作员;建(构)筑物消防员证;消防中级证;消控证;消防操作证;消防证;消防设施操作员|fire-control-room
fire-facility-maintenance|technique|消防设施维保|fire facility maintenance|消防设施维护;灭火器维护;=消防设备;喷淋系统;sprinkler systems;消防系统维护||security-guard=1500
firefighting|technique|灭火救援|firefighting|消防员;义务消防;专职消防员;消防救援;火灾扑救;应急救援;消防演练;firefighter;fire drills;fire suppression;rescue operations;微型消防站;消防疏散|security-guard
security-cert|certificate|保安员证|security guard licence|保安员资格证;保安员证书;保安员上岗证;国家保安员证;SIA licence;SIA门证;质素保证系统证书;保安人员许可证;保安员许可证;security personnel permit;guard card;security licence;QAS保安证;保安证|security-guard
security-management|technique|安保管理|security management|保安队长;保安主管;秩序维护;秩序管理;秩序维护员;安防管理;=内保;安保方案;秩序主管;安全保卫;=保卫;保卫工作;security supervision;security operations management;安保队长|security-guard
close-protection|technique|随身护卫|close protection|保镖;贴身护卫;私人保镖;要人警卫;bodyguard;executive protection;=押运;武装押运;押运员;cash-in-transit|security-guard
crowd-control|technique|现场秩序维护|crowd control|人群管控;活动安保;临时安保;演唱会安保;展会安保;排队秩序;应急疏散;人流管控;crowd management;event security;event stewarding|security-guard
security-screening|technique|安全检查|security screening|安检员;X光机安检;地铁安检;安检仪操作;安检员证;安全检查员;X-ray screening;bag search;地铁安检员;安检证|security-guard|airport-ground-service=3000
property-customer-service|technique|物业客服管家|property customer service|物业管家;物业前台;业主服务;业主沟通;物业费催缴;物业费收缴;楼宇管家;业主投诉处理;=收楼;resident services;tenant services;property concierge;小区管家;生活管家(物业);物业客服|property-management|customer-service=4000
property-engineering|technique|物业水电综合维修|property repair work|物业水电工;物业维修工;水电维保;facilities maintenance;日常维修;物业工程维修|property-management|plumbing=3500;maintenance=2500
property-manager-cert|certificate|物业管理师证|property manager certificate|物业管理员;物业管理师;物业经理证;注册物业管理师;物业项目经理证;物业管理员证;物业上岗证;property management practitioner licence;PMP牌照(物业);物业管理人牌照|property-management
parking-attending|technique|停车场管理|parking management|停车场收费;停车管理;车场收费员;停车场管理员;车场管理;泊车;代泊;代客泊车员;parking attendant;car park attendant;=valet;停车收费;车辆引导|security-guard
building-facility-management|technique|楼宇设施管理|building facilities management|写字楼管理;楼宇管理;商业物业管理;住宅物业管理;=园区管理;园区运营;building management;estate management;屋苑管理;大厦管理;FM设施管理;产业园运营;facility management|property-management|utility-systems=2500
property-software|tool|物业管理系统|property management software|Yardi;Yardi Voyager;AppFolio;Buildium;RealPage;MRI Software;四格互联;极致物业;思源物业软件;明源云;Entrata;物业收费系统|property-management
dormitory-management|technique|宿舍管理|dormitory management|宿管;宿管员;宿管阿姨;舍监;生活指导老师;宿舍查寝;学生宿舍管理;公寓管理员;dorm supervisor;residence hall supervision;hostel warden|property-management
# gardens and flowers
floristry|technique|花艺师技能|floristry|花艺师;鲜花包装;花束制作;包花;花束;花店;花材养护;鲜花养护;婚礼花艺;=鲜花;花艺设计;florist;flower arrangement;bouquet making;floral design;花艺布置;花艺|gardening
florist-cert|certificate|花艺师证|florist certificate|插花员;插花花艺师;插花员证;花艺师资格证;花卉园艺师证;花卉园艺工;花卉园艺师;园林绿化工证;绿化工证;AIFD|floristry
plant-care|technique|花木养护|plant care|绿植养护;修剪花木;绿植租摆;花卉养护;盆栽;盆景;浇水施肥;植物养护;修剪绿篱;修枝;室内绿植;plant maintenance;potted plants;=pruning;hedge trimming;indoor plant care;浇花;花卉种植;苗圃|gardening
lawn-care|technique|草坪修剪养护|lawn mowing and care|割草;剪草;除草;草坪修剪;割草机操作;=打草;打草机;lawn mowing;grass cutting;=mowing;weeding;高尔夫草坪;turf management;草坪养护|gardening
tree-work|technique|树木养护与高空修枝|tree care and climbing|树木养护;修树;乔木修剪;高空修剪;油锯操作;锯树;古树养护;chainsaw operation;tree climbing|gardening
# driving
passenger-driving|technique|客运驾驶|passenger transport driving|大巴司机;公交驾驶;公交司机;校车驾驶;校车司机;班车司机;中巴司机;旅游大巴司机;coach driving;school bus driving;bus driver;客车驾驶;bus driving|driving||driving
truck-driving|technique|货车驾驶|truck driving|货车司机;大货车;拖头司机;牵引车驾驶;半挂车;厢式货车;冷藏车驾驶;泥头车;货拉拉司机;蓝牌货车司机;中港司机;拖车司机;自卸车;卡车司机;lorry driving;HGV driving;truck driver;heavy goods vehicle driving;van driving;货柜车;货运司机驾驶;货运司机|driving|logistics=2000
ride-hailing|technique|网约车驾驶|ride-hailing driving|网约车;滴滴司机;出租车驾驶;出租车司机;的士司机;代驾;代驾司机;网约车司机;taxi driving;ride-hailing driver;Uber driving;chauffeur-driven hire;=滴滴|driving
chauffeur|technique|商务司机|chauffeuring|小车司机;专职司机;商务车司机;公司司机;老板司机;行政司机;领导司机;商务接待用车;chauffeur;company driver;private driver;personal driver|driving
motorcycle-riding|technique|电动车骑行|riding motorcycles and e-bikes|骑电动车;会骑电动车;摩托车驾驶;三轮车驾驶;电动三轮车;=D照;=E照;e-bike riding;dispatch rider;三轮摩托;摩托车驾驶证;motorcycle licence|driving|delivery=3500
licence-a1|certificate|A1驾照|A1 bus licence (China)|=A1;A1驾驶证;=A1证;大客车驾照;A1牌照;coach driving licence;PCV licence;Category D licence;A1照|passenger-driving|licence-a2=3500|licence-c1
licence-a2|certificate|A2驾照|A2 tractor-trailer licence (China)|=A2;A2驾驶证;=A2证;牵引车驾照;半挂牵引车驾照;A2B2驾照;~CDL;commercial driver's license;CDL Class A;HGV licence;Class 1 driver;CDL A;Category C+E;A牌驾照;A2照|truck-driving||licence-c1
licence-b2|certificate|B2驾驶证|B2 heavy truck licence (China)|=B2;=B2证;大货车驾照;重型货车驾驶证;B2货车驾照;B1驾照;B1驾驶证;=B照;CDL Class B;Category C licence;B2驾照|truck-driving|licence-a2=3500|licence-c1
licence-c1|certificate|C1驾驶证|C1 car licence (China)|C1证;=C1E;小车驾照;小型汽车驾驶证;手动挡驾照;C1C2驾照;C照;熟练驾驶小车;C2驾照;=C2;C2驾驶证;自动挡驾照;full driving licence;valid driver's license;clean driving licence;car driving licence;国际驾照;香港驾照;两地车牌;C1驾照;C1|driving
transport-qualification|certificate|道路运输从业资格证|road transport qualification|从业资格证(货运);货运从业资格证;客运从业资格证;网约车驾驶员证;网约车证;出租车从业资格证;道路货运从业资格证;道路旅客运输从业资格证;货运资格证;人车双证;网约车驾驶员资格证;Driver CPC;tachograph card|driving
dangerous-goods-transport|certificate|危险品运输资格证|dangerous goods transport licence|危运证;危货运输证;押运员证;危险品押运员证;危险货物运输;危货押运证;ADR certificate;hazmat endorsement|truck-driving
vehicle-daily-care|technique|车辆日常养护|vehicle daily care|出车检查;车辆保养;车辆维护保养;车辆年审;车辆年检;vehicle inspection;vehicle upkeep|driving
route-knowledge|knowledge|路线熟悉|local route knowledge|=熟悉路线;熟悉路况;熟悉深圳路况;熟悉广州路况;熟悉当地路况;=导航使用;route planning for drivers;local road knowledge;GPS navigation|driving
ev-driving|technique|新能源车驾驶|electric vehicle driving|电动货车;新能源货车司机;新能源车驾驶员;车辆充电;无人配送车运维;自动驾驶安全员;safety driver;autonomous vehicle safety operator|driving
train-metro-driving|technique|轨道列车驾驶|train driving|地铁司机;列车司机;地铁列车驾驶;电客车司机;火车司机;train driver;metro train operation;tram driving;轨道列车司机|driving
metro-station-service|technique|地铁站务|metro station service|=站务;站务员;车站服务;高铁站服务;客运值班员;列车员;station attendant;station staff;platform duty;动车乘务;铁路客运服务|travel-service|customer-service=3000
ship-operation|technique|船舶驾驶|ship operation|船员;=海员;船员证;水手;水手证;=轮机;轮机员;=大副;=三副;内河船员;游艇驾驶;游艇驾驶证;航海;seamanship;navigation of ships;yacht handling;STCW;deckhand;marine navigation;able seaman|
slimming-shaping|technique|减肥塑形护理|slimming treatment|=减肥;=减脂;=瘦身;塑形;美体;美体师;体重管理;体型管理;体重管理师;body contouring;weight management;减肥顾问|beauty|nutrition=2500
medical-aesthetics|knowledge|医疗美容|medical aesthetics|医美;医美咨询;轻医美;医美咨询师;光电美容;光子嫩肤;微整形;整形美容;热玛吉;水光针;aesthetic medicine;cosmetic surgery consulting;medical aesthetic consultant;美容仪器操作;激光美容;IPL美容|beauty
chinese-massage|technique|中医推拿|Chinese therapeutic massage|中式按摩;经络按摩;推拿师;推拿手法;经络推拿;中医按摩;推拿理疗;经络疏通;盲人按摩;Tuina;acupressure;Chinese massage;推拿技师;跌打;=正骨;按摩技师;按摩师;点穴;推拿|massage
moxibustion-cupping|technique|艾灸拔罐|moxibustion and cupping|拔罐;刮痧;艾灸师;艾灸馆;火罐;走罐;督脉灸;灸疗;拔火罐;=理疗;理疗师;养生理疗;中医理疗;cupping;moxibustion;gua sha;moxa;养生馆;灸疗师|massage
# travel staff, promotion and security installation
cabin-service|technique|客舱服务|cabin service|空乘;空姐;空中乘务;=乘务员;=空少;航空服务;flight attendant;cabin crew;air hostess;inflight service;机上服务;高铁乘务|travel-service
airport-ground-service|technique|机场地勤|airport ground service|地勤;值机;机场值机;登机口服务;=安检;机场安检;行李托运;旅客服务;ground handling;check-in counter;passenger service;airport security screening;ramp handling;机场贵宾|travel-service
driving-instruction|technique|驾驶教练|driving instruction|驾校教练;教练员证;驾驶教练员;驾校教练员;陪驾;驾驶陪练;driving instructor;ADI certificate;learner driver coaching|driving|teaching=2000
in-store-promotion|technique|促销推广|in-store promotion|促销员;促销导购;派单员;派发传单;发传单;地推人员;试饮;leaflet distribution;flyer distribution;brand promoter;in-store demonstrator;sampling promotion;派传单;促销活动员|promotion-work
store-security|technique|商场防损巡查|store security|商场防损;商超防损;=防盗;防损管理;损耗管理;retail security;=anti-theft;store detective|loss-prevention;security-guard
alarm-installation|technique|安防系统安装|security system installation|弱电安防;监控系统安装;CCTV installation;alarm systems;安防安装;alarm installation;intruder alarms|security-electronics
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const hospitalityBeautySenses = `
OTA | hotel-revenue | 酒店;民宿;旅行社;客房;携程;hotel;travel agency
A1 | licence-a1 | 驾照;驾驶证;大客车;司机
CDL | licence-a2 | truck;driver;driving;trucking
安检 | security-screening | 地铁;保安;安保
`;
