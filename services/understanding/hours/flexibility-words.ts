import { type FlexibilityCode, flexibilityCodes, flexibilityNames } from '../../../shared/model/codes.ts';
import { flexibilityWordings } from '../data/flexibility-words.ts';
import { oncePerField } from '../text/once-per-field.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';

/** Names too wide for running text: `大学本科` has nothing to do with hours, `远程` may be a remote control. */
const namesOnly: ReadonlySet<string> = new Set(['远程', '兼职', '班车', '厂车', '轮岗分担', '无障碍'].map(foldName));

/** Finds flexibility codes in running text. */
const flexibilityMatcher: PhraseMatcher<FlexibilityCode> = new PhraseMatcher([
  ...flexibilityWordings.flatMap(([code, words]) => words.map((word) => [foldName(word), code] as const)),
  ...flexibilityCodes.flatMap((code) => {
    const { zh, en, also = [] }: { zh: string; en: string; also?: readonly string[] } = flexibilityNames[code];
    return [zh, en, ...also]
      .map(foldName)
      .filter((name) => !namesOnly.has(name))
      .map((name) => [name, code] as const);
  }),
]);

/** All wordings of flexibility in a text, in order; each text is read once. */
export const flexibilityHits = oncePerField((field) => flexibilityMatcher.scan(field.squeezed));
