/**
 * The fixed vocabularies: each code with its Chinese and English name and the other wordings a profile may use for it.
 * What is stored and returned is the code. Orders are meaningful: degree levels, skill grades and language levels rise.
 */
export interface CodeName {
  readonly zh: string;
  readonly en: string;
  /** Further wordings, simplified Chinese or English in lower case, without spaces or hyphens. */
  readonly also?: readonly string[];
}
type Vocabulary<Code extends string> = Readonly<Record<Code, CodeName>>;

const keys = <Code extends string>(vocabulary: Vocabulary<Code>): readonly [Code, ...Code[]] =>
  Object.keys(vocabulary) as unknown as readonly [Code, ...Code[]];

export const degreeLevelNames = {
  none: { zh: '无学历', en: 'No schooling', also: ['無學歷', '无', 'noschooling', 'nodegree'] },
  primary: { zh: '小学', en: 'Primary school', also: ['小學', 'primaryschool', 'elementary'] },
  'lower-secondary': {
    zh: '初中',
    en: 'Lower secondary',
    also: ['國中', 'juniorhigh', 'juniorhighschool', '初级中学'],
  },
  'upper-secondary': {
    zh: '高中',
    en: 'Upper secondary',
    also: ['highschool', 'seniorhigh', '普高', '高级中学', 'dse', 'hkdse'],
  },
  vocational: {
    zh: '中专',
    en: 'Vocational school',
    also: ['中專', '職高', '技校', '中技', '职高', '技校', '中职', '中等专科', 'vocationalschool'],
  },
  associate: {
    zh: '大专',
    en: 'Associate degree',
    also: [
      '大專',
      '專科',
      '副學士',
      '高級文憑',
      '专科',
      '高职',
      '高专',
      '大学专科',
      'associatedegree',
      'hnd',
      'higherdiploma',
      'diploma',
      '副学士',
      '高级文凭',
    ],
  },
  bachelor: {
    zh: '本科',
    en: "Bachelor's degree",
    also: [
      '學士',
      '大學本科',
      '大學',
      '学士',
      '大学本科',
      '大学',
      '统招本科',
      '全日制本科',
      'bachelors',
      "bachelor's",
      'bsc',
      'ba',
      'beng',
      'undergraduate',
    ],
  },
  master: {
    zh: '硕士',
    en: "Master's degree",
    also: [
      '碩士',
      '碩士研究生',
      '碩士學位',
      '研究生',
      '硕士研究生',
      'masters',
      "master's",
      'msc',
      'ma',
      'meng',
      'mphil',
      'mba',
    ],
  },
  doctorate: {
    zh: '博士',
    en: 'Doctorate',
    also: [
      '博士學位',
      '博士後',
      '博士研究生',
      'phd',
      'ph.d',
      'ph.d.',
      'doctor',
      'doctoral',
      'dphil',
      '博士后',
      'postdoc',
    ],
  },
} as const satisfies Vocabulary<string>;
export type DegreeLevel = keyof typeof degreeLevelNames;
export const degreeLevels = keys<DegreeLevel>(degreeLevelNames);

export const degreeRegionNames = {
  mainland: { zh: '内地', en: 'Mainland China', also: ['內地', '大陸', '大陆', '国内', 'china', 'prc'] },
  hongkong: { zh: '香港', en: 'Hong Kong', also: ['香港特別行政區', 'hk', 'hongkongsar'] },
  macao: { zh: '澳门', en: 'Macao', also: ['澳門', 'macau', 'macaosar'] },
  taiwan: { zh: '台湾', en: 'Taiwan', also: ['台灣', '臺灣'] },
  overseas: { zh: '海外', en: 'Overseas', also: ['國外', '留學', '国外', '境外', '留学', 'abroad'] },
} as const satisfies Vocabulary<string>;
export type DegreeRegion = keyof typeof degreeRegionNames;
export const degreeRegions = keys<DegreeRegion>(degreeRegionNames);

export const skillGradeNames = {
  apprentice: { zh: '学徒工', en: 'Apprentice', also: ['學徒工', '學徒', '学徒'] },
  'junior-worker': { zh: '初级工', en: 'Junior worker', also: ['初級工', '五级', '五级工', '职业资格五级'] },
  'intermediate-worker': {
    zh: '中级工',
    en: 'Intermediate worker',
    also: ['中級工', '四级', '四级工', '职业资格四级'],
  },
  'senior-worker': { zh: '高级工', en: 'Senior worker', also: ['高級工', '三级', '三级工', '职业资格三级'] },
  technician: { zh: '技师', en: 'Technician', also: ['技師', '二级', '职业资格二级'] },
  'senior-technician': { zh: '高级技师', en: 'Senior technician', also: ['高級技師', '一级', '职业资格一级'] },
  'distinguished-technician': { zh: '特级技师', en: 'Distinguished technician', also: ['特級技師'] },
  'chief-technician': { zh: '首席技师', en: 'Chief technician', also: ['首席技師'] },
} as const satisfies Vocabulary<string>;
export type SkillGrade = keyof typeof skillGradeNames;
export const skillGrades = keys<SkillGrade>(skillGradeNames);

