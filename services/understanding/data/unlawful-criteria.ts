/**
 * Wordings by which a posting restricts who may apply on grounds that the law does not allow: 就业促进法 articles 3, 26 to 31,
 * 妇女权益保障法 article 43, 个人信息保护法 on health data, 国办发〔2013〕35号 on schools and household registration. They are
 * pointed out and hidden from every reader. Patterns are of normalised text: simplified, lower case, half width. All repetitions are bounded.
 */

export const unlawfulKinds = [
  'sex',
  'age',
  'marriage',
  'household-registration',
  'ethnicity',
  'school-tier',
  'health',
  'political-status',
  'religion',
  'star-sign',
] as const;
export type UnlawfulKind = (typeof unlawfulKinds)[number];

/** One kind of restriction: what it looks like, and around which words the same letters say something else. */
export interface UnlawfulWording {
  readonly kind: UnlawfulKind;
  /** Cheap test that most texts fail. */
  readonly hint: RegExp;
  readonly patterns: readonly string[];
  /** What stands directly before or after and makes it another thing. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** A match that is lawful by itself. */
  readonly lawful?: RegExp;
}

/** A person of one sex, and no women's wear, women's health or toilet. */
const person =
  '(?:男|女)(?:性|生|士|工|孩)?(?![装鞋包科款童厕神浴性生士工频友]|健康|用品|服饰|护理|保健|内衣|裤|团队|会员|顾客|客户|用户)';
/** In English a sex is a restriction only before the end of what is said or a word for applicants. */
const englishPerson =
  '(?:fe)?males?(?=\\s?(?:[,.;)。、\\n]|$|candidates?|applicants?|staff|employees?|workers?|aged|between|under|\\d))';
const wanting = '(?:招聘?|诚聘|急聘|急招|聘请?|招收)\\s?\\d{0,3}\\s?(?:名|位|个|人)?';
const origins =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古?|广西|西藏|宁夏|新疆|东北|西北|潮汕|潮州|汕头|温州|客家|苏北|外省|外地)';
const away = '(?:勿扰|勿投|除外|免谈|不要|不招|不收|谢绝)';
const tier = '(?:985|211|双一流|c9)';
const height = '(?:1\\s?[.米]\\s?\\d{1,2}|1\\d{2})\\s?(?:cm|厘米|公分|米|m)?';
const signs = '(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座';
const englishSigns = '(?:aries|taurus|gemini|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)(?:es|s)?';

