/**
 * Zones that people name instead of districts; the code is the district that they lie in, the coordinates their own.
 * A name behind `~` counts only where its city is named too. Columns: code | zh | en | lat | lng | aliases;
 */
export const zoneTable = `
440112|国际生物岛|Guangzhou International Bio Island|23.066|113.372|生物岛;广州国际生物岛;Bio Island;官洲生物岛;Guangzhou Bio Island
440112|广州科学城|Guangzhou Science City|23.165|113.441|~科学城;黄埔科学城
440112|中新广州知识城|Sino-Singapore Guangzhou Knowledge City|23.373|113.533|中新知识城;知识城;Guangzhou Knowledge City;Knowledge City;黄埔区知识城
440112|广州开发区|Guangzhou Development District|23.110|113.490|广州经济技术开发区;GDD;黄埔开发区;~开发区
440113|广州大学城|Guangzhou Higher Education Mega Center|23.048|113.393|~大学城;小谷围;广州国际创新城
440115|南沙自贸区|Nansha Free Trade Zone|22.780|113.560|南沙新区;南沙科学城
440106|珠江新城|Zhujiang New Town|23.119|113.321|Pearl River New City
440106|天河智慧城|Tianhe Smart City|23.176|113.394|天河软件园
440105|琶洲|Pazhou|23.098|113.368|琶洲试验区
440305|前海|Qianhai|22.529|113.899|前海合作区;深圳前海;前海深港现代服务业合作区;前海自贸区;Qianhai Cooperation Zone
440305|南山科技园|Nanshan Science Park|22.540|113.945|深圳科技园;~科技园;深圳高新区;粤海街道;Shenzhen Hi-tech Park;Shenzhen High-tech Park;粤海
440305|蛇口|Shekou|22.488|113.916|深圳蛇口
440305|西丽|Xili|22.580|113.953|西丽湖国际科教城
440305|深圳湾|Shenzhen Bay|22.520|113.945|深圳湾科技生态园;深圳后海
440304|河套深港科技创新合作区|Hetao Shenzhen-Hong Kong Science and Technology Cooperation Zone|22.516|114.062|河套;河套合作区;河套深圳园区;Hetao;Lok Ma Chau Loop;落马洲河套
440304|车公庙|Chegongmiao|22.535|114.024|
440311|光明科学城|Guangming Science City|22.760|113.930|
440310|坪山生物医药产业园|Pingshan Biomedicine Park|22.690|114.350|深圳国家生物产业基地;坪山高新区
440307|坂田|Bantian|22.630|114.070|坂田街道
440306|沙井|Shajing|22.735|113.820|
440306|西乡|Xixiang|22.580|113.880|
441900|松山湖|Songshan Lake|22.910|113.890|松山湖高新区;松山湖园区;东莞松山湖;松山湖科学城;Songshanhu;东莞松山湖园区;松山湖高新技术产业开发区
441900|长安镇|Chang'an Town|22.804|113.803|东莞长安;~长安;~Chang'an
441900|虎门镇|Humen Town|22.815|113.672|虎门;东莞虎门;Humen
441900|厚街镇|Houjie Town|22.940|113.673|厚街;东莞厚街;Houjie
441900|塘厦镇|Tangxia Town|22.809|114.107|塘厦;东莞塘厦;Tangxia
441900|寮步镇|Liaobu Town|22.994|113.877|寮步;东莞寮步;Liaobu
441900|大朗镇|Dalang Town|22.939|113.941|大朗;东莞大朗
441900|大岭山镇|Dalingshan Town|22.899|113.843|大岭山
441900|常平镇|Changping Town|22.975|114.000|常平;东莞常平
441900|凤岗镇|Fenggang Town|22.744|114.141|凤岗
441900|清溪镇|Qingxi Town|22.844|114.164|
441900|樟木头镇|Zhangmutou Town|22.915|114.083|樟木头
441900|黄江镇|Huangjiang Town|22.877|113.996|黄江
441900|茶山镇|Chashan Town|23.062|113.883|
441900|石碣镇|Shijie Town|23.098|113.802|石碣
441900|麻涌镇|Machong Town|23.053|113.546|麻涌
441900|~南城街道|~Nancheng|23.021|113.752|东莞南城;~南城区;~南城
441900|~东城街道|~Dongcheng|23.044|113.783|东莞东城;~东城;~东城区
441900|莞城街道|Guancheng|23.053|113.751|莞城
441900|滨海湾新区|Binhai Bay New Area|22.760|113.690|滨海湾
441900|万江街道|Wanjiang|23.040|113.740|万江;万江区
441900|石龙镇|Shilong Town|23.107|113.876|石龙
441900|石排镇|Shipai Town|23.090|113.940|石排
441900|企石镇|Qishi Town|23.060|114.020|企石
441900|横沥镇|Hengli Town|23.020|113.960|横沥
441900|桥头镇|Qiaotou Town|23.020|114.100|~桥头
441900|谢岗镇|Xiegang Town|22.970|114.150|谢岗
441900|东坑镇|Dongkeng Town|22.990|113.940|东坑
441900|沙田镇|Shatian Town|22.920|113.620|~沙田;东莞沙田
441900|道滘镇|Daojiao Town|23.000|113.670|道滘
441900|洪梅镇|Hongmei Town|22.990|113.600|洪梅
441900|望牛墩镇|Wangniudun Town|23.060|113.660|望牛墩
441900|中堂镇|Zhongtang Town|23.090|113.650|~中堂
441900|高埗镇|Gaobu Town|23.080|113.740|高埗
442000|~东区||22.515|113.390|中山东区
442000|~西区||22.545|113.350|中山西区
442000|~南区||22.480|113.360|中山南区
442000|五桂山|Wuguishan|22.420|113.420|
442000|~港口镇|Gangkou Town|22.590|113.380|~港口
442000|~沙溪镇|Shaxi Town|22.530|113.320|~沙溪;中山沙溪
442000|大涌镇|Dachong Town|22.470|113.290|~大涌
442000|南朗街道|Nanlang|22.500|113.530|南朗;南朗镇
442000|~三乡镇|Sanxiang Town|22.350|113.440|~三乡;中山三乡
442000|板芙镇|Banfu Town|22.410|113.320|板芙
442000|神湾镇|Shenwan Town|22.310|113.360|神湾
442000|横栏镇|Henglan Town|22.530|113.260|横栏
442000|~东升镇|Dongsheng Town|22.620|113.290|~东升
442000|东凤镇|Dongfeng Town|22.690|113.260|东凤
442000|~南头镇|Nantou Town|22.720|113.290|~南头;中山南头
442000|黄圃镇|Huangpu Town|22.720|113.340|黄圃
442000|~三角镇|Sanjiao Town|22.680|113.420|~三角;中山三角
442000|~民众街道|Minzhong|22.620|113.490|~民众;~民众镇;中山民众
442000|阜沙镇|Fusha Town|22.660|113.350|阜沙
440402|横琴|Hengqin|22.136|113.538|横琴粤澳深度合作区;横琴新区;珠海横琴;横琴岛;Hengqin Island;Guangdong-Macao In-Depth Cooperation Zone
440402|唐家湾|Tangjiawan|22.360|113.590|珠海高新区
440404|珠海金湾生物医药产业园|Jinwan Biomedicine Park|22.060|113.370|
440605|千灯湖|Qiandeng Lake|23.056|113.148|
440605|狮山镇|Shishan Town|23.150|113.000|狮山;佛山高新区
440606|北滘镇|Beijiao Town|22.930|113.220|北滘
440606|容桂街道|Ronggui|22.760|113.260|容桂
442000|火炬开发区|Torch Development Zone|22.560|113.480|中山火炬;中山火炬高技术产业开发区;中山火炬开发区;火炬高新区;中山港
442000|小榄镇|Xiaolan Town|22.670|113.240|小榄;中山小榄;Xiaolan
442000|翠亨新区|Cuiheng New Area|22.520|113.570|翠亨;中山翠亨新区;中山翠亨;Cuiheng
442000|古镇镇|Guzhen Town|22.610|113.190|中山古镇
442000|石岐|Shiqi|22.530|113.380|石岐街道;石岐区
442000|坦洲镇|Tanzhou Town|22.260|113.480|坦洲
441302|仲恺高新区|Zhongkai High-tech Zone|23.020|114.330|仲恺;惠州仲恺;惠州仲恺高新区;仲恺高新技术产业开发区;Zhongkai
441303|大亚湾|Daya Bay|22.740|114.550|大亚湾经济技术开发区;惠州大亚湾;大亚湾区;Dayawan
441302|惠州江北|Huizhou Jiangbei|23.110|114.400|~江北
441203|肇庆新区|Zhaoqing New Area|23.150|112.610|
441202|肇庆高新区|Zhaoqing High-tech Zone|23.340|112.830|~大旺;~高新区
810016|香港科学园|Hong Kong Science Park|22.427|114.210|~科学园;~Science Park;HKSTP;白石角;香港科技园
810003|数码港|Cyberport|22.261|114.130|数码港香港;香港数码港;Cyberport Hong Kong
810003|薄扶林|Pok Fu Lam|22.269|114.133|香港薄扶林;Pokfulam
810001|~中环|~Central|22.282|114.158|香港中环;Central, Hong Kong
810001|上环|Sheung Wan|22.287|114.150|
810001|西营盘|Sai Ying Pun|22.286|114.142|
810002|铜锣湾|Causeway Bay|22.280|114.185|
810002|~金钟|~Admiralty|22.279|114.165|
810004|~北角|North Point|22.291|114.200|
810004|柴湾|Chai Wan|22.265|114.237|
810004|鲗鱼涌|Quarry Bay|22.288|114.213|太古城;Taikoo
810005|尖沙咀|Tsim Sha Tsui|22.298|114.172|
810005|旺角|Mong Kok|22.319|114.169|
810005|油麻地|Yau Ma Tei|22.313|114.171|
810007|红磡|Hung Hom|22.305|114.185|
810007|九龙塘|Kowloon Tong|22.337|114.176|
810007|启德|Kai Tak|22.320|114.200|
810009|九龙湾|Kowloon Bay|22.323|114.214|
810010|葵涌|Kwai Chung|22.362|114.130|
810010|青衣|Tsing Yi|22.348|114.107|
810014|上水|Sheung Shui|22.502|114.128|香港上水
810014|粉岭|Fanling|22.492|114.139|
810015|将军澳|Tseung Kwan O|22.308|114.260|香港将军澳
810015|清水湾|Clear Water Bay|22.335|114.263|
810016|~火炭|Fo Tan|22.395|114.198|
810016|~马鞍山|Ma On Shan|22.424|114.231|
810016|大围|Tai Wai|22.373|114.179|
810012|天水围|Tin Shui Wai|22.460|114.003|
810018|东涌|Tung Chung|22.289|113.942|
810017|大窝口|Tai Wo Hau|22.371|114.125|
820001|澳门半岛|Macao Peninsula|22.199|113.545|Macau Peninsula;~半岛
310115|张江|Zhangjiang|31.205|121.610|张江高科;张江药谷;张江科学城;上海张江
3205|苏州工业园区|Suzhou Industrial Park|31.317|120.722|~SIP;苏州园区;~工业园区
110108|中关村|Zhongguancun|39.983|116.316|
3201|江北新区|Jiangbei New Area|32.060|118.620|南京江北新区
`;

