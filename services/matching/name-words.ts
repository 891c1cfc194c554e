/**
 * The words of a skill that no table knows, as terms (`n:civil`): what is left to compare by, when the name as a whole is nobody
 * else's. Latin words, and pairs of Chinese characters. Empty for a concept of a taxonomy.
 */
export function nameWords({ concept, label }: { readonly concept: string; readonly label: string }): readonly string[] {
  if (!concept.startsWith('own:')) return [];
  const words = new Set<string>();
  for (const run of label.slice(0, longest).toLowerCase().match(runs) ?? []) {
    if (run.charCodeAt(0) < 0x3400) words.add(`n:${run}`);
    else for (let at = 0; at + 1 < run.length; at++) words.add(`n:${run.slice(at, at + 2)}`);
  }
  return [...words];
}

/** No name of a skill is longer. */
const longest = 80;
const runs = /[\u3400-\u9fff]+|[a-z0-9+#]+/g;
