import { foldName } from '../text/squeezed-text.ts';
import type { TextField } from '../text/text-field.ts';
import type { SkillHit } from './scan-skills.ts';

type Entry = string | { readonly name: string } | { readonly anyOf: readonly string[] };

/** The names that a field of skills lists, as they were sent. */
export function namesOf(entries: readonly Entry[] | undefined): readonly string[] {
  return (entries ?? []).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : 'anyOf' in entry ? entry.anyOf : [entry.name],
  );
}

/** What a profile says as a whole, folded, put together when somebody asks: few names need it. */
export function contextOf(names: readonly string[], fields: readonly TextField[]): () => string {
  let said: string | undefined;
  return () => {
    said ??= [...names.map(foldName), ...fields.map(({ squeezed }) => squeezed.text)].join('\n');
    return said;
  };
}

/** The wordings under which hits stand in the tables. */
export function wordingsIn(hits: readonly SkillHit[]): readonly string[] {
  return hits.map(({ value }) => value.wording);
}

/** Answers whether a wording is a part, in whole words, of a longer one of `known`: 编程 of 数控编程. */
export function partOfAny(known: readonly string[]): (wording: string) => boolean {
  let spaced: readonly string[] | undefined;
  return (wording) => {
    spaced ??= [...new Set(known)].map(spacedOut);
    const part = spacedOut(wording);
    return spaced.some((whole) => whole.length > part.length && whole.includes(part));
  };
}

/** Latin words between spaces, Chinese as it is: a part must not begin inside a Latin word. */
function spacedOut(wording: string): string {
  const lower = wording.toLowerCase();
  return /[a-z]/.test(lower) ? ` ${lower.replace(/[^a-z0-9+#\u4e00-\u9fff]+/g, ' ').trim()} ` : lower;
}
