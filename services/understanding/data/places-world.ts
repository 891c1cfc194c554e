/** Countries and cities of the world. Coordinates: centres, rounded to hundredths of a degree. Columns: code | zh | en | lat | lng | aliases; */
export const worldPlaces = `
100000|中国|China|35.00|105.00|中国大陆;内地;mainland China;PRC;全国;全国各地;nationwide
SG|新加坡|Singapore|1.35|103.82|星加坡
US|美国|United States|39.83|-98.58|USA;美國;United States of America
US-BOS|波士顿|Boston|42.36|-71.06|剑桥麻省;Cambridge MA;Cambridge, Massachusetts;麻省;马萨诸塞
US-NYC|纽约|New York|40.71|-74.01|New York City;NYC;纽约市
US-SFO|旧金山|San Francisco|37.77|-122.42|三藩市;湾区;Bay Area;Silicon Valley;硅谷;Palo Alto;圣何塞;San Jose
US-LAX|洛杉矶|Los Angeles|34.05|-118.24|LA
US-SAN|圣地亚哥|San Diego|32.72|-117.16|圣迭戈
US-SEA|西雅图|Seattle|47.61|-122.33|
US-CHI|芝加哥|Chicago|41.88|-87.63|
US-PHL|费城|Philadelphia|39.95|-75.17|
US-HOU|休斯顿|Houston|29.76|-95.37|休斯敦
US-WAS|华盛顿|Washington|38.91|-77.04|Washington DC
GB|英国|United Kingdom|52.36|-1.17|UK;England;英國;Great Britain;英格兰
GB-LON|伦敦|London|51.51|-0.13|倫敦
GB-CBG|剑桥|Cambridge|52.21|0.12|
GB-OXF|牛津|Oxford|51.75|-1.26|
GB-MAN|曼彻斯特|Manchester|53.48|-2.24|
GB-EDI|爱丁堡|Edinburgh|55.95|-3.19|
CA|加拿大|Canada|56.13|-106.35|
CA-TOR|多伦多|Toronto|43.65|-79.38|
CA-VAN|温哥华|Vancouver|49.28|-123.12|
CA-MTR|蒙特利尔|Montreal|45.50|-73.57|
AU|澳大利亚|Australia|-25.27|133.78|澳洲
AU-SYD|悉尼|Sydney|-33.87|151.21|雪梨
AU-MEL|墨尔本|Melbourne|-37.81|144.96|
AU-BNE|布里斯班|Brisbane|-27.47|153.03|
NZ|新西兰|New Zealand|-40.90|174.89|
NZ-AKL|奥克兰|Auckland|-36.85|174.76|
JP|日本|Japan|36.20|138.25|
JP-TYO|东京|Tokyo|35.68|139.69|東京
JP-OSA|大阪|Osaka|34.69|135.50|
JP-KYO|京都|Kyoto|35.01|135.77|
JP-NGO|名古屋|Nagoya|35.18|136.91|
KR|韩国|South Korea|35.91|127.77|Korea
KR-SEL|首尔|Seoul|37.57|126.98|
DE|德国|Germany|51.17|10.45|
DE-BER|柏林|Berlin|52.52|13.40|
DE-MUC|慕尼黑|Munich|48.14|11.58|München
DE-FRA|法兰克福|Frankfurt|50.11|8.68|
DE-AAC|亚琛|Aachen|50.78|6.08|
FR|法国|France|46.23|2.21|
FR-PAR|巴黎|Paris|48.86|2.35|
CH|瑞士|Switzerland|46.82|8.23|
CH-ZRH|苏黎世|Zurich|47.38|8.54|Zürich
CH-BSL|巴塞尔|Basel|47.56|7.59|
CH-LSN|洛桑|Lausanne|46.52|6.63|
NL|荷兰|Netherlands|52.13|5.29|
NL-AMS|阿姆斯特丹|Amsterdam|52.37|4.90|
NL-EIN|埃因霍温|Eindhoven|51.44|5.47|
BE|比利时|Belgium|50.50|4.47|
SE|瑞典|Sweden|60.13|18.64|
SE-STO|斯德哥尔摩|Stockholm|59.33|18.07|
DK|丹麦|Denmark|56.26|9.50|
DK-CPH|哥本哈根|Copenhagen|55.68|12.57|
FI-HEL|赫尔辛基|Helsinki|60.17|24.94|
IE-DUB|都柏林|Dublin|53.35|-6.26|
IT|意大利|Italy|41.87|12.57|
IT-MIL|米兰|Milan|45.46|9.19|
ES|西班牙|Spain|40.46|-3.75|
ES-BCN|巴塞罗那|Barcelona|41.39|2.17|
PT|葡萄牙|Portugal|39.40|-8.22|
PT-LIS|里斯本|Lisbon|38.72|-9.14|
AT-VIE|维也纳|Vienna|48.21|16.37|
RU-MOW|莫斯科|Moscow|55.76|37.62|
IL-TLV|特拉维夫|Tel Aviv|32.09|34.78|
AE-DXB|迪拜|Dubai|25.20|55.27|
IN|印度|India|20.59|78.96|
IN-BLR|班加罗尔|Bangalore|12.97|77.59|Bengaluru
MY|马来西亚|Malaysia|4.21|101.98|
MY-KUL|吉隆坡|Kuala Lumpur|3.14|101.69|
TH|泰国|Thailand|15.87|100.99|
TH-BKK|曼谷|Bangkok|13.76|100.50|
VN|越南|Vietnam|14.06|108.28|
VN-SGN|胡志明市|Ho Chi Minh City|10.82|106.63|胡志明
VN-HAN|河内|Hanoi|21.03|105.85|
ID-JKT|雅加达|Jakarta|-6.21|106.85|
PH-MNL|马尼拉|Manila|14.60|120.98|
BR-SAO|圣保罗|São Paulo|-23.55|-46.63|Sao Paulo
`;
