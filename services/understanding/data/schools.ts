import type { DegreeRegion } from '../../../shared/model/codes.ts';

/**
 * Words in the names of universities by where they are, folded. The first list with a fitting word decides, so that 国立中山大学
 * is found before 中山大学; cities and provinces count only in front of 大学 or 学院.
 */
export const schoolWords: readonly (readonly [DegreeRegion, string])[] = [
  [
    'taiwan',
    '台湾;国立台;国立清华;国立交通;国立成功;国立政治;国立中央;国立中山;国立中兴;台北;新竹;台中;台南;高雄;成功大学;逢甲;淡江;辅仁大学;东吴大学;元智;中原大学;taiwan;taipei;national cheng kung;national tsing hua',
  ],
  ['macao', '澳门;澳大(?!利);澳科大;圣若瑟大学;macau;macao'],
  [
    'hongkong',
    '香港;港大;港中文;中大\\(香港;港科;港理工;港城大;浸会大学;浸大;岭南大学;教育大学\\(香港;恒生大学;树仁大学;都会大学;公开大学;职业训练局;hong ?kong;hkust;\\bhku\\b;cuhk;polyu;cityu;hkbu;\\bhkmu\\b;\\bouhk\\b;lingnan university;hang seng university;shue yan;\\bvtc\\b;\\bive\\b;\\bthei\\b',
  ],
  [
    'overseas',
    '海外;留学;留英;留美;留日;留德;留澳;归国;海归;牛津;剑桥;哈佛;斯坦福;麻省理工;耶鲁;普林斯顿;哥伦比亚大学;加州大学;伯克利;康奈尔;宾夕法尼亚;芝加哥;约翰霍普金斯;卡内基;密歇根;密西根;纽约大学;南加州;佐治亚;伊利诺伊;威斯康星;华盛顿大学;德克萨斯;普渡;东京;京都;大阪;早稻田;庆应;东北大学\\(日;名古屋;九州大学;北海道大学;首尔;高丽大学;延世;成均馆;韩国科学技术;新加坡;南洋理工;马来西亚;马来亚;悉尼;墨尔本;新南威尔士;昆士兰;莫纳什;澳洲;澳大利亚;阿德莱德;奥克兰;多伦多;滑铁卢;麦吉尔;不列颠哥伦比亚;伦敦;帝国理工;曼彻斯特;爱丁堡;格拉斯哥;布里斯托;伯明翰;利兹;谢菲尔德;华威;(?<!宁波)诺丁汉(?!大学宁波);杜伦;南安普顿;(?<!西交)利物浦;慕尼黑;柏林;亚琛;海德堡;卡尔斯鲁厄;苏黎世;洛桑;巴黎;代尔夫特;阿姆斯特丹;莫斯科;圣彼得堡;鲁汶;隆德;斯德哥尔摩;赫尔辛基;米兰;overseas;oxford;cambridge;harvard;stanford;\\bmit\\b;massachusetts;yale;princeton;columbia;berkeley;ucla;cornell;chicago;johns ?hopkins;carnegie;michigan;new ?york;california;georgia;illinois;wisconsin;texas;purdue;washington;tokyo;kyoto;osaka;waseda;seoul;korea;yonsei;kaist;singapore;nanyang;\\bnus\\b;\\bntu\\b;malaya;sydney;melbourne;\\bunsw\\b;queensland;monash;adelaide;auckland;toronto;waterloo;mcgill;british ?columbia;london;imperial ?college;manchester;edinburgh;glasgow;bristol;birmingham;leeds;sheffield;warwick;durham;southampton;munich;berlin;aachen;heidelberg;eth ?zurich;zurich;epfl;paris;delft;amsterdam;leuven;\\bucl\\b;\\blse\\b;melbourne;ottawa;montreal;boston',
  ],
  [
    'mainland',
    '清华;北大;北京大学;中国人民大学;复旦;交通大学;交大;同济;浙大;南开;中山大学;华南理工;华工;暨南;暨大;深大;华南师范;华师;华南农业;南方医科;南医大;南方科技;南科大;广州医科;广外;广东外语;中国科学技术;中科大;国科大;中科院;中国科学院;社科院;哈工大;哈尔滨工业;西北工业;电子科技;西安电子;华中科技;中南大学;国防科技;北航;北理工;北师大;北邮;对外经济贸易;对外经贸;中央财经;中国政法;中国农业;中国药科;沈阳药科;中国海洋;中国矿业;中国石油;中国地质;中国传媒;西交利物浦;宁诺;诺丁汉大学宁波;东北大学;华东师范;华东理工;东南大学;河海;江南大学;兰州;厦门;汕头;五邑;韶关;肇庆;嘉应;惠州学院;东莞理工;佛山;顺德;番禺;职业技术学院;职业技术大学;技师学院;开放大学;国家开放;tsinghua;peking university;fudan;zhejiang;shanghai;nanjing;sun ?yat;jinan university;south china;southern medical;southern university of science;wuhan;sichuan;xiamen;tongji;nankai;tianjin;harbin;dalian;xi ?an;beijing;guangzhou;guangdong;shenzhen;huazhong;hunan;chongqing;shandong;jilin;chinese academy;renmin;beihang;china pharmaceutical;ustc;sustech',
  ],
];

/** Names of provinces and large cities that stand in front of 大学, 学院 and the like of the mainland. */
export const mainlandSchoolPlaces: string =
  '北京|上海|天津|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|广州|深圳|珠海|武汉|南京|杭州|苏州|成都|西安|长沙|郑州|合肥|济南|青岛|大连|沈阳|长春|哈尔滨|昆明|贵阳|南宁|南昌|福州|厦门|宁波|温州|扬州|徐州|常州|无锡|湘潭|燕山|中国|华北|华东|华中|华南|西南|西北|东北|东华|中南|首都';
