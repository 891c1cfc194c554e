import { describe, expect, test } from '@jest/globals';
import { askedIn, readCandidate } from '../../support/profiles/read-text.ts';

describe('words of importance', () => {
  test.each([
    ['必须掌握HPLC；熟悉MATLAB；了解Docker；有Excel经验者优先', 'required strong preferred preferred'],
    ['HPLC必备，精通MATLAB，Docker加分，会Excel者佳', 'required strong preferred preferred'],
    [
      'Must know HPLC. Proficient in MATLAB. Docker is a plus. Ideally you know Excel.',
      'required strong preferred preferred',
    ],
    [
      'HPLC is required; solid MATLAB; nice to have: Docker; Excel would be an advantage',
      'required strong preferred preferred',
    ],
    ['HPLC必備、熟練MATLAB，瞭解Docker，Excel優先', 'required strong preferred preferred'],
  ])('of "%s" weigh what they stand beside', (text, expected) => {
    const [hplc, matlab, docker, excel] = expected.split(' ');
    expect(askedIn(text)).toEqual({ hplc, matlab, docker, excel });
  });

  const words = {
    required:
      '必须会 必需 必备 务必掌握 须具备 须掌握 一定要会 强制要求 硬性要求 must require required mandatory essential',
    strong:
      '精通 熟练 熟悉 熟知 掌握 擅长 深入了解 充分了解 全面了解 proficient expert strong solid excellent familiar skilled',
    preferred: '了解 接触过 最好会 如有 若有 如能用 preferably ideally desirable bonus',
  };
  test.each(Object.entries(words).flatMap(([weight, all]) => all.split(' ').map((word) => [word, weight] as const)))(
    '"%s" before a name makes it %s',
    (word, weight) => {
      // Under a heading of the opposite weight, since strong is what a name without any word is.
      const heading = weight === 'strong' ? '加分项：' : '任职要求：';
      expect(askedIn(`${heading}\n${word} Excel`)).toEqual({ excel: weight });
    },
  );
  const closing = {
    preferred:
      '优先 加分 更佳 者佳 为佳 尤佳 更好 preferred bonus desirable desired,advantage beneficial optional welcome',
    required: '必备 不可或缺 缺一不可 required mandatory essential compulsory',
    unwanted: '不要求 不作要求 不强求 非必须 非必需 无要求 不限',
  };
  test.each(
    Object.entries(closing).flatMap(([weight, all]) => all.split(/[ ,]/).map((word) => [word, weight] as const)),
  )('"%s" behind a name makes it %s', (word, weight) => {
    expect(askedIn(`Excel ${word}`)).toEqual(weight === 'unwanted' ? {} : { excel: weight });
  });

  test('the nearest word counts within a clause', () => {
    expect(askedIn('精通Java、了解Python、掌握Docker')).toEqual({
      java: 'strong',
      python: 'preferred',
      docker: 'strong',
    });
    expect(askedIn('熟悉Linux有Docker经验者优先')).toEqual({ linux: 'strong', docker: 'preferred' });
    expect(askedIn('深入了解Linux')).toEqual({ linux: 'strong' });
  });

  test('of several mentions the firmest wording counts, not the first', () => {
    expect(askedIn('了解HPLC。任职要求：必须熟练HPLC操作')).toEqual({ hplc: 'required' });
    expect(askedIn('岗位职责：使用Java开发。任职要求：有Java经验者优先')).toEqual({ java: 'preferred' });
  });

  test('a heading weighs what stands below it, also in a text that lost its line ends', () => {
    const lines = '岗位职责：\n使用Java开发\n任职要求：\n熟悉Python\n加分项：\nDocker';
    const expected = { java: 'strong', python: 'strong', docker: 'preferred' };
    expect(askedIn(lines)).toEqual(expected);
    expect(askedIn(lines.replaceAll('\n', ' '))).toEqual(expected);
    expect(askedIn(lines.replaceAll(/(?<=^|\n)(?=[^\n]+：)/g, '💼 '))).toEqual(expected);
    expect(askedIn('<p>必备条件</p><ul><li>Java</li></ul><h3>加分项</h3><ul><li>Docker</li></ul>')).toEqual({
      java: 'required',
      docker: 'preferred',
    });
  });
});

