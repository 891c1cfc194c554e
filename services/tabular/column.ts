import type { ReaderName } from './readers.ts';

/** One column that a table of profiles may have. */
export interface Column {
  /** Path in the profile, dotted; a number is a place in a list. */
  readonly field: string;
  readonly reader: ReaderName;
  /** Headings that stand for it, folded (see foldHeading): simplified Chinese, lower-case English, no spaces or signs. */
  readonly names: readonly string[];
}
