import type { ImportedOccupation, TaxonomySource } from '../../../shared/model/taxonomy-source.ts';
import { importedCode } from '../imported/merge-skills.ts';
import { sourcesInUse } from '../imported/sources-in-use.ts';
import { importedSkills } from '../skills/known-skills.ts';
import { foldName } from '../text/squeezed-text.ts';
import { type Occupation, occupationAliases, occupations } from './occupations.ts';

/** What imported taxonomies add to the tables of occupations. */
interface ImportedOccupations {
  /** Occupations that are new, and those of ours that imply what an imported one says, where the tables say nothing. */
  readonly occupations: ReadonlyMap<string, Occupation>;
  /** Codes by folded titles that the tables have not. */
  readonly titles: ReadonlyMap<string, string>;
}

const none: ImportedOccupations = { occupations: new Map(), titles: new Map() };
let additions: ImportedOccupations | undefined;

/** An occupation of the tables or of an imported taxonomy. */
export function occupationOf(code: string): Occupation | undefined {
  return imported().occupations.get(code) ?? occupations.get(code);
}

/** The occupation whose very name this folded title is in an imported taxonomy and in no table of ours. */
export function importedTitle(folded: string): string | undefined {
  return imported().titles.get(folded);
}

/** Occupations of imported taxonomies, and those of ours that gained something from one, by code. */
export function importedOccupations(): ReadonlyMap<string, Occupation> {
  return imported().occupations;
}

function imported(): ImportedOccupations {
  const sources = sourcesInUse();
  if (sources.length === 0) return none;
  additions ??= mergeOccupations(sources);
  return additions;
}

function mergeOccupations(sources: readonly TaxonomySource[]): ImportedOccupations {
  const merge = new OccupationMerge();
  for (const source of sources) merge.add(source);
  return merge;
}

interface Placed {
  readonly code: string;
  readonly occupation: ImportedOccupation;
  /** That of ours which it is. */
  readonly same: Occupation | undefined;
}

class OccupationMerge implements ImportedOccupations {
  readonly occupations = new Map<string, Occupation>();
  readonly titles = new Map<string, string>();
  readonly #known: ReadonlyMap<string, string> = firstOfEach(occupationAliases);

  add(source: TaxonomySource): void {
    const placed = source.occupations.map((occupation) => {
      return { code: importedCode(source, occupation.id), occupation, same: this.#sameAs(occupation) };
    });
    const families = familiesOf(placed);
    for (const one of placed) this.#put(source, one, families);
    // Labels before other titles: an occupation keeps its name against another's nickname.
    for (const one of placed) this.#name(one, labelsOf(one.occupation));
    for (const one of placed) this.#name(one, one.occupation.names);
  }

  /** The occupation of ours that has its label; heads such as 经理 say nothing of the work and are none. */
  #sameAs(occupation: ImportedOccupation): Occupation | undefined {
    const named = labelsOf(occupation).map((label) => occupations.get(this.#known.get(foldName(label)) ?? ''));
    return named.find((found) => found !== undefined && found.group !== '');
  }

  #put(source: TaxonomySource, { code, occupation, same }: Placed, families: ReadonlyMap<string, string>): void {
    const becomes = importedSkills()?.becomes;
    const implies = occupation.implies.flatMap((id) => becomes?.get(importedCode(source, id)) ?? []);
    if (same) {
      if (same.implies.length === 0) this.occupations.set(same.code, { ...same, implies });
      return;
    }
    const { group = '', labels, names } = occupation;
    const family = families.get(group) ?? importedCode(source, group);
    const { en, zh = en } = labels;
    this.occupations.set(code, { code, group: family, zh, en, names: [zh, en, ...names], related: [], implies });
  }

  #name({ code, same }: Placed, names: readonly string[]): void {
    for (const name of names) {
      const folded = foldName(name);
      if (folded === '' || this.#known.has(folded) || this.titles.has(folded)) continue;
      this.titles.set(folded, same?.code ?? code);
    }
  }
}

/** For each group of the source the family of ours that most of its known occupations are in; of equals the first by its id. */
function familiesOf(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { occupation, same } of placed) {
    if (!same || occupation.group === undefined) continue;
    const counts = votes.get(occupation.group) ?? new Map<string, number>();
    votes.set(occupation.group, counts.set(same.group, (counts.get(same.group) ?? 0) + 1));
  }
  const most = (counts: ReadonlyMap<string, number>): string =>
    [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...votes].map(([group, counts]) => [group, most(counts)]));
}

function firstOfEach(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.toReversed());
}

const labelsOf = ({ labels: { en, zh } }: ImportedOccupation): readonly string[] =>
  zh === undefined ? [en] : [en, zh];