describe('a negation', () => {
  test.each([
    ['熟悉Java，不要求Python', { java: 'strong' }],
    ['熟悉Java但Python不作要求', { java: 'strong' }],
    ['无需Python经验，必须会Java', { java: 'required' }],
    ['No Python experience required, but Java is a must', { java: 'required' }],
    ['You do not need to know Python; must be proficient in Java', { java: 'required' }],
    ['Java experience required but Python not necessary', { java: 'required' }],
    ['Java, Python not required', { java: 'strong' }],
  ])('drops what it negates and only that: %s', (text, expected) => {
    expect(askedIn(text)).toEqual(expected);
  });

  test('of experience, mastery or overtime drops no skill', () => {
    expect(askedIn('无需经验，会Excel')).toEqual({ excel: 'strong' });
    expect(askedIn('会Excel无需经验')).toEqual({ excel: 'strong' });
    expect(askedIn('No experience needed, Excel is a plus')).toEqual({ excel: 'preferred' });
    expect(askedIn('熟悉Java不要求精通')).toEqual({ java: 'strong' });
    expect(askedIn('不用加班会Excel')).toEqual({ excel: 'strong' });
  });

  test('in what a candidate says takes away what it negates', () => {
    const has = (summary: string) =>
      (readCandidate({ summary }).skills ?? []).map(({ label, level }) => [label, level]);
    expect(has('精通Java了解Docker，不会Python')).toEqual([
      ['Java', 5],
      ['Docker', 2],
    ]);
    expect(has('没有Python经验但熟悉Java')).toEqual([['Java', 3]]);
    expect(has('No experience with Python, proficient in Java')).toEqual([['Java', 4]]);
  });
});

describe('alternatives are one criterion', () => {
  test.each([
    ['Java或Python'],
    ['Java/Python'],
    ['熟悉Java、Python等至少一种'],
    ['至少一门编程语言（Java、Python）'],
    ['以下之一：\n1. Java\n2. Python'],
    ['掌握Java、Python其中一种'],
    ['at least one of Java and Python'],
    ['one or more of: Java, Python'],
    ['either Java or Python'],
    ['Java、Python均可'],
    ['各种工具，如：Java、Python，对至少其中一项有实践经验'],
  ])('and any one serves in "%s"', (text) => {
    expect(Object.keys(askedIn(text))).toEqual(['java|python']);
  });

  test('and what is joined by and is not', () => {
    expect(Object.keys(askedIn('Java和Python'))).toEqual(['java', 'python']);
    expect(Object.keys(askedIn('Java、Python'))).toEqual(['java', 'python']);
    expect(Object.keys(askedIn('Docker和Java或Python'))).toEqual(['docker', 'java|python']);
    expect(Object.keys(askedIn('Docker, Java or Python'))).toEqual(['docker|java|python']);
  });

  test('and a slash between things that cannot stand for each other joins nothing', () => {
    expect(Object.keys(askedIn('熟悉Python/Linux'))).toEqual(['python', 'linux']);
    expect(Object.keys(askedIn('熟悉HTML5/CSS3'))).toEqual(['html', 'css']);
    expect(Object.keys(askedIn('熟悉nginx/svn/mongodb/redis/mysql等服务'))).toHaveLength(5);
    expect(Object.keys(askedIn('熟悉其他语言（如Java/PHP/Go/Ruby/Python）'))).toHaveLength(1);
  });

  test('weighed as a whole by the word behind them', () => {
    expect(askedIn('Proficiency in Python, MATLAB, or Java preferred')).toEqual({ 'python|matlab|java': 'preferred' });
  });
});
