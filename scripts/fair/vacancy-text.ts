import { flexibilityNames, skillGradeNames } from '../../shared/model/codes.ts';
import type { Random } from './random.ts';
import type { Demand } from './vacancy-demand.ts';
import { capital, chineseLayouts, englishLayouts, type Parts } from './vacancy-layouts.ts';
import { type SkillId, skills } from './vocabulary.ts';
import { disciplines } from './vocabulary-disciplines.ts';
import { places } from './vocabulary-places.ts';
import { degreeWord, disciplineWording, filled, listed, wordingOf } from './voice.ts';

const language = (demand: Demand): 'zh' | 'en' => (demand.voice === 'en' ? 'en' : 'zh');
const isTrade = ({ archetype: { setting } }: Demand): boolean => setting === 'shop' || setting === 'bench';
const focusOf = (demand: Demand): string => demand.focus[language(demand)];

const prefixes = {
  zh: { entry: ['', '', '助理', '初级'], regular: [''], senior: ['高级', '资深'], lead: ['首席', '高级'] },
  en: { entry: ['', 'Junior ', 'Associate '], regular: [''], senior: ['Senior '], lead: ['Lead ', 'Principal '] },
} as const;
/** Titles that carry a rank already. */
const ranked =
  /主管|经理|高级|技师|首席|班长|负责人|助理|博士后|员|工$|师傅|护士|老师|Manager|Supervisor|Leader|Director|Assistant|Operator|Worker/;

/** The title: a wording of the line of work with a rank, sometimes a focus or a place. */
export function titleOf(random: Random, demand: Demand): string {
  const { archetype, seniority, voice, flexible } = demand;
  const lang = language(demand);
  const plain = random.pick(archetype.titles[lang]);
  const rankable = !ranked.test(plain) || /研究员|分析员/.test(plain);
  const title = (rankable ? random.pick(prefixes[lang][seniority]) : '') + plain;
  const roll = random.next();
  if (flexible && roll < 0.35)
    return voice === 'en'
      ? `${title} (school hours)`
      : random.pick([`${title}（妈妈岗）`, `${title}（弹性岗位）`, `妈妈岗·${title}`]);
  if (roll < 0.3)
    return voice === 'en'
      ? `${title}, ${focusOf(demand)}`
      : random.pick([`${title}（${focusOf(demand)}方向）`, `${title}-${focusOf(demand)}`]);
  if (roll < 0.4)
    return voice === 'en'
      ? `${title} (${random.pick(places[demand.place].en)})`
      : `${title}（${places[demand.place].city}）`;
  return title;
}

const skillList = (random: Random, demand: Demand, ids: readonly SkillId[], joint?: string): string => {
  const names = [...new Set(ids.map((id) => wordingOf(random, skills[id], demand.voice)))];
  return joint ? names.join(joint) : listed(names, demand.voice);
};

/** What the post asks, one demand a line. */
function asked(random: Random, demand: Demand): string[] {
  const en = demand.voice === 'en';
  return [
    ...degreeLine(random, demand),
    en
      ? filled(random.pick(['Hands-on experience with {skills}', 'Solid command of {skills}', 'You know {skills}']), {
          skills: skillList(random, demand, demand.core),
        })
      : filled(random.pick(['熟悉{skills}', '熟练掌握{skills}', '具备{skills}经验', '掌握{skills}等技能']), {
          skills: skillList(random, demand, demand.core),
        }),
    ...(demand.anyOf.length > 0
      ? [
          en
            ? `Experience with ${skillList(random, demand, demand.anyOf, ' or ')}`
            : `会${skillList(random, demand, demand.anyOf, '或')}`,
        ]
      : []),
    ...yearsLine(random, demand),
    ...(demand.wished.length > 0
      ? [
          en
            ? filled(random.pick(['{skills} are a plus', 'Nice to have: {skills}']), {
                skills: skillList(random, demand, demand.wished),
              })
            : filled(random.pick(['有{skills}经验者优先', '了解{skills}者优先考虑', '加分项：{skills}']), {
                skills: skillList(random, demand, demand.wished),
              }),
        ]
      : []),
    ...(demand.grade
      ? [
          en
            ? `Trade certificate: ${skillGradeNames[demand.grade].en} or higher`
            : `持${skillGradeNames[demand.grade].zh}及以上证书`,
        ]
      : []),
    ...(demand.english
      ? [
          en
            ? 'Good written and spoken English'
            : random.pick(['英语良好，可阅读英文资料', '英语六级以上，能与海外同事沟通', '英语听说读写良好']),
        ]
      : []),
    ...(demand.cantonese ? [en ? 'Cantonese is an advantage' : random.pick(['会粤语优先', '粤语流利优先'])] : []),
    ...(random.chance(0.5) ? [random.pick(en ? attitudes.en : attitudes.zh)] : []),
  ];
}

