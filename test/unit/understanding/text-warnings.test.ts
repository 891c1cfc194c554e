import { describe, expect, test } from '@jest/globals';
import { presentUnderstood, renderWarning } from '../../../services/understanding/index.ts';
import type { Warning } from '../../../shared/model/understood.ts';
import { askedIn, readCandidate, readVacancy } from '../../support/profiles/read-text.ts';

const only = (warnings: readonly Warning[], code: string): readonly Warning[] =>
  warnings.filter((warning) => warning.code === code);

describe('what was not understood', () => {
  test('is a demand in which nothing was recognised, with its place and wording', () => {
    const description = '任职要求：\n1. 熟悉Java\n2. 会量子波动速读\n3. 有责任心';
    const [warning, ...rest] = only(readVacancy({ description }).warnings, 'text.not-understood');
    expect(rest).toEqual([]);
    expect(description.slice(...(warning?.span ?? [0, 0]))).toBe('会量子波动速读');
    expect(warning && renderWarning(warning, 'zh')).toContain('“会量子波动速读”');
  });
  test('is listed five times at most', () => {
    const description = `任职要求：\n${Array.from({ length: 9 }, (_, index) => `${index + 1}. 擅长波动悬停${'甲乙丙丁戊己庚辛壬'[index]}`).join('\n')}`;
    expect(only(readVacancy({ description }).warnings, 'text.not-understood')).toHaveLength(5);
  });
  test('of a candidate is said without repeating the words', () => {
    const summary = '张三丰是一位很好的人，喜欢在周末的时候爬山、钓鱼，也喜欢看电影。';
    const [warning] = only(readCandidate({ summary }).warnings, 'text.not-understood');
    expect(warning).toMatchObject({ pointer: '/summary', span: [0, summary.length] });
    expect(JSON.stringify(warning)).not.toContain('张三丰');
    expect(only(readCandidate({ summary: `${summary}熟悉Java。` }).warnings, 'text.not-understood')).toEqual([]);
  });
});

describe('a text in a third language', () => {
  test.each([
    ['Wir suchen eine Person mit Erfahrung in der Analyse von Daten und Kenntnissen in Python für unser Team.'],
    ['Nous recherchons une personne avec une expérience dans le développement en Python pour notre équipe.'],
    ['Мы ищем специалиста с опытом работы на Python и знанием статистики.'],
    ['Pythonの経験があり、チームで働くことができる方を募集しています。'],
    ['Python 경험이 있고 팀에서 함께 일할 수 있는 분을 찾습니다. 서울 근무입니다.'],
  ])('is read for what can be, and reported: %s', (description) => {
    const read = readVacancy({ description });
    expect(read.skills?.map(({ alternatives }) => alternatives[0]?.label)).toContain('Python');
    expect(only(read.warnings, 'text.other-language')).toHaveLength(1);
  });
  test.each([
    ['我们需要熟悉Python、TensorFlow、Kubernetes、Docker、Prometheus、Grafana的工程师'],
    ['誠聘藥物合成研究員，須具備高效液相色譜的實際操作經驗，熟悉質量管理體系'],
    ['We are looking for an engineer with experience in Python and a café in the building.'],
    ['Python, TensorFlow, Kubernetes, Docker, Prometheus, Grafana, Spark, Hadoop'],
  ])('is not any Chinese or English text: %s', (description) => {
    expect(only(readVacancy({ description }).warnings, 'text.other-language')).toEqual([]);
  });
});

test('of a text that is too long the first part is read, and the rest is said to be unread', () => {
  const description = `熟悉Java。${'我们的团队很好。'.repeat(8_000)}熟悉Python。`;
  const read = readVacancy({ description });
  expect(read.skills?.map(({ label }) => label)).toEqual(['Java']);
  expect(only(read.warnings, 'text.too-long')).toEqual([
    expect.objectContaining({
      span: [50_000, description.length],
      params: { max: 50_000, length: description.length },
    }),
  ]);
});

describe('markup and invisible characters', () => {
  test.each([
    ['<p>必须会<b>Java</b></p><br/>Python&nbsp;优先'],
    ['&lt;p&gt;必须会Java&lt;/p&gt;Python优先'],
    ['必须会J\u200bava\u0000。Ｐｙｔｈｏｎ优先'],
    ['必须会&#74;ava\u2028Py\u00adthon优先'],
    ['<style>.a{color:red}/* Docker */</style>必须会Java<!-- MATLAB --><script>"Excel"</script>\nPython优先'],
  ])('part or vanish, and are not read: %j', (text) => {
    expect(askedIn(text)).toEqual({ java: 'required', python: 'preferred' });
  });
  test('leave the places of what is read true', () => {
    const description = '<ul>\n<li class="a">🎓 必须&nbsp;会 J\u200bava</li></ul>';
    const [skill] = readVacancy({ description }).skills ?? [];
    expect(description.slice(...(skill?.source.span ?? [0, 0]))).toBe('J\u200bava');
  });
  test('are told from comparisons and types', () => {
    expect(askedIn('温度<40且湿度>30，使用List<Java>')).toEqual({ java: 'strong' });
    expect(readVacancy({ skills: ['R&amp;D管理'] }).warnings.map(({ params }) => params)).toEqual(
      readVacancy({ skills: ['R&D管理'] }).warnings.map(({ params }) => params && { wording: 'R&amp;D管理' }),
    );
  });
});

describe('the confidence of what is read from text', () => {
  test('is shown with every place in text, and never with a field', () => {
    const shown = presentUnderstood(
      readVacancy({
        skills: ['HPLC'],
        description: '熟悉Python、R。本科以上，3年以上工作经验，9:00-18:00，英语流利，月薪8-10K',
      }),
    );
    const sources: { span?: unknown; confidence?: number }[] = [];
    JSON.stringify(shown, (key, value) => {
      if (key === 'source') sources.push(value);
      return value;
    });
    expect(sources.length).toBeGreaterThan(6);
    for (const { span, confidence } of sources) {
      expect(confidence === undefined).toBe(span === undefined);
      if (confidence !== undefined) expect(confidence > 0 && confidence <= 1).toBe(true);
    }
  });
  test('is less where only the neighbours make a word a skill', () => {
    const { skills } = readCandidate({ summary: 'Python、R、SQL' });
    expect(skills?.map(({ label, source }) => [label, source.confidence])).toContainEqual([
      expect.stringMatching(/^R/),
      8_000,
    ]);
    expect(skills?.[0]?.source.confidence).toBeUndefined();
  });
});
