import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Ranked } from '../../shared/ports/scoring.ts';
import { type Language, renderBlocker } from '../matching/index.ts';
import type { ReadMatchRequest } from './read-match-request.ts';

const consentNote: Readonly<Record<Language, string>> = {
  zh: '有 {count} 位候选人没有说明是否同意匹配：本次照常计算，授权由调用方负责。',
  en: 'No word on consent for {count} of the candidates: they were matched, and consent is for the caller to answer for.',
};
const keptOutNote: Readonly<Record<Language, string>> = {
  zh: '必须条件排除了 {count} 个：{text}',
  en: 'Kept out by a required criterion, {count}: {text}',
};

/** What a caller should know of a stateless answer besides its pairings: consent once, then what kept pairs out. */
export function matchNotes(read: ReadMatchRequest, ranked: Ranked, lang: Language): readonly string[] {
  const silent = candidatesOf(read).filter(
    (profile) => !('consent' in profile) || profile.consent === undefined,
  ).length;
  const consent = silent === 0 ? [] : [consentNote[lang].replace('{count}', String(silent))];
  const keptOut = ranked.exclusions.map((exclusion) =>
    keptOutNote[lang]
      .replace('{count}', String(exclusion.total))
      .replace('{text}', () => renderBlocker(exclusion, lang)),
  );
  return [...consent, ...keptOut];
}

function candidatesOf({ side, one, many }: ReadMatchRequest): readonly ProfileOf[ProfileKind][] {
  return side === 'candidate' ? [one] : many;
}
