/** A place with the wordings that people write for it. The first Chinese one is the full name. */
export interface FairPlace {
  readonly city: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}
export type FairRegion = 'bay' | 'hongkong' | 'macao' | 'mainland' | 'overseas';

const inCity =
  (zh: string, en: string) =>
  (districtZh: string, districtEn: string, ...more: readonly string[]): FairPlace => ({
    city: zh,
    zh: [`${zh}市${districtZh}`, `${zh}${districtZh}`, `广东省${zh}市${districtZh}`, ...more],
    en: [`${districtEn}, ${en}`, `${en} ${districtEn.replace(/ (District|Town)$/, '')}`],
  });
const guangzhou = inCity('广州', 'Guangzhou');
const shenzhen = inCity('深圳', 'Shenzhen');
const dongguan = inCity('东莞', 'Dongguan');
const foshan = inCity('佛山', 'Foshan');
const zhuhai = inCity('珠海', 'Zhuhai');
const zhongshan = inCity('中山', 'Zhongshan');
const huizhou = inCity('惠州', 'Huizhou');
const jiangmen = inCity('江门', 'Jiangmen');
const zhaoqing = inCity('肇庆', 'Zhaoqing');
const hongkong = (zh: string, en: string, ...more: readonly string[]): FairPlace => ({
  city: '香港',
  zh: [`香港${zh}`, `香港特别行政区${zh}`, ...more],
  en: [`${en}, Hong Kong`, `${en}, HK`],
});
const macao = (zh: string, en: string, ...more: readonly string[]): FairPlace => ({
  city: '澳门',
  zh: [`澳门${zh}`, ...more],
  en: [`${en}, Macao`, `${en}, Macau`],
});
const city = (zh: string, en: string, ...more: readonly string[]): FairPlace => ({
  city: zh,
  zh: [`${zh}市`, zh, ...more],
  en: [en],
});
const abroad = (zh: string, en: string): FairPlace => ({ city: zh, zh: [zh], en: [en] });