export const flexibilityNames = {
  'flexible-hours': {
    zh: '弹性工时',
    en: 'Flexible hours',
    also: [
      '彈性工時',
      '彈性工作',
      '弹性工作',
      '弹性工作制',
      '时间灵活',
      '工作时间自由',
      '时间自由',
      'flexitime',
      'flextime',
    ],
  },
  'flexible-start': {
    zh: '弹性上下班',
    en: 'Flexible start',
    also: ['彈性上下班', '弹性打卡', '错峰上下班', '弹性上班', 'flexiblestarttime'],
  },
  'part-time': { zh: '兼职', en: 'Part time', also: ['兼職', '半日制', '非全日制', '半天班', 'parttimework'] },
  remote: {
    zh: '远程办公',
    en: 'Remote work',
    also: [
      '遠程辦公',
      '在家辦公',
      '居家辦公',
      '远程',
      '居家办公',
      '在家办公',
      '在家工作',
      'workfromhome',
      'wfh',
      'remotework',
    ],
  },
  hybrid: { zh: '混合办公', en: 'Hybrid work', also: ['混合辦公', '部分居家办公', '部分远程', 'hybridwork'] },
  'school-run': {
    zh: '接送孩子',
    en: 'School run',
    also: [
      '接送小孩',
      '接送子女',
      '接送學童',
      '可接送孩子',
      '接送小孩',
      '可接送小孩',
      '接送子女',
      '方便接送孩子',
      '接娃',
      '接送上下学',
      'schoolpickup',
      'schoolhours',
    ],
  },
  'short-notice-leave': {
    zh: '临时请假',
    en: 'Leave at short notice',
    also: ['臨時請假', '可临时请假', '请假方便', '随时请假', '请假灵活', 'shortnoticeleave', 'emergencyleave'],
  },
  'no-nights': {
    zh: '不上夜班',
    en: 'No nights',
    also: ['無夜班', '无夜班', '不值夜班', '长白班', '白班', 'nonightshifts', 'nonightwork', 'daysonly'],
  },
  'no-weekends': {
    zh: '周末双休',
    en: 'No weekends',
    also: ['週末雙休', '雙休', '双休', '周末休息', '不上周末', '周末不上班', 'noweekendwork', 'weekendsoff'],
  },
  'no-overtime': {
    zh: '不加班',
    en: 'No overtime',
    also: ['無加班', '无加班', '不用加班', '准时下班', 'noovertimework'],
  },
  'fixed-days': {
    zh: '固定工作日',
    en: 'Fixed days',
    also: ['固定返工日', '固定排班', '固定班次', 'fixedworkingdays'],
  },
  'on-site-childcare': {
    zh: '现场托育',
    en: 'On-site childcare',
    also: [
      '現場托育',
      '現場託兒',
      '託兒服務',
      '托育服务',
      '企业托育',
      '爱心托管',
      '托管班',
      '暑期托管',
      '福利性托儿所',
      'childcareonsite',
      'onsitechildcare',
      'creche',
    ],
  },
  'nursing-room': {
    zh: '母婴室',
    en: 'Nursing room',
    also: ['母嬰室', '哺乳室', '爱心妈妈小屋', 'lactationroom', "mothers'room"],
  },
  'job-share': {
    zh: '岗位分担',
    en: 'Job share',
    also: ['崗位分擔', '一岗两人', '共享岗位', '轮岗分担', 'jobsharing'],
  },
  'compressed-week': {
    zh: '压缩工作周',
    en: 'Compressed week',
    also: ['壓縮工作週', '四天工作制', '每周四天', '做四休三', '4dayweek', 'fourdayweek', 'compressedworkingweek'],
  },
  'term-time': { zh: '学期制', en: 'Term time', also: ['學期制', '寒暑假休息', '只在学期工作', 'termtimeonly'] },
  seasonal: { zh: '季节性', en: 'Seasonal', also: ['季節性', '季节工', '临时季节性', '暑期工', 'seasonalwork'] },
  'shift-swap': {
    zh: '可换班',
    en: 'Shift swap',
    also: ['可換班', '自由换班', '可调班', '灵活调班', 'shiftswapping', 'swapshifts'],
  },
  'accessible-workplace': {
    zh: '无障碍环境',
    en: 'Accessible workplace',
    also: ['無障礙環境', '無障礙', '无障碍设施', '无障碍', 'wheelchairaccess', 'wheelchairaccessible'],
  },
  'shuttle-bus': {
    zh: '班车',
    en: 'Shuttle bus',
    also: ['班車', '廠車', '厂车', '通勤车', '上下班接送', '有班车', 'companybus'],
  },
} as const satisfies Vocabulary<string>;
export type FlexibilityCode = keyof typeof flexibilityNames;
export const flexibilityCodes = keys<FlexibilityCode>(flexibilityNames);

/** An offer meets these needs too, and so on through their own implications. */
export const flexibilityImplies: Readonly<Partial<Record<FlexibilityCode, readonly FlexibilityCode[]>>> = {
  'flexible-hours': ['flexible-start', 'school-run'],
  remote: ['hybrid'],
  'term-time': ['school-run'],
};

