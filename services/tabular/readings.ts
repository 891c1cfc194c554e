import type { Cell } from './table.ts';

/**
 * What a cell says. `value` goes to the column's field. `note` is what no field can hold: it is put, with the heading,
 * where understanding reads text. Neither: the cell says nothing ("不限", "面议").
 */
export interface Reading {
  readonly value?: unknown;
  readonly note?: string;
}
/** Reads a cell that is not empty; `heading` is as written in the file (it may name a unit). */
export type Reader = (cell: Cell, heading: string) => Reading;

/** The cell as one would see it, without spaces at its edges. Days are written YYYY-MM-DD. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** A cell that begins with a quotation mark or a bracket and is JSON: what our own tables write for values that a bare cell would change. */
export function jsonIn(text: string): unknown {
  if (!/^(".*"|\[.*\]|\{.*\})$/su.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** The entries of a list as people write it: separated by semicolons, commas of either width, enumeration commas or line breaks. */
export function entriesOf(text: string): string[] {
  return text
    .split(listSeparators)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
/** What separates the entries of a list in a cell. */
export const listSeparators = /[;；,，、|\n\r]+/;

/** The numbers in a text, full-width ones too; `1,200` is one number. */
export function numbersIn(text: string): number[] {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Wordings that say that nothing is asked. */
export function saysNothing(folded: string): boolean {
  return /^(不限|无|无要求|不要求|无限制|均可|面议|不详|暂无|-+|—+|\/|n\/?a|none|any|no requirement|not required|negotiable)$/.test(
    folded,
  );
}
