import type { CandidateInput } from '../../shared/model/candidate.ts';
import type { VacancyInput } from '../../shared/model/vacancy.ts';

type Sketch = Omit<CandidateInput, 'id' | 'pool'>;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The three vacancies that the demonstration prints. */
export const showcaseVacancies: readonly Omit<VacancyInput, 'pool'>[] = [
  {
    id: 'v-showcase-bio',
    employer: '澜岭木棉制药（广州）有限公司',
    title: '药物化学研究员（激酶抑制剂方向）',
    description:
      '岗位职责：\n1. 负责激酶抑制剂项目的化合物设计、合成与结构确证；\n2. 与药理、药代团队一起分析构效关系，提出下一轮设计方案；\n3. 撰写实验记录、专利实施例和项目报告。\n任职要求：\n1. 博士学历，药物化学、有机化学等相关专业；\n2. 扎实的药物合成功底，能独立完成多步合成；\n3. 熟悉HPLC或LC-MS，能解析核磁谱图；\n4. 会分子对接、文献检索者优先；\n5. 英语良好，可与海外团队沟通。',
    headcount: 2,
    skills: [
      { name: '药物合成', importance: 'required', minLevel: 3 },
      { name: '构效关系', importance: 'strong' },
      { anyOf: ['HPLC', 'LC-MS'], importance: 'strong' },
      { name: '核磁共振波谱', importance: 'strong' },
      '分子对接',
      '文献检索',
    ],
    degree: { min: 'doctorate', disciplines: ['药物化学', '有机化学', '药学'], importance: 'required' },
    location: { place: '广州市黄埔区', remote: 'none' },
    flexibility: {
      offers: ['flexible-start', 'shuttle-bus', 'no-weekends'],
      shifts: [{ days: [...weekdays], from: '09:00', to: '18:00' }],
      hoursPerWeek: { min: 40, max: 40 },
    },
    experienceYears: { min: 1 },
    salary: { min: 320_000, max: 520_000, currency: 'CNY', per: 'year' },
    languages: [{ code: 'en', min: 'B2' }],
    closesOn: '2027-06-30',
  },
  {
    id: 'v-showcase-trade',
    employer: '钧台数控机械有限公司',
    title: '五轴加工中心技师（两班倒）',
    description:
      '工作内容：操作五轴加工中心加工精密结构件，编程、对刀、首件自检，带教徒弟。\n要求：持技师及以上证书，5年以上数控铣经验，会看图纸，熟悉发那科系统，会三坐标测量更好。早中两班轮换，有班车，可换班。',
    headcount: 6,
    skills: [
      { name: '数控铣', importance: 'required' },
      { name: '五轴加工', importance: 'strong' },
      { name: '数控编程', importance: 'strong' },
      { name: '机械识图', importance: 'strong' },
      '发那科系统',
      '三坐标测量',
    ],
    skillGrade: { min: 'technician' },
    location: { place: '佛山市顺德区', remote: 'none' },
    flexibility: {
      offers: ['shuttle-bus', 'shift-swap', 'no-nights'],
      shifts: [
        { days: [...weekdays], from: '07:00', to: '14:30' },
        { days: [...weekdays], from: '14:30', to: '22:00' },
      ],
      hoursPerWeek: { min: 37.5, max: 44 },
    },
    experienceYears: { min: 5 },
    salary: { min: 11_000, max: 16_000, currency: 'CNY', per: 'month' },
    closesOn: '2027-06-30',
  },
  {
    id: 'v-showcase-flex',
    employer: '霁川诊断试剂有限公司',
    title: '妈妈岗·检测试剂盒组装与质检员',
    description:
      '检测试剂盒的组装、贴标和外观检验，坐着做，岗前培训两天。周一至周五9:00-15:30，方便接送孩子，家里有事可临时请假，园区有托育点。面向所有有照护需要的求职者，学历不限，做事细致即可。',
    headcount: 12,
    skills: [
      { name: '外观检验', importance: 'strong' },
      { name: '手工装配', importance: 'strong' },
      { name: '包装操作', importance: 'strong' },
      '来料检验',
      'Excel',
    ],
    location: { place: '广州市黄埔区', remote: 'none' },
    flexibility: {
      offers: [
        'school-run',
        'short-notice-leave',
        'on-site-childcare',
        'nursing-room',
        'no-nights',
        'no-weekends',
        'no-overtime',
      ],
      shifts: [{ days: [...weekdays], from: '09:00', to: '15:30' }],
      hoursPerWeek: { min: 25, max: 30 },
    },
    salary: { min: 24, max: 30, currency: 'CNY', per: 'hour' },
    closesOn: '2027-06-30',
  },
];