export const importanceNames = {
  required: {
    zh: '必须',
    en: 'Required',
    also: ['必須', '必需', '必需', '必要', '必备', 'must', 'musthave', 'mandatory'],
  },
  strong: { zh: '看重', en: 'Strongly wanted', also: ['重要', 'important', 'should'] },
  preferred: { zh: '优先', en: 'Preferred', also: ['優先', '加分', 'nicetohave', 'plus', 'bonus', 'desirable'] },
  excluded: { zh: '排除', en: 'Excluded', also: ['不要', 'exclude', 'not'] },
} as const satisfies Vocabulary<string>;
export type Importance = keyof typeof importanceNames;
export const importances = keys<Importance>(importanceNames);

export const languageLevelNames = {
  A1: { zh: '入门', en: 'Beginner', also: ['入門', 'basic'] },
  A2: { zh: '初级', en: 'Elementary', also: ['初級'] },
  B1: { zh: '中级', en: 'Intermediate', also: ['中級', '一般'] },
  B2: { zh: '中高级', en: 'Upper intermediate', also: ['良好', '熟练', 'good'] },
  C1: { zh: '高级', en: 'Advanced', also: ['高級', '流利', 'fluent', 'proficient'] },
  C2: { zh: '精通', en: 'Mastery', also: ['mastery'] },
  native: { zh: '母语', en: 'Native', also: ['母語', 'nativespeaker', 'mothertongue'] },
} as const satisfies Vocabulary<string>;
export type LanguageLevel = keyof typeof languageLevelNames;
export const languageLevels = keys<LanguageLevel>(languageLevelNames);

export const remoteNames = {
  none: { zh: '现场办公', en: 'On site', also: ['現場辦公', '现场', 'onsite', 'no', '不可远程'] },
  hybrid: { zh: '混合办公', en: 'Hybrid', also: ['部分远程'] },
  full: { zh: '完全远程', en: 'Fully remote', also: ['完全遠程', '远程', '远程办公', 'remote', 'yes'] },
} as const satisfies Vocabulary<string>;
export type RemoteKind = keyof typeof remoteNames;
export const remoteKinds = keys<RemoteKind>(remoteNames);

export const dayNames = {
  mon: { zh: '周一', en: 'Monday', also: ['週一', '星期一', '礼拜一'] },
  tue: { zh: '周二', en: 'Tuesday', also: ['週二', '星期二', '礼拜二', 'tues'] },
  wed: { zh: '周三', en: 'Wednesday', also: ['週三', '星期三', '礼拜三'] },
  thu: { zh: '周四', en: 'Thursday', also: ['週四', '星期四', '礼拜四', 'thur', 'thurs'] },
  fri: { zh: '周五', en: 'Friday', also: ['週五', '星期五', '礼拜五'] },
  sat: { zh: '周六', en: 'Saturday', also: ['週六', '星期六', '礼拜六'] },
  sun: { zh: '周日', en: 'Sunday', also: ['週日', '星期日', '星期天', '周天', '礼拜天'] },
} as const satisfies Vocabulary<string>;
export type WeekDay = keyof typeof dayNames;
export const weekDays = keys<WeekDay>(dayNames);

export const payPeriods = ['hour', 'day', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** The dimensions in their fixed order; the last four apply only when somebody states them. */
export const dimensionNames = {
  skills: { zh: '技能', en: 'Skills' },
  degree: { zh: '学历', en: 'Degree' },
  location: { zh: '地点', en: 'Location' },
  flexibility: { zh: '灵活性', en: 'Flexibility' },
  experience: { zh: '经验', en: 'Experience' },
  salary: { zh: '薪资', en: 'Salary' },
  languages: { zh: '语言', en: 'Languages' },
  start: { zh: '到岗时间', en: 'Start date' },
} as const satisfies Vocabulary<string>;
export type Dimension = keyof typeof dimensionNames;
export const dimensions = keys<Dimension>(dimensionNames);

/** Share of the score, before normalising over the dimensions that apply. */
export const defaultWeights: Readonly<Record<Dimension, number>> = {
  skills: 45,
  degree: 20,
  location: 20,
  flexibility: 15,
  experience: 10,
  salary: 10,
  languages: 10,
  start: 10,
};

/**
 * The code that a wording stands for: the code itself or one of its names, whatever its case, spaces and hyphens.
 * Returns undefined when the vocabulary has no such wording.
 */
export function codeFor<Code extends string>(vocabulary: Vocabulary<Code>, wording: string): Code | undefined {
  return lookup(vocabulary).get(fold(wording)) as Code | undefined;
}

const lookups = new WeakMap<object, ReadonlyMap<string, string>>();

function lookup(vocabulary: Vocabulary<string>): ReadonlyMap<string, string> {
  const known = lookups.get(vocabulary);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [code, name] of Object.entries(vocabulary)) {
    for (const wording of [code, name.zh, name.en, ...(name.also ?? [])]) {
      if (!made.has(fold(wording))) made.set(fold(wording), code);
    }
  }
  lookups.set(vocabulary, made);
  return made;
}

const fold = (wording: string): string =>
  wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_]/g, '');
