/** Fields 11, 13 and 14: military science, arts, interdisciplinary. Columns and codes: see `disciplines.ts`. */
export const artsOtherDisciplines = `
11|军事学|Military Science|军事
1101|军事思想与军事历史|Military Thought and Military History|
1102|战略学|Strategic Studies|
1103|联合作战学|Joint Operations|战役学
1104|军兵种作战学|Service Operations|战术学
1105|军队指挥学|Military Command|
1106|军队政治工作学|Military Political Work|军事管理学
1107|军事后勤学|Military Logistics|
1108|军事装备学|Military Equipment|
1109|军事管理|Military Management|
1110|军事训练学|Military Training|
1111|军事智能|Military Intelligence Systems|
13|艺术学门类|Arts|艺术类;艺术;fine arts;art and design;MFA;艺术硕士;creative arts;visual arts
1301|艺术学|Art Studies|艺术学理论;艺术学理论类;art theory
130150|艺术史论|Art History and Theory|art history;艺术史|130101
130151|艺术管理|Arts Management|arts administration|130102
130152|非物质文化遗产保护|Intangible Cultural Heritage Protection||130103
130153|美容美体艺术|Beauty Studies|美容美发;美容;人物形象设计;美发与形象设计;beauty therapy;美容美发与造型
1302|音乐与舞蹈学|Music and Dance|音乐与舞蹈学类
130250|音乐学|Musicology|音乐;music|130202
130251|音乐表演|Music Performance|声乐;器乐|130201
130252|作曲与作曲技术理论|Composition||130203
130253|舞蹈表演|Dance Performance|舞蹈|130204
130254|舞蹈学|Dance|dance studies|130205
130255|舞蹈编导|Choreography||130206
130256|舞蹈教育|Dance Education||130207
130257|航空服务艺术与管理|Aviation Service Art and Management||130208
130258|流行音乐|Popular Music||130209
130259|音乐治疗|Music Therapy||130210
130260|流行舞蹈|Popular Dance||130211
130261|音乐教育|Music Education||130212
130262|冰雪舞蹈表演|Ice and Snow Dance||130213
130263|舞蹈治疗|Dance Therapy||130214
130264|音乐科技|Music Technology||130215
1303|戏剧与影视学|Drama, Film and Television|戏剧与影视学类;戏剧与影视;film studies;影视
130350|表演|Acting|表演艺术;performing arts|130301
130351|戏剧学|Drama|theatre studies|130302
130352|电影学|Film|cinema studies|130303
130353|戏剧影视文学|Drama and Film Literature|screenwriting|130304
130354|广播电视编导|Radio and Television Directing|编导|130305
130355|戏剧影视导演|Directing||130306
130356|戏剧影视美术设计|Stage and Film Art Design||130307
130357|录音艺术|Sound Recording Arts|录音技术与艺术|130308
130358|播音与主持艺术|Broadcasting and Hosting|播音与主持;播音主持|130309
130359|动画|Animation|影视动画;动漫设计;动漫制作技术;动漫;动漫与游戏制作|130310
130360|影视摄影与制作|Film and Television Production|摄影摄像技术;影视多媒体技术;影视制作;film and television|130311
130361|影视技术|Film and Television Technology||130312
130362|戏剧教育|Drama Education||130313
130363|曲艺|Quyi Performing Arts||130314
130364|音乐剧|Musical Theatre||130315
130365|数字戏剧|Digital Drama||130316
130366|数字演艺设计|Digital Performance Design||130317
130367|智能影像艺术|Intelligent Image Art||130318
1304|美术学|Fine Art|美术;美术学类;美术与书法;studio art|130401
130450|绘画|Painting|油画|130402
130451|雕塑|Sculpture||130403
130452|摄影|Photography|摄影艺术|130404
130453|书法学|Calligraphy|书法|130405
130454|中国画|Chinese Painting|国画|130406
130455|实验艺术|Experimental Art||130407
130456|跨媒体艺术|Transmedia Art||130408
130457|文物保护与修复|Conservation and Restoration of Cultural Property||130409
130458|漫画|Comics||130410
130459|纤维艺术|Fibre Art||130411
130460|科技艺术|Technology Art||130412
130461|美术教育|Fine Art Education||130413
130462|虚拟空间艺术|Virtual Space Art||130414
1305|设计学|Design|设计学类;design studies;设计类;艺术设计;设计;art design;艺术设计学;设计艺术学|130501
130550|视觉传达设计|Visual Communication Design|平面设计;graphic design;视觉传达;广告设计;视觉设计;广告艺术设计;平面媒体;graphics design|130502
130551|环境设计|Environmental Design|环境艺术设计;环艺;environmental art design;环境艺术|130503
130552|产品设计|Product Design|产品艺术设计|130504
130553|服装与服饰设计|Fashion and Accessory Design|服饰设计;服装与饰品设计|130505
130554|公共艺术|Public Art||130506
130555|工艺美术|Arts and Crafts|工艺美术品设计|130507
130556|数字媒体艺术|Digital Media Art|数字媒体艺术设计;interactive media|130508
130557|艺术与科技|Art and Technology|会展艺术设计;展示艺术设计|130509
130558|陶瓷艺术设计|Ceramic Art Design|陶瓷设计|130510
130559|新媒体艺术|New Media Art||130511
130560|包装设计|Packaging Design||130512
130561|珠宝首饰设计与工艺|Jewellery Design|首饰设计与工艺;珠宝首饰设计|130513
130562|人居设计|Human Habitat Design||130514
130563|游戏艺术设计|Game Art Design|游戏设计;game design|130515
130564|交互设计|Interaction Design|UI设计;user experience design;用户体验设计;human-computer interaction
14|交叉学科|Interdisciplinary Studies|interdisciplinary
1401|集成电路科学与工程|Integrated Circuit Science and Engineering|集成电路;半导体;integrated circuits;semiconductor;集成电路工程;集成电路技术;集成电路类;芯片设计;IC design|083204
140150|集成电路设计与集成系统|Integrated Circuit Design and Integrated Systems|微电子与集成电路|080710
1402|国家安全学|National Security|security studies|030111
1404|遥感科学与技术|Remote Sensing|遥感;摄影测量与遥感技术;遥感技术;photogrammetry and remote sensing|081202
1405|智能科学与工程|Intelligent Science and Engineering|
1406|纳米科学与工程|Nanoscience|纳米;nanotechnology;纳米科学
1407|区域国别学|Country and Region Studies|area studies|0502104
1451|文物学|Cultural Relics Studies|
1450|交叉工程|Interdisciplinary Engineering|交叉工程类|083202
145050|未来机器人|Future Robotics||083201
145051|低空技术与工程|Low-altitude Technology and Engineering|低空经济|083203
145052|碳中和科学与工程|Carbon Neutrality Science and Engineering|碳中和|083205
`;
