/**
 * Zones of the mainland beyond the Greater Bay Area that people name instead of districts, and districts that no longer exist
 * under their old names; the code is the district that they lie in now, the coordinates their own (to a kilometre or two, by hand).
 * A name behind `~` counts only where its city is named too. Columns: code | zh | en | lat | lng | aliases;
 */
export const chinaZoneTable = `
110105|望京|Wangjing|39.997|116.475|
110105|~CBD||39.912|116.460|~北京CBD;~国贸
110108|上地|Shangdi|40.033|116.305|
110108|中关村软件园|Zhongguancun Software Park|40.048|116.288|
110108|西二旗|Xi'erqi|40.053|116.306|
110115|亦庄|Yizhuang|39.795|116.506|北京经济技术开发区;亦庄经济技术开发区;北京经开区;~经济技术开发区;~经开区
110114|未来科学城|Future Science City Beijing|40.115|116.460|
110114|中关村生命科学园|Zhongguancun Life Science Park|40.096|116.288|~生命科学园
110115|大兴生物医药基地|Daxing Biomedicine Base|39.680|116.310|~生物医药基地
110116|怀柔科学城|Huairou Science City|40.390|116.680|
110102|北京金融街|Beijing Financial Street|39.915|116.360|~金融街
110105|酒仙桥|Jiuxianqiao|39.973|116.489|
110101|崇文区|Chongwen|39.893|116.416|
110102|宣武区|Xuanwu Beijing|39.890|116.353|
120116|天津经济技术开发区|TEDA|39.033|117.710|泰达;滨海泰达;~经济技术开发区;~开发区
120116|塘沽|Tanggu|39.018|117.650|塘沽区
120116|汉沽|Hangu|39.249|117.804|汉沽区
120104|华苑|Huayuan|39.088|117.105|
130629|雄安新区|Xiong'an New Area|38.995|116.100|雄安
140105|山西综改示范区|Shanxi Transformation Zone|37.780|112.560|~综改区;~综改示范区
210211|大连高新区|Dalian High-tech Zone|38.860|121.530|大连软件园;七贤岭;~高新区
210213|金普新区|Jinpu New Area|39.050|121.790|大连开发区;~开发区
210112|沈阳高新区|Shenyang High-tech Zone|41.720|123.450|~高新区;浑南新区
220104|长春高新区|Changchun High-tech Zone|43.810|125.260|~高新区
220102|净月|Jingyue|43.790|125.430|净月开发区;净月高新区
220102|长春经开区|Changchun Development Zone|43.860|125.400|~经开区;~经济技术开发区
230109|哈尔滨新区|Harbin New Area|45.800|126.560|
310104|漕河泾|Caohejing|31.170|121.398|漕河泾开发区
310104|徐家汇|Xujiahui|31.195|121.437|
310115|陆家嘴|Lujiazui|31.238|121.502|
310115|上海金桥|Jinqiao|31.250|121.600|~金桥;金桥开发区
310115|外高桥|Waigaoqiao|31.340|121.580|
310115|临港新片区|Lin-gang Special Area|30.900|121.920|临港;临港新城;上海临港;Lingang
310115|前滩|Qiantan|31.155|121.470|
310115|南汇区|Nanhui|31.050|121.760|南汇
310112|虹桥商务区|Hongqiao Business District|31.195|121.315|大虹桥;~虹桥
310112|紫竹高新区|Zizhu|31.020|121.450|紫竹
310110|五角场|Wujiaochang|31.300|121.515|
310106|闸北区|Zhabei|31.250|121.455|闸北
310101|卢湾区|Luwan|31.217|121.473|卢湾
320505|苏州高新区|Suzhou New District|31.300|120.550|~高新区;苏州新区
320508|沧浪区|Canglang|31.300|120.620|沧浪
320508|平江区|Pingjiang Suzhou|31.320|120.640|
320508|金阊区|Jinchang Suzhou|31.320|120.600|
3205|独墅湖|Dushu Lake|31.270|120.730|独墅湖科教创新区;独墅湖高教区
3205|苏州生物纳米园|BioBAY|31.260|120.735|生物纳米园
320214|无锡高新区|Wuxi New District|31.540|120.370|~高新区;无锡新区
320213|崇安区|Chong'an Wuxi|31.580|120.300|
320213|南长区|Nanchang Wuxi|31.560|120.300|
320583|花桥|Huaqiao|31.300|121.100|昆山花桥;花桥开发区
320411|常州高新区|Changzhou High-tech Zone|31.830|119.970|~高新区
320104|白下区|Baixia|32.030|118.800|
320106|下关区|Xiaguan|32.090|118.740|
320105|河西新城|Hexi New Town|32.000|118.730|~河西
320114|南京软件谷|Nanjing Software Valley|31.980|118.760|~软件谷;中国南京软件谷
320115|江宁开发区|Jiangning Development Zone|31.890|118.820|~江宁经济技术开发区
320113|仙林|Xianlin|32.110|118.910|仙林大学城
320111|南京生物医药谷|Nanjing Biomedicine Valley|32.170|118.700|~生物医药谷
330110|杭州未来科技城|Hangzhou Future Sci-Tech City|30.285|120.010|~未来科技城;余杭未来科技城;~Future Sci-Tech City;海创园
330110|梦想小镇|Dream Town Hangzhou|30.292|119.992|
330108|杭州滨江|Binjiang Hangzhou|30.208|120.212|杭州高新区;~高新区
330106|云栖小镇|Yunqi Town|30.135|120.070|
330102|钱江新城|Qianjiang New City|30.245|120.210|
330102|江干区|Jianggan|30.257|120.205|江干
330105|下城区|Xiacheng|30.282|120.181|
330114|下沙|Xiasha|30.310|120.350|杭州经济技术开发区;杭州经开区;~经开区
330114|杭州医药港|Hangzhou Medicine Port|30.300|120.330|~医药港
330109|萧山机场|Xiaoshan Airport|30.236|120.434|
330212|江东区|Jiangdong Ningbo|29.870|121.570|
330212|宁波高新区|Ningbo High-tech Zone|29.890|121.620|~高新区
330282|杭州湾新区|Hangzhou Bay New Zone|30.300|121.260|前湾新区
340104|合肥高新区|Hefei High-tech Zone|31.830|117.130|~高新区;科大讯飞小镇
340111|合肥经开区|Hefei Development Zone|31.770|117.220|~经开区;~经济技术开发区
340111|滨湖新区|Binhu New Area|31.730|117.290|
340104|~政务区||31.810|117.230|政务文化新区
340102|新站高新区|Xinzhan High-tech Zone|31.900|117.350|~新站区
350203|厦门软件园|Xiamen Software Park|24.485|118.185|~软件园二期
350211|厦门软件园三期|Xiamen Software Park III|24.610|118.050|~软件园三期;~软件园
350206|厦门火炬高新区|Xiamen Torch High-tech Zone|24.510|118.160|~火炬高新区;~火炬园
350102|福州软件园|Fuzhou Software Park|26.110|119.270|~软件园
360111|南昌高新区|Nanchang High-tech Zone|28.700|115.960|~高新区
370102|济南高新区|Jinan High-tech Zone|36.680|117.130|~高新区;汉峪金谷;齐鲁软件园
3701|莱芜市|Laiwu|36.213|117.677|
370211|西海岸新区|Qingdao West Coast New Area|35.960|120.180|青岛西海岸;~开发区
370214|青岛高新区|Qingdao High-tech Zone|36.270|120.250|~高新区
370611|烟台开发区|Yantai Development Zone|37.560|121.250|~开发区
410104|郑东新区|Zhengdong New District|34.770|113.730|
410102|郑州高新区|Zhengzhou High-tech Zone|34.800|113.550|~高新区
410184|郑州航空港区|Zhengzhou Airport Zone|34.550|113.840|~航空港区;~港区
410104|郑州经开区|Zhengzhou Development Zone|34.720|113.740|~经开区
420111|光谷|Optics Valley|30.505|114.400|东湖高新区;东湖新技术开发区;武汉东湖新技术开发区;东湖高新;中国光谷;东湖开发区;~高新区
420111|光谷生物城|Optics Valley Biolake|30.470|114.530|Biolake
420111|光谷软件园|Optics Valley Software Park|30.480|114.410|
420111|~武汉未来科技城||30.450|114.520|~未来科技城
420113|武汉经开区|Wuhan Development Zone|30.500|114.160|武汉经济技术开发区;沌口;~经开区;~经济技术开发区;车谷
420103|汉口|Hankou|30.600|114.280|
420105|汉阳|Hanyang Wuhan|30.555|114.220|
420115|藏龙岛|Canglong Island|30.420|114.420|
430104|长沙高新区|Changsha High-tech Zone|28.230|112.880|~高新区;麓谷
430104|梅溪湖|Meixi Lake|28.190|112.890|
430121|星沙|Xingsha|28.250|113.080|长沙经开区
430212|株洲县|Zhuzhou County|27.700|113.144|
450108|五象新区|Wuxiang New District|22.750|108.390|
450107|南宁高新区|Nanning High-tech Zone|22.840|108.270|~高新区
460108|江东新区|Jiangdong New Area Haikou|19.980|110.450|
460106|海口复兴城|Haikou Fullsing Town|20.030|110.310|
460205|崖州湾|Yazhou Bay|18.370|109.170|崖州湾科技城;三亚崖州湾科技城
4604|洋浦|Yangpu Hainan|19.740|109.200|洋浦经济开发区
469002|博鳌|Bo'ao|19.160|110.580|乐城先行区;博鳌乐城;Boao
500112|两江新区|Liangjiang New Area|29.720|106.550|
500103|解放碑|Jiefangbei|29.557|106.577|
500105|观音桥|Guanyinqiao|29.575|106.533|
500106|西永|Xiyong|29.600|106.370|西永微电园
500107|重庆高新区|Chongqing High-tech Zone|29.490|106.450|~高新区
510107|成都高新区|Chengdu High-tech Zone|30.560|104.060|~高新区;成都高新南区;高新南区
510107|天府软件园|Tianfu Software Park|30.545|104.066|
510107|成都金融城|Chengdu Financial City|30.583|104.062|~金融城;~交子大道
510117|高新西区|Chengdu High-tech Zone West|30.760|103.920|成都高新西区
510116|天府新区|Tianfu New Area|30.410|104.070|四川天府新区;成都天府新区
510116|天府国际生物城|Tianfu International Bio-town|30.430|104.000|~国际生物城
510117|郫县|Pixian|30.796|103.901|
5201|贵安新区|Gui'an New Area|26.400|106.470|
520115|贵阳高新区|Guiyang High-tech Zone|26.620|106.640|~高新区
530103|昆明高新区|Kunming High-tech Zone|25.070|102.660|~高新区
610113|西安高新区|Xi'an High-tech Zone|34.220|108.890|~高新区;西安高新
610113|曲江新区|Qujiang New District|34.200|108.970|~曲江
610112|西安经开区|Xi'an Development Zone|34.340|108.945|~经开区;~经济技术开发区;凤城
610111|西咸新区|Xixian New Area|34.300|108.750|沣东新城;沣西新城;秦汉新城
610118|户县|Huxian|34.109|108.605|
620121|兰州新区|Lanzhou New Area|36.500|103.660|
650104|乌鲁木齐高新区|Urumqi High-tech Zone|43.870|87.560|~高新区
`;