const attitudes = {
  zh: [
    '责任心强，有团队精神',
    '做事踏实，善于沟通',
    '学习能力强，能独立解决问题',
    '工作细致，执行力好',
    '有较强的文字表达能力',
    '能适应短期出差',
  ],
  en: [
    'Careful, reliable and a good team player',
    'Able to solve problems independently',
    'Clear in writing and speech',
    'Willing to travel now and then',
  ],
} as const;

function degreeLine(random: Random, demand: Demand): string[] {
  const trade = isTrade(demand);
  if (!demand.degree) return trade && demand.voice !== 'en' ? [random.pick(['学历不限', '学历不限，有经验即可'])] : [];
  const names = demand.disciplines.map((id) => disciplineWording(random, disciplines[id], demand.voice));
  const word = degreeWord(random, demand.degree, demand.voice);
  if (demand.voice === 'en') return [englishDegree(random, demand, { word, names, trade })];
  const above =
    demand.degree === 'doctorate'
      ? `${word}学历`
      : random.pick([`${word}及以上学历`, `${word}或以上`, `${word}以上学历`]);
  return [
    trade
      ? above
      : filled(random.pick(['{above}，{names}等相关专业', '{names}等专业，{above}', '{above}，{names}及相近专业']), {
          above,
          names: names.join('、'),
        }),
  ];
}

function englishDegree(
  random: Random,
  demand: Demand,
  { word, names, trade }: { word: string; names: readonly string[]; trade: boolean },
): string {
  if (trade) return `Education: ${word} or above`;
  const above =
    demand.degree === 'doctorate' ? capital(word) : `${capital(word)} or ${random.pick(['above', 'higher'])}`;
  const named = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return `${above} in ${named}${random.pick(['', ' or a related field'])}`;
}

function yearsLine(random: Random, demand: Demand): string[] {
  const { years } = demand;
  if (demand.voice === 'en')
    return years
      ? [`At least ${years} year${years > 1 ? 's' : ''} of relevant experience`]
      : random.chance(0.5)
        ? ['Fresh graduates are welcome']
        : [];
  if (years)
    return [
      filled(random.pick(['{years}年以上相关工作经验', '至少{years}年同岗位经验', '有{years}年及以上行业经验']), {
        years,
      }),
    ];
  return random.chance(0.5) ? [random.pick(['欢迎应届毕业生', '应届生亦可', '经验不限，可培养'])] : [];
}

/** Pay in words. */
export function payText(random: Random, { pay, currency, voice }: Demand): string {
  const { min, max, per } = pay;
  const unit = { CNY: '', HKD: '港币', MOP: '澳门元' }[currency] ?? '';
  if (voice === 'en') return `${currency} ${grouped(min)}–${grouped(max)} per ${per}`;
  if (per === 'hour') return `${unit}${min}-${max}元/小时`;
  if (per === 'year') return `年薪${unit}${min / 10_000}-${max / 10_000}万`;
  return random.pick([
    `${unit}${min}-${max}元/月`,
    `月薪${unit}${min / 1000}K-${max / 1000}K`,
    `${unit}${min}到${max}元每月`,
  ]);
}

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

