import type { Source } from '../../shared/model/understood.ts';
import type { Criterion } from './criterion.ts';

export type Params = Readonly<Record<string, string | number>>;

/** One judgement as it was made. */
export interface Judgement {
  readonly criterion: Criterion;
  readonly credit: number;
  readonly found?: string;
  readonly params?: Params;
}

/** Where judgements are written down when somebody wants to read them. Without one the same judging leaves numbers alone. */
export type Trace = Judgement[] | null;

/** A source as evidence names it: `skills[1]`, `summary[12:18]`. */
export function foundAt(source: Source): string {
  const path = source.pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return source.span ? `${path}[${source.span[0]}:${source.span[1]}]` : path;
}

/** Writes a judgement down with only those details that are there. */
export function note(
  trace: Judgement[],
  criterion: Criterion,
  credit: number,
  detail: { source?: Source | undefined; params?: Readonly<Record<string, string | number | undefined>> } = {},
): void {
  const params = Object.entries(detail.params ?? {}).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  trace.push({
    criterion,
    credit,
    ...(detail.source ? { found: foundAt(detail.source) } : {}),
    ...(params.length > 0 ? { params: Object.fromEntries(params) } : {}),
  });
}
