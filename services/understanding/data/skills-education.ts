/**
 * Teaching, training, early childhood, subjects, languages taught, sports coaching.
 * Columns: id | kind | zh | en | aliases; | broader; | related=credit; | requires;
 * An alias that begins with `~` counts in free text only beside another skill, one with `=` only where a skill is named.
 */
export const educationSkills = `
# how one teaches
lesson-planning|technique|备课|lesson planning|教案;教案设计;教学设计;备课授课;写教案;lesson plans;教学方案设计;prepare lessons;instructional planning;课堂设计;教学计划;lesson preparation;备课教研;prepare lesson content;教案撰写;课前备课;teaching plans;教案编写|teaching
classroom-management|technique|课堂管理|classroom management|课堂组织;=班级管理;课堂纪律管理;class management;课堂把控;学生管理;=班级组织;maintain classroom discipline;student discipline;课堂控场;班务管理;课堂组织能力;班主任工作经验|teaching|student-affairs=3500
teaching-aids|technique|教具制作|teaching aid making|=教具;玩教具制作;教学课件制作;=课件;PPT课件;课件设计;teaching materials;教学资源开发;courseware;courseware production;prepare teaching materials;课件开发;教学视频制作;教学素材|curriculum-development|ppt-design=2500
student-assessment|technique|学业评估|student assessment|学情分析;学生评价;学业测评;formative assessment;=测评;学习评估;assess students;学习效果评估;成绩分析;教学评估;学生评估;educational assessment;test administration;学情反馈;educational measurement;assessment for learning|teaching
marking|technique|作业批改|marking and grading|批改作业;阅卷;批改试卷;批改作文;作文批改;=grading;评卷;改作业;改卷;marking papers;paper grading;网上阅卷;英语作文批改;试卷批改;线上批改;阅卷员;essay marking|student-assessment
item-writing|technique|试题命制|test item writing|=命题;=出题;试题编写;试卷编写;题库建设;题库录入;=解题;试题解析;录题;试题研发;question writing;exam paper writing;题目解析;题目录入;编题;题库编辑;试卷录入;习题编写;题库审核;试题编辑;题目审核|curriculum-development|marking=2500;data-labelling=2000
textbook-editing|technique|教材教辅编辑|educational publishing|教辅编辑;教材编辑;教材开发;教辅编写;educational content editing;图书编辑教育;教育内容编辑;讲义编写;教材研发;=讲义;讲义编辑;教材编译;textbook writing;教育出版;textbook development;校本教材;教材编写|curriculum-development|copywriting=2000
invigilation|technique|监考|exam invigilation|监考员;考务;考务管理;invigilator;考场管理;考务工作;exam proctoring;试场监督;在线监考;exam administration;主考;exam supervision|teaching
differentiated-teaching|technique|因材施教|differentiated instruction|个性化教学;分层教学;个性化辅导;differentiated learning;personalised learning;adapt teaching;adapt teaching to student's capabilities;小班教学;个性化学习方案;individualized instruction;personalized learning|teaching
pedagogy|knowledge|教育学|pedagogy|教学法;教育理论;教育教学理论;教育理念;instructional methods;teaching methodology;学科教学;教学方法;teaching methods;教育方法;课程与教学论;teaching strategies;apply teaching strategies;教育学知识;学科教学论;教学理念;教育原理|teaching|educational-psychology=3500
educational-psychology|knowledge|教育心理学|educational psychology|学生心理;儿童心理学;child psychology;发展心理学;developmental psychology;学习心理学;学校心理学;learning psychology;school psychology|pedagogy|counselling=2500
tutoring-one|technique|一对一辅导|one-to-one tutoring|一对一教学;上门家教;家教老师;=补课;1对1辅导;private tutoring;一对一授课;上门辅导;补习;private tuition;補習老師;一对一家教;one-on-one tutoring;课后辅导;家庭教师;private tutor;=陪读;学科辅导;课业辅导;=1对1;VIP课;home tutoring;全科辅导;功课辅导;写作业辅导;tutor work|teaching
group-teaching|technique|班课教学|class teaching|小组课教学;大班教学;=班课;大班课;小班课;group classes;small group teaching;班级授课;双师课堂;小组课|teaching|tutoring-one=4000
online-teaching|technique|在线教学|online teaching|线上教学;=网课;线上授课;远程教学;直播教学;online tutoring;distance teaching;在线授课;直播课;网络教学;在线教育;online lessons;e-teaching;线上课程;录播课;线上辅导;直播授课;在线辅导;在线家教;线上家教;remote teaching;virtual classroom;网络授课;远程教育;online education;网课老师;线上一对一;online classes|teaching|remote-work=2000
parent-communication|technique|家校沟通|parent communication|家长沟通;家长会;家访;家长关系;家校共育;与家长沟通;parent-teacher communication;communicate with parents;家校联系;parent liaison;家长维护;home-school communication;家长工作;家长反馈;parent relations|teaching|customer-service=2000
homeroom-teaching|technique|班主任工作|homeroom teaching|班主任管理;带班班主任;form teacher work;班级建设;homeroom teacher;pastoral care;德育工作;=德育;中小学班主任;class teacher work;德育管理;班主任经验;学生德育;moral education;班主任|student-affairs|classroom-management=4000
learning-coach|technique|学管师工作|study coaching|学习管理师;=学管;伴学;伴学老师;督学;学习规划;学习规划师;learning coach;study skills coaching;陪学;自习室督导;学习辅导师;学习方法指导;学科规划;study planning;续班;续报;教务学管;助学老师;learning support;study support;自习辅导|student-affairs|tutoring-one=3000
class-adviser-online|technique|班主任社群教学服务|online class adviser service|在线班主任;网课班主任;二讲老师;辅导老师;线上班主任;学习顾问服务;社群班主任;课程助教;课程辅导老师;online course assistant;二讲;答疑老师;=答疑;线上答疑;在线答疑;学科答疑;课后答疑;answer student questions;question answering service for students|student-affairs|online-teaching=3000;community-management=2500
teaching-assistant-work|technique|助教工作|teaching assistance|课堂助教;外教助教;英语助教;助教老师;配班;配班老师;classroom assistance;teacher's aide;classroom assistant;教学助理;课堂辅助;teacher aide;幼儿园配班;教学辅助;assist teachers;助教经验;助教;teaching assistant|teaching|group-teaching=2500
substitute-teaching|technique|代课|substitute teaching|代课老师;代课教师;代课教学;supply teaching;substitute teacher;顶岗支教;支教;代堂老師;relief teaching;支教老师;义务支教;volunteer teaching;實習教師;教学实习;teaching practice;教育实习;教育见习;student teaching|teaching
school-affairs|technique|教务排课|academic administration|排课;教务工作;教务专员;学籍管理;教务行政;课程表编排;教学教务;course scheduling;教学秘书;教务系统;student records;timetabling;校区教务;registrar work;教学管理;学籍;教务文员;class scheduling;school administration;学校行政;academic affairs;enrolment administration;教学运营;教学主管;教学督导;教务主管;=学务;教务管理;教务|student-affairs|administration=3000
school-management|technique|校区管理|school management|=校长;学校管理;=园长;校区运营;校区校长;教育管理;educational administration;school leadership;幼儿园管理;园所管理;教培机构管理;principal work;教学主任;educational leadership;kindergarten management;机构运营;培训学校管理;培训机构管理;教研组长;教学团队管理;education management;办学;教育行政;学科主任;教研管理;curriculum coordination;教育行政管理|student-affairs|team-leading=3000
instructional-design|technique|教学系统设计|instructional design|ISD教学设计;ADDIE;课程架构设计;instructional designer work;学习设计;learning design;learning experience design;培训课程设计;ADDIE模型;instructional systems design;课程体系设计;课程体系搭建;curriculum planning;课程规划;课程体系;syllabus design;课程大纲;curriculum objectives;syllabus;教学大纲;课程标准;课程体系开发|curriculum-development
elearning-development|technique|在线课程制作|e-learning development|E-learning课件;在线课程开发;网络课程制作;e-learning design;MOOC制作;慕课;慕课制作;精品课程录制;MOOC;e-learning content;数字化课程;线上课程开发;在线课程设计;课程制作;知识付费课程;知识付费;课程产品;视频课程制作|curriculum-development|instructional-design=3500;video-editing=2000
teaching-research|technique|教学研究|teaching research|教研工作;教学教研;学科教研;听课评课;公开课;课题研究教育;lesson study;教研活动;磨课;校本教研;educational research;教育研究;教育科研;说课;评课;赛课;教研能力;教学反思;教学改革;优质课;教研|curriculum-development|pedagogy=3500
educational-activities|technique|教育活动组织|educational activity organisation|=研学;夏令营;冬令营;营地教育;study tours;camp activities;研学活动;游学;游学带队;学生活动组织;校园活动策划;学生活动;extracurricular activities;研学旅行指导师;营地教育活动;summer camps;educational trips;school trips;课外活动;研学课程;科普活动;科普讲解;=科普;science communication;少先队;少先队工作|student-affairs|event-planning=3000;outdoor-activities=3000
student-counselling|technique|学生心理辅导|school counselling service|心理健康教育;school counsellor;心理教师;学生心理健康;生命教育;心理老师;驻校社工;心理健康课;student guidance;学生辅导;训育;心育;中小学心理健康教育;guidance counseling;生涯教育|student-affairs;counselling
university-teaching|technique|高校教学|university teaching|大学教学;高校授课;=高等教育;本科教学;higher education teaching;高校教师;大学教师;lecturing at university;学术教学;研究生指导;大学讲师;大学教授;thesis supervision;指导毕业论文;post-secondary teaching;=higher education;academic teaching;高校工作;本科生教学;指导学生论文;毕业设计指导;supervise students|teaching
vocational-teaching|technique|职业教育教学|vocational teaching|中职教学;高职教学;=职业技能培训;=职业培训;实训教学;实训指导;vocational training;职业院校教学;技工院校教学;双师型教师;vocational education;职教;实训教师;实习指导;=技能培训;职校教学;=职业教育;technical training;技能竞赛指导;career and technical education;中职教师;技校教学;一体化教学;职业技能等级认定;职业技能鉴定;考评员|teaching|staff-training=3500
adult-training|technique|成人教育培训|adult education|成人教育;=继续教育;考证培训;学历提升;老年大学教学;考研辅导;公考培训;公务员考试辅导;adult learning;老年教育;=自考;专升本辅导;成人培训;继续教育管理;公考讲师;申论教学;行测教学;成人高考;职业资格培训;会计培训;考证辅导;财会培训;continuing education;adult literacy;MBA辅导;=考研;教师资格证培训;社区学院教学|teaching|vocational-teaching=3500
trainer-skills|technique|培训师授课|corporate training delivery|~TTT;内训师;讲师授课;train the trainer;培训师;商务培训;管理培训;soft skills training;培训授课技巧;沙盘培训;workshop delivery;工作坊讲师;课程讲师;专业讲师;=新员工培训;=入职培训讲师;management training|staff-training|presentation=3000
training-admin|technique|培训组织实施|training coordination|=培训计划;培训需求分析;培训需求调研;培训组织;培训实施;培训专员;training needs analysis;=培训体系;培训体系搭建;training programmes;培训评估;training coordination and evaluation;课程组织;training plans;培训项目管理;training evaluation;柯氏四级评估;=企业大学;在线学习平台运营;企业大学运营;讲师管理;学习项目设计;training administration;培训运营;学习地图;=组织培训;培训支持|staff-training|meeting-organisation=2500
# early childhood
kindergarten-teaching|technique|幼儿园教学活动|kindergarten teaching|幼师;幼教工作;幼儿园教师;幼儿园带班;幼儿教师;五大领域教学;kindergarten teacher work;幼稚園教師;幼儿园主班;幼稚园教学;主班老师;pre-primary teaching;幼儿园工作;=幼稚园;幼儿教学;幼儿园老师;preschool teaching;nursery teaching;=kindergarten;幼儿园集体教学;幼小教学;幼儿教育;学前教育;幼教;preschool education;幼儿园教学|early-education|homeroom-teaching=2000
montessori|technique|蒙氏教学|Montessori education|蒙特梭利;蒙台梭利;蒙氏教育;蒙氏教师;Montessori;蒙特梭利教学法;AMI蒙特梭利;Montessori method;Montessori teaching;蒙氏;AMS Montessori|early-education|reggio-play=3500
reggio-play|technique|游戏化幼教课程|play-based early curriculum|瑞吉欧;华德福;Reggio Emilia;play-based learning;高瞻课程;HighScope;~EYFS;区域活动;项目式教学幼儿;Waldorf;蒙芽;自主游戏;安吉游戏;~Orff;Waldorf education;区角活动;环境创设;环创;幼儿园环创;奥尔夫音乐教学;幼儿课程;区域游戏|early-education
picture-books|technique|绘本教学|picture book teaching|英文绘本;讲绘本;绘本老师;绘本课;绘本馆;storytelling for children;故事会;讲故事;绘本讲师;英语绘本;story time;绘本故事;分级阅读;儿童阅读推广;阅读推广;儿童阅读;英文分级阅读;亲子阅读;graded readers;阅读推广人;storytelling;reading promotion|early-education
early-education-centre|technique|早教中心授课|early learning centre teaching|早教老师;早教课;亲子课;亲子教学;早教指导;早教师;金宝贝;亲子园;亲子课程;parent-child classes;亲子班;playgroup teaching;早教机构;=Playgroup;早教指导师;全脑开发;思维训练;专注力训练;儿童专注力;蒙特梭利早教|early-education|kindergarten-teaching=3500
preschool-transition|technique|幼小衔接|kindergarten to primary transition|幼小衔接教学;幼小衔接老师;识字教学;拼音教学;=拼音;汉语拼音教学;school readiness;pinyin teaching;学前班教学;=学前班|early-education|primary-teaching=3000
early-english|technique|幼儿英语教学|English for young children|少儿英语;儿童英语;少儿英语教学;幼儿英语;自然拼读;phonics;英语启蒙;young learners English;启蒙英语;自然拼读教学;Jolly Phonics;双语幼儿园;bilingual kindergarten;少儿英语老师;teaching young learners;phonics teaching;剑桥少儿英语;~YLE;儿童英语教学;国际幼儿园|english-teaching;early-education
# school subjects
primary-teaching|technique|小学教学|primary school teaching|小学教师;小学全科;小学课程;小学教育;小学辅导;primary education;elementary teaching;小学全科辅导;小学老师;小学全科教学;elementary school teaching;小学作业辅导;小学生辅导;primary teaching;elementary education;小学家教;小学阶段教学|teaching
secondary-teaching|technique|中学教学|secondary school teaching|初中教学;高中教学;中学教师;初中辅导;高中辅导;中考辅导;高考辅导;secondary education;high school teaching;中学老师;高中教师;初中教师;middle school teaching;初中家教;高中家教;=高考;=中考;中高考辅导;secondary teaching;K12教学;K12教育;K12|teaching|primary-teaching=3500
chinese-teaching|technique|语文教学|Chinese language arts teaching|=语文;语文辅导;作文教学;语文老师;阅读与写作教学;大语文;中国语文教学;语文教师;Chinese teaching;阅读写作教学;语文家教;中文科;中文教学;初中语文;高中语文;小学语文;作文辅导;古诗文教学;=国学;国学教学;文言文;国学教育;中文科教学;诗词教学|teaching
maths-teaching|technique|数学教学|mathematics teaching|数学辅导;奥数;数学老师;初中数学;高中数学;数学思维;小学数学;maths tutoring;数学教师;奥数教学;数学家教;math tutoring;teach mathematics;math teaching;teaching mathematics;逻辑思维课;数学思维训练;思维数学;高等数学辅导;高数辅导;考研数学;数学竞赛;奥林匹克数学;數學補習;olympiad mathematics;数学科;math tutor;maths teacher|teaching
english-teaching|technique|英语教学|English teaching|英语老师;英语辅导;初中英语;高中英语;小学英语;英语口语教学;English tutoring;英语教师;teaching English;成人英语教学;English teacher;英文補習;英文教学;~ESL;ESL teaching;~EFL;teach English;英语家教;英语授课;英语课程;英语口语陪练;口语陪练;口语老师;商务英语教学;English language teaching;英文老师;英语培训;~ELT;~TESL;商务英语培训;=外教;teaching English as a second language;英文科;大学英语教学;英语语法教学;oral English teaching;English as a second language|language-teaching
physics-teaching|technique|物理教学|physics teaching|物理辅导;初中物理;高中物理;物理老师;物理教师;physics tutoring;物理家教;teach physics;物理竞赛;物理科|science-teaching|maths-teaching=2000
chemistry-teaching|technique|化学教学|chemistry teaching|化学辅导;高中化学;初中化学;化学老师;化学教师;chemistry tutoring;化学家教;teach chemistry;化学竞赛;化学科|science-teaching
biology-teaching|technique|生物教学|biology teaching|生物辅导;高中生物;生物老师;生物教师;初中生物;biology tutoring;生物家教;teach biology;生物竞赛;生物科|science-teaching
science-teaching|technique|科学教育|science teaching|科学课;科学实验课;小学科学;科学老师;science education;科学教师;常识科;STEM教学;趣味科学;科学实验教学;teach science;STEAM教育;~STEAM;STEM教育;STEM education;科学教学;理科教学;理科辅导;科学探究;综合科学;创客教育;=创客;maker education;理综辅导;STEAM教学;常識科教學;通用技术教学;综合实践;general studies teaching|teaching
coding-teaching|technique|少儿编程教学|coding education for children|少儿编程;编程老师;机器人编程教学;coding teaching;机器人教育;编程教学;VEX机器人;LEGO Mindstorms;robotics education;少儿编程讲师;机器人老师;编程讲师;kids coding;编程培训;teach coding;乐高搭建;Arduino教学;=VEX|teaching|programming=2500
python-teaching|technique|Python教学|Python teaching||coding-teaching|lego-education=3000;scratch-teaching=3000;informatics-olympiad=3000
informatics-olympiad|technique|信息学竞赛|informatics olympiad|信奥;信息学;C++信奥;CSP-J|coding-teaching|lego-education=3000;scratch-teaching=3000
scratch-teaching|technique|Scratch教学|Scratch teaching||coding-teaching|lego-education=3000
lego-education|technique|乐高教育|LEGO education|乐高机器人;=乐高;乐高老师|coding-teaching
it-teaching|technique|信息技术教学|computer science teaching|计算机教学;信息技术教师;计算机老师;信息科技教学;ICT teaching;computer teaching;信息技术课;计算机教师;computer science education;办公软件培训;teach computer science;信息技术老师;电脑教学;IT讲师;计算机课程教学|teaching|coding-teaching=3500
humanities-teaching|technique|文科教学|humanities teaching|道德与法治;思政教师;道法;思想政治教育;思想品德;通识教育科;文综辅导;公民科;social studies teaching;humanities education;liberal studies;political education;=思政;政史地|teaching
politics-teaching|technique|政治教学|politics teaching|政治老师;政治教师;思政课;思政课教学|humanities-teaching|history-teaching=2500;geography-teaching=2500
geography-teaching|technique|地理教学|geography teaching|地理老师;地理教师;teach geography|humanities-teaching|history-teaching=2500
history-teaching|technique|历史教学|history teaching|历史老师;历史教师;teach history|humanities-teaching
business-teaching|technique|财商与商科教学|business and economics teaching|经济学教学;会计教学;商科教学;商科辅导;经济学辅导;BAFS;economics tutoring;财商教育;会计学教学;business education;财商;teach business;会计讲师;economics teaching;accounting teaching;金融教学|teaching
law-teaching|technique|法学与公共课教学|law and general course teaching|法学教学;法律培训;法考培训;法律课程教学;law teaching;法律普及课程|teaching|university-teaching=2500
medical-teaching|technique|医学护理教学|health professions teaching|护理教学;医学教学;临床带教;医学教育;medical education;nursing education;clinical teaching;药学教学;教学查房;health education teaching;护理教师;临床教学;康复教学;医学教师|vocational-teaching|university-teaching=3000
engineering-teaching|technique|工科专业教学|engineering teaching|机械专业教学;电子专业教学;工科教学;电工实训教学;数控教学;engineering education;机电教学;汽修教学;土木教学;工业机器人教学;建筑教学;数控实训;电气教学;实训室管理;机器人实训|vocational-teaching
domestic-skills-teaching|technique|家政与护理培训教学|domestic and care training|育婴培训;月嫂培训;养老护理培训;护理员培训;母婴培训;家政讲师;家政培训师;厨艺教学;cooking lessons;烘焙教学;烘焙课程;baking classes;美容培训;美业培训;美业讲师;美容讲师;烹饪教学;茶艺教学|vocational-teaching
# international curricula and tests
dse|knowledge|香港中学文凭课程|HKDSE teaching|~DSE;HKDSE;DSE补习;香港DSE;中學文憑試;DSE辅导;DSE教学;文凭试;Hong Kong Diploma of Secondary Education;DSE英文;DSE数学;呈分试;港澳台联考;联考辅导;华侨生联考;香港插班;香港课程;香港小学课程;~TSA|secondary-teaching|international-curriculum=3500
international-curriculum|knowledge|国际课程教学|international curriculum teaching|国际课程;国际学校教学;国际教育;国际学校;international school teaching;双语学校教学;international education;国际化学校;国际高中;双语教学;bilingual teaching;双语教师;国际部;国际学校教师;全英授课;全英教学;English-medium instruction;EMI teaching;bilingual education|teaching
ib-curriculum|knowledge|IB课程|IB curriculum|IBDP;IB教学;国际文凭课程;IB辅导;International Baccalaureate;IB MYP;IB PYP;~PYP;IB Diploma;~MYP;IB Chinese;IB Math;IB中文|international-curriculum|alevel=4000
alevel|knowledge|A-Level课程|A-Level and IGCSE teaching|~A-Level;IGCSE;ALevel教学;GCSE;A-Level辅导;~AS Level;英国课程;Cambridge International;~GCE;爱德思;Edexcel;剑桥国际课程;British curriculum;英式课程;IG课程|international-curriculum
ap-sat|knowledge|AP与SAT课程|AP and SAT teaching|AP课程;SAT教学;SSAT;ACT考试;AP辅导;美高课程;SAT tutoring;Advanced Placement;AMC数学;AMC8;AMC10;美国课程;American curriculum;Common Core;AP Calculus;SAT Math;AP微积分;Common Core standards;袋鼠数学|international-curriculum|alevel=3500
ielts-toefl-teaching|technique|雅思托福教学|IELTS and TOEFL teaching|留学英语;雅思口语;雅思写作;GMAT教学;出国英语;PET教学;KET教学;KET/PET;~KET;PTE教学;雅思托福;多邻国教学;小托福;考研英语;四六级辅导;test preparation;英语考试培训;exam preparation|english-teaching
gre-teaching|technique|GRE教学|GRE teaching|GRE辅导|ielts-toefl-teaching|ielts-teaching=3500;toefl-teaching=3500
toefl-teaching|technique|托福教学|TOEFL teaching|托福老师;托福讲师;TOEFL tutoring|ielts-toefl-teaching|ielts-teaching=3500
ielts-teaching|technique|雅思教学|IELTS teaching|雅思老师;雅思培训;雅思讲师;雅思辅导;IELTS tutoring|ielts-toefl-teaching
study-abroad|technique|留学顾问|study abroad advising|留学咨询;留学规划;留学申请;=升学规划;升学指导;college counselling;文书写作;留学文书;高考志愿填报;志愿填报;=留学;升学顾问;university counselling;university application;留学文案;升学咨询;admissions counselling;college application;essay editing for admissions;高考志愿规划师;背景提升;国际升学指导;留学背景提升;college counseling;升学辅导;择校;港校申请;海外升学;留学服务;海外留学;admissions essays;选校;文书老师;留学文书写作;overseas education;education consulting for students abroad;高考志愿填报规划|student-affairs|education-sales=3500
thesis-guidance|technique|论文辅导|academic writing tutoring|论文指导;学术写作辅导;毕业论文辅导;academic writing;essay tutoring;英文论文润色;论文润色;dissertation guidance;科研辅导;学术英语;academic English;英文论文辅导;essay writing;学术写作;academic editing;学术润色;academic coaching|university-teaching
# language teaching
language-teaching|technique|语言教学|language teaching|外语教学;语言培训;语言老师;foreign language teaching;小语种教学;外语教师;language tuition;外语培训;语言陪练;teach languages;second language teaching;language education;teaching languages;二语习得;second language acquisition;language instruction;多语种教学;小语种老师;language tutor|teaching
english|knowledge|英语技能|English as a working skill|=英语;=English;=英文|
csl-teaching|technique|对外汉语教学|teaching Chinese as a foreign language|对外汉语;汉语国际教育;国际中文教育;国际中文教学;对外中文;TCSL;TCFL;普通话教学外国人;Chinese as a second language;Mandarin teaching;HSK教学;国际汉语教学;对外汉语教师;华文教育;华文教学;非华语学生教学;NCS学生中文;teaching Mandarin;Mandarin tutor;中文外教;国际中文教师;教外国人中文;Chinese language teaching;teaching Chinese;~HSK;HSK辅导;Mandarin teacher;非华语中文|language-teaching|chinese-teaching=3000
mandarin-training|technique|普通话教学|Putonghua teaching|普通话培训;普通话老师;普通话正音;正音;Putonghua teaching for Hong Kong;普教中;普通话发音;普通话测试员;普通话辅导;普通话培训测试;普通话科|language-teaching|csl-teaching=3500
cantonese-teaching|technique|粤语教学|Cantonese teaching|粤语老师;粤语培训;廣東話教學;Cantonese lessons;白话教学;粤语辅导;粤语课程;teaching Cantonese;粤语正音|language-teaching
japanese-teaching|technique|日语教学|Japanese teaching|日语老师;日语培训;高考日语;Japanese tutoring;日语教师;日语辅导;teaching Japanese;日语讲师;日语家教;高中日语;JLPT辅导;日文教學|language-teaching
korean-teaching|technique|韩语教学|Korean teaching|韩语老师;韩语培训;Korean tutoring;韩语教师;韩语辅导;teaching Korean;韩语讲师;韓文教學;TOPIK辅导|language-teaching
french-german-teaching|technique|法语德语教学|French and German teaching|法语教学;德语教学;法语老师;德语老师;French teaching;German teaching;法语培训;德语培训;teaching French;teaching German;法语教师;德语教师|language-teaching
spanish-portuguese-teaching|technique|西语葡语教学|Spanish and Portuguese teaching|西班牙语教学;葡萄牙语教学;葡语教学;Spanish teaching;Portuguese teaching;俄语教学;西语教学;西语老师;葡语老师;teaching Spanish;Russian teaching;阿拉伯语教学;俄语老师;意大利语教学;西班牙语老师|language-teaching
speech-eloquence|technique|口才主持教学|speech and drama teaching|少儿口才;口才培训;小主持人;语言艺术教学;speech and drama;口才老师;演讲与口才;播音主持教学;朗诵教学;小主持人教学;主持教学;口才教学;演讲教学;语言艺术;英语戏剧;英语演讲;public speaking coaching;少儿口才老师;口才课;儿童戏剧;creative drama;朗诵指导|teaching|presentation=2500
drama-education|technique|戏剧教育|drama education|戏剧教学;drama teaching|speech-eloquence
debate-coaching|technique|辩论教学|debate coaching|=辩论;=debate;debating|speech-eloquence
# arts teaching
piano-teaching|technique|钢琴课堂教学|piano instruction|钢琴教师;piano lessons;钢琴家教;钢琴培训;钢琴伴奏教学;钢琴课;成人钢琴;陪练老师;电子琴教学|instrument-teaching;piano-playing
instrument-teaching|technique|器乐教学|instrument teaching|乐器教学;架子鼓教学;尤克里里教学;guitar lessons;violin lessons;乐器陪练;teach musical instruments;drum lessons;乐器演奏教学;民乐教学;乐队指导;管乐教学;音乐陪练|music-teaching
vocal-teaching|technique|声乐培训|vocal teaching|唱歌教学;合唱指导;声乐教师;singing lessons;合唱团指挥;少儿声乐;singing teaching;choir conducting;合唱教学;vocal training;流行演唱教学;vocal lessons;choral conducting|music-teaching;singing-vocal|instrument-teaching=3500
music-teaching|technique|音乐教学|music teaching|音乐老师;音乐教师;音乐课;音乐素养教学;乐理教学;music education;音乐教育;music teacher;中小学音乐;音乐启蒙;ABRSM考级;艺考音乐;幼儿音乐;teach music;音乐艺考;启蒙音乐;音乐欣赏;中央音乐学院考级|music-art
fine-art-teaching|technique|美术教育|art education|绘画教学;美术教师;国画教学;水彩教学;美术培训;油画教学;少儿绘画;美术家教;=水粉;色彩速写;美术艺考;漫画教学;visual arts teaching;teach art;art classes;艺考培训;陶艺教学;儿童创意美术;drawing lessons;美术艺考培训;简笔画;油画棒;水粉画;painting lessons|music-art|art-teaching=4500
calligraphy-teaching|technique|练字教学|calligraphy lessons|毛笔书法;书法教师;练字老师;硬笔书法教学;写字教学;书法培训;少儿书法;书法家教;规范汉字书写;书法课|calligraphy|fine-art-teaching=3000
dance-teaching|technique|舞蹈教学|dance teaching in schools|舞蹈老师;少儿舞蹈;舞蹈教师;舞蹈教育;幼儿舞蹈;舞蹈编导教学;dance teacher;dance education;舞蹈培训;爵士舞教学;舞蹈考级;民族舞教学;=舞蹈课;中国舞考级;舞蹈启蒙;舞蹈启蒙教学;kids dance;形体训练;=形体;dance lessons;dance classes;形体课;广场舞教学;舞蹈艺考;K-pop舞|music-art|dance-sport=4000
chinese-dance-teaching|technique|中国舞教学|Chinese dance teaching|中国舞老师|dance-teaching|street-dance=3000;ballet-teaching=3000;latin-dance=3000
latin-dance|technique|拉丁舞教学|Latin dance teaching|拉丁舞老师|dance-teaching|street-dance=3000;ballet-teaching=3000
ballet-teaching|technique|芭蕾教学|ballet teaching|芭蕾舞教学|dance-teaching|street-dance=3000
street-dance|technique|街舞教学|street dance teaching|街舞老师|dance-teaching
chess-teaching|technique|棋类教学|chess teaching|围棋教学;围棋老师;国际象棋;=围棋;象棋教学;国际象棋教学;=chess;围棋教练;棋类;chess coaching;=象棋;国际象棋教练;围棋课;Go (game) teaching;五子棋;桥牌;=桌游;魔方教学;=魔方;棋艺;棋牌教学;桌游带领|teaching
# sport
pe-teaching|technique|体育教学|physical education teaching|体育老师;体育课;体育教师;中考体育;PE teaching;physical education;体育教育;体育辅导;体育训练;中小学体育;体育家教;体育中考培训;体育与健康;PE teacher;体育考试培训;体测培训;sport and exercise education;teach physical education;体育教学训练|teaching|ball-sports-coaching=3000
basketball-coaching|technique|篮球教学|basketball teaching|篮球训练;=篮球;少儿篮球;青少年篮球;=basketball;篮球教学训练;篮球课;篮球老师;小篮球;篮球教练员;basketball coach|ball-sports-coaching|football-coaching=3000
football-coaching|technique|足球教学|football (soccer) teaching|足球训练;青少年足球;少儿足球;soccer coaching;足球教练员;足球老师;足球培训;足球课;football coach;soccer coach;足球D级;亚足联;AFC coaching licence;=soccer;足球训练教学|ball-sports-coaching
racket-coaching|technique|羽乒网教学|racket sports teaching|羽毛球教学;乒乓球教学;网球教学;匹克球;羽毛球培训;网球培训;网球陪练;table tennis coaching;壁球;=羽毛球;=乒乓球;=网球;匹克球教练;=badminton;=tennis;table tennis;羽毛球老师;乒乓球老师;tennis lessons;乒乓球陪练;pickleball;squash coaching;羽毛球训练;PTR网球;乒乓球训练|ball-sports-coaching
volleyball-other-balls|technique|其他球类教学|volleyball and other ball games teaching|排球教学;排球训练;手球;=棒球;橄榄球;=volleyball;=排球;=飞盘;台球教练;=台球助教;曲棍球;=baseball;飞盘运动;=rugby;rugby coaching;腰旗橄榄球;volleyball coaching;=台球;=handball;保龄球;flag football;棒球教练;billiards;腰旗橄榄球教练;netball|ball-sports-coaching|basketball-coaching=2500
golf-teaching|technique|高尔夫教学|golf teaching|=golf;高尔夫教练工作;golf instruction;高尔夫陪练;golf lessons;PGA教练;高尔夫教学训练;PGA professional;高尔夫课程|ball-sports-coaching
gymnastics-kids|technique|少儿体能教学|children's physical training|少儿体适能;幼儿体育;儿童体能;体操教练;幼儿体能;少儿体能;=体操;平衡车教练;children's fitness;儿童体适能;体能教练;少儿运动;体适能教练;体适能老师;gymnastics coaching;gymnastics;体能老师少儿;roller skating;蹦床;花样跳绳;rope skipping;幼儿体适能;儿童运动;少儿体操;kids gym;感统体能;cheerleading;啦啦操;健美操教学;蹦床教练;儿童体能训练|sports-coaching|pe-teaching=3500
skateboarding|technique|滑板|skateboarding||gymnastics-kids
rope-skipping|technique|跳绳教学|rope skipping teaching|跳绳教练;=跳绳|gymnastics-kids
roller-skating|technique|轮滑教学|roller skating teaching|轮滑教练;轮滑老师;轮滑|gymnastics-kids
outdoor-water-sports|technique|水上与冰雪运动教学|water and snow sports teaching|桨板;=赛艇;snowboarding;SUP教练;=rowing;水上运动教练|sports-coaching|swimming-teaching=2500
ice-hockey|technique|冰球|ice hockey||outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000;kayaking=2000;dragon-boat=2000;archery-coaching=2000;riding-instruction=2000;scuba-diving=2000
scuba-diving|technique|水肺潜水|scuba diving||outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000;kayaking=2000;dragon-boat=2000;archery-coaching=2000;riding-instruction=2000
riding-instruction|technique|马术教学|horse riding instruction|=马术|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000;kayaking=2000;dragon-boat=2000;archery-coaching=2000
archery-coaching|technique|射箭教练|archery coaching|射箭;=archery|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000;kayaking=2000;dragon-boat=2000
dragon-boat|technique|龙舟教练|dragon boat coaching|=龙舟;dragon boat|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000;kayaking=2000
kayaking|technique|皮划艇|kayaking|canoeing;独木舟|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000;sailing-instruction=2000
sailing-instruction|technique|帆船教学|sailing instruction|帆船教练;=帆船;=sailing|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000;surf-instruction=2000
surf-instruction|technique|冲浪教学|surf instruction|冲浪教练;=冲浪;=surfing|outdoor-water-sports|ski-instruction=2000;skating-instruction=2000
skating-instruction|technique|滑冰教学|ice skating instruction|滑冰教练;ice skating;=滑冰;花样滑冰|outdoor-water-sports|ski-instruction=2000
ski-instruction|technique|滑雪教学|ski instruction|滑雪教练;skiing instruction;ski instructor;=滑雪|outdoor-water-sports
sports-coaching|technique|运动教练|sports coaching|体育教练;运动训练;教练员;体育培训;sport coaching;运动教学;教练工作;sport instruction;athletic coaching;=竞技训练;田径;田径教练;athletics coaching;跑步教练;sports instruction;田径训练;运动指导;少儿体育;青少年体育;跑步训练;sports coach;青少年体育培训;少儿体育培训;运动队管理;=coach sports;马拉松;田径教学;体校教练;体育指导;running coach|pe-teaching
sport-science|knowledge|运动科学|sport science|运动人体科学;运动解剖学;体能教练训练;exercise science;体能训练学;运动训练学;sports science;sports therapy;体医融合;体姿评估;kinesiology;运动生物力学;biomechanics of sport;体质测试|sports-coaching|rehabilitation=2500
sports-event|technique|体育赛事运营|sports event operation|赛事策划;sports event management;体育场馆管理;体育营销;sport event management;球馆管理;体育场馆运营;场馆管理;sports marketing;赛事管理;赛事执行;体育产业;体育经纪|sports-coaching|event-planning=3500
coach-certs|certificate|体育教练员证书|sports coaching certificates|篮球教练员证;足球教练员证;羽毛球教练员证;跆拳道黑带;社会体育指导员篮球;运动员等级证;国家一级运动员;体能教练证;教练员等级证;体育教练证;AFC教练证;拳击教练证;网球教练证;跆拳道教练证;黑带段位;国家级运动员;国家健将级运动员;运动健将;national athlete;UEFA coaching licence;少儿体适能教练证|sports-coaching|fitness-cert=3000
# special education
special-education|technique|特殊教育|special education|特教;特教老师;融合教育;特殊儿童教育;资源教室;special educational needs;SEN教学;inclusive education;特殊教育教师;特教助理;SEN support;SENCO;特殊教育需要;special needs education;培智;资源教师;特殊学生支援;~IEP;individualized education program;个别化教育计划;融合支援;special education teaching|teaching|special-needs-childcare=3500
gifted-education|technique|资优教育|gifted education|培优;尖子生辅导;资优;竞赛辅导;学科竞赛辅导;强基计划;自主招生;gifted and talented education;学科竞赛;学科竞赛培训;奥赛教练;培优辅导|teaching|differentiated-teaching=3000
dyslexia-support|technique|读写障碍支援|dyslexia and learning difficulties support|读写障碍;学习困难辅导;学习障碍;dyslexia support;注意力训练;ADHD support;专注力老师;学习能力训练;learning difficulties;阅读障碍;注意力缺陷支援;SpLD support;专注力课程;记忆力训练;学能训练|special-education
refugee-literacy|technique|扫盲与基础能力教学|basic skills and literacy teaching|识字班;基础读写教学;adult basic education;literacy teaching;~GED;GED teaching;成人英语基础;新移民英语|adult-training
# software and platforms of teaching
education-software|group|教育软件|educational software|教学软件;education technology software;computer based training software;教育技术|
lms|tool|学习管理系统|learning management system|=LMS;学习平台;learning management software;Schoology;SAP Litmos;在线学习平台;learning management systems;Learning management system LMS;Docebo;=Sakai;TalentLMS;云学堂;钉钉云课堂;魔学院;Edmodo;eClass;时代光华|education-software|online-class-tools=3500
brightspace|tool|Brightspace|Brightspace|Desire2Learn;D2L Brightspace|lms|moodle=3500;canvas-lms=3500;blackboard-learn=3500;google-classroom=3500;chaoxing=3500
chaoxing|tool|超星学习通|Chaoxing|=学习通|lms|moodle=3500;canvas-lms=3500;blackboard-learn=3500;google-classroom=3500
google-classroom|tool|Google Classroom|Google Classroom||lms|moodle=3500;canvas-lms=3500;blackboard-learn=3500
blackboard-learn|tool|Blackboard Learn|Blackboard Learn|~Blackboard;Blackboard software|lms|moodle=3500;canvas-lms=3500
canvas-lms|tool|Canvas LMS|Canvas LMS|Instructure Canvas|lms|moodle=3500
moodle|tool|Moodle|Moodle||lms
online-class-tools|tool|在线课堂工具|online classroom tools|电子白板;interactive whiteboard;钉钉课堂;SMART Board;智慧黑板;Quizizz;多媒体教学设备;多媒体教学;=Seesaw;=智慧教室;班级优化大师;ClassDojo;白板课件;Zoom授课;腾讯会议授课;interactive whiteboard software;猿辅导平台;Flipgrid;问卷答题工具;教学一体机|education-software
xiaoetong|tool|小鹅通|Xiaoetong|小鹅通运营|online-class-tools|classin=3500;rain-classroom=3500;tencent-classroom=3500;seewo=3500;kahoot=3500;padlet=3500;nearpod=3500
nearpod|tool|Nearpod|Nearpod||online-class-tools|classin=3500;rain-classroom=3500;tencent-classroom=3500;seewo=3500;kahoot=3500;padlet=3500
padlet|tool|Padlet|Padlet||online-class-tools|classin=3500;rain-classroom=3500;tencent-classroom=3500;seewo=3500;kahoot=3500
kahoot|tool|Kahoot|Kahoot|Kahoot!|online-class-tools|classin=3500;rain-classroom=3500;tencent-classroom=3500;seewo=3500
seewo|tool|希沃白板|Seewo|希沃;希沃白板5|online-class-tools|classin=3500;rain-classroom=3500;tencent-classroom=3500
tencent-classroom|tool|腾讯课堂|Tencent Classroom||online-class-tools|classin=3500;rain-classroom=3500
rain-classroom|tool|雨课堂|Rain Classroom||online-class-tools|classin=3500
classin|tool|ClassIn|ClassIn||online-class-tools
elearning-authoring|tool|课件制作软件|e-learning authoring tools|Articulate Storyline;Adobe Captivate;Articulate 360;Articulate Rise;万彩动画大师;=Storyline;~Captivate;Lectora;iSpring;e-learning authoring software;录屏软件;TechSmith Snagit;H5P;101教育PPT;Focusky;Articulate Rapid E-Learning Studio;EV录屏;优芽|education-software|elearning-development=3500
school-admin-software|tool|教务管理软件|student information systems|PowerSchool;学生信息系统;校管家;校宝在线;校宝;教务管理系统;student information system;Ellucian Banner;智慧校园平台;WebSAMS;Infinite Campus;PowerSchool SIS;学籍管理系统;Student information system SIS software;正方教务系统;小麦助教;Blackbaud education;iSAMS;ManageBac;school management software;=Skyward;正方教务|education-software|school-affairs=3000
homework-tools|tool|作业与题库工具|homework and question bank tools|作业帮;学科网;菁优网;组卷网;猿题库;组卷;小猿搜题;21世纪教育网;=查重;论文查重;知网查重;公式编辑;公式录入;Wolfram Alpha;LaTeX公式录入;公式编辑器;菁优网组卷;plagiarism checking;anti-plagiarism software|education-software|item-writing=2500
quizlet|tool|Quizlet|Quizlet||homework-tools
sketchpad|tool|几何画板|Geometer's Sketchpad||homework-tools
grammarly|tool|Grammarly|Grammarly||homework-tools
mathtype|tool|MathType|MathType||homework-tools
geogebra|tool|GeoGebra|GeoGebra||homework-tools
turnitin|tool|Turnitin|Turnitin||homework-tools
education-ai|technique|AI辅助教学|AI in education|AI教学;AI课堂;人工智能教育;AI教育;AI备课;教育数字化;教育大数据;AI素养课程;AI literacy;digital education;数字化教学;信息化教学;educational technology;technology integration;人工智能课程教学;AI老师培训;AI应用培训;现代教育技术;AI tutoring|education-software|ai-office-tools=2500
# certificates of teachers
teaching-certificates|group|教育类证书|teaching qualifications|教师类证书|
teacher-cert-kindergarten|certificate|幼儿园教师资格证|kindergarten teacher certificate|幼师证;幼师资格证;幼儿教师资格证;幼教资格证;幼儿园教师证;幼儿教师证;学前教育教师资格证;CE(ECE);幼儿教育证书;持幼师证;幼儿园教资;ECE certificate;early childhood education certificate;幼儿教育文凭;Higher Diploma in Early Childhood Education|teaching-certificates|teacher-cert-primary=3500
teacher-cert-primary|certificate|小学教师资格证|primary teacher certificate|小学教师证;小学教资;小学语文教师资格证;小学数学教师资格证;小学英语教师资格证;elementary teaching certificate;小学教师资格;小学全科教师资格证;小学科学教师资格证|teaching-certificates|teacher-cert-secondary=4000
teacher-cert-secondary|certificate|中学教师资格证|secondary teacher certificate|高中教师资格证;初中教师资格证;中学教师证;高中教资;初中教资;高级中学教师资格证;高中教师资格;高中数学教师资格证;高中英语教师资格证;初级中学教师资格证;高中语文教师资格证;中学教师资格;高中物理教师资格证;高中教师证;secondary teaching certificate;高中化学教师资格证|teaching-certificates
teacher-cert-general|certificate|教师资格|teacher qualification certificate|教资;教师证;国家教师资格证;教师资格证书;持教师资格证;teaching certificate;teaching license;teaching licence;教师上岗证;有教师资格证;教师编制;certified teacher;teaching credential;licensed teacher;qualified teacher;~QTS;qualified teacher status;teacher certification;教师资格证持有;教师资格考试;教师资格证;teacher qualification|teaching-certificates|teacher-cert-secondary=4500;teacher-cert-primary=4500
teacher-cert-university|certificate|高校教师资格证|university teacher certificate|高等学校教师资格证;高校教师证;高校教师资格;高校教资;大学教师资格证;讲师职称;副教授职称;高校讲师职称;=教授职称;=副教授|teaching-certificates|teacher-cert-secondary=3000
teacher-cert-vocational|certificate|中职教师资格证|vocational teacher certificate|中职教师资格;中等职业学校教师资格证;实习指导教师资格证;双师型教师证书;双师型教师资格;职业院校教师资格;职教教师资格证;技工院校教师资格证;中职教师资格证书|teaching-certificates|teacher-cert-secondary=3500
hk-teacher-registration|certificate|香港检定教员|Hong Kong registered teacher|RT注册教师;PGDE;准用教员;Permitted Teacher;香港教师注册;注册教师;Registered Teacher;~BEd;PGDE学位教师教育文凭;檢定教員;学位教师教育文凭;Postgraduate Diploma in Education;~PGCE;学位教師;QTS香港;HKRT|teaching-certificates|teacher-cert-general=4000
tesol-cert|certificate|TESOL证书|TESOL certificate|TEFL;CELTA;TESOL;TEFL证书;~DELTA;~TKT;TESOL国际英语教师资格证;CELTA证书;TEFL certificate;TEFL certified;剑桥TKT;Trinity CertTESOL;TKT证书;TEFL/TESOL|teaching-certificates||english-teaching
ctcsol-cert|certificate|国际中文教师证书|CTCSOL certificate|国际中文教师证;国际汉语教师证;CTCSOL;国际汉语教师证书;国际汉语教师资格证;国际中文教师资格证;对外汉语教师资格证;国际注册汉语教师资格证;IPA汉语教师;对外汉语教师证|teaching-certificates|tesol-cert=2000|csl-teaching
trainer-cert|certificate|企业培训师证|corporate trainer certificate|培训师证;TTT证书;高级企业培训师;企业培训师资格证;ICF教练;CPTD;CPLP;PCC教练;ICF认证教练;ACC教练;国际认证培训师;DDI认证讲师;ICF PCC;ICF coach;企业教练证书;版权课认证讲师;AACTP|teaching-certificates|hr-certs=2000
putonghua-cert|certificate|普通话水平证书|Putonghua proficiency certificate|普通话二甲;普通话一乙;普通话等级证书;普通话二级甲等;普通话一级乙等;普通话证;普通话水平测试;普通话二乙;普通话二级乙等;普通话等级证;PSC test;普通话一甲;普通话二级;普通话证书;普通话水平测试等级证书;普通话一级;普通话一级甲等;~LPATP;普通话水平等级证书;普通话2级甲等|teaching-certificates
english-certs|certificate|英语等级证书|English proficiency certificates|大学英语四六级;英语四六级;CET-4/6;英语B级;college English test;英语A级;四六级证书;高等学校英语应用能力考试|teaching-certificates|ielts-cert=3500
pets|certificate|公共英语等级考试|公共英语等级考试|~PETS;公共英语三级;PETS-5;PETS3|english-certs|cet6=3000;cet4=3000
cet4|certificate|大学英语四级|CET-4|英语四级;英语四级证书;=四级证书|english-certs|cet6=3000
cet6|certificate|大学英语六级|CET-6|英语六级;英语六级证书;=六级证书;六级英语|english-certs
ielts-cert|certificate|雅思托福成绩|IELTS and TOEFL scores|IELTS;TOEFL;=雅思;=托福;~GRE;~GMAT;TOEIC;托业;雅思7分;雅思7;多邻国;~PTE;Duolingo English Test;雅思成绩;托福成绩;雅思6.5;托业考试;雅思8分;TOEIC成绩;Linguaskill;PTE Academic|teaching-certificates|english-major-cert=3500
english-major-cert|certificate|英语专业等级证书|English major test certificates|专八;TEM-8;专四;TEM-4;英语专八;英语专业八级;英语专业四级;英语专四;专业八级;专业英语八级;专八证书;英语专业八级证书;英语专业四级证书|teaching-certificates|english-certs=4500
japanese-cert|certificate|日语等级证书|Japanese proficiency certificate|日语N1;日语N2;JLPT;JLPT N1;JLPT N2;日语一级;N1证书;日语能力考;N2证书;日语能力考试;J.TEST;日语二级;日本语能力测试;日语N3;日语N1证书;日语等级考试;日语专八;N1级;日语专四;~BJT|teaching-certificates
other-language-certs|certificate|其他语种等级证书|other language certificates|CELPE;西语专八;TCF考试;~TEF;德语B2;葡语专八;CAPLE;俄语专八;德语C1;西语专四;俄语专四|teaching-certificates|japanese-cert=2000
pgh|certificate|德语专八|German TEM-8 (PGH)|德语专四|other-language-certs
tfm8|certificate|法语专八|TFM-8|法语专四|other-language-certs
goethe|certificate|歌德证书|Goethe-Zertifikat||other-language-certs
testdaf|certificate|德福|TestDaF||other-language-certs
dele|certificate|DELE|DELE||other-language-certs
delf|certificate|DELF|DELF|DALF;法语B2;法语C1|other-language-certs
topik|certificate|TOPIK|TOPIK|韩语TOPIK;韩语六级;韩语TOPIK6级;韩语高级;韩语中级|other-language-certs
study-tour-cert|certificate|研学导师证|study tour guide certificate|研学旅行指导师证;研学指导师证;研学旅行指导师证书;营地指导员证;营地教育导师证;研学导师资格证|teaching-certificates|educational-activities=3000
montessori-cert|certificate|蒙氏教师证|Montessori teaching diploma|蒙特梭利教师资格证;AMI证书;蒙氏资格证;AMS证书;MACTE;AMI Diploma;蒙特梭利教师证;AMI教师证;AMS Montessori credential;早教指导师证;早教师证;奥尔夫证书;奥尔夫教师资格证|teaching-certificates|teacher-cert-kindergarten=3000|montessori
family-educator-qualifs|certificate|心理与学习类证书|learning coach and psychology certificates|学习能力指导师;感统训练师证;注意力训练师;学习规划师证;阅读指导师证;阅读指导师;专注力训练师;高级阅读指导师;学习能力指导师证;感觉统合训练师证;注意力训练师证;沙盘游戏指导师证;青少年心理辅导员证|teaching-certificates|student-counselling=2500
# more of teaching practice
curriculum-stem-project|technique|项目式学习|project-based learning|PBL教学;项目式教学;=PBL;探究式学习;inquiry-based learning;problem-based learning;跨学科教学;interdisciplinary teaching;合作学习;cooperative learning;翻转课堂;flipped classroom;翻转教学;体验式教学;experiential learning;情境教学;案例教学法;启发式教学;探究式教学;blended learning;混合式教学;行动导向教学;大单元教学;student-centred learning;student-centered learning|pedagogy|curriculum-development=2500
reading-writing-workshop|technique|阅读写作课|reading and writing classes|阅读写作;创意写作教学;整本书阅读;阅读课;creative writing teaching;写作课;整本书阅读教学;阅读指导;作文课;写作指导;写作教学;英文写作教学;写作培训;少儿写作;英文阅读教学;阅读教学;essay writing lessons;reading instruction;guided reading|chinese-teaching|picture-books=2500
school-security-life|technique|学生生活管理|boarding student care|生活辅导员;宿舍老师;住校生管理;校车跟车;跟车老师;校车跟车员;学生生活老师;晚自习看管;boarding supervision;school bus monitor;学生接送老师;生管老师;生管员;晚自习辅导;校车照管员;校车照管;值班老师;晚自习值班;house parent;校车保姆;school bus escort;巡堂;住宿老师|student-affairs|child-escort=2500
alumni-recruit|technique|高校学生事务|university student services|大学辅导员;高校辅导员;就业指导老师;校友工作;学生资助管理;团委老师;奖助学金;学生事务管理;student services;student affairs administration;校友事务;alumni relations;学生资助;student support services;学工;高校学生工作;学生处;student advising;academic advising;学业指导;学术指导;学生干部;=学生会;=班长经历;学生会主席|student-affairs
international-students|technique|国际学生事务|international student affairs|国际学生管理;留学生管理;留学生工作;交换生项目;international student services;来华留学;来华留学生管理;exchange programmes;exchange programs;国际交流项目;中外合作办学;合作办学项目;外籍教师管理;外教管理;外教招聘;international admissions;留学生招生;国际招生|student-affairs|foreign-affairs=3000
toy-lab-teaching|technique|实验教学|laboratory teaching|实验课教学;实验教师;实验指导;实验员;实验室教学;实验课;lab teaching;laboratory instruction;实验教学管理;化学实验教学;物理实验教学;实验准备员;生物实验教学;teaching laboratory;实验指导教师;指导学生实验;实验室助教;lab instruction|university-teaching|lab-management=2000
driving-safety-teaching|technique|安全与公共课培训讲师|safety and public course training|安全培训讲师;急救培训讲师;消防培训讲师;急救培训;禁毒宣讲;急救导师;防溺水教育;first aid training;交通安全教育;交通安全宣传;安全宣讲;急救讲师;first aid instructor|trainer-skills|first-aid=2000
training-market-courses|technique|知识付费讲师|creator of paid online courses|知识博主;线上课讲师;知识主播;=讲书;荔枝微课;千聊;得到讲师;知识IP;录播课讲师;course creator;=Udemy;Udemy课程;网课讲师;线上讲师;在线讲师;知识分享;=Coursera;网易云课堂讲师;在线课程讲师;online instructor|elearning-development|live-streaming=2000
cantonese-opera-culture|technique|传统文化教学|traditional culture teaching|茶艺课;国学老师;国学讲师;=传统文化;传统文化讲师;弟子规;中华文化教学;Chinese culture teaching;茶道教学;花艺课;书画教学;=香道;汉服礼仪;少儿国学;醒狮教学;醒狮;舞狮;舞龙;lion dance;龙狮|teaching|chinese-teaching=2500
performance-modelling-kids|technique|少儿模特表演教学|children's modelling and performance teaching|少儿模特;模特教练;走秀教学;儿童模特培训;表演教学;少儿表演;形体礼仪教学;影视表演教学;表演老师;模特老师;少儿礼仪;儿童礼仪;acting lessons;acting teaching;礼仪课;走秀训练;表演课;影视表演老师;儿童表演|speech-eloquence|dance-teaching=2500
# what stands beside the tables of sport, handicraft
martial-arts-coaching|technique|武术搏击教学|martial arts and combat sports coaching|拳击教练;搏击;散打教练;太极拳教学;martial arts coaching;boxing coach;武术教学;拳击训练;搏击教练;击剑;击剑教练;fencing;少儿武术;taekwondo coach;kickboxing;泰拳教练;综合格斗;防身术;self-defence teaching;八段锦;Wing Chun|martial-arts;sports-coaching
sports-officiating|technique|赛事执裁|sports officiating|赛事裁判;运动赛事裁判;记分员;国家二级裁判;国家一级裁判;裁判员证;一级裁判员;三级裁判员;umpire;scorekeeping|sports-referee|sports-event=2500
esports-commentary|technique|电竞解说与赛事运营|e-sports commentary and events|电竞解说;赛事解说;电竞赛事运营;游戏陪练;电竞陪玩|e-sports
handcraft-teaching|technique|手工陶艺教学|handicraft and pottery teaching|手工教学;陶艺课;创意手工课;DIY课程;非遗手工教学;插花教学;扎染教学;arts and crafts teaching;非遗课程;剪纸教学;黏土教学;粘土教学;arts and crafts;超轻粘土;轻黏土;流体熊;手作课程;handicraft teaching|music-art|diy-instruction=4500;craftwork=3000
`;

/** Names with a second meaning. Columns: name | id of the skill that it means then | words of its context; */
export const educationSenses = `
`;