/** Scholars who fit `v-showcase-bio` well, in part, or all but one demand. */
export const showcaseScholars: readonly Sketch[] = [
  {
    headline: '药物化学博士，求职药物化学研究员',
    summary:
      '榕江药科大学药物化学博士。博士期间围绕激酶抑制剂完成60余个目标化合物的设计与合成，独立完成多步合成路线5条，毕业后在小分子项目组工作3年。',
    skills: [
      { name: '药物合成', level: 5, years: 8, lastUsed: '2026' },
      { name: '构效关系研究', level: 4 },
      'HPLC',
      { name: '核磁', level: 4 },
      '分子对接',
      '文献检索',
    ],
    degrees: [
      {
        level: 'doctorate',
        discipline: '药物化学',
        institution: '榕江药科大学',
        region: 'mainland',
        graduatedOn: '2023-06',
        verified: true,
      },
    ],
    experienceYears: 3,
    location: { place: '广州市番禺区' },
    mobility: { maxCommuteKm: 40, places: ['广州'] },
    salary: { min: 350_000, currency: 'CNY', per: 'year' },
    languages: [
      { code: 'zh', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
  },
  {
    headline: 'Medicinal Chemist (PhD), kinase inhibitors',
    summary:
      'PhD in Medicinal Chemistry from Northbridge University, then two years as a postdoc on kinase inhibitors. Routine multi-step synthesis, NMR and LC-MS characterisation, SAR-driven design. Moving back to the Greater Bay Area.',
    skills: [
      { name: 'drug synthesis', level: 5, years: 7 },
      'SAR',
      'LC-MS',
      'NMR spectroscopy',
      'literature search',
      'med chem',
    ],
    degrees: [
      {
        level: 'PhD',
        discipline: 'Medicinal Chemistry',
        institution: 'Northbridge University',
        region: 'overseas',
        graduatedOn: '2024-07',
      },
    ],
    experienceYears: 2,
    location: { place: 'Boston' },
    mobility: { places: ['Guangzhou', 'Shenzhen', 'Hong Kong'], relocate: true },
    languages: [
      { code: 'en', level: 'C2' },
      { code: 'zh', level: 'native' },
    ],
    availableFrom: '2026-06-15',
  },
  {
    headline: '藥物化學博士後研究員',
    summary: '香港維澄大學藥物化學博士，從事抗腫瘤小分子研究，熟悉藥物合成、柱層析及核磁譜圖解析，發表SCI論文6篇。',
    skills: ['藥物合成', '構效關係', '核磁共振波譜', '高效液相色譜', '藥物設計'],
    degrees: [
      { level: '博士', discipline: '藥物化學', institution: '香港維澄大學', region: '香港', graduatedOn: '2022' },
    ],
    experienceYears: 4,
    location: { place: '香港沙田' },
    mobility: { places: ['粵港澳大灣區'], relocate: true },
    languages: [
      { code: 'yue', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'zh', level: 'C1' },
    ],
  },
  {
    headline: '有机化学博士',
    summary: '湾畔理工大学有机化学博士，做过不对称催化和天然产物全合成，合成经验丰富，尚未做过新药项目。',
    skills: [{ name: '有机合成', level: 5, years: 6 }, { name: '药物合成', level: 3 }, '核磁', '柱层析', '文献检索'],
    degrees: [
      {
        level: 'doctorate',
        discipline: '有机化学',
        institution: '湾畔理工大学',
        region: 'mainland',
        graduatedOn: '2026-06',
      },
    ],
    location: { place: '广州天河' },
    mobility: { maxCommuteKm: 35 },
    languages: [{ code: 'en', level: 'B2' }],
    availableFrom: '2026-07-01',
  },
  {
    headline: '药物化学硕士，6年合成经验',
    summary: '从事激酶抑制剂合成6年，带过3人小组，完成多个项目的先导化合物优化。',
    skills: [{ name: '药物合成', level: 5, years: 6 }, 'SAR', 'HPLC', 'LC-MS', '核磁', '专利分析'],
    degrees: [
      {
        level: '硕士',
        discipline: '药物化学',
        institution: '榕江药科大学',
        region: 'mainland',
        graduatedOn: '2020-06',
      },
    ],
    experienceYears: 6,
    location: { place: '广州市黄埔区' },
    mobility: { maxCommuteKm: 30 },
    languages: [{ code: 'en', level: 'B2' }],
  },
  {
    headline: '药学博士（药物设计）',
    summary: '研究方向为计算机辅助药物设计，熟练使用分子对接和动力学模拟，实验合成做得不多。',
    skills: [
      { name: '药物设计', level: 5 },
      '分子对接',
      '分子动力学',
      'Python',
      { name: '药物合成', level: 2 },
      '构效关系',
    ],
    degrees: [
      {
        level: 'doctorate',
        discipline: '药学',
        institution: '木棉医科大学',
        region: 'mainland',
        graduatedOn: '2025-06',
      },
    ],
    experienceYears: 1,
    location: { place: '深圳市坪山区' },
    mobility: { places: ['深圳', '广州'] },
    languages: [{ code: 'en', level: 'B2' }],
  },
  {
    headline: '药物化学博士，现居长沙',
    summary: '药物化学博士，熟悉药物合成、构效关系和液质联用，希望留在长沙工作。',
    skills: ['药物合成', '构效关系', '液质联用', '核磁', '文献检索'],
    degrees: [
      {
        level: 'doctorate',
        discipline: '药物化学',
        institution: '湘蕴大学',
        region: 'mainland',
        graduatedOn: '2024-06',
      },
    ],
    experienceYears: 2,
    location: { place: '长沙市' },
    mobility: { places: ['长沙'], relocate: false },
  },
  {
    headline: '药物合成研究员，博士',
    summary: '博士，药物化学专业，三年新药研发经验，熟悉药物合成、构效关系、HPLC、核磁解析，现住广州黄埔，英语良好。',
  },
];

/** Skilled workers around `v-showcase-trade`. */
export const showcaseTrades: readonly Sketch[] = [
  {
    headline: '五轴加工技师',
    summary: '做数控铣12年，五轴6年，能看图独立编程，公差控制在0.01mm以内，带过4个徒弟。',
    skills: [
      { name: '数控铣', level: 5, years: 12 },
      { name: '五轴加工', level: 4, years: 6 },
      '数控编程',
      '识图',
      '发那科系统',
    ],
    degrees: [{ level: '中专', discipline: '数控技术', institution: '莲塘湾技师学院', region: 'mainland' }],
    skillGrade: '技师',
    experienceYears: 12,
    location: { place: '佛山顺德' },
    mobility: { maxCommuteKm: 25 },
    salary: { min: 12_000, currency: 'CNY', per: 'month' },
    flexibility: { availability: [{ days: [...weekdays, 'sat'], from: '06:30', to: '23:00' }] },
  },
  {
    headline: 'CNC编程技师 高级技师',
    summary: '15年加工中心经验，五轴编程，参加省级技能竞赛获奖，三坐标也会。',
    skills: ['加工中心', '五轴', 'CNC编程', '机械识图', 'FANUC', '三坐标', 'UG编程'],
    degrees: [{ level: 'associate', discipline: '模具设计与制造', institution: '南埠职业技术学院' }],
    skillGrade: 'senior-technician',
    experienceYears: 15,
    location: { place: '东莞市长安镇' },
    mobility: { places: ['佛山', '东莞', '中山'], relocate: true },
    salary: { min: 15_000, currency: 'CNY', per: 'month' },
  },
  {
    headline: '数控铣工 高级工',
    summary: '数控铣8年，三轴四轴都做，五轴正在学，会G代码。',
    skills: [{ name: '数控铣', level: 4, years: 8 }, '数控编程', '识图', '卡尺'],
    degrees: [{ level: '中技', discipline: '数控技术应用', institution: '榕湾高级技工学校' }],
    skillGrade: '高级工',
    experienceYears: 8,
    location: { place: '佛山市南海区' },
    mobility: { maxCommuteKm: 40 },
  },
  {
    headline: '加工中心师傅',
    summary: '开加工中心十几年，五轴也做过，看图、对刀、编程都会，证书在考。住在佛山南海，可以两班倒。',
    skills: ['数控铣', '五轴加工', '数控编程', '机械识图'],
    experienceYears: 13,
    location: { place: '佛山南海' },
  },
  {
    headline: '数控铣工 技师',
    summary: '数控铣10年，不能上晚班，下午四点后要照顾家里。',
    skills: ['数控铣', '数控编程', '看图纸', '三座标'],
    skillGrade: 'technician',
    experienceYears: 10,
    location: { place: '佛山市顺德区' },
    flexibility: {
      needs: ['no-nights', 'fixed-days'],
      availability: [{ days: [...weekdays], from: '07:00', to: '16:00' }],
    },
  },
];

/** People around `v-showcase-flex`. */
export const showcaseFlex: readonly Sketch[] = [
  {
    headline: '手工组装工',
    summary: '做过医用口罩和试剂盒组装5年，细心，手脚快。需要接送孩子上下学。',
    skills: ['手工装配', '外观检验', '包装', '贴标'],
    degrees: [{ level: '高中' }],
    experienceYears: 5,
    location: { place: '广州黄埔' },
    mobility: { maxCommuteKm: 10 },
    flexibility: {
      needs: [{ code: '接送孩子', importance: 'required' }, '临时请假', 'no-weekends'],
      availability: [{ days: [...weekdays], from: '08:30', to: '16:00' }],
      hoursPerWeek: { min: 20, max: 32 },
    },
    salary: { min: 22, currency: 'CNY', per: 'hour' },
  },
  {
    headline: '质检员',
    summary: '电子厂质检7年，会外观检验和来料检验，会用Excel做报表。家里有老人要照顾，希望可临时请假、不加班。',
    skills: ['外观检验', 'IQC', 'Excel', '过程检验'],
    degrees: [{ level: 'vocational', discipline: '机电一体化技术', institution: '岭脚职业中学' }],
    skillGrade: '中级工',
    experienceYears: 7,
    location: { place: '广州市增城区' },
    mobility: { maxCommuteKm: 30 },
    flexibility: { needs: ['short-notice-leave', 'no-overtime'], hoursPerWeek: { min: 25, max: 40 } },
  },
  {
    headline: '包装工',
    summary: '包装、分拣做过几年，手快。最好厂里有托管，能准时下班。',
    skills: ['包装操作', '分拣'],
    degrees: [{ level: '初中' }],
    location: { place: '广州市黄埔区' },
    flexibility: {
      needs: ['on-site-childcare', 'school-run'],
      availability: [{ days: [...weekdays], from: '09:30', to: '15:00' }],
      hoursPerWeek: { min: 20, max: 28 },
    },
  },
  {
    headline: '轻装配员，想找能在家做的活',
    summary: '手工活做得细，只能在家里做。',
    skills: ['手工制作', '手工装配'],
    location: { place: '广州市天河区' },
    flexibility: { needs: [{ code: 'remote', importance: 'required' }], hoursPerWeek: { min: 10, max: 20 } },
  },
];