/** Where posts and people of the fair are, by region. */
export const places = {
  'gz-huangpu': guangzhou('黄埔区', 'Huangpu District', '广州黄埔', '广州开发区'),
  'gz-knowledge-city': guangzhou('黄埔区知识城', 'Huangpu District', '中新广州知识城'),
  'gz-panyu': guangzhou('番禺区', 'Panyu District', '广州番禺', '番禺'),
  'gz-tianhe': guangzhou('天河区', 'Tianhe District', '广州天河'),
  'gz-nansha': guangzhou('南沙区', 'Nansha District', '广州南沙', '南沙自贸区'),
  'gz-haizhu': guangzhou('海珠区', 'Haizhu District', '广州海珠', '广州国际生物岛'),
  'gz-baiyun': guangzhou('白云区', 'Baiyun District', '广州白云'),
  'gz-huadu': guangzhou('花都区', 'Huadu District', '广州花都'),
  'gz-zengcheng': guangzhou('增城区', 'Zengcheng District', '广州增城'),
  'gz-yuexiu': guangzhou('越秀区', 'Yuexiu District', '广州越秀'),
  'gz-liwan': guangzhou('荔湾区', 'Liwan District', '广州荔湾'),
  'gz-conghua': guangzhou('从化区', 'Conghua District', '广州从化'),
  'sz-nanshan': shenzhen('南山区', 'Nanshan District', '深圳南山', '南山科技园'),
  'sz-pingshan': shenzhen('坪山区', 'Pingshan District', '深圳坪山'),
  'sz-guangming': shenzhen('光明区', 'Guangming District', '深圳光明', '光明科学城'),
  'sz-longhua': shenzhen('龙华区', 'Longhua District', '深圳龙华'),
  'sz-baoan': shenzhen('宝安区', "Bao'an District", '深圳宝安'),
  'sz-longgang': shenzhen('龙岗区', 'Longgang District', '深圳龙岗'),
  'sz-futian': shenzhen('福田区', 'Futian District', '深圳福田'),
  'sz-luohu': shenzhen('罗湖区', 'Luohu District', '深圳罗湖'),
  'dg-songshanhu': dongguan('松山湖', 'Songshan Lake', '松山湖高新区', '东莞松山湖园区'),
  'dg-changan': dongguan('长安镇', "Chang'an Town", '东莞长安'),
  'dg-humen': dongguan('虎门镇', 'Humen Town', '东莞虎门'),
  'dg-houjie': dongguan('厚街镇', 'Houjie Town', '东莞厚街'),
  'dg-tangxia': dongguan('塘厦镇', 'Tangxia Town', '东莞塘厦'),
  'dg-liaobu': dongguan('寮步镇', 'Liaobu Town', '东莞寮步'),
  'fs-nanhai': foshan('南海区', 'Nanhai District', '佛山南海'),
  'fs-shunde': foshan('顺德区', 'Shunde District', '佛山顺德', '顺德'),
  'fs-chancheng': foshan('禅城区', 'Chancheng District', '佛山禅城'),
  'fs-sanshui': foshan('三水区', 'Sanshui District', '佛山三水'),
  'zh-xiangzhou': zhuhai('香洲区', 'Xiangzhou District', '珠海香洲'),
  'zh-jinwan': zhuhai('金湾区', 'Jinwan District', '珠海金湾'),
  'zh-doumen': zhuhai('斗门区', 'Doumen District', '珠海斗门'),
  'zh-hengqin': zhuhai('横琴', 'Hengqin', '横琴粤澳深度合作区', '横琴新区'),
  'zs-torch': zhongshan('火炬开发区', 'Torch Development Zone', '中山火炬', '中山火炬高技术产业开发区'),
  'zs-xiaolan': zhongshan('小榄镇', 'Xiaolan Town', '中山小榄'),
  'zs-cuiheng': zhongshan('翠亨新区', 'Cuiheng New Area', '中山翠亨'),
  'hz-zhongkai': huizhou('仲恺高新区', 'Zhongkai High-tech Zone', '惠州仲恺'),
  'hz-huicheng': huizhou('惠城区', 'Huicheng District', '惠州惠城'),
  'hz-dayawan': huizhou('大亚湾', 'Daya Bay', '大亚湾经济技术开发区'),
  'jm-pengjiang': jiangmen('蓬江区', 'Pengjiang District', '江门蓬江'),
  'jm-xinhui': jiangmen('新会区', 'Xinhui District', '江门新会'),
  'zq-duanzhou': zhaoqing('端州区', 'Duanzhou District', '肇庆端州'),
  'zq-gaoyao': zhaoqing('高要区', 'Gaoyao District', '肇庆高要'),
  'hk-shatin': hongkong('沙田区', 'Sha Tin', '香港沙田', '沙田', '香港科学园'),
  'hk-taipo': hongkong('大埔区', 'Tai Po', '香港大埔'),
  'hk-kwuntong': hongkong('观塘区', 'Kwun Tong', '香港观塘'),
  'hk-kwaitsing': hongkong('葵青区', 'Kwai Tsing', '香港葵青', '葵涌'),
  'hk-tsuenwan': hongkong('荃湾区', 'Tsuen Wan', '香港荃湾'),
  'hk-yuenlong': hongkong('元朗区', 'Yuen Long', '香港元朗'),
  'hk-tuenmun': hongkong('屯门区', 'Tuen Mun', '香港屯门'),
  'hk-north': hongkong('北区', 'North District', '香港上水', '上水'),
  'hk-saikung': hongkong('西贡区', 'Sai Kung', '香港将军澳', '将军澳'),
  'hk-southern': hongkong('南区', 'Southern District', '香港薄扶林'),
  'hk-kowlooncity': hongkong('九龙城区', 'Kowloon City', '香港九龙城'),
  'hk-wanchai': hongkong('湾仔区', 'Wan Chai', '香港湾仔'),
  'mo-peninsula': macao('半岛', 'Macao Peninsula', '澳门', '澳门特别行政区'),
  'mo-taipa': macao('氹仔', 'Taipa'),
  'mo-coloane': macao('路环', 'Coloane'),
  beijing: city('北京', 'Beijing'),
  shanghai: city('上海', 'Shanghai', '上海浦东'),
  wuhan: city('武汉', 'Wuhan', '湖北武汉'),
  changsha: city('长沙', 'Changsha', '湖南长沙'),
  nanning: city('南宁', 'Nanning', '广西南宁'),
  guilin: city('桂林', 'Guilin'),
  nanchang: city('南昌', 'Nanchang', '江西南昌'),
  chengdu: city('成都', 'Chengdu', '四川成都'),
  xian: city('西安', "Xi'an", '陕西西安'),
  hangzhou: city('杭州', 'Hangzhou', '浙江杭州'),
  nanjing: city('南京', 'Nanjing'),
  suzhou: city('苏州', 'Suzhou'),
  hefei: city('合肥', 'Hefei'),
  xiamen: city('厦门', 'Xiamen', '福建厦门'),
  fuzhou: city('福州', 'Fuzhou'),
  zhengzhou: city('郑州', 'Zhengzhou'),
  jinan: city('济南', 'Jinan'),
  tianjin: city('天津', 'Tianjin'),
  harbin: city('哈尔滨', 'Harbin'),
  lanzhou: city('兰州', 'Lanzhou'),
  kunming: city('昆明', 'Kunming'),
  shantou: city('汕头', 'Shantou', '广东汕头'),
  zhanjiang: city('湛江', 'Zhanjiang', '广东湛江'),
  shaoguan: city('韶关', 'Shaoguan', '广东韶关'),
  london: abroad('伦敦', 'London'),
  manchester: abroad('曼彻斯特', 'Manchester'),
  boston: abroad('波士顿', 'Boston'),
  'san-francisco': abroad('旧金山', 'San Francisco'),
  toronto: abroad('多伦多', 'Toronto'),
  singapore: abroad('新加坡', 'Singapore'),
  sydney: abroad('悉尼', 'Sydney'),
  melbourne: abroad('墨尔本', 'Melbourne'),
  munich: abroad('慕尼黑', 'Munich'),
  tokyo: abroad('东京', 'Tokyo'),
  zurich: abroad('苏黎世', 'Zurich'),
} as const satisfies Record<string, FairPlace>;
export type PlaceId = keyof typeof places;

/** The region that a place of the fair is in. */
export function regionOf(id: PlaceId): FairRegion {
  if (id.startsWith('hk-')) return 'hongkong';
  if (id.startsWith('mo-')) return 'macao';
  if (/^(gz|sz|dg|fs|zh|zs|hz|jm|zq)-/.test(id)) return 'bay';
  return places[id].zh.length === 1 ? 'overseas' : 'mainland';
}

/** Regions and cities that candidates name as places where they would work. */
export const wantedRegions = {
  zh: [
    '珠三角',
    '粤港澳大湾区',
    '广州',
    '深圳',
    '珠海',
    '佛山市',
    '东莞',
    '中山',
    '惠州',
    '广东省',
    '香港',
    '澳门',
    '横琴',
  ],
  en: ['Greater Bay Area', 'Pearl River Delta', 'Guangzhou', 'Shenzhen', 'Zhuhai', 'Guangdong', 'Hong Kong', 'Macao'],
} as const;
