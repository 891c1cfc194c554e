import { disciplineHits } from '../degrees/degree-mentions.ts';
import { flexibilityHits } from '../hours/flexibility-words.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
import { unitAt } from '../text/squeezed-text.ts';
import type { TextField } from '../text/text-field.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whom one works with: `与药理、药代团队一起` says nothing of one's own pharmacology. */
const colleagues = {
  hint: /团队|部门|同事|科室|人员|工程师|一起|供应商|客户|医院|专家|\bwith /,
  pattern:
    /(?:与|和|同|跟|及|配合|协助|支持|协同|联合|对接)[^。；;，,\n]{1,24}?(?:团队|部门|同事|科室|人员|工程师|一起|供应商|客户|医院|专家)|\bwith (?:the |our |other |external )?[\w &/,-]{1,50}?(?:teams?|colleagues|departments?|groups?|partners|clients|customers|suppliers|stakeholders|specialists|engineers|scientists)\b/g,
};
/** A firm's or school's own name: `某某电池有限公司` sells batteries whoever works there, `生命科学研究院` is a house. */
const firms = {
  hint: /公司|大学|研究院|研究所|理工学院/,
  pattern:
    /[\u4e00-\u9fff]{2,10}(?:股份|集团)?(?:有限公司|有限责任公司|集团公司)|[\u4e00-\u9fff]{2,6}(?:大学|研究院|研究所|理工学院)/g,
};
/** Care of a child as something offered or needed, not as work that one can do. */
const careOffered =
  /现场|园区|厂区|公司|单位|企业|员工|提供|设有|配备|配套|需要|需求|希望|看重|方便|便于|兼顾|家庭|义务|责任|接送|on-?site|offer|provide|benefit|need|looking for|prefer|responsibilit|dut(?:y|ies)|arrange/;
const careWords = /托育|托管|托儿|照护|照顾|育儿|带孩子|child-?\s?care|child care|nursery|creche/g;
/** Where disciplines are asked for or stated. */
const ofStudy =
  /专业(?!知识|技能|技术|英语|能力|素养|软件|背景知识)|学科|毕业|学历|学位|本科|硕士|博士|大专|专科|\bmajor|\bdegree|bachelor|master|\b(?:bsc|msc|phd|beng|meng|diploma)\b|doctorate|discipline|background in/;

/**
 * Where a text names skills without claiming or asking for them, as spans of the squeezed text in order of their kind:
 * flexible hours and benefits, names of firms, other people's work, and childcare that is offered or needed.
 */
export function asidesIn(field: TextField): readonly Span[] {
  const spans: Span[] = [...flexibilityHits(field)];
  for (const { hint, pattern } of [colleagues, firms]) {
    if (!hint.test(field.text)) continue;
    for (const match of field.text.matchAll(pattern)) spans.push(squeezedSpan(field, match));
  }
  for (const match of field.text.matchAll(careWords)) {
    const end = match.index + match[0].length;
    const beside = `${field.text.slice(Math.max(0, match.index - 12), match.index)}|${field.text.slice(end, match.index + 20)}`;
    if (careOffered.test(beside)) {
      spans.push(squeezedSpan(field, match));
    }
  }
  return spans;
}

/**
 * Disciplines in clauses about schooling: `生物学、统计学等相关专业` asks for a degree, not for two skills. A list in English
 * runs on over commas, so what follows a clause about schooling in its sentence counts too, up to a word on skill.
 */
export function disciplineSpans(field: TextField): readonly Span[] {
  const studied = clausesOfStudy(field.clauses);
  if (studied.size === 0) return [];
  const inside = (offset: number): boolean => {
    const clause = clauseAt(field.clauses, offset);
    return clause !== undefined && studied.has(clause);
  };
  return disciplineHits(field).filter(({ from }) => inside(field.squeezed.at[from] ?? 0));
}

function clausesOfStudy(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const studied = new Set<Clause>();
  let [open, sentence] = [false, -1];
  for (const clause of clauses) {
    const own = ofStudy.test(clause.text);
    open = own || (open && clause.sentence === sentence && clause.wording === undefined);
    ({ sentence } = clause);
    if (own || (open && /[a-z]/.test(clause.text))) studied.add(clause);
  }
  return studied;
}

/** True when a span touches one of `spans`. */
export function touches(spans: readonly Span[], { from, to }: Span): boolean {
  return spans.some((span) => from < span.to && span.from < to);
}

function squeezedSpan({ squeezed }: TextField, match: RegExpExecArray): Span {
  return { from: unitAt(squeezed, match.index), to: unitAt(squeezed, match.index + match[0].length) };
}
