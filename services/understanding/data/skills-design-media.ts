/**
 * Design, media, publishing, film, music, photography, live streaming, translation, arts.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const designMediaSkills = `
# design software by category
design-software|group|设计软件|design software|graphics or photo imaging software;graphics software;graphic design software;绘图设计软件;图形图像软件;photo imaging software|
adobe-creative|tool|Adobe创意套件|Adobe Creative Cloud|Adobe全家桶;Adobe Creative Suite;Creative Cloud;Adobe套件;Adobe系列软件;Adobe设计软件;Adobe Creative Cloud software;Adobe Systems Adobe Creative Cloud;Adobe CC;Creative Suite;Adobe软件|design-software|graphic-design=3500
vector-illustration-tool|group|矢量绘图软件|vector graphics software|矢量绘图;矢量图;Ai矢量绘图;Illustrator CC;Inkscape;Affinity Designer;vector graphics;vector drawing;Adobe FreeHand;AI制图;vector illustration;Corel Draw X7;~CDR;CDR软件|graphic-design|photoshop=2500
coreldraw|tool|CorelDRAW|CorelDRAW|CorelDRAW Graphics Suite;Corel CorelDraw Graphics Suite;Corel CorelDraw|vector-illustration-tool|adobe-illustrator=3500;graphic-design=3500
adobe-illustrator|tool|Adobe Illustrator|Adobe Illustrator|Illustrator;~AI软件;Adobe Systems Adobe Illustrator|vector-illustration-tool|graphic-design=3500
desktop-publishing|tool|桌面排版软件|desktop publishing software|ID排版;Microsoft Publisher;方正飞腾;方正飞翔;方正书版;Affinity Publisher;desktop publishing;LaTeX排版;~DTP;电子排版;桌面出版;Microsoft Office Publisher;=Publisher|graphic-design|prepress=2500
scribus|tool|Scribus|Scribus||desktop-publishing|quarkxpress=3500;pagemaker=3500;framemaker=3500
framemaker|tool|FrameMaker|FrameMaker|Adobe FrameMaker|desktop-publishing|quarkxpress=3500;pagemaker=3500
pagemaker|tool|PageMaker|PageMaker|Adobe PageMaker|desktop-publishing|quarkxpress=3500
quarkxpress|tool|QuarkXPress|QuarkXPress|~Quark|desktop-publishing
indesign|tool|InDesign|InDesign|Adobe InDesign;Adobe Systems Adobe InDesign|desktop-publishing
online-design-tools|tool|在线设计工具|online design tools|Canva;可画;Canva可画;稿定设计;创客贴;图怪兽;美图秀秀;醒图;=美图;黄油相机;Fotor;Adobe Express;Adobe Spark;懒设计;美图设计室;Piktochart;Visme|graphic-design|photoshop=2500
lightroom|tool|Lightroom|Adobe Lightroom|~LR;Lr调色;Adobe Photoshop Lightroom;Lightroom Classic;Capture One;飞思;Adobe Camera Raw;Camera Raw;raw processing;Affinity Photo;DxO PhotoLab;GIMP;PaintShop Pro|photography|photoshop=3500
photo-retouching|technique|图片精修|photo retouching|=精修;人像精修;修片;产品精修;电商精修;抠图;后期修图;商业修图;人像修图;照片后期;调色修图;后期修片;修图师;照片修复;retouching;image retouching;photo restoration;clipping path;background removal;high-end retouching;图片后期;修图;图片处理;photo editing;PS修图;P图|photoshop||photoshop
photoshop-long|technique|图像合成|photo compositing|创意合成;图片合成;PS合成;photo manipulation;图像创意合成;matte painting;photo montage;digital imaging;Adobe Systems Adobe Photoshop;PS抠图;photo composite|photoshop
ai-image-generation|technique|AI绘画|AI image generation|AI绘图;AI作图;AI设计;文生图;ComfyUI;AI生图;AI修图;即梦;可灵;LiblibAI;LoRA训练;Leonardo AI;Adobe Firefly;AI出图;text-to-image;AI海报;LoRA训练绘画;ControlNet;AI视频生成;AIGC设计;AI生成视频;AI设计工具;AI绘画工具;AIGC绘画;Flux生图;图像生成;image generation;Fooocus;AI短视频;生成式图像;~Veo;可灵AI;SD训练;AIGC创作;AIGC视频;视频生成;数字人直播制作;Synthesia;=虚拟人;digital humans;AI视觉设计;Luma AI|generative-models|graphic-design=2500
jimeng|tool|即梦AI|Jimeng||ai-image-generation|midjourney=3500;stable-diffusion=3500;dall-e=3500
dall-e|tool|DALL-E|DALL-E||ai-image-generation|midjourney=3500;stable-diffusion=3500
stable-diffusion|tool|Stable Diffusion|Stable Diffusion|~SD;Stable Diffusion WebUI;SD绘图;Stable diffusion模型训练|ai-image-generation|midjourney=3500
midjourney|tool|Midjourney|Midjourney|Midjourney绘图;MJ绘图|ai-image-generation
ai-video-generation|technique|AI视频制作|AI video production|AI视频;~Runway;~Sora;文生视频;AI短片;AI漫剧;AI动画;数字人;数字人制作;HeyGen;~Pika;AI短剧;AI数字人;图生视频;text-to-video;AI配音;digital human;Runway Gen|generative-models|video-editing=3000
# graphic and brand design
brand-identity|technique|品牌视觉设计|brand identity design|VI设计;~VI;logo设计;LOGO;标志设计;VIS设计;品牌设计;企业形象设计;CIS设计;视觉识别系统;品牌形象设计;logo design;visual identity;branding design;brand design;brand guidelines;IP形象设计(品牌)|graphic-design
poster-ad-design|technique|海报广告设计|poster and advertising design|海报;广告设计;宣传单设计;传单设计;宣传物料设计;主视觉;KV设计;主KV;展架设计;易拉宝;户外广告设计;banner设计;=banner;海报制作;poster design;advertising design;leaflet design;flyer design;banner design;key visual;活动物料设计;海报设计|graphic-design
editorial-design|technique|书籍画册设计|editorial and book design|画册;书籍设计;书籍装帧;装帧设计;杂志排版;书籍排版;期刊排版;版面设计;报纸排版;编排设计;宣传册设计;brochure design;editorial design;book design;layout and typesetting;typesetting;magazine layout;page layout;排版设计;内页设计;book cover design;封面设计|graphic-design
typography|technique|字体设计|typography|=字体;字体排印;创意字体;字体编辑;FontLab;Glyphs;font design;lettering;type design;美术字;字库|graphic-design
illustration|technique|插画|illustration|插画设计;插画师;=手绘;商业插画;绘本插画;儿童插画;板绘;手绘插画;数位板;数位绘画;手绘板;Procreate;~SAI;优动漫;Clip Studio Paint;CSP绘画;digital painting;illustrator artist;drawing tablet;Wacom;digital illustration;Corel Painter;电绘;绘画功底|graphic-design
ip-character-design|technique|IP形象与表情包设计|character and sticker design|IP设计;吉祥物设计;卡通形象设计;=表情包;表情包设计;角色设计;卡通设计;卡通形象;IP形象;mascot design;character design;emoji design;sticker design;IP形象设计;萌宠设计;文创IP|illustration
packaging-visual|technique|包装视觉设计|packaging graphics|包装平面设计;彩盒设计;礼盒设计;标签设计;瓶标设计;包装效果图;packaging graphic design;label design;box artwork;artwork;包装插画;食品包装设计;artworking;包装图设计|graphic-design|packaging-design=4500
infographics|technique|信息图表设计|infographic design|=信息图;长图设计;长图文;信息可视化设计;infographics;数据新闻;一图读懂;information design;图表设计;数据图表美化|graphic-design|data-visualization=2500
motion-graphics|technique|动态图形设计|motion graphics|MG动画;~MG;=动效;动效设计;动态设计;UI动效;动态海报;GIF制作;Lottie;动态视觉;motion design;motion graphic;微动效;motion designer;片头制作;片头包装;AE动画;AE动效|after-effects-skill
after-effects-skill|tool|After Effects特效|Adobe After Effects|AE特效;~AE;AE软件;AE模板;AE剪辑;特效合成;影视特效;后期特效;影视合成;Adobe Systems Adobe AfterEffects;AE合成;Particular粒子;Element 3D;Boris FX;AE插件;After Effects|video-editing
web-visual-design|technique|网页设计|web design|网页视觉设计;网站设计;网页美工;专题页设计;H5设计;落地页设计;landing page design;website design;webpage design;web designer;网页界面设计;响应式网页设计;官网设计;web graphics;web page creation|ui-design|graphic-design=3000
app-design|technique|移动端界面设计|mobile app design|APP设计;App界面设计;移动端设计;移动UI;小程序设计;手机界面设计;app UI design;mobile UI;图标设计;icon design;界面图标;鸿蒙设计;material design|ui-design
design-systems|technique|设计系统|design systems|设计规范;组件库设计;UI组件库;设计组件库;UI规范;design system;UI kit;style guides;设计体系;=切图;切图标注;标注切图;design tokens|ui-design
ux-research|technique|用户研究|user research|=用研;可用性测试;用户访谈;用户体验研究;用户旅程图;user interviews;usability testing;UX research;personas;customer journey mapping;user journey;A/B测试设计;UserTesting;Maze可用性;体验度量;usability studies|ui-design|market-research=2500
prototyping-tools|tool|原型设计工具|prototyping tools|原型设计;原型图;高保真原型;低保真原型;XD原型;摹客;Balsamiq;ProtoPie;Principle动效;Framer;wireframing;wireframes;线框图;Marvel app;Pixso;Origami Studio;原型制作;Zeplin|ui-design
jsdesign|tool|即时设计|JsDesign||prototyping-tools|figma=3500;sketch=3500;axure=3500;modao=3500;adobe-xd=3500;lanhu=3500;mastergo=3500;ui-design=3500
mastergo|tool|MasterGo|MasterGo||prototyping-tools|figma=3500;sketch=3500;axure=3500;modao=3500;adobe-xd=3500;lanhu=3500;ui-design=3500
lanhu|tool|蓝湖|Lanhu||prototyping-tools|figma=3500;sketch=3500;axure=3500;modao=3500;adobe-xd=3500;ui-design=3500
adobe-xd|tool|Adobe XD|Adobe XD||prototyping-tools|figma=3500;sketch=3500;axure=3500;modao=3500;ui-design=3500
modao|tool|墨刀|Modao||prototyping-tools|figma=3500;sketch=3500;axure=3500;ui-design=3500
axure|tool|Axure|Axure|Axure RP|prototyping-tools|figma=3500;sketch=3500;ui-design=3500
sketch|tool|Sketch软件|Sketch app|~Sketch;Sketch设计|prototyping-tools|figma=3500;ui-design=3500
figma|tool|Figma|Figma||prototyping-tools|ui-design=3500
hmi-ui|technique|车载与大屏界面设计|HMI and dashboard interface design|车机UI;HMI设计;大屏UI;数据大屏设计;可视化大屏设计;B端设计;B端UI;后台界面设计;智能座舱设计;B2B UI;dashboard design;HMI UX|ui-design
game-ui|technique|游戏美术与界面设计|game art and UI|游戏UI;游戏美术;游戏原画;原画;原画师;场景原画;角色原画;像素画;游戏特效;次世代建模;=次世代;game art;concept art;game UI design;pixel art;game artist;技术美术;TA技术美术;technical art;Spine动画;Spine骨骼;Live2D;游戏角色;DragonBones|illustration|3d-animation=2500
game-design|technique|游戏策划|game design|数值策划;关卡设计;系统策划;剧情策划;关卡策划;游戏文案;数值设计;游戏剧情;game designer;level design;narrative design;game balancing;玩法设计;剧本杀创作;游戏设计|game-development|copywriting=1500
fashion-accessory-design|technique|配饰箱包设计|accessories and bag design|箱包设计;配饰设计;手袋设计;饰品设计;包袋设计;首饰款式设计;眼镜设计;handbag design;accessories design;fashion accessory design;皮具设计|fashion-design|jewellery-design=3000
textile-pattern-design|technique|图案花型设计|textile pattern design|花型设计;面料设计;印花设计;家纺设计;纺织品设计;图案设计;印花图案;花稿;花稿设计;纹样设计;textile design;surface pattern design;print design for textiles;fabric design;服装图案;NedGraphics;Kaledo;金昌EX9000;墙纸设计|graphic-design|fashion-design=3000
design-management|technique|设计管理|design management|设计总监;视觉总监;创意总监;美术指导;艺术指导;设计团队管理;设计主管;art direction;creative direction;art director;creative director;design leadership;设计统筹|graphic-design|team-leading=2000
design-thinking|technique|设计思维|design thinking|=服务设计;服务蓝图;体验设计;设计冲刺;service design;human-centred design;human-centered design;design sprint;co-creation workshops;co-design|ui-design
colour-theory|knowledge|色彩构成与美术基础|colour theory and art basics|色彩构成;三大构成;平面构成;美术功底;素描;色彩搭配原理;审美能力;=审美;=构图;手绘能力;配色能力;构图能力;色彩理论;color theory;composition and colour;sketching;life drawing;sketch drawing;速写;aesthetic sense;水彩|graphic-design
accessibility-design|knowledge|无障碍设计|accessible design|信息无障碍;适老化设计;WCAG;无障碍测试;适老化改造设计;web accessibility;accessibility standards;inclusive design;Section 508;universal design|ui-design
design-certificate|certificate|设计师资格证书|designer certificates|ACAA;ACAA认证;Adobe认证;ACP认证设计师;Adobe Certified Professional;Adobe Certified Expert;色彩搭配师证;UI设计师证书;1+X数字创意建模;平面设计师证;Adobe国际认证;ACE认证设计师;室内装饰设计师证;室内设计师证;工艺美术师证|design-software
# space, exhibition, display
interior-styling|technique|软装搭配|interior styling|软装设计师;软装方案;家居软装;软装陈设;软装搭配师;窗帘搭配;家居搭配;home staging;interior styling and furnishing;soft furnishing design;FF&E;interior decoration;interior decorating||visual-merchandising-design=2500
visual-merchandising-design|technique|视觉陈列设计|visual merchandising design|店铺陈列设计;卖场陈列设计;美陈;商业美陈;window dressing;window display design;store display design;display design;道具陈列;DP点;陈列手册|merchandising
exhibition-design|technique|策展与展陈|curation and display design|展陈设计;展陈;展馆设计;特装展台;博物馆展陈;exhibit design;museum exhibition design;trade show booth design;展厅策划;=curating;策展;策展人;curation of exhibitions;art curation;curatorial work;展览展示设计|industrial-design|event-planning=2500
stage-design|technique|舞台美术设计|stage and set design|舞美;舞美设计;舞台设计;场景设计(影视);布景;道具制作;影视置景;置景;舞台灯光设计;set design;stage design;prop making;scenography;set dressing;theatre design;道具师;影视美术;production design|performing-arts|exhibition-design=3000
stage-lighting-sound|technique|舞台灯光音响操作|stage lighting and sound operation|舞台灯光;灯光师;舞台音响;灯光音响;调音;调音台;音响师;扩声;灯光控台;现场调音;MA灯光控台;灯控;live sound;sound desk;lighting console;stage lighting;sound reinforcement;audio mixing console;音控;LED大屏操作;stage technician;AV technician;audiovisual equipment;=音响设备;音响设备操作|performing-arts
cartoon-comics|technique|漫画创作|comics creation|漫画;漫画师;条漫;漫画助手;分镜漫画;漫画脚本;四格漫画;comics;comic drawing;manga;storyboarding for comics;漫画上色;webtoon;条漫创作|illustration
# 3D and animation
threeds-max|tool|3ds Max建模|Autodesk 3ds Max|3DMAX;3Dmax建模;3DS Max软件;Autodesk 3D Studio Max;3D Studio Max;Max建模;3Dmax效果图;3Dmax软件;Autodesk 3DS Design;3ds Max|3d-animation|maya-skill=3500;blender-skill=3500;cinema4d=3500
maya-skill|tool|Maya动画|Autodesk Maya|Maya建模;Maya绑定;玛雅软件;Alias Maya;Maya软件;Maya动画师;Arnold渲染;Maya|3d-animation|blender-skill=3500;cinema4d=3500
blender-skill|tool|Blender建模|Blender 3D|Blender渲染;Blender软件;Blender动画;Blender 3D software;Geometry Nodes;Cycles渲染;Blender|3d-animation
cinema4d|tool|Cinema 4D|Maxon Cinema 4D|C4D建模;C4D渲染;C4D动画;C4D电商;Redshift渲染;=Octane;Octane渲染器;OC渲染;OC渲染器;C4D软件;OctaneRender;C4D|3d-animation
keyshot|tool|KeyShot渲染|KeyShot|Keyshot产品渲染;产品渲染;Luxion KeyShot;产品效果图;工业产品渲染;product rendering;渲染图|3d-animation|industrial-design=3000
zbrush|tool|ZBrush雕刻|ZBrush|数字雕刻;3D雕刻;Pixologic ZBrush;高模雕刻;digital sculpting;3D sculpting;Maxon ZBrush;ZB雕刻;Mudbox;Nomad Sculpt|3d-animation
substance|tool|Substance贴图|Substance Painter|Substance 3D;Substance Designer;材质贴图;PBR材质;贴图绘制;UV展开;Adobe Substance 3D Painter;SP贴图;UV mapping;texture painting;贴图师;SD材质;拆UV|3d-animation
houdini|tool|Houdini特效|Houdini|SideFX Houdini;流体特效;程序化建模;特效解算;粒子特效;VFX解算;procedural modelling|vfx-compositing
vfx-compositing|technique|影视特效合成|visual effects compositing|~VFX;视觉特效;Nuke;Nuke合成;绿幕抠像;抠像;跟踪合成;擦除威亚;Foundry Nuke;compositing;visual effects;special effects;~Roto;rotoscoping;Fusion合成;match moving;PFTrack;特效师;Blackmagic Fusion;green screen|video-editing|3d-animation=2500
three-d-modelling-art|technique|三维角色场景建模|3D art modelling|3D模型制作;角色建模;场景建模;三维模型制作;低模;高模;3D美术;3D建模师;手绘贴图;character modelling;environment art;3D modeller;3D artist;hard surface modelling;=硬表面;3D asset creation;3D场景|3d-animation
rigging-animation|technique|骨骼绑定与角色动画|rigging and character animation|骨骼绑定;角色绑定;动作设计;角色动画;关键帧动画;K帧;动画师;三维动画师;keyframe animation;character rigging;character animation;MotionBuilder;动作捕捉;=动捕;motion capture;Mocap;面部捕捉;Character Animator;iClone|3d-animation
two-d-animation|technique|二维动画|2D animation|flash动画;Adobe Animate;Adobe Flash;An动画;动画制作;逐帧动画;二维动画制作;万彩动画;定格动画;Toon Boom;Toon Boom Harmony;=Moho;TVPaint;stop motion;frame-by-frame animation;动画短片;animation software;手绘动画;OpenToonz;Adobe Systems Adobe Flash;动漫设计;animation;动画设计;Retas|3d-animation|motion-graphics=3500
virtual-production|technique|虚拟制片|virtual production|虚拟拍摄;LED虚拟拍摄;XR虚拟拍摄;虚拟直播;虚拟主播;VTuber;虚拟人直播;LED volume;虚拟演播室;Vizrt;Aximmetry;virtual studio;虚拟偶像|film-production|live-streaming=2000
storyboard|technique|分镜设计|storyboarding|分镜;分镜头;分镜头脚本;故事板;分镜师;分镜脚本;storyboards;storyboard artist;Storyboard Pro;镜头脚本;分镜绘制|film-production
animation-directing|technique|动画导演与制片|animation directing and production|动画导演;动画制片;动画项目管理;动画编剧;ShotGrid;=动漫;动画监修;animation production;animation director;Autodesk ShotGrid;ftrack|film-production
pro-render-farm|technique|渲染与灯光|lighting and rendering (CG)|灯光渲染;材质灯光;渲染师;布光渲染;渲染农场;Deadline渲染;look development;lookdev;CG lighting;RenderMan;Pixar RenderMan;灯光渲染师|3d-animation
# film, video and streaming
film-production|knowledge|影视制作|film and television production|=影视;影视后期;影视拍摄;影视剧制作;宣传片;宣传片制作;宣传片拍摄;广告片;微电影;纪录片;纪录片制作;短片制作;电视节目制作;film production;TV production;documentary production;television production;corporate video;promo video;影视传媒;filmmaking;motion picture production|
video-shooting|technique|摄像|video shooting|摄像师;视频拍摄剪辑;拍视频;机位拍摄;单反摄像;=跟拍;vlog拍摄;运镜;镜头语言;短片拍摄;videography;camera operation;video camera operation;camera operator;filming;videographer;摄影机操作;=摄像机;云台稳定器;稳定器拍摄;cinematography;电影摄影;RED摄影机;ARRI;=掌机;摄影指导;视频拍摄|film-production|photography=3000
drone-aerial|technique|航拍|aerial filming|无人机航拍;航拍师;大疆航拍;无人机拍摄;穿越机;~DJI;大疆无人机;航拍摄影;aerial photography;drone filming;drone photography;~FPV;drone videography;航拍剪辑|video-shooting|drone=3000
premiere-pro|tool|Premiere Pro|Adobe Premiere Pro|Adobe Premiere;PR软件;PR视频剪辑;Adobe Systems Adobe Premiere Pro;Premiere剪辑;Adobe Premiere Elements;Premiere;PR剪辑;=PR|video-editing|final-cut-pro=3500;capcut=3500;davinci-resolve=3500;after-effects-skill=3000
edius-editing|tool|EDIUS与其他剪辑软件|EDIUS and other editing software|EDIUS;大洋非编;索贝非编;非线性编辑;非编;=Vegas;Sony Vegas;会声会影;Grass Valley EDIUS;nonlinear editing;video creation and editing software;Corel VideoStudio;Camtasia;TechSmith Camtasia;Filmora;万兴喵影;iMovie;Apple iMovie;绘声绘影;爱剪辑;必剪;Pinnacle Studio;Lightworks|video-editing
avid-media-composer|tool|Avid Media Composer|Avid Media Composer|Avid剪辑;Avid Technology Media Composer;Avid Xpress;Avid软件|video-editing|premiere-pro=3500
final-cut-pro|tool|Final Cut Pro|Apple Final Cut Pro|FCPX;~FCP;Final Cut Pro X;FCPX剪辑;Apple Final Cut Pro software;苹果剪辑软件;Final Cut|video-editing
capcut|tool|剪映专业版|CapCut|快影;剪映剪辑;手机剪辑;秒剪;手机剪映;CapCut剪辑;剪映专业版软件;手机视频剪辑;VN剪辑;InShot;mobile video editing;剪映后期;剪映|video-editing
davinci-resolve|tool|达芬奇调色|DaVinci Resolve|=达芬奇;=调色;调色师;视频调色;影视调色;色彩校正;达芬奇软件;Blackmagic DaVinci Resolve;colour grading;color grading;color correction;colourist;=DaVinci;影片调色;LUT调色;一级调色|video-editing||video-editing
short-video-production|technique|短视频制作|short video production|短视频摄制;短视频后期;竖屏短视频;短视频摄影;产品短视频;带货视频剪辑;短视频拍摄剪辑;口播视频;直播切片;切片剪辑;混剪;信息流视频;短剧剪辑;短视频剪辑师;short-form video;short video editing;vlog;vlog制作;视频二创;YouTube视频制作;YouTube剪辑;TikTok视频剪辑;短视频剪辑;短视频拍摄|video-editing|douyin-operations=2500|video-editing
video-editing-longform|technique|影视剪辑|film editing|剧情剪辑;粗剪;精剪;综艺剪辑;影视剪辑师;剪辑师;预告片剪辑;婚礼剪辑;=会议视频剪辑;课程剪辑;rough cut;film editor;video editor;trailer editing;offline editing;multicam editing;剧集剪辑;节奏剪辑;后期剪辑;视频后期;后期制作;post-production|video-editing|film-production=3000|video-editing
subtitling|technique|字幕制作|subtitling|=字幕;加字幕;打字幕;=时间轴;听译;字幕翻译;Arctime;Aegisub;字幕校对;卡拍;上字幕;字幕组;captioning;subtitles;closed captioning;subtitle translation;Subtitle Edit;打轴;video captioning;听打;听打员;音频转写;逐字稿;语音转写;transcribing audio|video-editing|typing=2500|typing
directing|technique|编导导演|film and programme directing|编导;=导演;执行导演;短片导演;综艺编导;节目编导;电视编导;现场导演;副导演;拍摄统筹;film directing;director (film);programme directing;TV director;assistant director;编导统筹;现场执行导演;广播电视编导|film-production
screenwriting|technique|剧本创作|screenwriting|编剧;=剧本;脚本创作;脚本撰写;微短剧编剧;短剧编剧;影视编剧;拍摄脚本;脚本策划;短剧剧本;=脚本;Final Draft;screenplay writing;scriptwriting;playwriting;scripts for video;剧本写作;分集大纲|film-production|copywriting=3500
film-producing|technique|影视制片|film producing|=制片;制片人;制片管理;现场制片;执行制片;统筹制片;外联制片;制片主任;短剧制片;producer (film);line producing;production coordination (film);film scheduling;Movie Magic;Movie Magic Scheduling;Entertainment Partners Movie Magic;budgeting for film|film-production
camera-assist-grip|technique|灯光与场务|gaffer and grip work|影视灯光;灯光助理;=场务;场记;跟焦;跟焦员;摄影助理;布光;=打光;拍摄灯光;lighting for film;gaffer;focus puller;camera assistant;影棚布光;script supervisor;studio lighting;灯光布置|film-production
acting-performance|technique|影视表演|stage and screen acting|=acting;=演员;=表演;话剧表演;群演;群众演员;短剧演员;影视演员;临时演员;舞台剧;戏剧表演;小品表演;stage acting;=drama;theatre acting;=戏剧;theatre performance;improvisation acting;模特表演|performing-arts
broadcasting|technique|广播电视播出|broadcasting|主播播音;新闻播报;电台主播;电视台播出;=广播;广播电视;新闻主播;广电;broadcast production;radio presenting;news anchoring;TV presenting;newsreading;radio production;broadcast engineering;vMix;ATEM|film-production|emcee=3500
vision-mixing|technique|导播|vision mixing|导播台;切换台;视频切换;直播导播|broadcasting|broadcast-hosting=2500
broadcast-hosting|technique|播音主持|broadcast hosting|播音;播音员|broadcasting
live-stream-technical|technique|直播技术支持|live streaming technical operation|~OBS;OBS推流;直播推流设备;直播伴侣;直播设备调试;直播间搭建;=推流;直播灯光;图文直播;会议直播;活动直播;OBS Studio;直播场控设备;live streaming setup;streaming software;直播摄像;云导播;XSplit;Streamlabs;直播间灯光;直播技术;绿幕直播|live-streaming|broadcasting=3500
live-host-skills|technique|主播口播话术|livestream hosting skills|=口播;=话术;直播话术;控场能力;镜头表现力;镜头感;带货话术;直播讲解;娱乐主播;才艺主播;语音主播;女装主播;带播;团播;试穿讲解;=出镜;真人出镜;直播控场;直播话术撰写;livestream host;live host;on-camera presenting;on-camera;selling on camera;游戏主播;云主播;镜头前表达;主播;带货主播|live-streaming|emcee=3000
live-streaming-cert|certificate|互联网营销师证|internet marketer certificate|互联网营销师;直播销售员;直播销售员证;互联网营销师职业技能等级证书;互联网营销师(直播销售员);主播证;电子商务师;电子商务师证;全媒体运营师;全媒体运营师证;直播专项证书;选品员证|live-streaming
talent-agency|technique|艺人主播经纪|talent and streamer management|达人孵化;主播运营;经纪人(艺人);艺人经纪;达人经纪;主播招募;直播公会;公会运营;MCN机构;网红孵化;红人孵化;talent management (artists);influencer incubation;星探;artist management;艺人统筹;主播孵化;artiste management|live-streaming
# photography
product-photography|technique|产品摄影|product photography|静物摄影;商品摄影;电商摄影;拍产品图;拍产品;淘宝摄影;白底图;电商拍摄;静物拍摄;产品拍照;商品拍摄;珠宝摄影;still life photography;packshot;product shots;广告摄影;commercial photography;场景图拍摄;产品拍摄|photography
portrait-photography|technique|人像摄影|portrait photography|人像拍摄;婚纱摄影;写真摄影;儿童摄影;证件照拍摄;新生儿摄影;影楼摄影;婚礼摄影;婚礼跟拍;亲子摄影;约拍;孕妇照;=证件照;=影楼;wedding photography;children's photography;newborn photography;portrait shooting;family photography;=写真;旅拍|photography
child-photo-guide|technique|儿童摄影引导|child photography assistance|儿童引导师;引导师;逗娃;儿童摄影引导师;影楼助理;影楼门市;影楼选片;选片师;photo studio assistant;photo studio sales;门市接单|portrait-photography
food-photography|technique|美食摄影|food photography|菜品拍摄;美食拍摄;菜品摄影;菜单拍摄;外卖菜品拍照;food styling;食物造型|product-photography
fashion-photography|technique|时尚摄影|fashion photography|服装摄影;模特拍摄;服装拍摄;时装摄影;街拍;挂拍;平铺拍摄;服装平铺摄影;lookbook shooting;apparel photography;服装模特拍摄;时尚大片|product-photography
event-photography|technique|活动摄影|event photography|会议摄影;活动拍摄;会议拍摄;照片直播;会议跟拍;活动跟拍;摄影跟拍;展会拍摄;conference photography;event shooting;校园跟拍;sports photography|photography
architectural-photography|technique|建筑空间摄影|architectural photography|空间摄影;室内摄影;民宿拍摄;房屋拍摄;VR全景拍摄;全景拍摄;VR看房拍摄;720全景;全景摄影;real estate photography;interior photography;panoramic photography;360 photography;房产拍摄;Matterport|photography
photojournalism|technique|新闻摄影|photojournalism|摄影记者;纪实摄影;press photography;图片新闻;documentary photography;news photography;图片编辑|photography|journalism=3500
camera-equipment|tool|摄影器材操作|photographic equipment|单反;微单;单反相机;索尼相机;佳能相机;相机操作;闪光灯;影室灯;柔光箱;DSLR;DSLR cameras;mirrorless camera;digital cameras;摄影灯光;佳能单反;影棚;studio flash;胶片;film photography;胶片冲洗;暗房;darkroom|photography
modelling-posing|technique|模特展示|fashion modelling|=模特;平面模特;淘宝模特;试衣模特;走秀;T台;内衣模特;=试穿;淘宝女装模特;=手模;儿童模特;fashion model;catwalk;modelling work;fit model;=试衣;车模;礼仪模特|performing-arts|live-host-skills=2500
# publishing, journalism, writing
journalism|technique|新闻采编|journalism|=新闻;新闻写作;=采访;采编;=记者;新闻采访;新闻报道;采写;新闻编辑;通讯稿;news writing;news reporting;interviewing for press;news gathering;新闻传播;调查报道;feature writing;investigative reporting;新闻稿撰写;press release writing;特稿||copywriting=3500
journalist-cert|certificate|新闻记者证|press card|记者证;出版专业技术人员资格;出版资格证;编辑资格证;出版中级;责任编辑证;编辑出版资格;播音员主持人资格证;播音主持资格证;初级出版资格;press accreditation|journalism
proofreading|technique|校对|proofreading|校稿;文字校对;=审校;编校;图书校对;三审三校;稿件校对;文稿校对;校对员;稿件审核;质检校对;黑马校对;fact checking;copy-checking;=审稿;文稿润色;proofreader;校对工作|publishing|copywriting=2500
publishing|knowledge|编辑出版|editing and publishing|=publishing;=出版;图书编辑;=出版社;责任编辑;杂志编辑;学术编辑;图书出版;编辑校对;数字出版;book publishing;academic publishing;book editing;editorial work;图书策划;选题策划;组稿;copyediting;manuscript editing;版权贸易;developmental editing;editorial management;策划编辑;电子书制作;ebook production||copywriting=3000
fiction-writing|technique|小说网文创作|fiction writing|=小说;=网文;网络小说;网文写作;网文编辑;小说推文;推文视频;短篇小说;写小说;有声书文案;novel writing;creative writing;story writing;诗歌;网络文学;web fiction;故事创作;爆文;剧情文;ghostwriting|publishing|screenwriting=3500
tech-media-writing|technique|自媒体写作|self-media writing|软文写作;图文编辑;公众号推文;今日头条;软文撰写;笔记撰写;知乎写作;article writing;推文排版;推文;微信编辑;微信编辑器;微信排版;稿件撰写;图文排版|copywriting|social-media=3500
content-moderation|technique|内容审核|content moderation|内容审核员;视频审核;图文审核;直播审核;文字审核;信息审核;评论审核;内容质检;图片审核;短视频审核;content review;trust and safety;content moderator;社区内容审核;广告审核;弹幕审核;文本审核员;内容风控;UGC审核;内容安全审核;信息安全审核;机审;内容巡查;直播巡查;网络内容审核;互联网信息审核;~moderation;=审核标准;平台审核;=人工审核;账号审核;商品审核;低俗内容识别;帖子审核;审核内容;网络信息审核;音频审核||data-labelling=3000
audio-book|technique|有声书录制与配音|audiobook recording and voice-over|有声书;有声书录制;播讲;=录音;有声主播;喜马拉雅;有声书主播;声优;朗诵;朗读;=解说;影视解说;=narration;audiobook narration;voice actor;有声小说;录音棚录音;=画本;有声后期|audio-production|broadcasting=2500
voice-acting|technique|voice acting|voice acting|=配音;voice-over;dubbing;配音员;广告配音;角色配音;ADR配音|audio-book
podcasting|technique|播客制作|podcasting|播客;播客剪辑;播客策划;小宇宙;podcast production;podcast editing;电台节目;音频节目;音频内容;podcasts|audio-production
# audio and music
audio-production|technique|音频制作|audio production|音频剪辑;音频处理;音频编辑;音频后期;声音后期;录音师;录音工程;混音;混音师;母带;降噪处理音频;音效设计;音效;拟音;audio editing;sound editing;sound recording;mixing and mastering;audio engineering;sound design;sound engineer;=foley;audio mixing;recording engineering;music or sound editing software;同期录音;=收音;sound mixing;游戏音效|
daw|tool|数字音频工作站|digital audio workstation|Nuendo;Studio One;=Reaper;宿主软件;~DAW;FMOD|audio-production
wwise|tool|Wwise|Wwise||daw|cubase=3500;logic-pro=3500;pro-tools=3500;adobe-audition=3500;ableton-live=3500;fl-studio=3500;audacity=3500;garageband=3500
garageband|tool|GarageBand|GarageBand||daw|cubase=3500;logic-pro=3500;pro-tools=3500;adobe-audition=3500;ableton-live=3500;fl-studio=3500;audacity=3500
audacity|tool|Audacity|Audacity||daw|cubase=3500;logic-pro=3500;pro-tools=3500;adobe-audition=3500;ableton-live=3500;fl-studio=3500
fl-studio|tool|FL Studio|FL Studio|Image-Line FL Studio;水果编曲|daw|cubase=3500;logic-pro=3500;pro-tools=3500;adobe-audition=3500;ableton-live=3500
ableton-live|tool|Ableton Live|Ableton Live|Ableton|daw|cubase=3500;logic-pro=3500;pro-tools=3500;adobe-audition=3500
adobe-audition|tool|Adobe Audition|Adobe Audition|~Audition;AU音频;Au软件|daw|cubase=3500;logic-pro=3500;pro-tools=3500
pro-tools|tool|Pro Tools|Pro Tools|Avid Pro Tools;Avid Technology Pro Tools;Digidesign Pro Tools|daw|cubase=3500;logic-pro=3500
logic-pro|tool|Logic Pro|Logic Pro|Apple Logic Pro|daw|cubase=3500
cubase|tool|Cubase|Cubase|Steinberg Cubase|daw
music-composition|technique|作曲编曲|music composition and arranging|作曲;编曲;音乐制作;作词;写歌;音乐制作人;配乐;伴奏制作;扒谱;=制谱;打谱;music production;songwriting;=composing;arranging music;music arrangement;beat making;film scoring;=和声;music notation software;作词作曲;midi制作;编曲师;AI音乐;Suno|audio-production|music-theory=3000
finale|tool|Finale打谱|MakeMusic Finale|=Finale|music-composition|sibelius=3500;musescore=3500
musescore|tool|MuseScore|MuseScore||music-composition|sibelius=3500
sibelius|tool|Sibelius|Sibelius|西贝柳斯|music-composition
music-theory|knowledge|乐理视唱|music theory|乐理;视唱练耳;五线谱;识谱;简谱;音乐理论;sight singing;sight reading music;ear training;solfege;music reading;ABRSM乐理;音乐素养|music-art
piano-playing|technique|钢琴演奏|piano playing|钢琴伴奏;弹钢琴;钢琴陪练;钢琴老师;钢琴教学;键盘演奏;电子琴;手风琴;双排键;piano accompaniment;piano teaching;piano tuition;钢琴十级;钢琴考级;电钢琴;keyboard playing;piano teacher;钢琴;piano|music-art
string-instruments|technique|弦乐吉他演奏|string instruments playing|吉他;尤克里里;小提琴;大提琴;吉他老师;吉他弹唱;小提琴老师;小提琴教学;贝斯;guitar;violin;cello;ukulele;bass guitar;吉他教学;弹唱;guitar teaching;violin teaching;中提琴|music-art
chinese-instruments|technique|民族乐器演奏|Chinese instruments playing|古筝;二胡;琵琶;古琴;竹笛;葫芦丝;古筝老师;民乐;扬琴;古筝教学;guzheng;erhu;pipa;Chinese musical instruments;唢呐;民族乐器;笛子;洞箫|music-art
wind-percussion|technique|管乐打击乐演奏|wind and percussion playing|架子鼓;萨克斯;小号;长笛;单簧管;非洲鼓;=打击乐;爵士鼓;管乐;架子鼓老师;管乐团;=drums;saxophone;=flute;clarinet;percussion;brass instruments;trumpet;drum teaching;奥尔夫;奥尔夫音乐|music-art
singing-vocal|technique|声乐演唱|singing and vocal training|声乐;唱歌;歌手;=美声;民族唱法;驻唱;流行演唱;声乐教学;声乐老师;戏曲;=singing;vocal coaching;vocal performance;opera singing;vocals;通俗唱法;曲艺;=说唱;conducting choirs|music-art
peking-opera|technique|京剧|Peking opera||singing-vocal
choir|technique|choir|choir|=合唱;合唱指挥;童声合唱|singing-vocal
cantonese-opera|technique|粤剧|Cantonese opera|粤曲|singing-vocal
music-exam-cert|certificate|音乐考级证书|music examination certificate|ABRSM;英皇考级;英皇钢琴八级;音乐考级;中国音协考级;钢琴十级证书;圣三一考级;ABRSM Grade 8;DipABRSM;ATCL;LRSM;英皇八级;英皇音乐考级;Trinity Guildhall;古筝十级;音乐等级证|music-art
dj-performance|technique|DJ打碟|DJing|=DJ;打碟;酒吧DJ;喊麦;disc jockey;Serato;Rekordbox;Traktor;电音;turntablism;先锋打碟机|performing-arts|audio-production=2000
performing-arts|knowledge|表演艺术|performing arts|文艺表演;文艺演出;=演出;剧场管理;演艺;演出策划;演出统筹;演出经纪;演出经纪人;剧院运营;theatre management;performing arts administration;arts management;arts administration;演出执行;舞台监督;stage management;演唱会;艺术管理;演出经纪人资格证;stage manager|
dance|technique|舞蹈|dance||performing-arts
magic-circus|technique|魔术杂技小丑|magic, circus and clowning|魔术;魔术师;杂技;小丑;小丑气球;=变脸;人偶表演;人偶扮演;木偶戏;皮影戏;magic shows;clowning;puppetry;circus skills;cosplay;cosplay表演;脱口秀;相声;stand-up comedy;NPC演绎|performing-arts
fine-arts|technique|绘画创作|fine arts painting|=彩绘;装饰画;石膏像;丙烯画;fine art;painting (art);fine arts;纤维艺术;肖像画;画家;美术;绘画;=drawing|music-art|illustration=3000
sculpture|technique|sculpture|sculpture|=雕塑;泥塑|fine-arts|oil-painting=2500;chinese-painting=2500;watercolour=2500;mural-painting=2500;printmaking=2500
printmaking|technique|版画|printmaking||fine-arts|oil-painting=2500;chinese-painting=2500;watercolour=2500;mural-painting=2500
mural-painting|technique|墙绘|mural painting|手绘墙;墙体彩绘;壁画|fine-arts|oil-painting=2500;chinese-painting=2500;watercolour=2500
watercolour|technique|水彩画|watercolour|watercolor|fine-arts|oil-painting=2500;chinese-painting=2500
chinese-painting|technique|Chinese painting|Chinese painting|=国画;国画创作|fine-arts|oil-painting=2500
oil-painting|technique|油画|oil painting|油画创作|fine-arts
calligraphy|technique|书法写作|calligraphy|书法老师;硬笔书法;软笔书法;毛笔字;硬笔;练字;书法教学;写字课;楷书;=行书;书法班;calligraphy teaching;Chinese calligraphy;handwriting teaching;篆刻;写春联;代写书法;书法|music-art
art-teaching|technique|少儿美术教学|children's art teaching|美术老师;少儿美术;儿童美术;创意美术;美术教学;素描教学;画室老师;儿童画;美术课;画画老师;幼儿美术;art teacher;art teaching;art classes for children;画室助教;艺考美术|music-art
museum-conservation|technique|文物修复与典藏|conservation and collections|文物修复;古籍修复;=文物;=文博;=博物馆;=典藏;文物保护;字画修复;文物鉴定;=考古;museum collections;art conservation;collections management;archaeology;古玩鉴定;=拍卖;艺术品鉴定;museum work;TMS藏品系统;文物考古;museum curation;artifact handling|
# translation and languages
english-chinese-translation|technique|英汉笔译|English-Chinese translation|英译中;中译英;中英互译;英文翻译;英中翻译;英语笔译;汉译英;英译汉;英文笔译;翻译稿件;中英笔译;Chinese-English translation;Chinese to English translation;English to Chinese translation;translating English and Chinese;中英翻译;英汉互译;英语翻译|translation
japanese-translation|technique|日语翻译|Japanese translation|日语笔译;日文翻译;中日翻译;日语口译;日汉翻译;日语翻译员;日译中;Japanese interpreting;Japanese-Chinese translation;Japanese interpreter|translation
korean-translation|technique|韩语翻译|Korean translation|韩文翻译;韩语口译;朝鲜语翻译;中韩翻译;韩汉翻译;韩语笔译;Korean interpreting;Korean interpreter|translation
european-translation|technique|欧洲语言翻译|European languages translation|法语翻译;德语翻译;西班牙语翻译;俄语翻译;葡萄牙语翻译;意大利语翻译;葡语翻译;中葡翻译;小语种翻译;German translation;French translation;Spanish translation;Russian translation;Portuguese translation;西语翻译;Italian translation;俄语口译|translation
sea-translation|technique|东南亚与阿拉伯语翻译|Southeast Asian and Arabic translation|越南语翻译;泰语翻译;印尼语翻译;阿拉伯语翻译;马来语翻译;缅甸语翻译;柬埔寨语翻译;Vietnamese translation;Thai translation;Indonesian translation;Arabic translation;菲律宾语翻译|translation
specialised-translation|technique|专业领域翻译|specialised translation|法律翻译;合同翻译;专利翻译;商务翻译;金融翻译;工程翻译;机械翻译;科技翻译;说明书翻译;legal translation;patent translation;financial translation;business translation;标书翻译;论文翻译;specialized translation;scientific translation;化工翻译;公证翻译;technical translation;医学翻译;medical translation|translation
literary-translation|technique|文学与影视翻译|literary and audiovisual translation|图书翻译;文学翻译;小说翻译;影视翻译;漫画翻译;网文翻译;短剧翻译;译制;literary translation;book translation;audiovisual translation;台词翻译;出版翻译|translation|subtitling=3000
localization|technique|语言本地化|language localisation|=localisation;=本地化;游戏本地化;软件本地化;网站本地化;本地化翻译;L10n;i18n;本地化测试;多语言本地化;=localization;game localisation;software localization;transcreation;本地化项目管理;internationalization testing;language localization;localization testing;software localisation;SDL Passolo;Crowdin|translation
cat-tools|tool|计算机辅助翻译工具|computer-assisted translation tools|Trados;SDL Trados;memoQ;雅信;Wordfast;CAT翻译工具;CAT tools;翻译记忆库;memsource;Phrase TMS;雪人CAT;SDL Trados Studio;computer aided translation;术语库;Déjà Vu;Smartcat;OmegaT;Passolo;translation memory;terminology management;术语管理;YiCAT;CAT工具;MateCat;=CAT|translation
mt-post-editing|technique|机器翻译译后编辑|machine translation post-editing|译后编辑;MTPE;机翻译后编辑;PEMT;机翻润色;AI翻译校对;AI翻译审校;DeepL;post-editing;机器翻译;machine translation;翻译质检;翻译润色|translation|proofreading=2500
translation-review|technique|翻译审校|translation review|译审;翻译校对;译文审校;译文润色;翻译项目管理;翻译PM;英文润色;英文校对;translation editing;bilingual editing;translation project management;language editing;双语编辑;英文编辑;~LQA;语言质量检测;language quality assurance|translation|proofreading=3500
consecutive-liaison|technique|商务陪同口译|liaison interpreting|陪同翻译;商务口译;展会翻译;随行翻译;交传;会议翻译;外事翻译;现场翻译;英语口译;商务陪同;会展翻译;business interpreting;escort interpreting;meeting interpreting;liaison interpreter;翻译陪同;工厂陪同翻译;交替传译;陪同口译;consecutive interpreting|interpreting
simultaneous-interpreting|technique|同传|simultaneous interpreting|同声传译译员;会议同传;会议口译;同传译员;AIIC;耳语同传;=视译;conference interpreting;simultaneous interpretation;whispered interpreting;sight translation;AIIC会员;远程同传;同声传译|interpreting||interpreting
cantonese-interpreting|technique|粤普翻译|Cantonese-Mandarin interpreting|粤语翻译;粤语普通话互译;粤语配音;粤语播音;粤语字幕;粤语口译;两文三语翻译;Cantonese translation;Cantonese interpreting;Cantonese subtitles;粤语录音|interpreting|audio-book=1500
court-community-interpreting|technique|医疗与法庭口译|medical and court interpreting|医疗口译;法庭口译;法庭传译;社区口译;电话口译;公共服务口译;medical interpreting;court interpreting;community interpreting;telephone interpreting;remote interpreting;public service interpreting;healthcare interpreting;陪同就医翻译|interpreting
catti|certificate|CATTI翻译资格证|CATTI|CATTI三级;CATTI二级;CATTI一级;三级笔译;二级笔译;三级口译;二级口译;翻译专业资格证;翻译资格证书;全国翻译专业资格;一级笔译;翻译资格证;CATTI二笔;CATTI三笔;CATTI2;CATTI3;上海高级口译证书;上海中级口译;高级口译证书;全国翻译专业资格水平考试;中级口译证书|translation
translator-cert-intl|certificate|国际翻译资格|international translator certification|NAATI;NAATI翻译;ATA认证翻译;DipTrans;CIOL;ITI会员;certified translator;sworn translator;certified interpreter;court certified interpreter;认证翻译;NAATI certified translator;宣誓翻译|translation|catti=3500
multilingual-customer-content|technique|外语内容编辑|foreign-language content editing|英文文案;英文内容;英文编辑撰稿;英文写作;英文文案撰写;海外文案;日文文案;英文产品文案;英文博客;English copywriting;English content writing;英文稿件;外语编辑;英语写作;native English editing;外文编辑|copywriting|english-chinese-translation=3000
data-collection-language|technique|语音采集与语料录制|speech corpus collection|语音采集;语料录制;方言录音;语料采集;语音标注;录音采集;粤语录音采集;文本录入校对;语料标注;语音数据采集;speech data collection;speech annotation;voice data collection;corpus annotation;转写标注;=语料|data-labelling
# design of the home-office kind
photo-wall-editing|technique|电子相册与课件视频制作|digital album and courseware video making|电子相册;相册视频;婚礼视频;课件视频;微课制作;微课;=录课;录屏剪辑;课程录制;短课视频;PPT转视频;微课视频;micro-lesson video;screen recording;course video editing;video courseware;成长视频;AI课件|video-editing|ppt-design=2000
design-outsourcing|technique|设计接单与稿件沟通|freelance design work|接单设计;设计接单;猪八戒网;自由设计师;客户改稿;=改稿;设计外包;设计提案;freelance design;Upwork;Fiverr;=freelancing;站酷;ZCOOL;=花瓣;Behance;Dribbble;站酷推荐设计师|graphic-design
digital-asset-mgmt|tool|媒资管理系统|digital asset management|媒资管理;=素材管理;图库管理;媒资;数字资产管理;素材库;Adobe Bridge;Eagle素材管理;DAM系统;Bynder;media asset management;digital asset management software;Widen Collective;AEM内容管理|design-software
store-page-design|technique|网店页面装修|online store page design|网店装修;网店美工;天猫美工;主图;主图详情页;A+页面设计;店铺首页设计;亚马逊图片设计;listing图片;product listing design;storefront design;活动页设计;首图设计;店铺美工;直通车图;电商视觉设计|ecommerce-visual;graphic-design|photoshop=3500|photoshop
live-assistant|technique|直播间助理|livestream assisting|中控台操作;直播间助理工作;主播助理;上链接;直播上下架;直播间氛围;直播打下手;直播间客服;直播间互动;直播小助理;回复弹幕;live control;改价上架;直播助手|live-control|customer-service=2000
live-product-picking|technique|直播货品与选品助理|livestream product picking|招商选品;直播货盘;=货盘;货品运营;达人招商;选品助理;product selection for livestream;直播组货;寄样;livestream product selection|live-selection
pr-monitoring|technique|舆情与媒介传播|public opinion and media monitoring|=舆情;舆情分析;品牌公关;政府公关;媒介公关;press office;spokesperson;internal communications;企业文化宣传;媒体沟通;=内宣;Cision;Meltwater;Muck Rack;media monitoring|public-relations|journalism=2500
rendering-software|tool|渲染软件|rendering software|3D rendering software;效果图渲染;Corona Renderer;D5渲染器;效果图设计师;效果图表现;全景效果图;Chaos Group V-Ray;渲染器|building-rendering;3d-animation|keyshot=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const designMediaSenses = `
CAT | cat-tools | 翻译;笔译;译后;translation;translator;localization
PR | public-relations | 公关;媒体关系;press;media relations;communications
AE | after-effects-skill | 剪辑;特效;Premiere;视频;动画;motion;video editing
MG | motion-graphics | 动画;剪辑;视频;after effects
LR | lightroom | 摄影;修图;照片;photography;Photoshop
localization | slam | SLAM;robot;autonomous;navigation;机器人;定位
localisation | slam | SLAM;robot;autonomous;navigation
`;
