/** Fields 01, 03, 04, 05 and 06: philosophy, law and society, education, letters, history. Columns and codes: see `disciplines.ts`. */
export const societyLettersDisciplines = `
01|哲学门类|Philosophy and Religion|
0101|哲学|Philosophy|哲学类;philosophical studies|010101
010101|马克思主义哲学|Marxist Philosophy|
010102|中国哲学|Chinese Philosophy|
010103|外国哲学|Foreign Philosophy|
010104|逻辑学|Logic||010102
010105|伦理学|Ethics||010104
010106|美学|Aesthetics|
010107|宗教学|Religious Studies|religion;theology|010103
010108|科学技术哲学|Philosophy of Science and Technology|
010150|应用伦理|Applied Ethics|应用伦理硕士
03|法学门类|Law and Social Sciences|social sciences;社会科学;social science;社科类
0301|法学|Law|法律;law degree;法律类;legal studies;LLB;LLM;法律事务;法律硕士;JM;法学类;法律相关;法律服务;jurisprudence|030101
030101|法学理论|Jurisprudence and Legal Theory|法理学
030102|法律史|Legal History|
030103|宪法学与行政法学|Constitutional and Administrative Law|行政法;constitutional law;administrative law
030104|刑法学|Criminal Law|刑法
030105|民商法学|Civil and Commercial Law|民商法;civil law;commercial law
030106|诉讼法学|Procedural Law|诉讼法
030107|经济法学|Economic Law|经济法;business law
030108|环境与资源保护法学|Environmental and Resources Law|环境法;environmental law
030109|国际法学|International Law Studies|
030110|军事法学|Military Law|
030150|知识产权|Intellectual Property|知识产权法;intellectual property law;知识产权管理;知识产权硕士|030102
030151|监狱学|Penology|刑事执行|030103
030152|信用风险管理与法律防控|Credit Risk Management and Legal Prevention||030104
030153|国际经贸规则|International Economic and Trade Rules||030105
030154|司法警察学|Judicial Police Science|司法警务|030106
030155|社区矫正|Community Corrections||030107
030156|国际法|International Law||030109
030157|司法鉴定学|Forensic Appraisal||030110
030158|海外利益安全|Overseas Interests Security||030112
030159|法律文秘|Legal Secretarial Studies|书记官
0302|政治学|Political Science|politics;政治学类;government studies;政治
030201|政治学理论|Political Theory|
030202|中外政治制度|Political Institutions|
030203|科学社会主义与国际共产主义运动|Scientific Socialism|
030206|国际政治|International Politics||030202
030207|国际关系|International Relations|
030208|外交学|Diplomacy||030203
030250|政治学与行政学|Political Science and Public Administration||030201
030251|国际事务与国际关系|International Affairs and International Relations|international affairs;global affairs|030204
030252|政治学、经济学与哲学|Philosophy, Politics and Economics|PPE;政治学经济学与哲学|030205
030253|国际组织与全球治理|International Organisations and Global Governance|国际事务|030206
0303|社会学|Sociology|社会学类;sociological studies|030301
030302|人口学|Demography|
030303|人类学|Anthropology||030303
030304|民俗学|Folklore|
030350|社会工作|Social Work|社工;MSW;社会工作硕士;social work and social administration;社会服务|030302
030351|女性学|Women's Studies|gender studies|030304
030352|家政学|Home Economics|家政;现代家政服务与管理;家政服务与管理;家政服务|030305
030353|老年学|Gerontology||030306
030354|社会政策|Social Policy||030307
0304|民族学|Ethnology|民族学类|030401
0305|马克思主义理论|Marxist Theory|马克思主义;马克思主义理论类;marxism|030504
030505|思想政治教育|Ideological and Political Education|思政;思政教育|030503
030550|科学社会主义|Scientific Socialism Studies||030501
030551|中国共产党历史|History of the Communist Party of China||030502
030552|工会学|Trade Union Studies||030505
0306|公安学|Public Security|公安学类;公安;police science;警务硕士;警察学
030650|治安学|Public Order||030601
030651|侦查学|Criminal Investigation|侦查;刑事侦查;刑事侦查技术|030602
030652|边防管理|Border Control||030603
030653|禁毒学|Drug Control||030604
030654|警犬技术|Police Dog Technology||030605
030655|经济犯罪侦查|Economic Crime Investigation||030606
030656|边防指挥|Border Defence Command||030607
030657|消防指挥|Fire Command||030608
030658|警卫学|Guard Science||030609
030659|公安情报学|Public Security Intelligence||030610
030660|犯罪学|Criminology|criminal justice|030611
030661|公安管理学|Public Security Management||030612
030662|涉外警务|Foreign-related Policing||030613
030663|国内安全保卫|Domestic Security||030614
030664|警务指挥与战术|Police Command and Tactics||030615
030665|技术侦查学|Technical Investigation||030616
030666|海警执法|Coast Guard Law Enforcement||030617
030667|公安政治工作|Public Security Political Work||030618
030668|移民管理|Immigration Management||030619
030669|出入境管理|Entry and Exit Management||030620
030670|反恐警务|Counter-terrorism Policing||030621
030671|消防政治工作|Fire Political Work||030622
030672|铁路警务|Railway Policing||030623
030673|安全保卫管理|Security Management|安保管理
0307|中共党史党建学|History and Building of the Communist Party|中共党史
0308|纪检监察学|Discipline Inspection and Supervision|纪检监察|030108
04|教育学门类|Education and Psychology|
0401|教育学|Education|教育;educational studies;教育学类;教育硕士;教育类;师范;师范类;teacher education;M.Ed;教育专硕;教师教育;师范专业|040101
040101|教育学原理|Principles of Education|
040102|课程与教学论|Curriculum and Instruction|学科教学;curriculum and teaching
040103|教育史|History of Education|
040104|比较教育学|Comparative Education|比较教育
040106|高等教育学|Higher Education|
040107|成人教育学|Adult Education|
040108|职业技术教育学|Vocational Education|职业技术教育
040110|教育技术学|Educational Technology|教育技术;现代教育技术;现代教育技术学;edtech|040104
040151|学前教育|Preschool Education|幼儿教育;early childhood education;早期教育;幼教;学前教育学;幼师;kindergarten education;幼儿保育;early years education|040106
040152|婴幼儿托育服务与管理|Infant Care Services|婴幼儿托育;托育;幼儿发展与健康管理;早期教育与托育;婴幼儿照护
040153|小学教育|Primary Education|elementary education;primary school education;小学语文教育;小学数学教育;小学英语教育|040107
040154|特殊教育|Special Education|特殊教育学;special educational needs;SEN;特教|040108
040155|科学教育|Science Education||040102
040156|人文教育|Humanities Education||040103
040157|艺术教育|Art Education||040105
040158|华文教育|Chinese Education Overseas||040109
040159|教育康复学|Educational Rehabilitation|教育康复|040110
040160|卫生教育|Health Education||040111
040161|认知科学与技术|Cognitive Science and Technology|认知科学;cognitive science|040112
040162|融合教育|Inclusive Education||040113
040163|劳动教育|Labour Education||040114
040164|家庭教育|Family Education||040115
040165|孤独症儿童教育|Education of Children with Autism||040116
040166|人工智能教育|Artificial Intelligence Education||040117
040167|婴幼儿发展与健康管理|Infant Development and Health Management||040118
040168|语文教育|Chinese Language Education|学科教学语文
040169|英语教育|English Language Education|学科教学英语;TESOL;TEFL;teaching english
040170|数学教育|Mathematics Education|学科教学数学
0402|心理学|Psychology|psychological sciences;心理学类;心理;心理咨询;counselling psychology;心理健康教育;counselling;心理健康|071101
040201|基础心理学|Basic Psychology|认知心理学;cognitive psychology
040202|发展与教育心理学|Developmental and Educational Psychology|educational psychology
040203|应用心理学|Applied Psychology|应用心理;应用心理硕士;clinical psychology;临床心理学|071102
0403|体育学|Sports Science|体育;体育学类;sports;体育硕士;physical education and sports
040301|体育人文社会学|Humanities and Sociology of Sport|
040302|运动人体科学|Human Movement Science|exercise science;kinesiology|040205
040303|体育教育训练学|Sports Training|
040304|民族传统体育学|Traditional Sports Studies|
040350|体育教育|Physical Education||040201
040351|运动训练|Sports Training and Coaching|sports coaching|040202
040352|社会体育指导与管理|Social Sports Guidance and Management|社会体育|040203
040353|武术与民族传统体育|Martial Arts and Traditional Sports||040204
040354|运动康复|Sports Rehabilitation||040206
040355|休闲体育|Leisure Sports|健身指导与管理|040207
040356|体能训练|Physical Conditioning||040208
040357|冰雪运动|Ice and Snow Sports||040209
040358|电子竞技运动与管理|E-sports and Management|电子竞技|040210
040359|智能体育工程|Intelligent Sports Engineering||040211
040360|体育旅游|Sports Tourism||040212
040361|运动能力开发|Athletic Ability Development||040213
040362|足球运动|Football||040214
040363|马术运动与管理|Equestrian Sports and Management||040215
040364|体育康养|Sports and Wellness||040216
040365|航空运动|Aviation Sports||040217
05|文学|Literature and Languages|文学类;literature;humanities;人文;文科;文学门类;文科类;文史类;liberal arts;文史
0501|中国语言文学|Chinese Language and Literature|汉语言文学;中文系;汉语言;中国语言文学类;中文;chinese studies;chinese language;汉语言文学教育;chinese literature|050101;050102
050101|文艺学|Theory of Literature and Art|
050102|语言学及应用语言学|Linguistics and Applied Linguistics|
050103|汉语言文字学|Chinese Philology|
050104|中国古典文献学|Classical Chinese Philology|古典文献学;classical chinese texts|050105
050105|中国古代文学|Ancient Chinese Literature|古代文学
050106|中国现当代文学|Modern and Contemporary Chinese Literature|现当代文学
050107|中国少数民族语言文学|Chinese Minority Languages and Literature||050104
050108|比较文学与世界文学|Comparative and World Literature|比较文学;comparative literature
050150|汉语国际教育|Teaching Chinese to Speakers of Other Languages|对外汉语;国际中文教育;汉语国际教育硕士;TCSOL|050103
050151|应用语言学|Applied Linguistics||050106
050152|秘书学|Secretarial Science|文秘教育|050107
050153|中国语言与文化|Chinese Language and Culture||050108
050154|手语翻译|Sign Language Interpreting||050109
050155|数字人文|Digital Humanities||050110
050156|中国古典学|Classical Chinese Studies||050111
050157|汉学与中国学|Sinology and China Studies|sinology|050112
050158|应用中文|Applied Chinese||050113
0502|外国语言文学|Foreign Languages and Literature|外语;外语类;foreign languages;外国语言文学类;外国语;modern languages;小语种;外语相关
050201|英语语言文学|English|英语;英语专业;English language;English literature;English language and literature;英语类;english studies;英文;应用英语|050201
05020150|商务英语|Business English||050262
050202|俄语语言文学|Russian|俄语|050202
050203|法语语言文学|French|法语|050204
050204|德语语言文学|German|德语|050203
050205|日语语言文学|Japanese|日语;Japanese language;商务日语;日文;应用日语|050207
050207|西班牙语语言文学|Spanish|西班牙语;hispanic studies|050205
050208|阿拉伯语语言文学|Arabic|阿拉伯语|050206
050209|欧洲语言文学|European Languages and Literature|
050210|亚非语言文学|Asian and African Languages and Literature|
050211|外国语言学及应用语言学|Foreign Linguistics and Applied Linguistics|
050212|语言学|Linguistics||0502100
050250|翻译|Translation|翻译硕士;MTI;翻译学;translation studies;口译;translation and interpreting;interpreting;笔译;翻译专业|050261
050251|区域国别研究|Area Studies of Foreign Countries|
050252|韩语|Korean|朝鲜语;韩国语;korean language;应用韩语|050209
05020910|葡萄牙语|Portuguese||050232
05020911|意大利语|Italian||050238
05020912|波兰语|Polish||050228
05020913|捷克语|Czech||050229
05020914|斯洛伐克语|Slovak||050230
05020915|罗马尼亚语|Romanian||050231
05020916|瑞典语|Swedish||050233
05020917|塞尔维亚语|Serbian||050234
05020918|希腊语|Greek||050236
05020919|匈牙利语|Hungarian||050237
05020920|阿尔巴尼亚语|Albanian||050226
05020921|保加利亚语|Bulgarian||050227
05020922|世界语|Esperanto||050241
05020923|克罗地亚语|Croatian||050244
05020924|荷兰语|Dutch||050245
05020925|芬兰语|Finnish||050246
05020926|乌克兰语|Ukrainian||050247
05020927|挪威语|Norwegian||050248
05020928|丹麦语|Danish||050249
05020929|冰岛语|Icelandic||050250
05020930|爱尔兰语|Irish||050251
05020931|拉脱维亚语|Latvian||050252
05020932|立陶宛语|Lithuanian||050253
05020933|斯洛文尼亚语|Slovene||050254
05020934|爱沙尼亚语|Estonian||050255
05020935|马耳他语|Maltese||050256
05020936|拉丁语|Latin|classics;classical studies|050260
05020937|加泰罗尼亚语|Catalan||050267
05020938|马其顿语|Macedonian||050274
05020939|白俄罗斯语|Belarusian||050282
05020940|卢森堡语|Luxembourgish||050294
05021010|波斯语|Persian||050208
05021011|菲律宾语|Filipino||050210
05021012|梵语巴利语|Sanskrit and Pali||050211
05021013|印度尼西亚语|Indonesian|印尼语|050212
05021014|印地语|Hindi||050213
05021015|柬埔寨语|Khmer||050214
05021016|老挝语|Lao||050215
05021017|缅甸语|Burmese||050216
05021018|马来语|Malay||050217
05021019|蒙古语|Mongolian||050218
05021020|僧伽罗语|Sinhala||050219
05021021|泰语|Thai||050220
05021022|乌尔都语|Urdu||050221
05021023|希伯来语|Hebrew||050222
05021024|越南语|Vietnamese||050223
05021025|豪萨语|Hausa||050224
05021026|斯瓦希里语|Swahili||050225
05021027|土耳其语|Turkish||050235
05021028|泰米尔语|Tamil||050239
05021029|普什图语|Pashto||050240
05021030|孟加拉语|Bengali||050242
05021031|尼泊尔语|Nepali||050243
05021032|哈萨克语|Kazakh||050257
05021033|乌兹别克语|Uzbek||050258
05021034|祖鲁语|Zulu||050259
05021035|阿姆哈拉语|Amharic||050263
05021036|吉尔吉斯语|Kyrgyz||050264
05021037|索马里语|Somali||050265
05021038|土库曼语|Turkmen||050266
05021039|约鲁巴语|Yoruba||050268
05021040|亚美尼亚语|Armenian||050269
05021041|马达加斯加语|Malagasy||050270
05021042|格鲁吉亚语|Georgian||050271
05021043|阿塞拜疆语|Azerbaijani||050272
05021044|阿非利卡语|Afrikaans||050273
05021045|塔吉克语|Tajik||050275
05021046|茨瓦纳语|Tswana||050276
05021047|恩德贝莱语|Ndebele||050277
05021048|科摩罗语|Comorian||050278
05021049|克里奥尔语|Creole||050279
05021050|绍纳语|Shona||050280
05021051|提格雷尼亚语|Tigrinya||050281
05021052|毛利语|Maori||050283
05021053|汤加语|Tongan||050284
05021054|萨摩亚语|Samoan||050285
05021055|库尔德语|Kurdish||050286
05021056|比斯拉马语|Bislama||050287
05021057|达里语|Dari||050288
05021058|德顿语|Tetum||050289
05021059|迪维希语|Dhivehi||050290
05021060|斐济语|Fijian||050291
05021061|库克群岛毛利语|Cook Islands Maori||050292
05021062|隆迪语|Kirundi||050293
05021063|卢旺达语|Kinyarwanda||050295
05021064|纽埃语|Niuean||050296
05021065|皮金语|Pidgin||050297
05021066|切瓦语|Chewa||050298
05021067|塞苏陀语|Sesotho||050299
05021068|桑戈语|Sango||050200
05021069|塔玛齐格特语|Tamazight||0502101
05021070|爪哇语|Javanese||0502102
05021071|旁遮普语|Punjabi||0502103
0503|新闻传播学|Journalism and Communication|新闻;新闻传播;media studies;新闻传播学类;新闻与传播硕士;传媒;传媒类;mass communication;新闻与传播;新闻类;出版硕士
050301|新闻学|Journalism|新闻采编与制作|050301
050302|传播学|Communication Studies|communications;传播与策划|050304
050350|广告学|Advertising|广告;广告策划与营销;广告设计与制作|050303
050351|网络与新媒体|Internet and New Media|新媒体;new media;网络新闻与传播;融媒体技术与运营|050306
050352|广播电视学|Radio and Television Studies|广播电视新闻学|050302
050353|编辑出版学|Editing and Publishing|编辑出版;publishing|050305
050354|数字出版|Digital Publishing||050307
050355|时尚传播|Fashion Communication||050308
050356|国际新闻与传播|International Journalism and Communication||050309
06|历史学|History|历史;历史学类;historical studies;历史学门类|060101
0601|考古学|Archaeology|考古|060103
060150|文物与博物馆学|Cultural Heritage and Museology|文博;museum studies;文物与博物馆硕士;文物与博物馆|060104
060151|文物保护技术|Conservation of Cultural Relics|文物保护;文物修复与保护|060105
060152|文化遗产|Cultural Heritage||060107
060153|古文字学|Paleography||060108
0602|中国史|Chinese History|中国近现代史;中国古代史;历史文献学;专门史
0603|世界史|World History||060102
060350|外国语言与外国历史|Foreign Languages and Foreign History||060106
`;
