/**
 * Zones that people name instead of districts; the code is the district that they lie in, the coordinates their own.
 * Columns: code | zh | en | lat | lng | aliases;
 */
export const zoneTable = `
440112|国际生物岛|Guangzhou International Bio Island|23.066|113.372|生物岛;广州国际生物岛;Bio Island;官洲生物岛;Guangzhou Bio Island
440112|广州科学城|Guangzhou Science City|23.165|113.441|科学城;黄埔科学城
440112|中新广州知识城|Sino-Singapore Guangzhou Knowledge City|23.373|113.533|中新知识城;知识城;Guangzhou Knowledge City;Knowledge City;黄埔区知识城
440112|广州开发区|Guangzhou Development District|23.110|113.490|广州经济技术开发区;GDD;开发区西区
440113|广州大学城|Guangzhou Higher Education Mega Center|23.048|113.393|大学城;广州国际创新城
440115|南沙自贸区|Nansha Free Trade Zone|22.780|113.560|南沙新区;南沙科学城
440106|珠江新城|Zhujiang New Town|23.119|113.321|Pearl River New City
440106|天河智慧城|Tianhe Smart City|23.176|113.394|天河软件园
440105|琶洲|Pazhou|23.098|113.368|琶洲试验区
440305|前海|Qianhai|22.529|113.899|前海合作区;深圳前海;前海深港现代服务业合作区;Qianhai Cooperation Zone
440305|南山科技园|Nanshan Science Park|22.540|113.945|深圳科技园;科技园;深圳高新区;粤海街道;Shenzhen Hi-tech Park;Shenzhen High-tech Park;粤海
440305|蛇口|Shekou|22.488|113.916|深圳蛇口
440305|西丽|Xili|22.580|113.953|西丽湖国际科教城
440305|后海|Houhai|22.512|113.938|深圳湾
440304|河套深港科技创新合作区|Hetao Shenzhen-Hong Kong Science and Technology Cooperation Zone|22.516|114.062|河套;河套合作区;河套深圳园区;Hetao;Lok Ma Chau Loop;落马洲河套
440304|车公庙|Chegongmiao|22.535|114.024|
440311|光明科学城|Guangming Science City|22.760|113.930|
440310|坪山生物医药产业园|Pingshan Biomedicine Park|22.690|114.350|深圳国家生物产业基地;坪山高新区
440307|坂田|Bantian|22.630|114.070|坂田街道
440306|沙井|Shajing|22.735|113.820|
440306|西乡|Xixiang|22.580|113.880|
441900|松山湖|Songshan Lake|22.910|113.890|松山湖高新区;松山湖园区;东莞松山湖;松山湖科学城;Songshanhu;东莞松山湖园区;松山湖高新技术产业开发区
441900|长安镇|Chang'an Town|22.804|113.803|东莞长安;Chang'an
441900|虎门镇|Humen Town|22.815|113.672|虎门;东莞虎门;Humen
441900|厚街镇|Houjie Town|22.940|113.673|厚街;东莞厚街;Houjie
441900|塘厦镇|Tangxia Town|22.809|114.107|塘厦;东莞塘厦;Tangxia
441900|寮步镇|Liaobu Town|22.994|113.877|寮步;东莞寮步;Liaobu
441900|大朗镇|Dalang Town|22.939|113.941|大朗
441900|大岭山镇|Dalingshan Town|22.899|113.843|大岭山
441900|常平镇|Changping Town|22.975|114.000|常平;东莞常平
441900|凤岗镇|Fenggang Town|22.744|114.141|凤岗
441900|清溪镇|Qingxi Town|22.844|114.164|
441900|樟木头镇|Zhangmutou Town|22.915|114.083|樟木头
441900|黄江镇|Huangjiang Town|22.877|113.996|黄江
441900|茶山镇|Chashan Town|23.062|113.883|
441900|石碣镇|Shijie Town|23.098|113.802|石碣
441900|麻涌镇|Machong Town|23.053|113.546|麻涌
441900|南城街道|Nancheng|23.021|113.752|东莞南城;南城区
441900|东城街道|Dongcheng|23.044|113.783|东莞东城
441900|莞城街道|Guancheng|23.053|113.751|莞城
441900|滨海湾新区|Binhai Bay New Area|22.760|113.690|滨海湾
440402|横琴|Hengqin|22.136|113.538|横琴粤澳深度合作区;横琴新区;珠海横琴;横琴岛;Hengqin Island;Guangdong-Macao In-Depth Cooperation Zone
440402|唐家湾|Tangjiawan|22.360|113.590|唐家;珠海高新区
440404|珠海金湾生物医药产业园|Jinwan Biomedicine Park|22.060|113.370|三灶
440605|千灯湖|Qiandeng Lake|23.056|113.148|
440605|狮山镇|Shishan Town|23.150|113.000|狮山;佛山高新区
440606|北滘镇|Beijiao Town|22.930|113.220|北滘
440606|容桂街道|Ronggui|22.760|113.260|容桂
442000|火炬开发区|Torch Development Zone|22.560|113.480|中山火炬;中山火炬高技术产业开发区;中山火炬开发区;火炬高新区;中山港
442000|小榄镇|Xiaolan Town|22.670|113.240|小榄;中山小榄;Xiaolan
442000|翠亨新区|Cuiheng New Area|22.520|113.570|翠亨;中山翠亨新区;中山翠亨;Cuiheng
442000|古镇镇|Guzhen Town|22.610|113.190|中山古镇
442000|石岐|Shiqi|22.530|113.380|石岐街道
442000|坦洲镇|Tanzhou Town|22.260|113.480|坦洲
441302|仲恺高新区|Zhongkai High-tech Zone|23.020|114.330|仲恺;惠州仲恺;惠州仲恺高新区;仲恺高新技术产业开发区;Zhongkai
441303|大亚湾|Daya Bay|22.740|114.550|大亚湾经济技术开发区;惠州大亚湾;大亚湾区;Dayawan
441302|惠州江北|Huizhou Jiangbei|23.110|114.400|
441203|肇庆新区|Zhaoqing New Area|23.150|112.610|
441202|肇庆高新区|Zhaoqing High-tech Zone|23.340|112.830|大旺
810016|香港科学园|Hong Kong Science Park|22.427|114.210|科学园;Science Park;HKSTP;白石角;香港科技园
810003|数码港|Cyberport|22.261|114.130|数码港香港;香港数码港;Cyberport Hong Kong
810003|薄扶林|Pok Fu Lam|22.269|114.133|香港薄扶林;Pokfulam
810001|中环|Central|22.282|114.158|香港中环;Central, Hong Kong
810001|上环|Sheung Wan|22.287|114.150|
810001|西营盘|Sai Ying Pun|22.286|114.142|
810002|铜锣湾|Causeway Bay|22.280|114.185|
810002|金钟|Admiralty|22.279|114.165|
810004|北角|North Point|22.291|114.200|
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
810016|火炭|Fo Tan|22.395|114.198|
810016|马鞍山|Ma On Shan|22.424|114.231|
810016|大围|Tai Wai|22.373|114.179|
810012|天水围|Tin Shui Wai|22.460|114.003|
810018|东涌|Tung Chung|22.289|113.942|
810017|大窝口|Tai Wo Hau|22.371|114.125|
820001|澳门半岛|Macao Peninsula|22.199|113.545|Macau Peninsula;半岛
310115|张江|Zhangjiang|31.205|121.610|张江高科;张江药谷;张江科学城;上海张江
3205|苏州工业园区|Suzhou Industrial Park|31.317|120.722|SIP;苏州园区
110108|中关村|Zhongguancun|39.983|116.316|
3206|南通启东|Qidong|31.808|121.657|启东
3201|江北新区|Jiangbei New Area|32.060|118.620|南京江北新区
`;

