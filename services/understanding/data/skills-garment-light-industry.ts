/**
 * Sewing, garments, shoes, leather, toys, printing, packing, light assembly, handicraft that can be done at home.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const garmentLightIndustrySkills = `
# sewing machines and operations
lockstitch|technique|平缝机操作|lockstitch machine operation|单针平车;平车工;平缝;平缝工;平车位;高速平车;电脑车缝;=平机;单针车;单针平缝机;flat machine;single needle lockstitch;lockstitch;straight stitch machine;踩平车;平车车位;lockstitch sewing;平车;电脑平车|sewing|overlock=3500
domestic-sewing|technique|家用缝纫机|domestic sewing machine use|家用车;脚踏缝纫机;蝴蝶牌缝纫机;多功能缝纫机;home sewing machine;家庭缝纫;home sewing;treadle sewing machine|sewing|lockstitch=3000
hand-sewing|technique|手缝|hand sewing|手工缝制;手缝针;手针;缝扣子;手工缝扣;手缝线;缝珠片;手针工;手工针线;针线活;hand stitching;needlework;sewing on buttons;sewing by hand;手工挑边;hand hemming|sewing|craftwork=3000
computerised-template-sewing|technique|模板机操作|template sewing machine operation|模板机;电脑模板机;花样机;电脑花样机;电脑花样缝纫机;pattern sewing machine;automatic sewing machine;自动缝制设备;自动模板;automatic template machine|sewing|special-machines=4000
four-thread-overlock|technique|四线及五线包缝|four and five thread overlock|五线车;=五线;三线车;三线包缝;五线包缝;五线锁边;密拷;密边;码边;码边机;safety stitch;serger;serging;merrow machine;码骨;骨车;四线包缝;四线车|overlock
coverstitch|technique|绷缝与冚车|coverstitch|三针五线;坎车;双针冚车;三针车;=网车;绷缝机;坎车工;冚车工;=拉网;拉冚;flatlock;flat seaming;coverstitch machine;cover seam;四针六线;拼缝机;绷缝;冚车|special-machines|overlock=3000
twin-needle|technique|双针缝纫|twin-needle stitching|双针工;双针机;双针平车;双针车工;twin needle machine;double needle machine;double needle lockstitch;双针埋夹;双针车|special-machines|lockstitch=4000
feed-off-arm|technique|埋夹|feed-off-the-arm sewing|埋夹车;曲臂车;埋夹工;牛仔埋夹;三针埋夹;feed off the arm;flat felled seam|special-machines
buttonhole-button|technique|钉扣锁眼操作|buttonhole and button sewing|凤眼机;凤眼;平眼机;打凤眼;钉纽;开纽门;纽门;打钮门;锁钉;锁钉工;缲扣;buttonhole machine;button attaching;keyhole machine;锁眼钉扣|special-machines
bartack|technique|打枣加固|bartacking|打枣机;套结机;打枣工;打结车;bartack machine;bartack;枣车;打枣;套结|special-machines
snap-rivet|technique|打钉扣铆钉|snap and rivet attaching|打四合扣;四合扣;打鸡眼;鸡眼扣;打撞钉;打五爪扣;啤钮;工字扣;=打扣;打钮;打钮工;打气眼;snap button attaching;eyelet setting;rivet setting;snap fastening|special-machines
blind-hemming|technique|挑脚折边|blind hemming|挑脚;挑脚机;撬边机;撬边;暗缝;=卷边;盲缝;挑边;挑边机;blind stitch machine;hemming;blind stitch;拉裤脚;裤脚挑边|special-machines
elastic-attaching|technique|拉橡筋上裤头|elastic and waistband attaching|拉裤头;拉橡筋;橡筋车;裤头车;上裤头;=上腰;多针车;打揽车;打揽;拉腰;拉腰工;elastic attaching;waistband machine;shirring;smocking;multi-needle machine|special-machines
zigzag-picot|technique|人字车与花边车|zigzag and picot stitching|人字车;曲折缝;牙边车;月牙车;之字车;花边车;人字车工;狗牙车;三点人字车;zigzag machine;zigzag stitch;picot stitching;scalloping|special-machines
zipper-setting|technique|上拉链|zip setting|拉链安装;装拉链;换拉链;上拉链工;隐形拉链;zip sewing;zipper attaching;zipper setting;zipper replacement|sewing
sleeve-collar-setting|technique|上领上袖|collar and sleeve setting|=上领;=上袖;=装领;=装袖;=做领;上领工;上袖工;绱领;绱袖;collar setting;sleeve setting;做袖口;上介英;placket making;开胸筒;上门襟|lockstitch||lockstitch
pocket-making|technique|开袋贴袋|pocket making|开袋;开袋机;贴袋;自动贴袋机;双唇袋;西裤开袋;pocket welting;pocket setting;pocket setter;开袋工|lockstitch||lockstitch
whole-garment-sewing|technique|整件制作|whole garment sewing|做整件;整件车工;=整件;全件制作;=通件;样衣整件;成衣整件;making complete garments;make-through sewing;一手落;一手做整件|sewing|sample-sewing=4500|lockstitch
sewing-section|technique|流水车缝|assembly line sewing|流水线车位;缝纫流水线;车间流水车缝;小组流水;缝制流水线;吊挂流水线;progressive bundle sewing;line sewing;sewing line work;garment line work|sewing
multi-skill-sewing|technique|多能工车缝|multi-skilled sewing|多能车工;全能车工;平车四线冚车;会多种车种;服装全能工;杂车;特种车;特车工;special machine operator;multi-skilled machinist;杂车工;=专机;专机工|sewing|special-machines=4000|lockstitch;overlock
sewing-helper|technique|车缝辅助|sewing helping|车间辅工;辅工;车缝学徒;缝纫学徒;车间杂工;收发裁片;小烫;粘衬;车位助手;sewing helper;sewing assistant;缝制辅助;查片;配片;服装辅工;服装普工;制衣普工|garment|assembly=2000
sewing-machine-repair|technique|缝纫设备维修|sewing machine repair|衣车维修;针车维修;缝纫机维修;机修(缝纫);衣车机修;缝纫机械保全;缝纫机调试;sewing machine mechanic;sewing machine maintenance;sewing equipment repair|equipment-maintenance|sewing=2500
sewing-cert|certificate|缝纫工证|sewing certificate|缝纫工;缝纫工职业技能等级证书;服装制作工证;服装制版师证;服装制作工;裁缝证;服装制版师;服装设计定制工;garment making certificate;缝纫品整型工;裁剪工证|sewing
# kinds of garment
woven-garment|technique|梭织服装制作|woven garment making|梭织;梭织服装;梭织车位;衬衫制作;=衬衣;梭织衫;裤子制作;休闲裤;连衣裙制作;woven garments;shirt making;trouser making;dressmaking;女装车缝;时装车缝;女装制作;=连衣裙|garment
knit-garment|technique|针织服装制作|knitted garment making|T恤制作;针织衫;卫衣;针织服装;毛织车缝;针织车位;T恤车缝;cut and sew knits;T-shirt making;jersey garments;cut-and-sew knitwear|garment|woven-garment=3500
denim|technique|牛仔服装|denim garment making|=牛仔裤;=牛仔;牛仔车缝;牛仔裤制作;牛仔裤车位;牛仔服;牛仔外套;denim;jeans making;jeans sewing|woven-garment
denim-washing|technique|牛仔水洗|denim washing|=水洗;酵磨;石磨水洗;喷马骝;马骝;手擦;猫须;酵洗;水洗厂;成衣水洗;洗水;洗水工艺;洗水厂;洗水工;garment washing;stone washing;garment wet processing;whiskering;laser denim|textile-finishing
suit-making|technique|西装制作|suit making|=西服;西装;西服缝制;西装车缝;西服定制;职业装;工装制作;校服制作;suit tailoring;tailored suits;uniform making;=校服;西裤制作|woven-garment||lockstitch
bespoke-tailoring|technique|量身定制|bespoke tailoring|=量体;量体裁衣;高级定制;服装定制;定制服装;私人定制服装;量体师;made-to-measure;body measuring;量尺寸做衣服;custom tailoring;=高定|garment
qipao-hanfu|technique|旗袍汉服制作|qipao and Hanfu making|旗袍;汉服;旗袍制作;汉服制作;盘扣;盘扣制作;唐装;旗袍车位;龙凤褂;=婚纱;婚纱制作;礼服制作;=礼服;bridal gown making;cheongsam making;evening gown making|garment|hand-sewing=3000
underwear-swimwear|technique|内衣泳衣制作|underwear and swimwear making|=内衣;=文胸;=内裤;内衣车缝;文胸车缝;=泳衣;泳装;内衣模杯;文胸车位;内衣厂;lingerie making;bra making;swimwear sewing;无缝内衣;瑜伽服制作|garment
outerwear|technique|羽绒棉服制作|down and padded outerwear making|=羽绒服;=棉服;=羽绒;充绒;充绒机;羽绒服车缝;=棉衣;冲锋衣;=大衣制作;=风衣;外套制作;down jackets;padded jackets;down filling;jacket making;outdoor clothing|woven-garment
childrens-wear|technique|童装制作|children's wear making|=童装;婴儿服装;婴童服饰;童装车缝;童装车位;宝宝衣服;baby clothes making;childrenswear;kidswear|garment
workwear-protective|technique|工装与防护服制作|workwear and protective clothing|=防护服;=工作服;防静电服;口罩生产;口罩机;=口罩制作;劳保服;劳保手套;防护服压条;手套车缝;mask production;protective clothing making;glove sewing;workwear;手术衣|garment
fur-leather-garment|technique|皮草皮衣制作|fur and leather garment making|=皮草;皮衣;皮草加工;皮衣车缝;皮衣制作;裘皮;毛皮加工;fur processing;leather garments;fur sewing|garment|leather-bag-making=3000
alteration|technique|改衣缝补|clothing alteration and mending|改衣服;改衣;修补衣服;改裤脚;缝补;织补;改衣店;裁缝店;修改衣服;改裤长;衣服修改;服装修改;clothing alterations;=alterations;mending clothes;tailoring alterations;invisible mending|garment|sewing=3500
home-textiles|technique|家纺缝制|home textile sewing|=家纺;窗帘制作;床上用品;=床品;被套车缝;=抱枕;四件套;窗帘加工;沙发套车缝;绗缝;绗缝机;绗棉;curtain making;quilting;bedding sewing;home textiles;quilting machine;pillow making;毛巾缝边;窗帘车缝|garment|sewing=4000
toy-sewing|technique|毛绒玩具车缝|soft toy sewing|毛绒玩具;公仔车缝;玩具车缝;=公仔;毛公仔;毛绒公仔;毛绒车缝;玩偶制作;玩具车位;娃衣;娃衣制作;plush toy sewing;stuffed toy sewing;soft toys;plush toys;doll clothes making|sewing|toy-making=3500
hat-making|technique|帽子手套制作|hat and glove making|制帽;=帽子;帽子车缝;车帽;棒球帽;帽厂;针织帽;围巾制作;领带制作;millinery;hat sewing;cap making;glove making;丝巾制作|garment
tent-outdoor-sewing|technique|帐篷箱包粗活车缝|heavy-duty sewing|帐篷车缝;篷布车缝;=高车;柱车;同步车;罗拉车;DY车;厚料车;电脑罗拉车;综合送料平缝机;高头车;柱式车;walking foot machine;post bed machine;tent sewing;sail making;汽车座套车缝;座椅车缝;汽车脚垫车缝;car seat cover sewing;upholstery sewing|sewing|shoe-bag-stitching=4000
# cutting and preparation
fabric-spreading|technique|拉布铺料|fabric spreading|拉布工;铺布;铺布工;拉布机;自动拉布;铺料;松布;松布机;fabric laying;spreading machine;fabric layup;拉布|garment-cutting
electric-knife-cutting|technique|电剪裁剪|electric knife cutting|电剪;裁床师傅;裁床工;电剪工;裁床主管;=裁断;=断布;裁布;刀房;裁衣;straight knife cutting;band knife cutting;裁床大刀;裁片;fabric cutter|garment-cutting
auto-cutting|tool|自动裁床|automatic cutting machine|电脑裁床;自动裁剪机;格柏裁床;力克裁床;激光裁剪;Gerber cutter;Lectra cutter;CNC fabric cutting;automatic cutter;自动裁床操作|garment-cutting
marker-making|technique|排料划样|marker making|=排料;排唛架;唛架;划样;排版师傅(服装);电脑排料;排麦架;marker planning;lay planning;fabric consumption;=算料;单耗;用料核算;服装用料|pattern-making|garment-cutting=3000
bundling-numbering|technique|打号分扎|numbering and bundling|=打号;分扎;=捆扎;飞子;编号打码;写飞;执扎;分包裁片;打码工;ticketing and bundling;bundling cut pieces;=收发|garment-cutting
fusing|technique|粘衬压衬|fusing interlining|压衬;粘衬机;过粘合机;粘合机;粘朴;压朴;过朴;烫朴;fusing press;interlining fusing;fusing machine|garment|ironing=2500
fabric-inspection|technique|验布|fabric inspection|验布工;验布机;=查布;=对色;面料检验;坯布检验;四分制验布;fabric inspector;four-point system;4-point system;面料质检|textile-testing|visual-inspection=3000
# finishing and back section
garment-finishing|technique|服装尾部|garment finishing section|=尾部;尾部工;=后整;尾部查衫;=后道;=后道工序;尾部手工;后整理车间;尾部组长;尾部杂工;后道包装;尾部工序;finishing section work;garment finishing;尾部大烫|garment
thread-trimming|technique|剪线头|thread trimming|剪线;剪线工;修线头;剪线毛;剪毛头;剪线毛工;剪线头工;修线;清线头;吸线头;剪毛线头;trimming threads;thread cutting;thread trimmer;loose thread trimming|garment-finishing|craftwork=2000
steam-pressing|technique|蒸汽熨烫|steam pressing|大烫工;烫工;中烫;中烫工;蒸汽烫台;吊瓶烫斗;蒸汽熨斗;西服整烫;压烫;=夹机;夹烫;烫台;steam iron;steam press;hand ironing;trouser press;form finishing;烫位|ironing|garment-finishing=3000
garment-folding-packing|technique|叠衣包装|folding and packing garments|叠衣;折衣;叠衣服;折衫;=入袋;套袋;服装包装;挂吊牌;打吊牌;=吊牌;穿吊牌;=挂牌;贴吊牌;服装入袋;折叠衣服;folding clothes;garment packing;hang tagging;polybagging;tagging garments;服装折叠;分码装箱;尾部包装|garment-finishing|packaging-operation=4000
garment-qc|technique|查衫|garment inspection|服装QC;服装质检;查衫工;=总查;=中查;成衣检验;成衣QC;制衣QC;=度尺;=量尺寸;=查货;验货员;成衣查货;成衣验货;服装跟单QC;garment QC;apparel quality control;garment quality control;~AQL;AQL inspection;尾查;服装品检;成衣质检;服装检验|garment-finishing;quality-control|visual-inspection=3500|visual-inspection
needle-detection|technique|验针检针|needle detection|验针;检针;过验针机;验针机;检针机;断针管理;needle detector;metal detection (garments);broken needle control|garment-finishing
spot-cleaning|technique|去污洗油渍|stain spotting|洗油污;油渍清洁;枪水去污;=除污;去油污;抹污渍;garment spotting;spot cleaning|garment-finishing|dry-cleaning-skill=3500
button-hand-attaching|technique|手工钉珠钉扣|hand beading and button sewing|钉珠;手工钉珠;钉珠片;烫钻;烫钻工;订珠;手工贴钻;手缝珠片;缝珠;排钻;点钻;钉珠工;beading;hand beading;rhinestone setting;hot-fix rhinestones;sequin sewing;手工烫钻|embroidery|craftwork=4000
heat-transfer-print|technique|烫画热转印|heat transfer printing|烫画;热转印;烫标;压烫画;烫唛;烫图;=烫印;热升华;热升华转印;烫印花;heat press;sublimation printing;DTF printing;DTF打印;白墨烫画;热压机操作|textile-printing
# design, pattern and sampling
sample-sewing|technique|样衣制作|sample making|样衣;样衣工;做样衣;=样板房;=办房;=车办;车板;做板房;样板车位;打样(服装);样衣师;sample sewing;sample machinist;sample room;garment sampling;板房;办衫|garment||lockstitch
draping|technique|立体裁剪|draping|=立裁;立体裁剪师;3D draping;draping on the stand;draping on mannequin;人台立裁;moulage|pattern-making
grading|technique|放码推板|pattern grading|=推板;推档;推码;放码师;档差;放码排料;grading patterns;size grading;pattern grader;放码|pattern-making|marker-making=3500|pattern-making
garment-cad|tool|服装CAD软件|garment CAD software|ET服装CAD;富怡CAD;富怡;格柏CAD;博克CAD;博克;布易CAD;ET打版;力克CAD;富怡打版;Gerber AccuMark;AccuMark;Lectra Modaris;Modaris;Lectra;Gerber Technology;Optitex;~PAD System;TUKAcad;Tukatech;Richpeace;apparel CAD;Assyst;garment pattern software;Lectra Diamino;服装CAD|pattern-making|autocad=1500
clo3d|tool|CLO 3D|CLO 3D|~CLO;Style3D;3D服装;虚拟样衣;三维服装;Marvelous Designer;Browzwear;VStitcher;CLO Virtual Fashion;凌迪;凌迪Style3D;3D garment design;3D服装建模;数字样衣;VIDYA|garment-cad
technical-design|technique|服装技术设计|apparel technical design|工艺单;服装工艺单;工艺师(服装);尺寸表;=技术包;tech pack;tech packs;garment specification;spec sheets;服装工艺师;板房主管;technical designer;apparel fit;试身;fit session;garment construction|garment|pattern-making=3500
fashion-illustration|technique|服装效果图|fashion illustration|服装款式图;时装画;服装手绘;款式图;fashion sketching;fashion flats;technical flats;服装绘图;时装插画|fashion-design
collection-planning|technique|服装企划|fashion collection planning|系列开发;款式开发;服装买手;流行趋势;流行趋势分析;趋势研究;时尚买手;trend forecasting;range planning;collection development;WGSN;fashion merchandising;服装商品企划;=选款;买版|fashion-design|merchandising=2000
fabric-knowledge|knowledge|面料知识|fabric knowledge|面料;面辅料;面料开发;=辅料;面料知识与辨识;面料研发;=布料;纺织面料;fabric sourcing;fabric development;=trims;=fabrics;fabric selection;面辅料采购;找版;纱织布|garment
garment-merchandising|technique|服装理单跟单|garment merchandising|服装理单;制衣跟单;服装QC跟单;服装采购跟单;外发跟单;服装生产跟单;外发加工跟单;apparel merchandising;garment order follow-up;production follow-up (garments);=理单|garment|customs-declaration=1000;production-planning=2500
garment-production-mgmt|technique|服装车间管理|garment production management|车缝组长;制衣组长;服装厂长;车缝主管;缝纫班组;车缝车间管理;生产组长(服装);服装生产管理;=厂长;制衣厂管理;sewing line supervision;garment factory management;sewing supervisor|garment|team-leading=3500
garment-ie|technique|服装IE工时|garment industrial engineering|服装IE;~GSD;GST工时;缝纫工时;制衣IE;~SAM;标准工时测定(服装);工价核定;工序分析;=工价;sewing time study;GSDCost;standard minute value;~SMV;流水线编排|ie|garment-production-mgmt=3000
garment-erp|tool|服装ERP系统|apparel ERP software|=丽晶;秀域ERP;云衣;秒优;飞榴;智布;衣万维;吊挂系统;制衣ERP;FastReact;ApparelMagic;BlueCherry;Infor Fashion;~WFX;Centric PLM;服装PLM|erp
outsource-subcontract|technique|外发加工管理|subcontract processing management|=外发;外发加工;来料加工管理;发外加工;外发管理;外发员;发货到村居加工;subcontracting management;外协加工;~CMT;cut make trim;outsourcing to home workers;家庭加工点管理|production-management
# textiles
textile-industry|knowledge|纺织工业|textile industry|纺织工程;纺织技术;纺织品;纺织行业;textile engineering;textile technology;textile manufacturing;纺织;textile;纺织工艺|
spinning|technique|纺纱|yarn spinning|细纱;粗纱;络筒;梳棉;并条;纺纱工;挡车工;细纱挡车;倒筒;倒纱;纱线;ring spinning;yarn winding;=doubling;cone winding;加捻;并纱|textile-industry
weaving-loom|technique|织布|loom operation|织布工;喷水织机;喷气织机;剑杆织机;织造;浆纱;整经;穿综;织布挡车;梭织织造;=喷气;rapier loom;air jet loom;water jet loom;=warping;loom operator;穿筘;验坯;织机;weaving|textile-industry
circular-knitting|technique|大圆机操作|circular knitting|大圆机;圆机;针织大圆机;织袜;袜机;无缝织机;织袜机;经编;纬编;经编机;圆机挡车;织袜工;hosiery knitting;sock knitting;warp knitting;weft knitting;circular knitting machine|knitting-machine
flat-knitting|technique|毛织横机|flat knitting|毛衫;羊毛衫;=毛织;手摇横机;毛衣横机;龙星横机;慈星横机;岛精;电脑横机操作;看横机;岛精横机;Shima Seiki;Stoll;sweater knitting;flat bed knitting;=手摇;毛衣织造;羊毛衫编织;横机;电脑横机|knitting-machine
linking|technique|毛衫缝盘|linking of knitwear|缝盘;套口;缝盘工;套口工;埋缝;套口机;毛织缝盘;毛衫套口;knitwear linking;sweater linking;linking machine;dial linking|flat-knitting|sewing=3000
knitwear-mending|technique|毛衫挑补手缝|knitwear mending|挑补;补衫;手缝毛衣;毛衫手缝;=查补;毛织手缝;织补毛衫;sweater mending;knitwear hand finishing;修补毛衫;挑撞|flat-knitting|hand-sewing=3500
knitwear-design|technique|毛衫设计工艺|knitwear design|毛织设计;毛衫工艺;毛衫打版;毛织吓数;毛衫吓数;横机制版;横机画花;琪利制版;恒强制版;岛精制版;knitwear programming;SDS-ONE;sweater design;吓数;knit design|flat-knitting|fashion-design=3000
dyeing|technique|纺织染色|textile dyeing work|=染色;dyeing;印染;染整;染布;染色工艺;漂染;染纱;打色;化验室打样(印染);染厂;染缸;高温高压染色;染色打样;染色工;dyeing and finishing;textile dyeing;yarn dyeing;=染料;dyestuff;轧染;打小样(染色);调色打样|textile-industry
textile-printing|technique|纺织印花|textile printing|印花;数码印花;丝网印花;印花工;印花厂;手工印花;胶浆印花;印花打样;圆网印花;平网印花;直喷印花;印花调浆;digital textile printing;fabric printing;rotary screen printing;T恤印花;DTG printing;手工台印|textile-industry|printing=2500
textile-finishing|technique|纺织后整理|textile finishing|=定型;定型机;=后整理;拉幅定型;=起毛;磨毛;预缩;涂层整理;防水整理;压光;fabric finishing;stenter;stentering;sanforising;定型工;柔软整理|textile-industry
computer-embroidery|technique|电脑绣花操作|computer embroidery machine operation|绣花机;绣花工;绣花机操作;电脑绣花机;绣花挡车;绣花厂;看绣花机;绣花剪线;绣花补绣;毛巾绣;machine embroidery;embroidery machine operator;飞梭绣;手推绣;Tajima;绣花;电脑绣花|embroidery
embroidery-digitising|technique|绣花打带制版|embroidery digitising|绣花制版;=打带;绣花打版;威尔克姆;打版软件威尔克姆;绣花打带;绣花编程;Wilcom;embroidery digitizing;Tajima DG;威尔克姆软件|computer-embroidery
hand-embroidery|technique|手工刺绣|hand embroidery|广绣;苏绣;湘绣;潮绣;十字绣;手绣;手推绣花;法式刺绣;蜀绣;珠绣;刺绣工艺;cross stitch;needlepoint;Suzhou embroidery;Cantonese embroidery;绣十字绣|embroidery|craftwork=4000
crochet-handknit|technique|钩织编织|crochet and hand knitting|手工钩织;钩花;毛线编织;手织毛衣;勾毛线;勾花;毛线钩织;编织毛衣;织毛衣;毛线玩偶;钩针玩偶;勾包;毛线活;crocheting;hand knitting;amigurumi;knitting by hand;手钩;钩包;钩针;毛衣编织;手工编织;编织|embroidery|craftwork=4500
nonwoven|technique|无纺布生产|nonwoven production|无纺布;熔喷布;水刺;针刺无纺布;纺粘;湿巾生产;nonwovens;meltblown;spunbond;spunlace;卫生巾生产;纸尿裤生产|textile-industry
textile-testing|technique|纺织品检测|textile testing|色牢度;纺织检测;缩水率测试;起毛起球;纺织品检验;面料测试;色牢度测试;AATCC;Oeko-Tex;SGS纺织检测;colour fastness;color fastness testing;textile lab;fabric testing|textile-industry|quality-control=2500
yarn-color-matching|technique|配色对色|colour matching in textiles|灯箱对色;对色员;配色师;调色员;Datacolor;分光测色;电脑测配色;colour matching;color matching;潘通;Pantone;色卡|dyeing
textile-cert|certificate|纺织工证|textile worker certificate|挡车工证;纺织染色工证;=印染工;纺织纤维检验工;横机工;针织工;染色小样工;印染染化料配制工|textile-industry
# shoes, bags, leather
shoe-bag-stitching|technique|鞋包针车|shoe and bag stitching|针车工;鞋面针车;箱包车缝;手袋车缝;箱包针车;鞋厂针车;=车包;车包工;手袋车位;皮具针车;皮具车位;电脑针车;手袋车工;leather stitching;bag stitching;upper stitching;shoe upper stitching;upper closing;手袋车缝工;鞋面车|shoemaking|sewing=4000
leather-bag-making|technique|箱包手袋制作|bag and handbag making|=手袋;=台面;台面工;手袋台面;箱包台面;皮包制作;=背包;皮带制作;钱包制作;手袋厂;箱包厂;箱包制作;书包制作;拉杆箱;行李箱制作;帆布包制作;handbag making;bag making;wallet making;luggage making;leather bag;belt making;箱包;皮具台面;皮具厂|shoemaking
hand-leathercraft|technique|手工皮具|leathercraft|皮艺;手工皮艺;皮雕;手缝皮具;手工皮包;手缝皮包;皮革工艺;皮具打版;leather carving;hand-stitched leather;saddle stitching leather|leather-bag-making|craftwork=3500
bag-pattern-sample|technique|手袋箱包出格打版|bag pattern and sample making|出格师傅;=出格;手袋出格;手袋打版;箱包打版;手袋板房;纸格;皮具出格;手袋样板;箱包出格;bag pattern making;bag sample making;handbag pattern|leather-bag-making|pattern-making=3000
edge-painting|technique|油边|leather edge painting|油边工;封边油;磨边油;打磨油边;手工油边;=折边;=包边;皮具油边;edge painting;edge finishing;edge inking|leather-bag-making
leather-cutting-skiving|technique|开料铲皮|leather cutting and skiving|=开料;铲皮;啤料;裁断机;下料(皮革);裁断工;铲皮工;介皮;=下裁;=冲裁;啤机开料;leather cutting;die cutting leather;skiving;clicking press;leather clicking;削皮|shoemaking
shoe-lasting|technique|成型夹包|shoe lasting and assembly|制鞋成型;鞋厂成型;=前帮;=后帮;夹包;贴底;绷帮;=刷胶;刷胶水;成型流水线(鞋);夹帮;鞋底贴合;=上胶;shoe lasting;sole attaching;sole cementing;shoe assembly;cement shoemaking|shoemaking
shoe-design-pattern|technique|鞋类设计打版|shoe design and pattern making|鞋样;鞋样设计;鞋类设计;鞋楦;出格(鞋);鞋打版;开版师傅;鞋版师;鞋子设计;shoe design;footwear design;footwear development;shoe pattern cutting;shoe last;鞋类开发;Romans CAD;Shoemaster|shoemaking|industrial-design=2000
shoe-sole-making|technique|鞋底制造|sole making|鞋底;EVA发泡;TPR鞋底;鞋底注射;射底;=大底;=中底;橡胶大底;发泡鞋底;sole moulding;EVA foaming;PU鞋底|shoemaking|injection-moulding=2000
shoe-repair|technique|修鞋|shoe repair|补鞋;修鞋工;擦鞋;鞋包维修;皮具维修;箱包维修;修箱包;cobbling;shoe shining;shoe repairing;bag repair;cobbler|shoemaking
shoe-finishing-packing|technique|鞋类后段包装|shoe finishing and packing|清胶;穿鞋带;鞋面清洁;鞋厂包装;去胶;塞鞋撑;鞋子包装;塞纸团;shoe packing;shoe finishing;lacing shoes|shoemaking|packaging-operation=3500
tanning|technique|制革|leather tanning|鞣制;=皮革;皮革加工;皮革化工;皮革工业;=皮料;=真皮;tanning;leather processing;tannery;leather technology;皮革涂饰|shoemaking
synthetic-leather|technique|合成革生产|synthetic leather production|PU革;人造革;合成革;超纤;压延革;artificial leather;PU leather;PVC leather;coated fabric|tanning
# toys, gifts, small goods
toy-making|trade|玩具制造|toy making|=玩具;玩具厂;玩具装配;玩具组装;塑胶玩具;积木包装;玩具生产;toy assembly;toy manufacturing;plastic toys;电动玩具装配;toy factory work||assembly=3500
doll-making|technique|玩偶手办制作|doll and figure making|手办;手办制作;搪胶;搪胶公仔;植发公仔;盲盒包装;潮玩;娃娃植发;~BJD;手办涂装;figurine making;art toys;figure painting;vinyl toys;=模型制作;手板模型制作|toy-making
toy-stuffing|technique|玩具充棉|toy stuffing|充棉;塞棉;充绒棉;手工充棉;=收口;公仔充棉;玩具收口;手工收口;塞棉花;toy stuffing by hand;closing toy seams|toy-making;handwork-home
toy-spraying|technique|喷油移印|toy spraying and pad printing|=喷油;喷油工;手喷;搪胶喷油;玩具喷油;喷枪上色;边模喷油;上色工;手工上色;彩绘工;手绘上色;spray painting of toys;hand colouring;toy painting|toy-making|coating=2500
toy-safety|knowledge|玩具安全标准|toy safety standards|玩具标准;ISO 8124;GB 6675;玩具认证|toy-making|quality-control=2000
toy-design|technique|玩具设计|toy design|潮玩设计;公仔设计;益智玩具设计;玩具结构设计;玩具造型;玩具开发;toy product development;plush design|toy-making|industrial-design=3500
gift-making|technique|礼品工艺品制作|gift and souvenir making|=礼品;圣诞工艺品;工艺礼品;=纪念品;=手信;文创产品;伴手礼包装;圣诞树装饰;节日饰品;仿真花;gift making;souvenirs;Christmas decorations;holiday ornaments;resin crafts;树脂工艺品|craftwork
artificial-flowers|technique|仿真花制作|artificial flower making|仿真花组装;插花组装;做假花;绢花;丝网花;塑料花组装;永生花;=干花;永生花制作;artificial flowers;preserved flowers;silk flower assembly;假花|craftwork|floristry=2500
paper-craft|technique|纸艺折纸|paper crafts|折纸;剪纸;纸花;衍纸;纸艺;立体贺卡;剪纸艺术;灯笼制作;红包制作;=贺卡制作;=折盒;折纸盒;paper cutting;origami;quilling;card making;lantern making;手工折盒;手工折纸盒|craftwork
candle-soap-making|technique|蜡烛手工皂制作|candle and soap making|香薰蜡烛;手工皂;=香薰;=蜡烛;香薰制作;扩香石;做香囊;香囊;香囊制作;candle making;soap making;handmade soap;scented candles;wax melts;线香制作;制香;合香|craftwork
pottery|technique|陶艺|pottery|陶瓷手工;拉坯;陶艺师;捏陶;陶瓷彩绘;利坯;陶瓷拉坯;施釉;贴花纸;烧窑;陶瓷贴花;ceramics crafts;pottery throwing;kiln firing;ceramic painting;陶瓷工艺师|craftwork|ceramics=2000
woodcraft-carving|technique|木雕石雕|wood and stone carving|木雕;=雕刻;玉雕;石雕;木工雕刻;核雕;牙雕;木艺;木工手作;雕刻工;wood carving;stone carving;=carving;jade carving;竹编;竹雕;藤编;bamboo weaving;basket weaving;编藤;草编|craftwork
lacquer-painting-craft|technique|漆器与工艺美术|arts and crafts painting|漆艺;漆画;工艺美术;工艺美术师;景泰蓝;掐丝珐琅;金箔画;贴金箔;=大漆;团扇绘制;lacquerware;cloisonne;enamelling;gilding;手绘瓷器|craftwork
intangible-heritage|knowledge|非遗手工艺|intangible heritage crafts|=非遗;非遗传承;非物质文化遗产;非遗手工;香云纱;广彩;传统手工艺;非遗传承人;intangible cultural heritage;traditional crafts;传统工艺|craftwork
diy-instruction|technique|手工课教学|craft workshop teaching|手工课;手工老师;DIY手工;手工坊;手工沙龙;手工体验课;手工DIY;craft workshops;craft teaching;DIY workshop;手作课;手作导师;=手作|craftwork|teaching=3000
# beads, jewellery, watches, glasses
beading-stringing|technique|串珠穿珠|bead stringing|串珠子;穿珠子;串手链;串珠手链;=手串;编手绳;编绳;手绳编织;手链编织;绕线珠宝;穿项链;串饰品;串佛珠;串挂件;bead stringing work;bracelet making;bead work;编织手链;中国结;编中国结;平安结;=knotting;macrame;串珠;穿珠|craftwork|handwork-home=3500
accessories-assembly|technique|饰品组装|fashion accessories assembly|=饰品;饰品加工;发饰制作;发夹制作;头饰制作;饰品手工;饰品贴钻;点胶贴钻;饰品点钻;耳环组装;头花制作;=贴花;=发饰;贴钻;饰品点胶;饰品装配;costume jewellery assembly;hair accessories making;rhinestone gluing;fashion jewellery assembly;手工饰品|craftwork|assembly=3000
jewellery-making|trade|珠宝首饰加工|jewellery making|首饰加工;首饰制作;执模;执模工;首饰抛光;金银首饰;打金;打金师傅;珠宝加工;=珠宝;水贝珠宝加工;金银加工;执版;首饰厂;jewellery manufacturing;jewelry making;goldsmithing;goldsmith;jewelry manufacturing;jewellery polishing;首饰执模;古法金;黄金加工;金匠;=翡翠||craftwork=2500
gem-setting|technique|宝石镶嵌|gem setting|镶石;微镶;=镶嵌;镶石工;微镶师傅;手镶;镶钻;爪镶;钉镶;蜡镶;stone setting;micro setting;diamond setting;pave setting;=配石;=分石;stone sorting|jewellery-making
wax-casting-jewellery|technique|首饰起版倒模|jewellery wax modelling and casting|=起版;雕蜡;=倒模;首饰倒模;唧蜡;修蜡;种蜡树;手造银版;起银版;石膏浇铸;wax carving;jewellery casting;lost-wax casting;wax injection;wax modelling|jewellery-making|casting=2000
jewellery-design|technique|珠宝设计|jewellery design|首饰设计;珠宝手绘;珠宝设计师;JewelCAD;珠宝建模;首饰建模;MatrixGold;RhinoGold;Matrix珠宝;珠宝起版;jewelry design;jewellery CAD;ZBrush珠宝|jewellery-making|industrial-design=2500
watch-assembly|trade|钟表装配|watch assembly|手表装配;=装表;=钟表;表带加工;=表壳;入面针;钟表组装;=表厂;手表组装;装表芯;手表测试;watch making;watch assembling;表带装配;=表盘|assembly
watch-repair|trade|钟表维修|watch repair|修表;手表维修;钟表修理;换电池手表;钟表维修工证;机械表维修;名表维修;watch servicing;clock repair;horology;钟表维修工|maintenance|watch-assembly=3500
eyewear-making|trade|眼镜制造|eyewear making|=眼镜;眼镜框加工;眼镜架;眼镜架打磨;板材眼镜;眼镜装配;眼镜装框;眼镜焊接;eyeglass frame making;spectacle frame;eyewear manufacturing;镜架厂;磨镜片;割边|assembly
musical-instrument-making|trade|乐器制作调律|instrument making and tuning|钢琴调律;调律师;调琴;吉他制作;乐器制作;小提琴制作;钢琴装配;古筝制作;乐器维修;piano tuning;guitar making;luthier;violin making;instrument repair;钢琴调律师|craftwork
# packing and labelling
gift-box-packing|technique|礼盒包装|gift box packing|礼品包装;礼盒组装;月饼礼盒包装;茶叶礼盒包装;套盒;组盒;化妆品礼盒包装;包礼盒;gift wrapping;gift box assembly;kitting;套装组合包装;配套包装|packaging-operation|craftwork=2500
food-packing|technique|食品包装操作|food packing|食品分装;食品包装工;干货分装;食品厂包装;零食包装;月饼包装;肉类分装;蔬菜包装;食品封口;food packaging;food packer;meat packing;vegetable packing;称重包装;称重分装;产线挑拣|packaging-operation
cosmetics-packing|technique|化妆品灌装包装|cosmetics filling and packing|面膜折叠;折面膜;面膜包装;折膜;面膜折膜;化妆品包装;口红组装;化妆品厂包装;洗护灌装;面膜入袋;cosmetic filling;mask folding;lipstick assembly;cosmetics packing|packaging-operation
pharma-packing|technique|药品包装操作|pharmaceutical packing|药品外包;铝塑泡罩;装小盒;外包岗位;外包工;口服液包装;药厂包装;胶囊装瓶;blister packing;cartoning;pharmaceutical packaging operator;药品包装工|packaging-operation
ecommerce-packing|technique|电商打包发货|e-commerce packing and dispatch|打包发货;打包员;快递打包;电商仓打包;直播打包;打包工;电商打包;订单打包;贴快递单;order packing;parcel packing;e-commerce fulfilment packing;打快递|packaging-operation|sorting=4000
labeling-tagging|technique|贴标贴纸|labelling and stickering|贴唛;贴条码;贴条形码;贴商标;贴标签工;贴不干胶;贴标员;贴防伪标;打标签;换标签;label application;stickering;relabelling;price tagging;barcode labelling;贴贴纸;贴标工;贴标;贴标签|packaging-operation
shrink-vacuum-packing|technique|热收缩与真空封口|shrink and vacuum packing|热收缩膜;过塑;过热收缩;真空包装;封口机;=封口;吸塑封口;收缩包装;高周波;压泡壳;吸塑包装;泡壳;封口工;shrink wrapping;vacuum packing;heat sealing;blister sealing;bag sealing|packaging-operation
carton-palletising|technique|装箱码垛|carton packing and palletising|打包带;缠膜;堆垛;打托;缠绕膜;打包机;捆包;打托盘;搬货装箱;封箱机;palletising;palletizing;stretch wrapping;carton sealing;pallet stacking;carton packing;strapping|packaging-operation|warehousing=2500
weighing-counting|technique|称重点数|weighing and counting|=点数;数数量;计数包装;电子秤称重;称料;分装称重;=计数;=数片;配比称量;weighing and counting items;counting parts;scale operation|packaging-operation
packaging-machine|tool|包装设备操作|packaging machine operation|自动包装机;包装机;贴标机;枕式包装机;喷码机;喷码;开箱机;装盒机;立式包装机;打码机;封箱机操作;包装机长;包装机操作;filling machine;labelling machine;packaging machines;inkjet coding;flow wrapper;cartoner|packaging-operation|machine-operation=3500
product-sorting-picking|technique|挑选分级|sorting and grading goods|=挑拣;=挑选;=分级;挑选次品;=分选;捡货挑拣;果蔬分级;挑豆;挑毛;手工挑选;挑杂质;挑次;fruit sorting;manual sorting;grading produce;defect sorting|packaging-operation|visual-inspection=3000
rework-repair-light|technique|返工返修|product rework|=返工;=返修;=重工;翻箱返工;拆包装返工;修理次品;=维修品;返修工;产品返修;product repair on line;reworking;rework|assembly
# light assembly
small-parts-assembly|technique|小件组装|small parts assembly|小零件组装;装配小件;小件装配;打火机组装;圆珠笔组装;笔组装;装笔;文具组装;组装小配件;塑料件组装;小产品组装;水笔组装;简单组装;扣合;small component assembly;pen assembly;bench assembly;小件手工组装|assembly|handwork-home=3000
screw-driving|technique|打螺丝|screw driving|锁螺丝;=电批;电动起子;电动螺丝刀;打镙丝;气动螺丝刀;拧螺丝;电批操作;electric screwdriver;screw fastening;power screwdriver|assembly
gluing-dispensing|technique|点胶粘贴|gluing and dispensing|点胶;点胶机;=打胶;=粘贴;贴双面胶;贴海绵;涂胶;贴胶纸;=粘合;贴泡棉;贴辅料;打热熔胶;贴胶带;手工粘贴;glue dispensing;gluing;adhesive application;sticking foam;hot melt gluing;=贴合|assembly|adhesives=1500
film-sticking|technique|贴膜撕膜|film applying and peeling|贴保护膜;撕膜;贴手机膜;贴屏幕膜;贴膜工;贴背胶;钢化膜贴合;手机贴膜;撕保护膜;protective film applying;screen protector application;film laminating by hand|assembly
wire-twisting|technique|剥线扭线|wire stripping and twisting|剥线;=理线;扭线;裁线;剥皮机;打端子机;浸锡;穿胶壳;绑扎带;插胶壳;=插壳;穿套管;理线材;wire stripping;=crimping;terminal crimping;wire preparation;绕扎线材;数据线加工|cable-harness|soldering=2500
coil-hand-winding|technique|线圈绕制|coil winding|手工绕线;绕线圈;=线圈;变压器绕线;磁环绕线;穿磁环;电感绕线;电感穿线;绕磁环;变压器组装;电子变压器;transformer winding;toroid winding;inductor winding;磁环穿线|electronics-assembly|handwork-home=2500
pcb-insertion|technique|插件作业|through-hole insertion|插件工;电子插件;后焊;补焊;后焊工;手插件;插电子元件;剪脚;插件拉;DIP插件;=DIP;浸焊;component insertion;through-hole assembly;PCB assembly by hand;DIP后焊;补焊工;电子厂插件;电容插件|electronics-assembly|soldering=3500
earphone-audio-assembly|technique|耳机音响组装|earphone and speaker assembly|耳机组装;喇叭组装;音响组装;蓝牙耳机组装;耳机焊线;=喇叭;麦克风组装;音箱组装;speaker assembly;headphone assembly;earphone assembly|electronics-assembly
phone-tablet-assembly|technique|手机数码组装|phone and device assembly|手机组装;数码产品组装;平板组装;手机装配;电子烟组装;智能手表组装;充电宝组装;移动电源组装;mobile phone assembly;e-cigarette assembly;device assembly|electronics-assembly
lamp-assembly|technique|灯饰组装|lamp and lighting assembly|=灯饰;灯饰装配;灯具组装;LED灯组装;灯条组装;穿灯串;=灯串;水晶灯组装;灯饰厂;灯饰串珠;穿水晶珠;灯条焊接;lamp assembly;light string assembly;chandelier assembly;LED lamp assembly|electronics-assembly|led-lighting=2000
appliance-assembly|technique|家电组装|household appliance assembly|小家电组装;电饭煲组装;风扇组装;空调组装;小家电装配;吹风机组装;家电生产线;电器组装;appliance assembly line;small appliance assembly|assembly
hardware-assembly|technique|五金制品组装|hardware products assembly|五金组装;锁具组装;拉链头组装;五金装配;五金饰扣;锁具装配;拉手组装;铰链组装;伞骨组装;雨伞组装;雨伞制作;umbrella making;lock assembly;hardware fitting;zipper slider assembly|assembly
medical-disposables-assembly|technique|医用耗材组装|medical disposables assembly|输液器组装;注射器组装;医疗耗材组装;导管组装;无尘车间组装;口罩包装;医用耗材包装;试剂盒包装;cleanroom assembly;catheter assembly;medical device assembly;洁净车间操作;reagent kit assembly|assembly
stationery-assembly|technique|文具体育用品组装|stationery and sporting goods assembly|=文具;文件夹装配;画笔组装;球拍穿线;渔具加工;绑鱼钩;绑鱼线;钓鱼用品;鱼钩绑线;鱼饵加工;羽毛球加工;fishing tackle assembly;racket stringing;hook tying;badminton shuttlecock making;stationery assembly|assembly|handwork-home=3000
brush-wig-making|technique|毛刷假发加工|brush and wig processing|化妆刷制作;植毛;=化妆刷;牙刷植毛;发丝加工;假发加工;勾发;手勾发;假发勾织;假睫毛制作;假睫毛;手工假睫毛;brush making;wig knotting;false eyelash making;handmade eyelashes;hair ventilation;贴睫毛盘|craftwork|handwork-home=3500
handwork-home|technique|居家手工加工|home-based handwork|居家手工;手工外发;带回家做;外发手工;在家做手工;家庭手工;来料手工;居家加工;外放手工;手工外放;手工活外发;外发手工活;可外发手工;小手工;plug-in home work;home-based piecework;home assembly;homeworking handicraft;做手工;手工计件|craftwork|assembly=3000
piecework-accuracy|technique|计件作业|piecework|=计件;=计件工作;计件操作;多劳多得计件;piece-rate work|assembly
line-operator|technique|流水线操作工|line operator work|=流水线;=普工;=操作工;=拉长;产线作业员;=作业员;生产普工;=厂工;production operator;line operator;factory worker;assembly line operator;=拉线;生产员工;产线工人|assembly
line-testing|technique|产品功能测试作业|product function testing on the line|成品测试;=老化;过电测;=充电测试;耳机测试;上电测试;功能测试员;测试员(产线);=功能检测;打高压;=高压测试;line testing;end-of-line testing;functional test operator;电测|electronics-assembly|visual-inspection=2500
work-instructions|technique|作业指导书阅读|following work instructions|看作业指导书;SOP作业;=作业指导书;按工艺作业;看SOP;按图组装;=工艺卡;work instructions;standard work;standard operating procedures on the line|assembly
# printing and paper products
offset-press|technique|胶印机操作|offset press operation|胶印机;海德堡;四色机;小森;印刷机长;海德堡印刷机;印刷领机;罗兰印刷机;四色印刷;对开机;曼罗兰;offset press;Heidelberg press;lithographic printing;press operator;lithographic printer;Komori;胶印;offset printing|printing
flexo-gravure|technique|柔印凹印|flexographic and gravure printing|柔印;凹印;凹版印刷;柔版印刷;水印机;凹印机;软包装印刷;纸箱印刷机;不干胶印刷;商标印刷机;flexography;flexographic printing;gravure;rotogravure;label printing press|printing|offset-press=3500
digital-printing|technique|数码印刷|digital printing|数码打印;喷绘;喷绘机;写真机;UV打印;UV喷绘;广告喷绘;数码快印;图文快印;图文店;打印店;数码印刷机;HP Indigo;large format printing;wide format printing;digital press;UV平板机;UV printing;惠普数码印刷机|printing
screen-pad-printing|technique|丝印移印操作|screen and pad printing operation|丝印工;丝印机;丝网印刷;丝印调机;晒版;晒网;丝印调油;手印台;丝印网版;移印调机;silk screen printing;silkscreen;serigraphy;screen printing operator;=丝网;丝印;screen printing|printing|textile-printing=3000
prepress|technique|印前制版|prepress|印前;拼版;拼大版;印前制作;出菲林;菲林输出;制版印刷;晒PS版;CTP制版;=分色;=陷印;=imposition;plate making;colour separation;preflight;方正畅流;印能捷;prepress software;Kodak Prinergy|printing|graphic-design=2500
print-colour|technique|印刷调色|print colour management|专色调配;调墨;印刷色彩;调油墨;=专色;追色;色彩管理;=ICC;G7认证;印刷配色;ink mixing;colour management;color management;~G7;X-Rite;爱色丽;GMG打样|printing
post-press|technique|印后加工|post-press finishing|UV上光;压纹;=覆膜;裱纸;起凸;击凸;烫金机;=过油;=过胶;表面上光;覆膜机;印后;laminating;=hot stamping;foil stamping;embossing;print finishing;varnishing;post-press|printing
die-cutting-press|technique|模切啤机|die cutting|模切;啤机手;啤盒;模切工;平压平;=压痕;清废;模切师傅;啤机工;刀模制作;圆刀模切;平刀模切;手动啤机;creasing;die cutting machine;rotary die cutting;圆刀机;模切机操作|post-press
box-gluing|technique|糊盒裱盒|box gluing and rigid box making|糊盒;粘盒;糊盒机;裱盒;精装盒;手工盒;天地盖;书型盒;粘盒机;礼盒制作;手工裱盒;=开槽机;粘纸盒;糊纸盒;box gluing;box making;rigid box;carton gluing;手工糊盒;folder gluer|post-press|handwork-home=2500
bookbinding|technique|书刊装订|bookbinding|骑马订;胶装;=锁线;配页;=折页;折页机;精装书;骑订;手工装订;胶订;锁线胶装;折书;=binding;perfect binding;saddle stitching;collating;装订工;=装订|post-press
paper-cutting-guillotine|technique|切纸|paper cutting on guillotine|切纸机;裁纸;切纸工;裁纸刀;=分切;波拉切纸机;分切机;复卷;=guillotine;guillotine cutting;paper slitting;slitting and rewinding|post-press
corrugated-box|technique|纸箱生产|corrugated box production|瓦楞纸箱;=纸箱;瓦线;纸箱厂;钉箱;粘箱;瓦楞纸板;蜂窝纸板;印刷开槽;=打钉;钉箱机;纸板线;corrugated board;corrugator;carton making;box stitching|post-press
paper-bag-making|technique|纸袋手提袋制作|paper bag making|=手提袋;=纸袋;糊纸袋;=穿绳;手提袋穿绳;糊信封;信封制作;粘手提袋;打孔穿绳;paper bag;shopping bag making;envelope making;穿手提袋绳|post-press|handwork-home=3500
flexible-packaging|technique|软包装生产|flexible packaging production|=制袋;复合机;制袋机;塑料袋生产;=干复;胶袋;彩印复合;吹膜工;胶袋厂;制袋工;bag making machine;film blowing;=lamination;pouch making|extrusion|printing=2000
label-production|technique|不干胶标签生产|label production|标签印刷;轮转机;商标织唛;织唛;洗水唛;织唛机;自粘标签;label printing;self-adhesive labels;woven labels;label converting;标签生产|printing
photo-printing|technique|照片冲印相册制作|photo printing and album making|照片冲印;冲印;相册制作;洗照片;证件照打印;相框制作;相框装裱;裱画;装裱;字画装裱;picture framing;photo lab;photo finishing;=framing;相册装订|printing|photography=2000
print-cert|certificate|印刷工证|printing worker certificate|平版印刷员;印前处理员;印后制作员;平版制版员;印刷职业资格证;G7专家证书;包装设计师证;印刷工职业技能等级证书|printing
print-quoting|technique|印刷报价跟单|print estimating and order follow-up|印刷跟单;印刷报价;印刷工艺单;印刷开单;印刷业务跟单;印刷工程单;彩盒报价;print estimating;print buying;print production coordination|printing
print-management-software|tool|印刷管理软件|print management software|印刷ERP;EFI Pace;~EFI;Avanti Slingshot;Esko Automation Engine;Esko;Esko DeskPack;Heidelberg Prinect;Prinect;艾司科;EskoArtwork;digital front end;Fiery RIP;~Fiery;RIP软件;蒙泰;raster image processor|prepress
# furniture, upholstery and other light goods
upholstery|trade|沙发软包制作|upholstery|沙发制作;扪皮;扪工;扪沙发;=软包;沙发扪工;沙发车缝;扪布;贴棉;海绵粘贴;软床制作;座椅扪皮;upholsterer;sofa making;furniture upholstery;打底布;沙发翻新||sewing=3000
furniture-assembly-factory|trade|家具生产组装|furniture production and assembly|=家具;板式家具;实木家具;家具组装工;家具厂;开料锯;封边机;家具打磨;家具包装;五金家具;家具木工;家具安装工;furniture manufacturing;cabinet making;=办公家具;edge banding||assembly=3000
furniture-finishing|technique|家具油漆|furniture finishing|擦色;家具喷漆;家具修色;修色;家具修补;修色补漆;家具油漆工;灰工;底漆打磨;furniture restoration;wood finishing;furniture touch-up;美容修补;家具维修|furniture-assembly-factory|coating=3000
furniture-software|tool|家具拆单软件|furniture design and nesting software|=圆方;云熙;海迅;拆单;=造易;极东拆单;拓迪;三维家拆单;Cabinet Vision;Mozaik;Microvellum;2020 Design;家具拆单|furniture-assembly-factory|cad-3d=2000
mattress-making|technique|床垫制作|mattress making|=床垫;=围边;围边机;床垫围边;床网;床垫厂;乳胶床垫;弹簧床垫;mattress tape edge;mattress production|upholstery
rattan-outdoor-furniture|technique|藤椅编织|rattan furniture weaving|编藤椅;藤编家具;仿藤编织;户外家具编织;编藤工;PE藤编织;编椅子;rattan weaving;wicker weaving;=户外家具|craftwork|handwork-home=3000
hardware-polishing-hand|technique|五金手工打磨|hand polishing of small parts|手工打磨;飞边修整;披锋修剪;修披锋;批锋;修水口;=修边;剪水口;去毛边;去毛刺;刮披锋;=披锋;水口料;批水口;deburring;deflashing;trimming flash;hand polishing;=flash trimming;修毛边|assembly;grinding
silicone-plastic-trimming|technique|硅胶塑胶修边|silicone and plastic trimming|硅胶修边;撕边;硅胶撕边;拆边;硅胶自拆;塑胶修边;硅胶制品加工;胶件修边;硅胶拆边;rubber trimming;silicone deflashing;撕胶边|hardware-polishing-hand|handwork-home=3000
electronics-recycling|technique|拆解回收|dismantling and recycling|=拆机;旧手机拆解;家电拆解;=拆解;拆电子元件;电子产品拆解;拆主板;废旧拆解;=disassembly;e-waste dismantling;electronics recycling|electronics-assembly
light-glass-ceramic|trade|玻璃制品加工|glass products processing|=玻璃;=磨边;玻璃磨边;玻璃切割;开料玻璃;玻璃厂;水晶工艺品;=水晶;吹玻璃;钢化炉;glass cutting;glass processing;glass grinding;glass blowing||craftwork=1500
sign-making|trade|广告制作安装|sign making and installation|广告制作;发光字;标识制作;广告安装;广告字;雕刻机操作;写真喷绘制作;标识标牌;亚克力制作;展板制作;=灯箱;sign making;signage fabrication;signage installation;acrylic fabrication;=亚克力;vinyl cutting;=标牌||digital-printing=2500
fireworks-incense|trade|蜡香火柴等小商品生产|small consumer goods production|打火机厂;制伞;香烛;火柴;拉杆箱装配;衣架生产;塑料花厂;化妆镜组装;日用品生产;小商品加工;consumer goods production;clothes hanger production|assembly
consumer-goods-inspection|knowledge|轻工产品检验|light industry product inspection|轻工检验;日用品检验;玩具检验;灯饰检验;饰品检验;家具检验;=验厂;=验货;第三方验货;inspection of consumer goods;pre-shipment inspection;consumer goods inspection;PSI验货;social compliance audit;~BSCI;BSCI验厂;Sedex验厂;factory audit;SMETA;WRAP验厂|quality-control|visual-inspection=3000
jewellery-appraisal|technique|珠宝评估与黄金回收|jewellery appraisal and gold buyback|宝石学;黄金回收;珠宝评估;gemstone appraisal;琥珀鉴定;贵重物品估价;jewellery valuation;gold buyback;珠宝鉴定师|gem-testing|jewellery-making=2000
jewellery-cert|certificate|贵金属首饰制作证|jewellery craft certificate|贵金属首饰手工制作工;宝玉石检验员证;注册珠宝质检师;首饰设计师证;贵金属首饰机制工|jewellery-making|gem-certificate=3000
esd-handling|technique|静电环与无尘作业|ESD and cleanroom handling|静电环;静电手环;无尘服;ESD handling;electrostatic discharge protection on the line;穿无尘服;无尘车间操作;无尘车间;净化车间作业|esd-protection;assembly
paper-mill-work|technique|造纸及纸巾生产操作|paper mill work|纸机;造纸工;纸巾加工;复卷机;paper mill;paper machine;tissue converting;纸品加工;抽纸包装|paper-pulp
watches|knowledge|钟表知识|watches and clocks|腕表;手表;watches|luxury-sales|watch-repair=3000
flowchart|technique|流程图|flowcharting|流程图绘制;流程图制作;画流程图;流程图软件;Visio流程图;流程图绘制工具|diagram-mindmap|visio=3500
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const garmentLightIndustrySenses = `
SAM | garment-ie | 缝纫;制衣;服装;工时;sewing;garment
制版 | pattern-making | 服装;纸样;打版;放码
开料 | leather-cutting-skiving | 皮革;皮具;手袋;箱包;鞋
烫金 | post-press | 印刷;包装
`;
