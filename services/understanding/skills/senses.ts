import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';
import { senseTables } from './taxonomy.ts';

interface Sense {
  readonly concept: string;
  /** Folded words beside which the name means this. */
  readonly context: readonly string[];
}

/** Names that mean one thing in one trade and another in another. */
const senses = new Map<string, Sense[]>();
for (const [name = '', id = '', words = ''] of senseTables.flatMap((table) => parseTable(table, 3))) {
  const context = words.split(';').map(foldName).filter(Boolean);
  const folded = foldName(name);
  senses.set(folded, [...(senses.get(folded) ?? []), { concept: `skill:${id}`, context }]);
}

/** What a folded name means beside `context`, the rest of what the profile says, folded; undefined for names with one meaning there. */
export function senseOf(folded: string, context: () => string): string | undefined {
  const own = senses.get(folded);
  if (!own) return undefined;
  const said = context();
  return own.find(({ context: words }) => words.some((word) => said.includes(word)))?.concept;
}
