/** The parts of a description, before they are laid out. */
export interface Parts {
  readonly intro: string;
  readonly duties: readonly string[];
  readonly asked: readonly string[];
  readonly benefits: readonly string[];
  readonly facts: readonly string[];
}

const numbered = (lines: readonly string[], end = ''): string =>
  lines.map((line, index) => `${index + 1}. ${line}${end}`).join('\n');
const dashed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const joined = (...blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n');
/** With its first letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How Chinese descriptions are laid out. */
export const chineseLayouts: readonly ((parts: Parts) => string)[] = [
  (p) =>
    joined(
      p.intro,
      '【岗位职责】',
      numbered(p.duties, '；'),
      '【任职要求】',
      numbered(p.asked, '；'),
      `【福利待遇】${p.benefits.join('、')}`,
      p.facts.join('\n'),
    ),
  (p) => joined(p.intro, `岗位职责：\n${numbered(p.duties)}`, `任职资格：\n${numbered(p.asked)}`, p.facts.join('；')),
  (p) =>
    `${p.intro}主要工作：${p.duties.join('；')}。要求：${p.asked.join('，')}。${p.facts.length > 0 ? `${p.facts.join('，')}。` : ''}提供${p.benefits.join('、')}。`,
  (p) =>
    joined(
      '你将负责：',
      dashed(p.duties),
      '我们希望你：',
      dashed(p.asked),
      `我们提供：${p.benefits.join('，')}`,
      ...p.facts,
    ),
  (p) => joined(`要求：${p.asked.join('；')}`, `内容：${p.duties.slice(0, 2).join('；')}`, ...p.facts),
  (p) =>
    joined(
      p.intro,
      `职位描述：${p.duties.join('。')}。`,
      `职位要求：${p.asked.join('；')}。`,
      `亮点：${p.benefits.join(' ')}`,
      p.facts.join('。'),
    ),
];

/** How English descriptions are laid out. */
export const englishLayouts: readonly ((parts: Parts) => string)[] = [
  (p) =>
    joined(
      p.intro,
      'Responsibilities',
      dashed(p.duties),
      'Requirements',
      dashed(p.asked),
      `We offer ${p.benefits.join(', ')}.`,
      ...p.facts,
    ),
  (p) =>
    joined(
      p.intro,
      `In this role you will: ${p.duties.map((duty) => duty.charAt(0).toLowerCase() + duty.slice(1)).join('; ')}.`,
      `What we look for: ${p.asked.join('; ')}.`,
      p.facts.join('. '),
    ),
  (p) =>
    joined(
      'What you will do',
      numbered(p.duties),
      'What you bring',
      numbered(p.asked),
      `Benefits: ${p.benefits.join(', ')}`,
      ...p.facts,
    ),
];
