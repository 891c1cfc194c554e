import { contentHash } from '../../shared/kernel/canonical.ts';
import {
  type ImportedConcept,
  type ImportedOccupation,
  type TaxonomyFormat,
  type TaxonomySource,
  taxonomyBounds,
  taxonomyId,
} from '../../shared/model/taxonomy-source.ts';

/** Why a row, or a part of it, was left out. */
export type RowFault =
  | 'no-id'
  | 'no-label'
  | 'too-long'
  | 'twice'
  | 'unknown-concept'
  | 'unknown-occupation'
  | 'too-many';

/** One row of an official file that could not be taken whole. */
export interface FaultyRow {
  readonly file: string;
  readonly row: number;
  readonly fault: RowFault;
  /** The id or the wording meant, cut to a length that can be printed. */
  readonly about: string;
}

/** Where a fact comes from. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

type ConceptLists = { -readonly [Name in 'aliases' | 'broader' | 'related' | 'requires']: Set<string> };
type DraftConcept = Pick<ImportedConcept, 'id' | 'kind' | 'labels'> & ConceptLists;
type DraftOccupation = Omit<ImportedOccupation, 'names' | 'implies'> & {
  names: Set<string>;
  implies: Map<string, number>;
};

/** A title implies so many skills at most, the surest; a list of everything that was ever seen beside it says nothing. */
const mostImplied = 30;
/** Faults that are kept with their place; a file that is bad in every row is told by fewer. */
const mostFaults = 10_000;

/** A taxonomy while its files are read: what cannot be taken is remembered by file and row, and the rest goes on. */
export class TaxonomyDraft {
  readonly faults: FaultyRow[] = [];
  readonly #concepts = new Map<string, DraftConcept>();
  readonly #occupations = new Map<string, DraftOccupation>();

  /** Adds a concept; false, and a fault, when it has no id or label, or stands there already. */
  addConcept(place: RowPlace, { id, kind, en }: { id: string; kind: ImportedConcept['kind']; en: string }): boolean {
    if (!this.#isSound(place, id, en, this.#concepts, taxonomyBounds.concepts)) return false;
    const lists = { aliases: new Set<string>(), broader: new Set<string>(), related: new Set<string>() };
    this.#concepts.set(id, { id, kind, labels: { en }, ...lists, requires: new Set() });
    return true;
  }

  /** Adds an occupation, likewise. */
  addOccupation(place: RowPlace, { id, en, group }: { id: string; en: string; group: string }): boolean {
    if (!this.#isSound(place, id, en, this.#occupations, taxonomyBounds.occupations)) return false;
    const known = { id, ...(group !== '' && { group }), labels: { en } };
    this.#occupations.set(id, { ...known, names: new Set(), implies: new Map() });
    return true;
  }

  hasConcept(id: string): boolean {
    return this.#concepts.has(id);
  }

  /** Adds other wordings of a concept or an occupation. */
  addWordings(place: RowPlace, of: 'concept' | 'occupation', id: string, wordings: readonly string[]): void {
    const target = of === 'concept' ? this.#concepts.get(id)?.aliases : this.#occupations.get(id)?.names;
    if (!target) this.fault(place, of === 'concept' ? 'unknown-concept' : 'unknown-occupation', id);
    for (const wording of wordings) {
      if (wording === '' || !target) continue;
      if (wording.length > taxonomyBounds.wording) this.fault(place, 'too-long', wording);
      else if (target.size >= taxonomyBounds.wordings) this.fault(place, 'too-many', wording);
      else target.add(wording);
    }
  }

  /** Gives a concept or an occupation its name in Chinese. */
  nameInChinese(place: RowPlace, of: 'concept' | 'occupation', id: string, zh: string): void {
    const target = of === 'concept' ? this.#concepts.get(id) : this.#occupations.get(id);
    if (!target) this.fault(place, of === 'concept' ? 'unknown-concept' : 'unknown-occupation', id);
    else if (zh.length > taxonomyBounds.wording) this.fault(place, 'too-long', zh);
    else if (zh !== '') target.labels = { ...target.labels, zh };
  }

  relate(place: RowPlace, from: string, relation: 'broader' | 'related' | 'requires', to: string): void {
    const ends = this.#concepts.get(from)?.[relation];
    const unknown = [from, to].find((id) => !this.#concepts.has(id));
    if (!ends || unknown !== undefined) this.fault(place, 'unknown-concept', unknown ?? from);
    else if (ends.size >= taxonomyBounds.relations) this.fault(place, 'too-many', to);
    else if (from !== to) ends.add(to);
  }

  /** `sureness` orders what an occupation implies; of two mentions the higher counts. */
  imply(place: RowPlace, occupation: string, concept: string, sureness: number): void {
    const implies = this.#occupations.get(occupation)?.implies;
    if (!implies) this.fault(place, 'unknown-occupation', occupation);
    else if (!this.#concepts.has(concept)) this.fault(place, 'unknown-concept', concept);
    else implies.set(concept, Math.max(sureness, implies.get(concept) ?? 0));
  }

  fault({ file, row }: RowPlace, fault: RowFault, about: string): void {
    if (this.faults.length < mostFaults) this.faults.push({ file, row, fault, about: about.slice(0, 80) });
  }

  /** The taxonomy in one order whatever the order of the files, and its hash. */
  finish(format: TaxonomyFormat): TaxonomySource {
    const concepts = [...this.#concepts.values()]
      .sort(byId)
      .map(({ aliases, broader, related, requires, ...concept }) => {
        const names = otherThan(concept.labels, aliases);
        return {
          ...concept,
          aliases: names,
          broader: sorted(broader),
          related: sorted(related),
          requires: sorted(requires),
        };
      });
    const occupations = [...this.#occupations.values()].sort(byId).map(({ names, implies, ...occupation }) => {
      return { ...occupation, names: otherThan(occupation.labels, names), implies: surest(implies) };
    });
    return { format, version: contentHash({ concepts, occupations }), concepts, occupations };
  }

  #isSound(place: RowPlace, id: string, label: string, known: ReadonlyMap<string, unknown>, most: number): boolean {
    const fault =
      (!taxonomyId.test(id) && 'no-id') ||
      (label === '' && 'no-label') ||
      (known.has(id) && 'twice') ||
      (label.length > taxonomyBounds.wording && 'too-long') ||
      (known.size >= most && 'too-many');
    if (fault) this.fault(place, fault, id || label);
    return !fault;
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const sorted = (ids: ReadonlySet<string>): string[] => [...ids].sort();

function otherThan(labels: ImportedConcept['labels'], wordings: ReadonlySet<string>): string[] {
  return sorted(wordings).filter((wording) => wording !== labels.en && wording !== labels.zh);
}

function surest(implies: ReadonlyMap<string, number>): string[] {
  const ordered = [...implies].sort(([a, sureA], [b, sureB]) => sureB - sureA || (a < b ? -1 : 1));
  return ordered.slice(0, mostImplied).map(([id]) => id);
}