/** Regions: several codes under one name. Columns: zh | en | aliases; | codes, */
export const regionTable = `
珠三角|Pearl River Delta|珠江三角洲;珠三角地区;PRD;珠三角各市;珠三角九市;珠三角城市群;the Pearl River Delta|4401,4403,4404,4406,4407,4412,4413,4419,4420
粤港澳大湾区|Greater Bay Area|大湾区;粤港澳;GBA;大灣區;湾区;湾区城市;湾区各市;Guangdong-Hong Kong-Macao Greater Bay Area;the Greater Bay Area;粤港澳地区|4401,4403,4404,4406,4407,4412,4413,4419,4420,81,82
广深|Guangzhou and Shenzhen|广深地区;广深两地|4401,4403
粤东|Eastern Guangdong|粤东地区;潮汕;潮汕地区|4405,4415,4451,4452
粤西|Western Guangdong|粤西地区|4408,4409,4417
粤北|Northern Guangdong|粤北地区;粤北山区|4402,4414,4416,4418,4453
广佛|Guangzhou and Foshan|广佛地区;广佛同城;广佛都市圈|4401,4406
深莞惠|Shenzhen, Dongguan and Huizhou|深莞惠地区;深圳都市圈|4403,4419,4413
珠中江|Zhuhai, Zhongshan and Jiangmen|珠西;珠江西岸|4404,4420,4407
珠江东岸|Eastern Pearl River Delta||4403,4419,4413
港澳|Hong Kong and Macao|港澳地区;香港澳门;Hong Kong and Macau|81,82
长三角|Yangtze River Delta|长江三角洲;长三角地区;YRD;华东长三角;江浙沪皖;长三角城市群|31,32,33,34
江浙沪|Jiangsu, Zhejiang and Shanghai|包邮区|31,32,33
苏南|Southern Jiangsu|苏南地区;苏锡常|3201,3202,3204,3205,3211
苏北|Northern Jiangsu|苏北地区|3203,3207,3208,3209,3213
苏中|Central Jiangsu|苏中地区|3206,3210,3212
杭嘉湖|Hangzhou, Jiaxing and Huzhou||3301,3304,3305
闽南|Southern Fujian|闽南地区;厦漳泉|3502,3505,3506
胶东|Jiaodong|胶东半岛|3702,3706,3707,3710
长株潭|Changsha, Zhuzhou and Xiangtan|长株潭城市群|4301,4302,4303
武汉都市圈|Wuhan metropolitan area|武汉城市圈|4201,4202,4207,4209,4211,4212,429004,429005,429006
关中|Guanzhong|关中地区;关中平原|6101,6102,6103,6104,6105
北部湾|Beibu Gulf|北部湾地区;北部湾经济区|4501,4505,4506,4507
粤港澳深|Guangdong, Hong Kong and Macao||44,81,82
港澳台|Hong Kong, Macao and Taiwan|港澳台地区|71,81,82
潮汕揭|Chaoshan|汕潮揭|4405,4451,4452
湛茂|Zhanjiang and Maoming|湛茂都市圈|4408,4409
广东省外|Outside Guangdong|省外|11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,45,46,50,51,52,53,54,61,62,63,64,65
全国|Nationwide|全国各地;全国范围;中国大陆;内地;大陆;mainland China;Mainland China;nationwide;across China;anywhere in China|11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,44,45,46,50,51,52,53,54,61,62,63,64,65
京津冀|Beijing-Tianjin-Hebei|京津冀地区;环渤海|11,12,13
华南|South China|华南地区;southern China|44,45,46
华东|East China|华东地区;eastern China|31,32,33,34,35,36,37
华中|Central China|华中地区;central China|41,42,43
华北|North China|华北地区;northern China|11,12,13,14,15
西南|Southwest China|西南地区|50,51,52,53,54
西北|Northwest China|西北地区|61,62,63,64,65
东北|Northeast China|东北地区;东三省|21,22,23
成渝|Chengdu-Chongqing|成渝地区;川渝|50,51
新一线城市|New first-tier cities|新一线|5101,3301,50,4201,3205,6101,3201,4301,12,4101,4419,3702,3302,5301,3401
一线城市|First-tier cities|北上广深;北上广;tier-1 cities;first-tier cities|11,31,4401,4403
北欧|Nordic countries|Scandinavia|SE,DK,FI,NO
欧洲|Europe|European Union;EU|GB,IE,DE,FR,CH,NL,BE,LU,SE,NO,DK,FI,IS,IT,ES,PT,AT,GR,PL,CZ,SK,HU,RO,BG,RS,HR,SI,EE,LV,LT
海外|Overseas|国外;境外;abroad;overseas|SG,US,GB,CA,AU,NZ,JP,KR,KP,MN,DE,FR,CH,NL,BE,LU,SE,NO,DK,FI,IS,IE,IT,ES,PT,AT,GR,PL,CZ,SK,HU,RO,BG,RS,HR,SI,EE,LV,LT,UA,BY,RU,TR,IL,AE,SA,QA,KW,OM,BH,IR,IQ,JO,LB,KZ,UZ,KG,IN,PK,BD,LK,NP,MM,MY,TH,VN,KH,LA,ID,PH,BN,EG,ZA,NG,KE,ET,GH,TZ,UG,ZM,MA,DZ,TN,AO,MZ,MU,BR,AR,CL,PE,CO,MX,EC,VE,PA,CU,FJ,PG
东南亚|Southeast Asia|东盟;ASEAN|SG,MY,TH,VN,ID,PH,KH,LA,MM,BN
北美|North America||US,CA
东亚|East Asia|日韩;Japan and Korea|JP,KR
中东|Middle East|中东地区|AE,SA,QA,KW,OM,BH,IL,IR,IQ,JO,LB,TR
非洲|Africa||EG,ZA,NG,KE,ET,GH,TZ,UG,ZM,MA,DZ,TN,AO,MZ,MU
南美|South America|拉美;拉丁美洲;Latin America;南美洲|BR,AR,CL,PE,CO,EC,VE,MX,PA,CU
大洋洲|Oceania|澳新|AU,NZ,FJ,PG
南亚|South Asia||IN,PK,BD,LK,NP
中亚|Central Asia||KZ,UZ,KG
香港岛|Hong Kong Island|港岛|810001,810002,810003,810004
九龙|Kowloon|Kowloon, Hong Kong|810005,810006,810007,810008,810009
新界|New Territories|the New Territories|810010,810011,810012,810013,810014,810015,810016,810017,810018
`;