function benefits(random: Random, demand: Demand): string[] {
  const en = demand.voice === 'en';
  const offers = demand.offers.map((code) => flexibilityNames[code][en ? 'en' : 'zh']);
  const common = en
    ? ['medical insurance', 'annual leave', 'performance bonus', 'staff canteen']
    : ['五险一金', '带薪年假', '年终奖', '包吃住', '员工食堂', '节日福利', '人才补贴申报', '定期体检'];
  return [...random.sample(common, random.integer(1, 3)), ...(random.chance(0.7) || demand.flexible ? offers : [])];
}

function hoursText(demand: Demand): string {
  const en = demand.voice === 'en';
  const shifts = demand.hours.shifts.map(({ days, from, to }) => {
    const span =
      days.length === 7
        ? en
          ? 'daily'
          : '每天'
        : days.length === 6
          ? en
            ? 'Mon–Sat'
            : '周一至周六'
          : days.length === 5
            ? en
              ? 'Mon–Fri'
              : '周一至周五'
            : en
              ? 'Mon, Wed, Fri'
              : '周一、三、五';
    return `${span} ${from}-${to}`;
  });
  return shifts.join(en ? '; ' : '；');
}

/** The description of a vacancy in one of several layouts; `whole` puts pay, place and hours into the text too. */
export function descriptionOf(random: Random, demand: Demand, whole: boolean): string {
  const en = demand.voice === 'en';
  const duties = random
    .sample(demand.archetype.duties[en ? 'en' : 'zh'], random.integer(2, 4))
    .map((duty) => filled(duty, { focus: focusOf(demand) }));
  const parts: Parts = {
    intro: random.chance(0.4) ? introduction(random, demand) : '',
    duties,
    asked: asked(random, demand).map(capital),
    benefits: benefits(random, demand),
    facts: facts(random, demand, whole),
  };
  return random.pick(en ? englishLayouts : chineseLayouts)(parts);
}

function facts(random: Random, demand: Demand, whole: boolean): string[] {
  const en = demand.voice === 'en';
  const place = random.pick(places[demand.place][en ? 'en' : 'zh']);
  const care = demand.flexible
    ? [
        en
          ? 'Hours leave room for the school run; open to anyone with care duties'
          : random.pick([
              '上班时间可兼顾接送孩子，面向所有有照护需要的求职者',
              '时间可商量，家里有事可临时请假',
              '妈妈岗，欢迎需要照顾家庭的求职者',
            ]),
      ]
    : [];
  return [
    ...(whole || random.chance(0.3)
      ? [en ? `Salary: ${payText(random, demand)}` : `薪资：${payText(random, demand)}`]
      : []),
    ...(whole || random.chance(0.25) ? [en ? `Location: ${place}` : `工作地点：${place}`] : []),
    ...(whole || demand.flexible || random.chance(0.25)
      ? [en ? `Hours: ${hoursText(demand)}` : `工作时间：${hoursText(demand)}`]
      : []),
    ...(random.chance(0.6) ? care : []),
  ];
}

function introduction(random: Random, demand: Demand): string {
  const { employer } = demand;
  if (demand.voice === 'en')
    return random.pick([
      `${employer.en} is growing its team in ${focusOf(demand)}.`,
      `Join ${employer.en} and work on ${focusOf(demand)}.`,
    ]);
  if (isTrade(demand))
    return random.pick([`${employer.zh}直招，长期稳定。`, `${employer.zh}扩产，招聘${demand.headcount}人。`]);
  return random.pick([
    `${employer.zh}因业务发展需要，现诚聘英才。`,
    `我们专注于${focusOf(demand)}，团队氛围好，期待你的加入。`,
    `因${focusOf(demand)}项目扩充团队，招聘${demand.headcount}人。`,
    `${employer.zh}位于${places[demand.place].zh[0]}，交通便利。`,
  ]);
}
