type School = readonly [zh: string, en: string];
type SchoolKind = 'mainland' | 'hongkong' | 'macao' | 'overseas' | 'trades';

/** Invented schools: none of them exists. */
export const institutions: Readonly<Record<SchoolKind, readonly School[]>> = {
  mainland: [
    ['岭澜大学', 'Linglan University'],
    ['榕江药科大学', 'Rongjiang Pharmaceutical University'],
    ['湾畔理工大学', 'Wanpan University of Technology'],
    ['木棉医科大学', 'Mumian Medical University'],
    ['北屿科技大学', 'Beiyu University of Science and Technology'],
    ['云麓师范大学', 'Yunlu Normal University'],
    ['湘蕴大学', 'Xiangyun University'],
    ['汉澄理工大学', 'Hancheng University of Technology'],
    ['沧浪生命科学研究院', 'Canglang Institute of Life Sciences'],
    ['秦岳工业大学', 'Qinyue Polytechnic University'],
    ['桂岭大学', 'Guiling University'],
    ['滇池畔大学', 'Dianchi Lakeside University'],
  ],
  hongkong: [
    ['香港维澄大学', 'Weiching University of Hong Kong'],
    ['狮峰理工学院', 'Lion Crest Institute of Technology'],
    ['香港海湾浸学院', 'Harbour Bay College'],
  ],
  macao: [
    ['澳门濠澜大学', 'Haolan University of Macao'],
    ['澳门镜海理工学院', 'Mirror Sea Polytechnic of Macao'],
  ],
  overseas: [
    ['诺斯布里奇大学', 'Northbridge University'],
    ['伊斯特米尔大学', 'University of Eastmere'],
    ['瓦尔道工业大学', 'Technische Hochschule Waldau'],
    ['湖滨理工学院', 'Lakeshore Institute of Technology'],
    ['南十字大学学院', 'Southern Cross Bay College'],
    ['霞浦丘大学', 'Kasumi Hill University'],
  ],
  trades: [
    ['莲塘湾技师学院', 'Liantang Bay Technician College'],
    ['南埠职业技术学院', 'Nanbu Vocational College'],
    ['榕湾高级技工学校', 'Rongwan Senior Technical School'],
    ['岭脚职业中学', 'Lingjiao Vocational School'],
  ],
};
