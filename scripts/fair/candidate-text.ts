import { flexibilityNames, skillGradeNames } from '../../shared/model/codes.ts';
import type { Story } from './candidate-story.ts';
import type { Wishes } from './candidate-wishes.ts';
import type { Random } from './random.ts';
import { capital } from './vacancy-layouts.ts';
import { skills } from './vocabulary.ts';
import { disciplines } from './vocabulary-disciplines.ts';
import { places } from './vocabulary-places.ts';
import { degreeWord, disciplineWording, filled, listed, wordingOf } from './voice.ts';

const isEnglish = (story: Story): boolean => story.voice === 'en';
const focusOf = (story: Story): string => story.focus[isEnglish(story) ? 'en' : 'zh'];

/** One line: the last or wanted job, or degree and discipline. */
export function headlineOf(random: Random, story: Story): string {
  const title = random.pick(story.archetype.titles[isEnglish(story) ? 'en' : 'zh']).replace(/^(高级|Senior )/, '');
  const discipline = disciplineWording(random, disciplines[story.discipline], story.voice);
  const word = degreeWord(random, story.level, story.voice);
  if (story.grade && random.chance(0.6))
    return isEnglish(story) ? title : `${title.replace(/技师$/, '')} ${skillGradeNames[story.grade].zh}`;
  if (story.level === 'upper-secondary' || story.level === 'vocational') return title;
  const values = { title, word: isEnglish(story) ? capital(word) : word, discipline, focus: focusOf(story) };
  return filled(random.pick(headlines[isEnglish(story) ? 'en' : 'zh']), values);
}

const headlines = {
  en: [
    '{title}',
    '{title}, {focus}',
    '{word} in {discipline}, looking for a position as {title}',
    '{title}, {word} in {discipline}',
  ],
  zh: [
    '{title}',
    '{discipline}{word}',
    '{discipline}{word}，求职{title}',
    '{title}（{focus}）',
    '{word}｜{discipline}｜{title}',
    '应聘：{title}',
  ],
} as const;

/** The summary; `whole` puts everything that the fields would say into the text. */
export function summaryOf(random: Random, story: Story, { wishes, whole }: { wishes: Wishes; whole: boolean }): string {
  const lang = isEnglish(story) ? 'en' : 'zh';
  const { deeds } = story.archetype;
  const possible = deeds[lang].filter((deed) => story.years > 0 || !ofYears.test(deed));
  const told = random.sample(possible, random.integer(1, 3));
  const sentences = [
    ...(whole || random.chance(0.55) ? [education(random, story)] : []),
    ...told.map((deed) => deedOf(random, story, deed)),
    ...(whole || random.chance(0.5) ? [skillSentence(random, story, whole)] : []),
    ...(story.years > 0 && (whole || random.chance(0.4)) ? [yearsSentence(random, story)] : []),
    ...(whole || random.chance(0.25) ? [wishSentence(random, story, wishes)] : []),
    ...(wishes.needs.length > 0 && (whole || random.chance(0.7)) ? [needSentence(random, story, wishes)] : []),
    ...(random.chance(0.3) ? [random.pick(closings[lang])] : []),
  ];
  return lang === 'en' ? sentences.map((sentence) => `${sentence}.`).join(' ') : `${sentences.join('。')}。`;
}

/** Deeds that say how long: for people with experience only, and with just that number. */
const ofYears = /\{n\}年|\{n\} years|\{n\}个月/;

function deedOf(random: Random, story: Story, deed: string): string {
  const n = ofYears.test(deed) ? story.years : random.integer(2, Math.max(3, Math.min(7, story.years)));
  return filled(fitting(deed, story), { focus: focusOf(story), n });
}

/** "博士期间" is said by doctors only. */
const fitting = (deed: string, { level }: Story): string =>
  level === 'doctorate'
    ? deed.replace('硕士', '博士')
    : deed
        .replace(/博士/g, '硕士')
        .replace('Doctoral work', 'Master’s work')
        .replace('my doctoral work', 'my thesis work');

const closings = {
  zh: [
    '性格开朗，沟通能力好',
    '做事认真负责',
    '学习能力强，能吃苦',
    '希望长期在大湾区发展',
    '可随时面试',
    '期待与贵单位交流',
  ],
  en: [
    'Open to relocating within the Greater Bay Area',
    'Available for interview at short notice',
    'Keen to learn and to work in a team',
    'References on request',
  ],
} as const;

function education(random: Random, story: Story): string {
  const discipline = disciplineWording(random, disciplines[story.discipline], story.voice);
  const word = degreeWord(random, story.level, story.voice);
  const [zh, en] = story.school;
  if (isEnglish(story))
    return filled(random.pick(['{word} in {discipline} from {school}', 'I hold a {word} in {discipline} ({school})']), {
      word,
      discipline,
      school: en,
    });
  if (story.level === 'upper-secondary') return '高中毕业';
  if (story.fresh)
    return filled(
      random.pick(['{school}{discipline}专业{word}，2026年应届毕业', '{school}{discipline}{word}在读，2026年6月毕业']),
      { school: zh, discipline, word },
    );
  return filled(
    random.pick([
      '毕业于{school}{discipline}专业，{word}',
      '{school}{discipline}{word}',
      '{word}毕业，{discipline}专业',
    ]),
    { school: zh, discipline, word },
  );
}

function skillSentence(random: Random, story: Story, whole: boolean): string {
  const names = random
    .sample(story.skills, whole ? 8 : 4)
    .map((id) => wordingOf(random, skills[id], story.voice, 0.03));
  const list = listed([...new Set(names)], story.voice);
  if (isEnglish(story))
    return filled(random.pick(['Skilled in {list}', 'Main techniques: {list}', 'Comfortable with {list}']), { list });
  return filled(random.pick(['熟练掌握{list}', '擅长{list}', '会{list}', '熟悉{list}等']), { list });
}

function yearsSentence(random: Random, { voice, years }: Story): string {
  if (voice === 'en') return `${years} year${years > 1 ? 's' : ''} of work experience`;
  return filled(random.pick(['{years}年工作经验', '有{years}年相关经验', '从业{years}年']), { years });
}

function wishSentence(random: Random, story: Story, { wanted, minPay }: Wishes): string {
  const pay = minPay && minPay.per === 'month' && random.chance(0.6) ? minPay.min : undefined;
  const home = random.pick(places[story.place][isEnglish(story) ? 'en' : 'zh']);
  if (isEnglish(story)) return `Based in ${home}${wanted.length > 0 ? `, open to ${listed(wanted, 'en')}` : ''}`;
  return `现居${home}${wanted.length > 0 ? `，期望工作地${wanted.join('、')}` : ''}${pay ? `，期望月薪${pay / 1000}K以上` : ''}`;
}

function needSentence(random: Random, story: Story, { needs }: Wishes): string {
  const names = needs.map((code) => flexibilityNames[code][isEnglish(story) ? 'en' : 'zh']);
  if (isEnglish(story)) return `Looking for: ${listed(names, 'en').toLowerCase()}`;
  return filled(random.pick(['希望岗位能{list}', '需要{list}', '看重{list}']), { list: names.join('、') });
}