/** Regions: several codes under one name. Columns: zh | en | aliases; | codes, */
export const regionTable = `
珠三角|Pearl River Delta|珠江三角洲;珠三角地区;PRD;珠三角各市;珠三角九市;the Pearl River Delta|4401,4403,4404,4406,4407,4412,4413,4419,4420
粤港澳大湾区|Greater Bay Area|大湾区;粤港澳;GBA;大灣區;湾区城市;Guangdong-Hong Kong-Macao Greater Bay Area;the Greater Bay Area;粤港澳地区|4401,4403,4404,4406,4407,4412,4413,4419,4420,81,82
粤东|Eastern Guangdong|粤东地区;潮汕;潮汕地区|4405,4415,4451,4452
粤西|Western Guangdong|粤西地区|4408,4409,4417
粤北|Northern Guangdong|粤北地区|4402,4414,4416,4418,4453
广佛|Guangzhou and Foshan|广佛地区;广佛同城;广佛都市圈|4401,4406
深莞惠|Shenzhen, Dongguan and Huizhou|深莞惠地区;深圳都市圈|4403,4419,4413
珠中江|Zhuhai, Zhongshan and Jiangmen|珠西;珠江西岸|4404,4420,4407
珠江东岸|Eastern Pearl River Delta||4403,4419,4413
港澳|Hong Kong and Macao|港澳地区;香港澳门;Hong Kong and Macau|81,82
长三角|Yangtze River Delta|长江三角洲;江浙沪;长三角地区;YRD;华东长三角;江浙沪皖|31,32,33,34
京津冀|Beijing-Tianjin-Hebei|京津冀地区;环渤海|11,12,13
华南|South China|华南地区;southern China|44,45,46
华东|East China|华东地区;eastern China|31,32,33,34,35,36,37
华中|Central China|华中地区;central China|41,42,43
华北|North China|华北地区;northern China|11,12,13,14,15
西南|Southwest China|西南地区|50,51,52,53,54
西北|Northwest China|西北地区|61,62,63,64,65
东北|Northeast China|东北地区;东三省|21,22,23
成渝|Chengdu-Chongqing|成渝地区;川渝|50,51
一线城市|First-tier cities|北上广深;北上广;tier-1 cities;first-tier cities|11,31,4401,4403
北欧|Nordic countries|Scandinavia|SE,DK,FI,NO
欧洲|Europe|European Union;EU|GB,DE,FR,CH,NL,SE,DK,BE,IT,ES,PT,AT,FI,IE
海外|Overseas|国外;境外;abroad;overseas|US,GB,CA,AU,NZ,JP,KR,DE,FR,CH,NL,SE,DK,SG,BE,IT,ES,PT,AT,FI,IE
东南亚|Southeast Asia||SG,MY,TH,VN,ID,PH
北美|North America||US,CA
香港岛|Hong Kong Island|港岛|810001,810002,810003,810004
九龙|Kowloon|Kowloon, Hong Kong|810005,810006,810007,810008,810009
新界|New Territories|the New Territories|810010,810011,810012,810013,810014,810015,810016,810017,810018
`;
