/**
 * Guangdong with the districts of the Pearl River Delta, Hong Kong's districts, Macao's parishes. Codes: GB/T 2260; districts of Hong Kong
 * and Macao, which it does not number, as the Ministry of Civil Affairs' map does. Dongguan and Zhongshan have no districts: zones have their towns.
 * Coordinates: seats of government or centres, hand-checked, to a few hundred metres; of Longgang the
 * middle between its centres of work, which lie far apart. A name behind `~` counts only
 * where a place around it is named too. Columns: code | zh | en | lat | lng | aliases;
 */
export const guangdongPlaces = `
4401|广州市|Guangzhou|23.13|113.26|穗;Canton;~花城;羊城;廣州;Kwangchow
440103|荔湾区|Liwan|23.126|113.244|
440104|越秀区|Yuexiu|23.129|113.267|
440105|海珠区|Haizhu|23.084|113.317|
440106|天河区|Tianhe|23.125|113.361|
440111|白云区|Baiyun|23.157|113.273|
440112|黄埔区|Huangpu|23.181|113.480|萝岗;萝岗区;黃埔區
440113|番禺区|Panyu|22.938|113.384|
440114|花都区|Huadu|23.404|113.220|
440115|南沙区|Nansha|22.802|113.525|
440117|从化区|Conghua|23.549|113.587|
440118|增城区|Zengcheng|23.261|113.811|
4402|韶关市|Shaoguan|24.81|113.60|
4403|深圳市|Shenzhen|22.54|114.06|鹏城;Shen Zhen
440303|罗湖区|Luohu|22.548|114.132|
440304|福田区|Futian|22.522|114.055|
440305|南山区|Nanshan|22.533|113.930|
440306|宝安区|Bao'an|22.555|113.884|Baoan
440307|龙岗区|Longgang|22.670|114.170|
440308|盐田区|Yantian|22.558|114.237|
440309|龙华区|Longhua|22.697|114.045|龙华新区
440310|坪山区|Pingshan|22.691|114.350|坪山新区
440311|光明区|Guangming|22.749|113.936|光明新区
440343|大鹏新区|Dapeng New District|22.596|114.480|大鹏;Dapeng
4404|珠海市|Zhuhai|22.27|113.58|
440402|香洲区|Xiangzhou|22.266|113.543|
440403|斗门区|Doumen|22.209|113.297|
440404|金湾区|Jinwan|22.147|113.364|
4405|汕头市|Shantou|23.35|116.68|Swatow
4406|佛山市|Foshan|23.02|113.12|
440604|禅城区|Chancheng|23.010|113.122|
440605|南海区|Nanhai|23.029|113.143|
440606|顺德区|Shunde|22.805|113.294|大良
440607|三水区|Sanshui|23.156|112.897|
440608|高明区|Gaoming|22.900|112.893|
4407|江门市|Jiangmen|22.58|113.08|
440703|蓬江区|Pengjiang|22.595|113.079|
440704|江海区|Jianghai|22.561|113.111|
440705|新会区|Xinhui|22.458|113.034|
440781|台山市|Taishan|22.252|112.794|
440783|开平市|Kaiping|22.376|112.699|
440784|鹤山市|Heshan|22.766|112.964|
440785|恩平市|Enping|22.183|112.306|
4408|湛江市|Zhanjiang|21.27|110.36|
4409|茂名市|Maoming|21.66|110.93|
4412|肇庆市|Zhaoqing|23.05|112.46|
441202|端州区|Duanzhou|23.053|112.485|
441203|鼎湖区|Dinghu|23.158|112.568|
441204|高要区|Gaoyao|23.025|112.458|
441223|广宁县|Guangning|23.635|112.441|
441224|怀集县|Huaiji|23.911|112.185|
441225|封开县|Fengkai|23.425|111.512|
441226|德庆县|Deqing|23.144|111.786|
441284|四会市|Sihui|23.327|112.734|
4413|惠州市|Huizhou|23.11|114.42|
441302|惠城区|Huicheng|23.084|114.383|
441303|惠阳区|Huiyang|22.789|114.456|
441322|博罗县|Boluo|23.173|114.290|
441323|惠东县|Huidong|22.985|114.720|
441324|龙门县|Longmen|23.728|114.255|
4414|梅州市|Meizhou|24.29|116.12|
4415|汕尾市|Shanwei|22.79|115.37|
4416|河源市|Heyuan|23.75|114.70|
4417|阳江市|Yangjiang|21.86|111.98|
4418|清远市|Qingyuan|23.68|113.06|
4419|东莞市|Dongguan|23.02|113.75|
4420|中山市|Zhongshan|22.52|113.39|
4451|潮州市|Chaozhou|23.66|116.62|
4452|揭阳市|Jieyang|23.55|116.37|
4453|云浮市|Yunfu|22.92|112.04|
81|香港特别行政区|Hong Kong|22.32|114.17|香港;HK;HKSAR;Hongkong;香港特區;香港地区;Hong Kong SAR
810001|中西区|Central and Western|22.282|114.150|Central & Western;Central and Western District
810002|湾仔区|Wan Chai|22.277|114.173|Wanchai
810003|南区|~Southern|22.247|114.170|~Southern District;香港南区
810004|东区|~Eastern|22.280|114.225|~Eastern District;香港东区
810005|油尖旺区|Yau Tsim Mong|22.311|114.172|
810006|深水埗区|Sham Shui Po|22.331|114.160|深水埗
810007|九龙城区|Kowloon City|22.328|114.191|
810008|黄大仙区|Wong Tai Sin|22.342|114.196|
810009|观塘区|Kwun Tong|22.313|114.226|
810010|葵青区|Kwai Tsing|22.357|114.120|
810011|屯门区|Tuen Mun|22.391|113.976|
810012|元朗区|Yuen Long|22.445|114.022|
810013|大埔区|Tai Po|22.451|114.168|
810014|北区|~North District|22.495|114.138|香港北区;~North;新界北区
810015|西贡区|Sai Kung|22.383|114.271|
810016|沙田区|Sha Tin|22.383|114.190|Shatin
810017|荃湾区|Tsuen Wan|22.371|114.113|
810018|离岛区|~Islands|22.286|113.943|~Islands District;大屿山;Lantau
82|澳门特别行政区|Macao|22.20|113.54|澳门;Macau;澳門;Macao SAR;Macau SAR;澳门地区
820001|花地玛堂区|Nossa Senhora de Fátima|22.208|113.551|Our Lady of Fatima
820002|圣安多尼堂区|Santo António|22.199|113.540|花王堂区
820003|大堂区|Sé|22.193|113.549|
820004|望德堂区|São Lázaro|22.196|113.546|
820005|风顺堂区|São Lourenço|22.188|113.534|
820006|嘉模堂区|Nossa Senhora do Carmo|22.156|113.557|氹仔;Taipa;澳门氹仔
820007|路氹填海区|Cotai|22.138|113.560|路氹;路氹城
820008|圣方济各堂区|São Francisco Xavier|22.122|113.563|路环;Coloane;澳门路环
`;
