import type { Evidence, Side } from '../../../shared/model/pairing.ts';
import { gateCodes, type Topic, topics } from '../evidence-codes.ts';
import type { Language } from '../language.ts';
import { gateWords } from './blocker-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { questionWords } from './question-words.ts';
import { criterionInWords, valuesInWords } from './values.ts';
import { type Audience, fill } from './wording.ts';

/** A piece of evidence as a sentence. A code that has no wording (written by a newer engine) is shown as it is. */
export function renderEvidence(evidence: Evidence, lang: Language, audience: Audience): string {
  const how = isHere(evidence) ? 'here' : (evidence.params?.how ?? evidence.params?.relation);
  const words = evidenceWords.get(`${evidence.code}/${how}`) ?? evidenceWords.get(evidence.code);
  return words ? fill(words[lang][audience], valuesInWords(evidence, lang)) : `${evidence.code}: ${evidence.criterion}`;
}

/** Places are known to the district at best: below two kilometres a number would claim to know more. */
const hereKm = 2;

function isHere({ params }: Evidence): boolean {
  const near = params?.how === 'near' || params?.how === 'commute';
  return near && params.km !== undefined && Number(params.km) < hereKm;
}

/** The question that settles an unknown criterion. */
export function renderQuestion(evidence: Evidence, lang: Language, audience: Audience): string {
  const topic = topicOf(evidence.code);
  if (!topic) return evidence.criterion;
  return fill(questionWords(topic, evidence.owner)[lang][audience], valuesInWords(evidence, lang));
}

/** A criterion in words. */
export function renderCriterion(evidence: Evidence, lang: Language): string {
  return criterionInWords(topicOf(evidence.code) ?? '', evidence.criterion, lang);
}

/** Words for an exclusion or near miss: `code` and `criterion` as a sentence, for a recruiter unless a candidate reads it. */
export function renderBlocker(
  blocker: { readonly code: string; readonly criterion: string; readonly owner: Side },
  lang: Language,
  audience: Audience = 'recruiter',
): string {
  const gate = gateCodes.find((code) => code === blocker.code);
  if (gate) return gateWords[gate][lang][audience];
  const words = blockerWords.get(blocker.code)?.[lang] ?? evidenceWords.get(blocker.code)?.[lang][audience];
  const criterion = criterionInWords(topicOf(blocker.code) ?? '', blocker.criterion, lang);
  return words ? fill(words, { criterion }) : `${blocker.code}: ${blocker.criterion}`;
}

/** Where a sentence about a pair needs values that a blocker does not carry. */
const blockerWords: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['hours.unmet', { zh: '每周工时不合', en: 'Hours a week do not agree' }],
  [
    'experience.unmet',
    { zh: '工作经验不符（要求{criterion}年）', en: 'Experience does not fit ({criterion} years asked)' },
  ],
  ['grade.unmet', { zh: '技能等级不足（要求{criterion}）', en: 'Skill grade falls short ({criterion} asked)' }],
]);

function topicOf(code: string): Topic | undefined {
  const name = code.slice(0, code.indexOf('.'));
  return (Object.keys(topics) as Topic[]).find((topic) => topic === name);
}
