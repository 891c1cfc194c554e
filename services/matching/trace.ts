import type { Source } from '../../shared/model/understood.ts';
import type { Criterion } from './criterion.ts';

export type Params = Readonly<Record<string, string | number>>;

/** One judgement as it was made. */
export interface Judgement {
  readonly criterion: Criterion;
  readonly credit: number;
  readonly found: string | undefined;
  readonly params: Params | undefined;
}

/** Where judgements are written down when somebody wants to read them. Without one the same judging leaves numbers alone. */
export type Trace = Judgement[] | null;

/** A source as evidence names it: `skills[1]`, `summary[12:18]`. */
export function foundAt(source: Source): string {
  const steps = source.pointer.split('/');
  let path = '';
  for (let at = 1; at < steps.length; at++) {
    const step = steps[at] ?? '';
    if (isIndex(step)) path += `[${step}]`;
    else path += at === 1 ? unescaped(step) : `.${unescaped(step)}`;
  }
  return source.span ? `${path}[${source.span[0]}:${source.span[1]}]` : path;
}

function isIndex(step: string): boolean {
  for (let at = 0; at < step.length; at++) {
    const code = step.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return step.length > 0;
}

/** A step of a JSON pointer as it was before its slashes and tildes were escaped. */
const unescaped = (step: string): string =>
  step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step;

/** Writes a judgement down with only those details that are there. */
export function note(
  trace: Judgement[],
  criterion: Criterion,
  credit: number,
  detail: { source?: Source | undefined; params?: Readonly<Record<string, string | number | undefined>> } = {},
): void {
  const { source, params } = detail;
  trace.push({ criterion, credit, found: source && foundAt(source), params: params && stated(params) });
}

function stated(params: Readonly<Record<string, string | number | undefined>>): Params | undefined {
  let found: Record<string, string | number> | undefined;
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (value === undefined) continue;
    found ??= {};
    found[name] = value;
  }
  return found;
}
