import type { PlaceId } from './vocabulary-places.ts';

/** What an employer does decides which archetypes it hires. */
export const sectors = [
  'pharma',
  'biologics',
  'cell',
  'cro',
  'device',
  'diagnostics',
  'materials',
  'chemicals',
  'robotics',
  'electronics',
  'chips',
  'battery',
  'software',
  'precision',
  'apparel',
  'logistics',
  'commerce',
  'care',
  'institute',
] as const;
export type Sector = (typeof sectors)[number];

export interface Employer {
  readonly zh: string;
  readonly en: string;
  readonly sector: Sector;
  /** One to three sites. */
  readonly places: readonly PlaceId[];
  /** Relative number of vacancies, 1 (small) to 8. */
  readonly size: number;
  /** True for the twenty that have flexible posts for people with care duties. */
  readonly flexible: boolean;
}

type Row = readonly [zh: string, en: string, sector: Sector, size: number, places: string, flexible?: 'flex'];

/** Invented employers: none of them exists. */
const rows: readonly Row[] = [
  ['澜岭木棉制药（广州）有限公司', 'Lanling Kapok Pharma', 'pharma', 8, 'gz-huangpu gz-knowledge-city'],
  ['榕泽湾医药股份有限公司', 'Rongze Bay Pharmaceuticals', 'pharma', 7, 'zh-jinwan zh-xiangzhou', 'flex'],
  ['青檀谷药物研究有限公司', 'Tan Valley Drug Research', 'pharma', 5, 'sz-pingshan'],
  ['鹭汀小分子医药科技有限公司', 'Egret Shore Small Molecules', 'pharma', 4, 'zs-torch zs-cuiheng'],
  ['岭陌本草制药有限公司', 'Lingmo Herbal Medicines', 'pharma', 5, 'zh-hengqin mo-coloane', 'flex'],
  ['穗禾湾制剂技术有限公司', 'Suihe Bay Formulations', 'pharma', 4, 'gz-nansha'],
  ['Peak Harbour Therapeutics Limited', 'Peak Harbour Therapeutics', 'pharma', 4, 'hk-shatin'],
  ['莞云湖原料药有限公司', 'Guanyun Lake APIs', 'pharma', 5, 'dg-songshanhu'],
  ['蓝埗抗体科技有限公司', 'Lanbu Antibody Technology', 'biologics', 6, 'gz-knowledge-city', 'flex'],
  ['珠屿生物制品有限公司', 'Pearl Islet Biologics', 'biologics', 6, 'zh-jinwan'],
  ['木棉谷疫苗科技有限公司', 'Kapok Valley Vaccines', 'biologics', 5, 'sz-guangming'],
  ['汀岸蛋白工程有限公司', "Ting'an Protein Engineering", 'biologics', 3, 'gz-haizhu'],
  ['禾澄合成生物有限公司', 'Hecheng Synthetic Biology', 'biologics', 4, 'sz-guangming hz-dayawan'],
  ['屿光细胞治疗有限公司', 'Isle Light Cell Therapy', 'cell', 6, 'gz-huangpu', 'flex'],
  ['栖湾再生医学科技有限公司', 'Qiwan Regenerative Medicine', 'cell', 4, 'sz-pingshan'],
  ['Tidewell Gene Medicines (HK) Limited', 'Tidewell Gene Medicines', 'cell', 3, 'hk-taipo'],
  ['岭序基因科技有限公司', 'Lingxu Genomics', 'cell', 5, 'sz-longgang'],
  ['舟桥临床研究服务有限公司', 'Pontoon Clinical Research', 'cro', 6, 'gz-yuexiu sz-futian', 'flex'],
  ['启榕医药研发服务有限公司', 'Qirong CRO Services', 'cro', 5, 'gz-tianhe', 'flex'],
  ['海汀注册咨询有限公司', 'Haiting Regulatory Advisers', 'cro', 3, 'sz-futian hk-wanchai', 'flex'],
  ['潮石安全性评价中心', 'Tidestone Safety Assessment', 'cro', 4, 'gz-conghua'],
  ['映澜医疗器械有限公司', 'Yinglan Medical Devices', 'device', 7, 'sz-nanshan sz-guangming'],
  ['衡岭影像科技有限公司', 'Hengling Imaging', 'device', 6, 'sz-nanshan'],
  ['脉石植入技术有限公司', 'Pulse Stone Implants', 'device', 4, 'dg-songshanhu'],
  ['岸柠康复设备有限公司', 'Anning Rehab Equipment', 'device', 4, 'fs-shunde', 'flex'],
  ['Lionrock Wearables Limited', 'Lionrock Wearables', 'device', 3, 'hk-kwuntong'],
  ['澳濠微创器械有限公司', 'Aohao Minimally Invasive', 'device', 2, 'mo-taipa zh-hengqin'],
  ['霁川诊断试剂有限公司', 'Jichuan Diagnostics', 'diagnostics', 6, 'gz-huangpu', 'flex'],
  ['溪谷分子检测有限公司', 'Brook Valley Molecular Testing', 'diagnostics', 4, 'gz-panyu', 'flex'],
  ['微澜芯片诊断有限公司', 'Ripple Chip Diagnostics', 'diagnostics', 3, 'dg-songshanhu'],
  ['岩汀新材料有限公司', 'Yanting New Materials', 'materials', 5, 'fs-sanshui'],
  ['碳屿复合材料有限公司', 'Carbon Isle Composites', 'materials', 4, 'gz-zengcheng'],
  ['虹堤高分子有限公司', 'Hongdi Polymers', 'materials', 5, 'fs-nanhai dg-humen'],
  ['生陶生物材料有限公司', 'Shengtao Biomaterials', 'materials', 3, 'gz-panyu'],
  ['埠川精细化工有限公司', 'Buchuan Fine Chemicals', 'chemicals', 5, 'hz-dayawan'],
  ['涟泽化学有限公司', 'Lianze Chemicals', 'chemicals', 4, 'zh-doumen jm-xinhui'],
  ['净澄水务科技有限公司', 'Jingcheng Water Technology', 'chemicals', 3, 'gz-baiyun'],
  ['铁樟机器人有限公司', 'Iron Camphor Robotics', 'robotics', 7, 'fs-shunde'],
  ['启臂智能装备有限公司', 'Qibi Intelligent Equipment', 'robotics', 6, 'dg-songshanhu dg-liaobu'],
  ['岭轨自动化有限公司', 'Linggui Automation', 'robotics', 5, 'gz-huadu', 'flex'],
  ['云隼无人系统有限公司', 'Cloud Falcon Unmanned Systems', 'robotics', 4, 'sz-baoan'],
  ['萤桥电子有限公司', 'Firefly Bridge Electronics', 'electronics', 7, 'dg-changan hz-zhongkai', 'flex'],
  ['屏澜显示技术有限公司', 'Pinglan Display', 'electronics', 5, 'gz-zengcheng'],
  ['音屿声学有限公司', 'Sound Isle Acoustics', 'electronics', 4, 'dg-tangxia', 'flex'],
  ['光汀照明有限公司', 'Guangting Lighting', 'electronics', 4, 'zs-xiaolan'],
  ['岭砂集成电路有限公司', 'Lingsha Integrated Circuits', 'chips', 5, 'gz-nansha gz-huangpu'],
  ['晶埔半导体有限公司', 'Jingpu Semiconductor', 'chips', 5, 'sz-longhua'],
  ['叠浪封测有限公司', 'Folding Wave Packaging & Test', 'chips', 4, 'dg-houjie'],
  ['储澜电池有限公司', 'Chulan Battery', 'battery', 7, 'hz-zhongkai'],
  ['固源新能源有限公司', 'Solid Source New Energy', 'battery', 5, 'jm-xinhui zq-gaoyao'],
  ['曜埠储能科技有限公司', 'Yaobu Energy Storage', 'battery', 4, 'sz-longgang'],
  ['筑云工业软件有限公司', 'Zhuyun Industrial Software', 'software', 5, 'gz-tianhe', 'flex'],
  ['算岭数据有限公司', 'Suanling Data', 'software', 4, 'sz-nanshan', 'flex'],
  ['Junk Bay AI Limited', 'Junk Bay AI', 'software', 2, 'hk-saikung'],
  ['砺锋精密模具有限公司', 'Lifeng Precision Moulds', 'precision', 6, 'dg-changan'],
  ['钧台数控机械有限公司', 'Juntai CNC Machinery', 'precision', 6, 'fs-shunde fs-nanhai'],
  ['焊岳重工装备有限公司', 'Hanyue Heavy Equipment', 'precision', 5, 'gz-nansha'],
  ['锦梭服饰有限公司', 'Jinsuo Apparel', 'apparel', 4, 'gz-haizhu', 'flex'],
  ['缦溪针织有限公司', 'Manxi Knitwear', 'apparel', 3, 'dg-humen', 'flex'],
  ['疾舟医药物流有限公司', 'Swift Boat Pharma Logistics', 'logistics', 5, 'gz-baiyun fs-nanhai', 'flex'],
  ['裹岭包装科技有限公司', 'Guoling Packaging', 'logistics', 3, 'dg-liaobu'],
  ['橙埠电子商务有限公司', 'Orange Wharf Commerce', 'commerce', 4, 'gz-panyu', 'flex'],
  ['暖汀托育与照护服务有限公司', 'Warm Shore Childcare & Care', 'care', 4, 'gz-tianhe fs-chancheng', 'flex'],
  ['安榕康养中心', 'Anrong Wellness Centre', 'care', 3, 'gz-yuexiu zq-duanzhou'],
  ['岭澜生命健康研究院', 'Linglan Institute of Life and Health', 'institute', 6, 'gz-haizhu sz-guangming'],
  ['湾畔先进制造实验室', 'Wanpan Advanced Manufacturing Laboratory', 'institute', 5, 'fs-nanhai sz-baoan'],
];

export const employers: readonly Employer[] = rows.map(([zh, en, sector, size, where, flex]) => ({
  zh,
  en,
  sector,
  size,
  places: where.split(' ') as PlaceId[],
  flexible: flex === 'flex',
}));