export const unlawfulWordings: readonly UnlawfulWording[] = [
  {
    kind: 'sex',
    hint: /[男女]|male|\bmen\b|women|ladies|girls|boys|gender/,
    patterns: [
      `(?<!不)(?:仅|只)?限(?:招|收)?${person}(?!女)`,
      `(?<!男)${person}(?:者)?(?:优先|为佳|更佳)(?:考虑|录用|录取)?`,
      `(?:仅|只|专)(?:招|收|要|聘|考虑)${person}`,
      `性别(?:要求)?\\s?[::]?\\s?(?:为|限|是)?(?:男|女)(?!\\s?[女男/、或]|性?(?:均|皆|都)|装)(?:性|生|士)?`,
      `${wanting}${person}(?!女)`,
      `(?:^|[\\n。;]|\\d[.、)]|要求:|条件:)\\s?(?:男|女)(?:性|士|生)?(?=\\s?(?:[,;。]|$))`,
      `(?<![男/、或])${person}(?=[,、\\s]{0,2}(?:年龄)?\\d{2}\\s?(?:周?岁|[-~至到]))`,
      `\\((?:限|仅限)?(?:男|女)(?:性|生|士)?\\)`,
      `(?:fe)?males? (?:candidates? |applicants? )?(?:only|preferred)|\\b(?:wo)?men (?:only|preferred)`,
      `(?:gender|sex)\\s?:\\s?(?:fe)?male(?!\\s?(?:/|or|and))`,
      `\\b(?:ladies|gentlemen|girls|boys) (?:only|preferred)`,
      `(?:only|prefer(?:ably|s)?|must be) (?:a )?${englishPerson}`,
    ],
    notAfter: /(?:服务|面向|针对|适合|关爱)[^,。;\n]{0,4}$/,
  },
  {
    kind: 'age',
    hint: /[岁龄]|年轻|出生|[06-9]0后|\bage|years? old|years? of age|\byoung|\b(?:over|under)-\d/,
    patterns: [
      `(?:年龄|年纪)(?:要求|限制|范围|段)?\\s?:?\\s?(?:在|须|需|为|限)?\\s?(?:不超过|不大于|小于|低于|不满)?\\s?\\d{2}(?!\\d)\\s?(?:周岁|岁)?(?:\\s?[-~—–至到]{1,2}\\s?\\d{2}\\s?(?:周岁|岁)?)?(?:及|\\(含\\))?(?:以下|以内|以上|之间|左右)?(?:者)?(?:优先)?(?:考虑)?`,
      `\\d{2}\\s?(?:周岁|岁)?\\s?[-~—–至到]{1,2}\\s?\\d{2}\\s?(?:周岁|岁)(?:之间|以内|以下|以上|左右)?(?:者)?(?:优先)?(?:考虑)?`,
      `(?:不超过|不大于|小于|低于)?\\d{2}\\s?(?:周岁|岁)\\s?(?:及|\\(含\\))?(?:以下|以内|以上|左右|优先)(?:者)?(?:优先)?(?:考虑)?`,
      `(?:不超过|不大于|小于|低于)\\d{2}\\s?(?:周岁|岁)`,
      `(?:19|20)\\d{2}年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:及)?(?:以后|之后|后)(?:出生|生)`,
      `[06-9]0后(?:者)?优先`,
      `年轻(?:人|者)?(?:者)?优先(?:考虑)?|(?:仅限|只招|限)年轻人?`,
      `\\bage(?:d|s)?(?: range| group| limit| requirement)?\\s?:?\\s?(?:is |between |from |under |below |over |above |up to |of )?\\d{2}(?!\\d)(?:\\s?(?:-|–|~|to|and)\\s?\\d{2})?(?: years old)?(?: preferred)?`,
      `\\b(?:under|below|over|above|younger than|older than|not exceed(?:ing)?|up to|between|maximum|max) (?:\\d{2} (?:and|to) )?\\d{2} years? (?:old|of age)`,
      `\\b\\d{2}\\s?(?:-|–|to)\\s?\\d{2} years? (?:old|of age)`,
      `under the age of \\d{2}|(?:maximum|upper) age\\b(?: limit)?|(?<!no )age limit`,
      `\\byoung(?:er)? (?:candidates?|applicants?|people|persons?)?\\s?(?:only|preferred)`,
    ],
    lawful:
      /^(?!.{0,40}(?:以下|以内|不超过|小于|under|below|优先|prefer|maximum|upper))[^\d]{0,30}(?:1[68]|21)(?!\d)[^\d]{0,20}$/,
    notBefore:
      /^(?:[^,。;\n]{0,4}(?:儿童|孩子|幼儿|学生|老人|宝宝|小孩|人群|女性|男性|客户|用户|少儿|青少年|学员|患者|受试者|居民)|\s?(?:children|kids|students|patients|learners|pupils|users))/,
    notAfter:
      /(?:平均|儿童|孩子|幼儿|学生|学员|用户|客户|人群|患者|老人|宝宝|面向|针对|服务|受众|children|kids|students|patients|learners|pupils|users|adults|people|infants|youth)[^,。;\n]{0,8}$/,
  },
  {
    kind: 'marriage',
    hint: /[婚育孕]|单身|宝妈|子女|小孩|孩子|married|single|marital|pregnan|children|kids|family/,
    patterns: [
      `(?<!婚)(?:已|未|离)婚(?:已育|未育|未孕|有子女|无子女|有孩|无孩)?(?:者)?(?:女性?|男性?)?(?:优先|均可)?(?:考虑)?`,
      `(?:已|未)育(?:者)?(?:女性?|男性?)?优先(?:考虑)?`,
      `(?:暂|近期|短期内?|[一两二三四五\\d]年内?)[^,。;\\n]{0,4}(?:不|无|没有)(?:打算|计划|考虑)?(?:结婚|婚育|生育|怀孕|要孩子|二胎)(?:计划|打算|要求)?`,
      `(?:无|没有|不)(?:近期)?(?:结婚|婚育|生育|怀孕|备孕|二胎|要孩子)(?:的)?(?:计划|打算|意向|需求)`,
      `(?:孕妇|怀孕|孕期|备孕)(?:者)?(?:女性)?${away}`,
      `(?:单身|宝妈|无子女|有子女|无小孩|无孩|无家庭负担|无家庭拖累)(?:人士|者|女性)?优先(?:考虑)?`,
      `(?:仅限|只限|只招|限)(?:宝妈|单身)`,
      `(?:孩子|小孩)(?:已经?)?(?:上学|上幼儿园|大)了?(?:者|的)?优先`,
      `\\b(?:un)?married (?:candidates? |applicants? )?(?:preferred|only)|\\b(?:un)?married (?:wo)?men|\\b(?:un)?married (?:fe)?males?`,
      `\\bsingle (?:women|men|females?|males?|candidates?|applicants?)`,
      `marital status\\s?:\\s?(?:single|(?:un)?married)`,
      `(?:must not|not) be pregnant|no plans? (?:to (?:marry|have children|become pregnant|get pregnant)|of (?:marriage|pregnancy|having children))`,
      `(?:with no|without) (?:young )?(?:children|kids|family (?:burdens?|commitments?|responsibilities))(?: (?:only|preferred))?`,
    ],
    notBefore: /^[^,。;\n]{0,2}(?:不限|人群|用户|客户|会员|男女|青年|皆可|均可|的?员工(?:福利|享))/,
    notAfter: /(?:面向|针对|服务|不限)[^,。;\n]{0,4}$/,
  },
  {
    kind: 'household-registration',
    hint: /户口|户籍|本地|本市|当地|外地|外省|hukou|household|local/,
    patterns: [
      `(?<!不)(?:限|仅限|只限|只招|必须|须|需|要求|具有|持有?|拥有|有)[^,。;:\\n]{0,6}(?:户口|户籍)(?:者|人员|人士|居民)?(?:优先)?`,
      `[\\u4e00-\\u9fff]{0,3}(?:户口|户籍)(?:者|人员|人士|人口|居民)?(?:优先|为佳)(?:考虑)?`,
      `(?:户口|户籍)(?:要求|限制|性质|所在地)?\\s?:\\s?(?!不限|无|不)[^\\s,。;]{1,10}`,
      `(?:本地|本市|当地|本省)(?:户口|户籍)`,
      `(?:本地|当地)(?:人|居民)?(?:者|士)?(?:优先(?![级安供采])|为佳|最佳|最好)(?:考虑)?`,
      `(?:仅限|只招|限招?|只要)(?:本地|本市|当地)(?:人|居民)?`,
      `(?:外地|外省|外来)(?:人员?|户口|户籍)?${away}|(?:不招|不要|谢绝|不收)(?:外地|外省)人?`,
      `(?:must (?:have|hold) |local |urban |rural |beijing |shanghai |guangzhou |shenzhen ){1,2}(?:hukou|household registration)(?: (?:required|preferred|only|holders?))?`,
      `(?:hukou|household registration) (?:required|preferred|only|holders? (?:only|preferred))`,
      `local (?:residents?|people) (?:only|preferred)`,
    ],
    notBefore: /^(?:迁|办|管理|登记|本|页|服务|政策|业务|档案|不限|无限制)/,
    notAfter: /(?:解决|提供|办理|落|协助|帮助|不限|代办)[^,。;\n]{0,4}$/,
  },
  {
    kind: 'ethnicity',
    hint: /[族籍]|口音|勿扰|勿投|除外|优先|不要|不招|chinese|han\b|caucasian|white|western|native|accent/,
    patterns: [
      `(?:仅?限|必须是?|须为?|要求)汉族|汉族(?:者)?优先|民族\\s?:\\s?汉族?`,
      `少数民族(?:者)?${away}`,
      `(?:不招|不要|不收|谢绝|拒绝|不考虑|不接受)${origins}[省市]?(?:人|籍)`,
      `(?:不招|不要|不收|谢绝|拒绝)[^,。;\\n]{0,6}族`,
      `${origins}[省市]?(?:人|籍|籍贯)(?:士|者|的)?${away}`,
      `${origins}[省市]?(?:人|籍|籍贯)(?:士|者)?优先`,
      `籍贯\\s?:\\s?(?!不限)[\\u4e00-\\u9fff]{2,6}|籍贯(?:限|要求)[^,。;\\n]{0,6}|限[^,。;\\n]{0,4}籍贯`,
      `(?:无|没有|不带|勿带)(?:地方|方言|外地|家乡)?口音`,
      `\\b(?:chinese nationals?|han(?: chinese)?|ethnic chinese|whites?|caucasians?|westerners?|native(?: english)? speakers?) only\\b|\\b(?:han|ethnic chinese|white|caucasian|western(?:er)?)s? (?:face|preferred)`,
      `(?:no|without (?:an? )?)(?:foreign |regional |strong )?accent|accent[- ]free`,
    ],
  },
  {
    kind: 'school-tier',
    hint: /985|211|双一流|名校|重点|知名|名牌|一本|\bqs|universit|school|college|ivy|russell/,
    patterns: [
      `(?<!\\d)${tier}(?:\\s?[/、或和及,&]?\\s?(?:${tier}|一本|海外|qs\\s?\\d{0,3})(?!\\d)){1,4}(?:等)?(?:重点|知名|名牌|工程|建设)?(?:院校|高校|大学|学校)?(?:毕业生?)?(?:者)?(?:优先)?(?:考虑)?`,
      `(?<![\\d.])(?:985|211)(?=\\s?(?:工程|重点|院校|高校|大学|学校|本科|硕士?|博士?|毕业|学历|优先|及以上|以上|统招|全日制))(?:工程|重点)?(?:院校|高校|大学|学校)?(?:毕业生?)?(?:者)?(?:优先)?(?:考虑)?`,
      `双一流(?:院校|高校|大学|学校|建设高校)?(?:毕业生?)?(?:者)?(?:优先)?(?:考虑)?`,
      `(?:国内外?|全球)?(?:知名|名牌|重点)(?:院校|高校|大学)(?:毕业生?|背景)?(?:者)?优先(?:考虑)?`,
      `(?:限|须|要求|必须)(?:知名|名牌|重点)(?:院校|高校|大学)`,
      `名校(?:毕业生?|背景|出身)?(?:者)?优先|(?:限|须|要求|必须)名校(?:毕业生?|背景|出身)?`,
      `一本(?=院校|及以上|以上|学历|本科)(?:院校)?`,
      `\\bqs\\s?(?:世界)?(?:大学)?(?:排名)?\\s?(?:前|top)?\\s?\\d{2,3}(?:强|名)?(?:的)?(?:以内)?(?:院校|大学|高校|学校)?(?:优先)?`,
      `(?<![\\d.])(?:985|211)(?:\\s?(?:/|and|or|,)\\s?(?:985|211))?\\s?(?:project )?(?:universit(?:y|ies)|schools?|colleges?|graduates?)(?: (?:only|preferred|graduates?))?`,
      `(?:double[- ]first[- ]class|ivy league|russell group|top[- ]?\\d{1,3}|top[- ]tier|elite|prestigious) (?:universit(?:y|ies)|schools|colleges)(?: graduates?)?(?: (?:only|preferred|required))?`,
    ],
    notAfter: /(?:我校|学校|本校|作为|入选|是|国家|跻身|列入|合作|教育部|服务)[^,。;\n]{0,6}$/,
  },
  {
    kind: 'health',
    hint: /身高|体重|乙肝|hbv|hepatitis|病|残疾|[颜貌]|五官|形象|气质|身材|纹身|刺青|长相|外形|height|looking|appearance|attractive|tattoo|disabilit|able[- ]bodied/,
    patterns: [
      `身高(?:要求)?\\s?:?\\s?(?:在|须|需|不低于|不得低于|至少|约)?\\s?${height}(?:\\s?[-~至到]\\s?${height})?(?:及)?(?:以上|以下|左右|之间)?(?:者)?(?:优先)?`,
      `体重(?:要求)?\\s?:?\\s?(?:在|须|需|不超过)?\\s?\\d{2,3}\\s?(?:kg|公斤|斤)?(?:以上|以下|以内|左右)?`,
      `(?:五官|相貌|长相|容貌|外貌|外形|颜值|品貌)(?:端正|姣好|佳|良好|出众|清秀|较好|高|好)(?:者)?(?:优先)?`,
      `(?:形象|气质)(?:形象|气质)?(?:俱佳|佳|好|良好|端庄|出众|较好)(?:者)?(?:优先)?`,
      `身材(?:匀称|苗条|高挑|好|姣好)`,
      `(?:无|没有|不得有|勿有)(?:明显|可见)?(?:纹身|刺青)`,
      `(?:无|没有|非)(?:任何|家族)?(?:乙肝|传染病|传染性疾病|慢性病|慢性疾病|疾病史|重大疾病|病史|遗传病|残疾)(?:史)?`,
      `乙肝(?:五项|两对半|表面抗原|病毒)?(?:阴性|正常)(?:者)?|乙肝(?:病毒)?携带者${away}|(?:不招|不要|谢绝)(?:乙肝|残疾)`,
      `\\b(?:hbv|hepatitis b)[- ](?:negative|carriers? (?:need not apply|excluded))|\\b(?:no|free of|without) (?:hepatitis|hbv|(?:physical )?disabilit(?:y|ies)|(?:visible )?tattoos?)\\b`,
      `able[- ]bodied|good[- ]looking|attractive (?:appearance|looks)|(?:good|pleasant|pleasing) (?:appearance|looks)`,
      `(?:minimum|min\\.?) height|\\bheight (?:of )?(?:at least|above|over|not less than) \\d`,
    ],
    notAfter: /(?:企业|公司|品牌|店面|产品|城市|宠物|患者|受试者)[^,。;\n]{0,3}$/,
    notBefore: /^(?:样本|标本|血清|人群|患者|参考品|质控|\s?(?:ui|design|interface|pages?|websites?|apps?|graphics))/,
  },
  {
    kind: 'political-status',
    hint: /党员|团员|政治面貌|party member/,
    patterns: [
      `(?:中共)?(?:正式|预备)?(?:党员|团员)(?:者)?(?:优先|为佳)(?:考虑)?`,
      `政治面貌\\s?:?\\s?(?:为|须为?|是)?\\s?(?:中共)?(?:正式|预备)?(?:党员|团员|群众)(?:者)?(?:优先)?`,
      `(?<!不)(?:限|须为?|必须是?|必须为|要求)(?:中共)?(?:正式)?党员`,
      `(?:communist )?party members? (?:only|preferred|required)`,
    ],
  },
  {
    kind: 'religion',
    hint: /信仰|教徒|信徒|religio|christian|muslim|buddhist|atheist/,
    patterns: [
      `(?:有|无|没有)(?:宗教)?信仰(?:者)?(?:优先|${away})|(?:须|要求|必须)?无宗教信仰(?:者)?`,
      `(?:基督|天主|佛|伊斯兰)?(?:教徒|信徒)(?:优先|${away})`,
      `\\b(?:christians?|muslims?|buddhists?|atheists?)(?: candidates?| applicants?)? (?:only|preferred)|no religio(?:n|us beliefs?)`,
    ],
  },
  {
    kind: 'star-sign',
    hint: /星座|座|属相|生肖|血型|型血|属[鼠牛虎兔龙蛇马羊猴鸡狗猪]|zodiac|star sign|blood type|aries|taurus|gemini|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces/,
    patterns: [
      `(?:星座|属相|生肖|血型)(?:要求|限制)?\\s?:\\s?(?!不限)[^\\s,。;\\n]{1,12}`,
      `(?:星座|属相|生肖|血型)(?:不合|相冲|相克)[^,。;\\n]{0,8}`,
      `${signs}(?:[、/和或,]\\s?${signs}){0,6}(?:的|者|女生?|男生?)?(?:优先|${away})`,
      `(?:不要|不招|拒绝|谢绝|仅?限)${signs}`,
      `属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?:的|者)(?:优先|${away})`,
      `\\b(?:a|b|o|ab)型血(?:的|者)?(?:优先|${away})`,
      `\\b${englishSigns} (?:only|preferred|need not apply|not wanted)|(?:zodiac sign|star sign|blood type)\\s?:\\s?[a-z]{1,12}`,
    ],
  },
];

/** What people state of themselves that nothing may read: a value behind its name. Of normalised text. */
export const personalStatement =
  '(?:户籍|户口|籍贯|民族|政治面貌|婚姻状况|婚育状况|性别|年龄|出生(?:年月|日期|地)?|生日|身高|体重|宗教信仰)(?:所在地|地址|地)?\\s?:\\s?[^\\s,。;|\\n]{1,24}|(?:户籍|户口)(?:所在地?|地)\\s?(?:为|在|是)?\\s?[^\\s,。;|\\n]{2,24}|\\b(?:hukou|gender|age|marital status|ethnicity|nationality|religion|date of birth|political status|place of (?:birth|origin))\\s?:\\s?[^\\s,;|\\n]{1,24}';
