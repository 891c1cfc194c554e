import type { SkillAlias } from '../skills/taxonomy.ts';

const han = /[\u3400-\u9fff]/;
/** `HTML5`, `MySQL`, `LibreOffice`: written so that no other word is. */
const coined = /\d|[a-z][A-Z]/;

/**
 * Where an imported wording counts in text. Nobody looked at it for other meanings, so only what cannot well mean anything else
 * counts anywhere: several words, coined names, Chinese of three characters or more. Shorter Chinese and single words count beside
 * another skill (`Slack`, `drill`), one or two letters or one character where a skill is named.
 */
export function wordingUse(wording: string, folded: string): SkillAlias['use'] {
  if (han.test(folded)) return folded.length >= 3 ? 'free' : folded.length === 2 ? 'beside' : 'named';
  if (folded.length <= 2) return 'named';
  if (/\S\s+\S/.test(wording.trim())) return 'free';
  return folded.length > 3 && coined.test(wording) ? 'free' : 'beside';
}
