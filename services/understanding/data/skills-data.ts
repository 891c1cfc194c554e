/**
 * Software, data, artificial intelligence, design of the digital kind.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const dataSkills = `
programming|domain|编程|programming|编程能力;程序设计;软件编程;coding;代码开发;编程语言;程式設計;编程基础||
java|language|Java|Java|Java开发;JavaSE;J2EE;Java语言;Java EE;Core Java;Java后端|programming|spring=4000
spring|framework|Spring|Spring|Spring Boot;SpringBoot;Spring Cloud;SpringCloud;MyBatis;SpringMVC;Spring MVC|backend|
c-language|language|C语言|C language|~C;C programming;嵌入式C;C语言编程;C编程;embedded C;C/C++|programming|embedded=2500
cpp|language|C++|C++|CPP;C++开发;C++编程;C++语言;STL;C加加|programming|c-language=4000
csharp|language|C#|C#|.NET;上位机开发;C#开发;dotnet;WinForms;WPF;ASP.NET;C Sharp;C#编程|programming|
python|language|Python|Python|Python编程;py;Python开发;Python语言;Python脚本;Python programming;Django;Flask|programming|
go|language|Go语言|Golang|~Go;Go开发;Go language|programming|
rust|language|Rust语言|Rust||programming|cpp=3000
javascript|language|JavaScript|JavaScript|JS;TypeScript;ES6;JavaScript开发;TS开发|programming|frontend=4000
php|language|PHP|PHP|Laravel;ThinkPHP|programming|
ruby|language|Ruby|Ruby|Ruby on Rails|programming|
kotlin|language|Kotlin|Kotlin||programming|android=4000;java=3500
swift|language|Swift|Swift|Objective-C|programming|ios=4000
scala|language|Scala|Scala||programming|java=3000;spark=3000
perl|language|Perl|Perl||programming|shell=2500
shell|language|Shell脚本|shell scripting|Bash;Shell编程;shell script;=Shell;bash scripting|programming|linux=4000
vba|language|VBA|VBA|Excel宏;macros|programming|excel=3500
matlab|software|MATLAB|MATLAB|Simulink;MATLAB仿真;MATLAB编程;Matlab/Simulink|programming|python=2000
r-language|language|R语言|R language|~R;R programming;RStudio;R语言编程;ggplot2;Bioconductor|programming|statistics=3000;python=2000
backend|domain|后端开发|backend development|后端;服务端开发;服务器端开发;backend;server-side development;后台开发;後端開發;back-end development;API开发;REST API;RESTful|software-development|
frontend|domain|前端开发|front-end development|前端;Web前端;HTML5;CSS3;web development;網頁開發;frontend;frontend development;前端開發;HTML;CSS;网页开发;HTML/CSS|software-development|
react|framework|React|React|React.js;ReactJS;React Native;Next.js|frontend|vue=3500;javascript=3500
vue|framework|Vue|Vue.js|VueJS;Vue3;Vue2;Nuxt|frontend|javascript=3500
angular|framework|Angular|Angular|AngularJS|frontend|
nodejs|framework|Node.js|Node.js|NodeJS;Express.js;NestJS|backend|javascript=4000
software-development|domain|软件开发|software development|软件工程;software engineering;软件设计;应用开发;軟體開發;application development;程序开发;软件研发;全栈开发;full-stack development;full stack||programming=4000
android|domain|Android开发|Android development|安卓开发;Android;安卓|software-development|
ios|domain|iOS开发|iOS development|iOS;苹果开发|software-development|
mini-program|domain|小程序开发|mini program development|微信小程序;小程序;H5开发;uni-app|frontend|
qt|framework|Qt|Qt|Qt开发;QML|software-development|cpp=4000
game-development|domain|游戏开发|game development|Unity;Unity3D;Unreal;Cocos|software-development|
system-architecture|domain|系统架构|system architecture|架构设计;微服务;microservices;系统设计;软件架构;software architecture;分布式系统;distributed systems;高并发;分布式|software-development|
database|domain|数据库|database|数据库设计;database design;数据库管理;資料庫;databases;数据库开发;DBA||
sql|language|SQL|SQL|MySQL;PostgreSQL;SQL语句;SQL查询;SQL Server;T-SQL;PL/SQL;关系型数据库|database|
oracle-db|software|Oracle数据库|Oracle Database|Oracle|database|sql=4000
mongodb|software|MongoDB|MongoDB|NoSQL|database|
redis|software|Redis|Redis||database|backend=2500
elasticsearch|software|Elasticsearch|Elasticsearch|ES搜索引擎;ELK;Lucene;Solr|database|
message-queue|software|消息队列|message queues|Kafka;RabbitMQ;RocketMQ;MQ中间件|backend|
linux|software|Linux|Linux|Linux运维;Linux系统;Linux操作系统;Unix;Ubuntu;CentOS;Linux命令|operations|shell=4000
operations|domain|系统运维|systems administration|运维;IT运维;DevOps;SRE;system administration;服务器运维;服务器维护;系统管理||
docker|tool|Docker|Docker|容器;Kubernetes;K8s;容器化;containers;containerization|operations|linux=3000
ci-cd|practice|持续集成|continuous integration|CI/CD;Jenkins;GitLab CI;自动化部署|operations|git=3000
cloud|domain|云计算|cloud computing|AWS;阿里云;腾讯云;Azure;云服务;華為雲;华为云;Google Cloud;GCP云|operations|
network-engineering|domain|网络工程|network engineering|网络管理;网络维护;CCNA;计算机网络;TCP/IP;computer networks;路由交换;HCIP;网络运维;network administration|operations|
cybersecurity|domain|网络安全|cybersecurity|信息安全;渗透测试;information security;資訊安全;penetration testing;等保|operations|
it-support|practice|IT支持|IT support|桌面运维;helpdesk;电脑维护;计算机维护;desktop support;IT技术支持|operations|technical-support=3500
git|tool|Git|Git|版本管理;版本控制;SVN;GitHub;GitLab;version control;代码管理|software-development|
nginx|software|Nginx|Nginx|Tomcat;Apache服务器|operations|
software-testing|domain|软件测试|software testing|测试用例;自动化测试;功能测试;test automation;接口测试;Selenium;性能测试;测试工程;軟體測試;测试用例编写;test cases;automated testing;手工测试;回归测试;软件质量;JMeter||
requirements-analysis|practice|需求分析|requirements analysis|产品需求;需求调研;业务需求;業務需求;需求文档;requirements gathering;需求管理;requirement analysis;系统分析;PRD||
implementation|practice|系统实施|system implementation|软件实施;项目实施;实施交付;上线实施;系统集成;system integration;software implementation||requirements-analysis=3500;erp=3000
mes|software|MES|MES|制造执行系统;MES实施;MES系统;MES开发;manufacturing execution system;manufacturing execution systems|industrial-software|erp=3500;scada=3000
erp|software|ERP|ERP|SAP;金蝶;用友;ERP系统;SAP系统;Oracle ERP;ERP软件;ERP实施;企业资源计划;金蝶软件;用友软件|industrial-software|
plm|software|PLM|PLM|PDM;产品生命周期管理系统;Teamcenter;Windchill|industrial-software|
crm-software|software|CRM系统|CRM software|CRM;Salesforce|industrial-software|
industrial-software|domain|工业软件|industrial software|工业软件开发;企业信息化;信息化建设;信息化;数字化转型;digital transformation;智能制造;smart manufacturing;industry 4.0;工业4.0;intelligent manufacturing||
digital-twin|domain|数字孪生|digital twin|产线仿真;digital twins;數位孿生;Plant Simulation|industrial-software|simulation=3500
blockchain|domain|区块链|blockchain|智能合约||software-development=2500
# data
data-analysis|method|数据分析|data analysis|数据挖掘;数据统计;資料分析;数据处理;data analytics;data mining;数据分析能力;data processing;数据整理;数据统计分析;數據分析;数据运营;经营分析|data-science|statistics=3500;excel=2000
data-science|domain|数据科学|data science|數據科學||machine-learning=3500
data-visualization|method|数据可视化|data visualization|Tableau;Power BI;PowerBI;可视化;数据看板;data visualisation;dashboards;FineBI;BI报表;商业智能;business intelligence;ECharts|data-analysis|
statistics|method|统计分析|statistical analysis|统计学;数理统计;statistics;统计方法;statistical methods;统计建模;statistical modelling;statistical modeling|data-science|
spss|software|SPSS|SPSS|SPSS软件;SPSS分析|statistical-software|statistics=4000
stata|software|Stata|Stata|EViews|statistical-software|
graphpad|software|GraphPad Prism|GraphPad Prism|GraphPad;Prism;Origin;Origin绘图;OriginPro|statistical-software|
big-data|domain|大数据|big data|Hadoop;数据仓库;data warehouse;大數據;大数据平台;Hive;大数据开发;Flink;HBase;数仓;大数据技术;data warehousing|data-science|
spark|tool|Spark|Apache Spark|PySpark|big-data|
etl|practice|数据治理|data governance|ETL;数据清洗;data cleaning;数据工程;data engineering;数据管理;data management;主数据|data-science|
web-scraping|practice|网络爬虫|web scraping|爬虫;数据采集;crawler;数据爬取|data-science|python=3000
optimization|method|运筹优化|operations research|运筹学;优化算法;mathematical optimization;optimization algorithms;数学建模;mathematical modelling;线性规划|data-science|
# artificial intelligence
ai|domain|人工智能|artificial intelligence|AI;AI算法;人工智慧;AI技术;AI应用;人工智能算法;A.I.||
machine-learning|method|机器学习|machine learning|ML;统计学习;機器學習;scikit-learn;sklearn;XGBoost;机器学习算法;statistical learning;ML算法;machine learning algorithms;机器学习模型|ai|
deep-learning|method|深度学习|deep learning|~DL;神经网络;PyTorch;TensorFlow;深度學習;neural networks;CNN;深度学习算法;Keras;深度学习框架;卷积神经网络;神經網路|machine-learning|
nlp|method|自然语言处理|natural language processing|NLP;大语言模型;LLM;自然語言處理;文本挖掘;text mining;大模型;large language models;BERT;文本分析;知识图谱;knowledge graph;LLMs;ChatGPT;大模型应用;RAG;Transformer|ai|deep-learning=4000
computer-vision|method|计算机视觉|computer vision|CV算法;图像识别;OpenCV;图像处理;目标检测;image processing;電腦視覺;图像算法;image recognition;object detection;图像分割;数字图像处理;视觉识别;YOLO|ai|deep-learning=4000
reinforcement-learning|method|强化学习|reinforcement learning|深度强化学习|machine-learning|
recommender|method|推荐系统|recommender systems|推荐算法|machine-learning|
speech|method|语音识别|speech recognition|语音算法;ASR;TTS|ai|
generative-models|method|生成模型|generative models|扩散模型;AIGC;diffusion models;生成式AI;generative AI;分子生成模型;generative models for molecules;GAN|deep-learning|
model-deployment|practice|模型部署|model deployment|模型压缩;TensorRT;模型量化;ONNX;MLOps;边缘部署;模型优化|machine-learning|
algorithms|domain|算法|algorithms|=算法设计;数据结构;算法开发;data structures;algorithm development;演算法;算法研究;算法优化|programming|
cuda|tool|CUDA|CUDA|GPU编程;并行计算;parallel computing;高性能计算;HPC|programming|
autonomous-driving|domain|自动驾驶|autonomous driving|无人驾驶;ADAS|ai|slam=3500
point-cloud|method|点云处理|point cloud processing|三维重建;3D reconstruction;点云;3D视觉;PCL|computer-vision|
data-labelling|practice|数据标注|data annotation|图像标注;标注;data labelling;data labeling;image annotation;标注员;影像标注;文本标注;資料標註||typing=2000
# design
ui-design|practice|UI设计|UI design|UX;交互设计;用户体验设计;Figma;UI/UX;Sketch设计;user experience;interaction design;Axure;墨刀;界面设计||graphic-design=3500
graphic-design|practice|平面设计|graphic design|美工;视觉设计;visual design;海报设计;平面設計;排版;画册设计;Adobe Illustrator;~AI软件;版式设计;Illustrator;CorelDRAW;InDesign;图片设计||
photoshop|software|Photoshop|Photoshop|PS;修图;Adobe Photoshop;图片处理;photo editing;PS修图;P图|graphic-design|
video-editing|practice|视频剪辑|video editing|剪辑;Premiere;剪映;短视频剪辑;影片剪接;视频制作;PR剪辑;=PR;Final Cut;短视频拍摄;视频拍摄;video production;After Effects||
photography|practice|摄影|photography|拍照;产品拍摄;摄影摄像||video-editing=3000
3d-animation|practice|三维动画|3D animation|3ds Max;Blender;Maya;C4D;3D渲染||
`;
