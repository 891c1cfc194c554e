const kindsInChinese: Readonly<Record<string, string>> = {
  tool: '工具',
  technique: '技术',
  knowledge: '知识',
  certificate: '证书',
  language: '语言',
  trade: '工种',
  soft: '软技能',
  group: '分组',
};

interface Counts {
  readonly wordings: number;
  readonly occupations: number;
  readonly merged: number;
}

/** What `duijie taxonomy` says. */
export const taxonomyWords = {
  zh: {
    separator: '；',
    read: (file: string, rows: number) => `读了 ${file}：${rows} 行`,
    absent: (file: string) => `没有 ${file}，跳过`,
    fault: {
      'no-id': '没有可用的编号，没有导入',
      'no-label': '没有名称，没有导入',
      'too-long': '太长，没有导入',
      twice: '编号重复，只留第一个',
      'unknown-concept': '所指的技能不存在，这条关系没有导入',
      'unknown-occupation': '所指的职业不存在，这一行没有导入',
      'too-many': '超过上限，没有导入',
    },
    faultAt: (file: string, row: number, about: string) => `  ${file} 第 ${row} 行：${about}`,
    more: (count: number) => `  ……还有 ${count} 处`,
    imported: (concepts: number, occupations: number, version: string) =>
      `已导入 ${concepts} 个技能概念、${occupations} 个职业，版本 ${version}`,
    restart:
      '正在运行的服务要重启才会用上；之后读过的资料会重新解读，名单会重新计算。分布式运行时每个进程都要有这个文件。',
    own: '自带的分类表',
    counts: ({ wordings, occupations, merged }: Counts) =>
      `说法 ${wordings} 种${occupations > 0 ? `；职业 ${occupations} 个` : ''}${merged > 0 ? `；并入已有概念 ${merged} 个` : ''}`,
    kind: (kind: string) => kindsInChinese[kind] ?? kind,
    problem: {
      ambiguous: '一种说法指两个概念（先到的保留）',
      broken: '关系的另一头不存在（不算）',
      cycle: '上下位关系成环',
      shadowed: '说法已有别的意思（保留原来的意思）',
    },
    verdict: (lost: boolean) => (lost ? '有内容会丢失：见上' : '没有内容会丢失'),
    noConcept: (name: string) => `没有哪个概念叫“${name}”`,
    concept: '编号',
    labels: '名称',
    kindOf: '类型',
    source: '来源',
    wordings: '说法',
    broader: '上位',
    narrower: '下位',
    related: '相关',
    requires: '前提',
    inText: '在正文里',
    use: {
      free: (name: string) => `“${name}”在正文任何地方都算`,
      beside: (name: string) => `“${name}”只有挨着另一项技能、大小写一致时才算`,
      named: (name: string) => `“${name}”只在技能栏里算，正文里不算`,
    },
  },
  en: {
    separator: '; ',
    read: (file: string, rows: number) => `read ${file}: ${rows} rows`,
    absent: (file: string) => `no ${file}: left out`,
    fault: {
      'no-id': 'no id that can be used: left out',
      'no-label': 'no label: left out',
      'too-long': 'too long: left out',
      twice: 'the id stands twice: the first stays',
      'unknown-concept': 'names a skill that is not there: the relation is left out',
      'unknown-occupation': 'names an occupation that is not there: left out',
      'too-many': 'over the bound: left out',
    },
    faultAt: (file: string, row: number, about: string) => `  ${file} row ${row}: ${about}`,
    more: (count: number) => `  … and ${count} more`,
    imported: (concepts: number, occupations: number, version: string) =>
      `imported ${concepts} skill concepts and ${occupations} occupations, version ${version}`,
    restart:
      'A running service uses it after a restart; profiles are then read anew and lists ranked anew. In distributed mode every process needs this file.',
    own: 'our own tables',
    counts: ({ wordings, occupations, merged }: Counts) =>
      `wordings ${wordings}${occupations > 0 ? `; occupations ${occupations}` : ''}${merged > 0 ? `; merged into known concepts ${merged}` : ''}`,
    kind: (kind: string) => kind,
    problem: {
      ambiguous: 'a wording names two concepts (the first keeps it)',
      broken: 'a relation ends nowhere (left out)',
      cycle: 'a concept is broader than itself',
      shadowed: 'a wording means something else already (and keeps that)',
    },
    verdict: (lost: boolean) => (lost ? 'something is lost: see above' : 'nothing is lost'),
    noConcept: (name: string) => `no concept is called "${name}"`,
    concept: 'code',
    labels: 'labels',
    kindOf: 'kind',
    source: 'source',
    wordings: 'wordings',
    broader: 'broader',
    narrower: 'narrower',
    related: 'related',
    requires: 'requires',
    inText: 'in text',
    use: {
      free: (name: string) => `"${name}" counts anywhere`,
      beside: (name: string) => `"${name}" counts only beside another skill and in this case`,
      named: (name: string) => `"${name}" counts only where a skill is listed, not in text`,
    },
  },
} as const;
