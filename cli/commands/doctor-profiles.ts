import { basename } from 'node:path';
import { readProfiles } from '../../services/tabular/index.ts';
import { criterionName, understand } from '../../services/understanding/index.ts';
import { defaultPool } from '../../shared/model/fields.ts';
import { type ProfileKind, profileKinds } from '../../shared/model/profile.ts';
import type { Warning } from '../../shared/model/understood.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { reportFile } from '../report-file.ts';
import { makeStyles } from '../styles.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { profileReportWords } from '../words/profile-report.ts';

export interface DoctorProfilesArguments {
  /** The file; `true` when the option came without one. */
  readonly profiles: string | true;
  readonly kind?: string;
}

/** Examples of one kind of finding, and rows of one example, that are printed; the rest are counted. */
const [mostExamples, mostRows] = [10, 5];

/** What was found under one code: how often, and each wording with the rows that it stands in. */
interface Finding {
  count: number;
  readonly rows: Set<number>;
  readonly examples: Map<string, number[]>;
}

/**
 * `duijie doctor --profiles FILE --kind KIND`: what of a file's profiles is not understood, by kind and frequency, with rows
 * and what to do. Nothing is stored or sent; contact data is not looked at. Answers 1 when there is something to mend.
 */
export async function doctorProfiles(args: DoctorProfilesArguments, terminal: Terminal): Promise<ExitStatus> {
  const words = profileReportWords[terminal.lang];
  if (args.profiles === true) throw new UsageError(words.needsFile);
  const kind = profileKinds.find((known) => known === args.kind);
  if (!kind) throw new UsageError(`--kind: ${profileKinds.join(', ')}`);
  const read = await readProfiles(kind, args.profiles, { pool: defaultPool });
  await reportFile(args.profiles, read, terminal);
  const found = new Map<string, Finding>();
  for (const { row, profile } of read.rows) {
    for (const warning of understand(kind, profile).warnings) add(found, { row, warning, kind, terminal });
  }
  for (const line of report(found, terminal)) await writeLine(terminal.out, line);
  const counts = { profiles: read.rows.length, refused: read.refused.length, concerned: concerned(found) };
  await writeLine(terminal.out, words.summary(basename(args.profiles), counts));
  return found.size + read.refused.length > 0 ? exitStatus.someRefused : exitStatus.done;
}

interface Noticed {
  readonly row: number;
  readonly warning: Warning;
  readonly kind: ProfileKind;
  readonly terminal: Terminal;
}

function add(found: Map<string, Finding>, { row, warning, kind, terminal }: Noticed): void {
  const finding = found.get(warning.code) ?? { count: 0, rows: new Set<number>(), examples: new Map() };
  found.set(warning.code, finding);
  finding.count++;
  finding.rows.add(row);
  const example = exampleOf(warning, kind, terminal);
  const rows = finding.examples.get(example);
  if (!rows) finding.examples.set(example, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

/** What looks like a telephone number, an address of mail, or a home: shown by its row alone. */
const personal = /@|\d[\d\s-]{5,}/;
const longestShown = { candidate: 20, vacancy: 60 } as const;

/** The wording that a finding is counted by; empty where it could be personal or there is none. */
function exampleOf({ code, params = {} }: Warning, kind: ProfileKind, { lang }: Terminal): string {
  const { wording, criterion, field, used, text } = params;
  if (criterion !== undefined) return criterionName(String(criterion), lang);
  if (field !== undefined) return profileReportWords[lang].contradiction(String(field), String(used), String(text));
  const shown = String(wording ?? '');
  const isHome = kind === 'candidate' && code.startsWith('place.') && /\d/.test(shown);
  return personal.test(shown) || isHome || shown.length > longestShown[kind] ? '' : shown;
}

function report(found: ReadonlyMap<string, Finding>, terminal: Terminal): readonly string[] {
  const words = profileReportWords[terminal.lang];
  const styles = makeStyles(terminal.colours);
  const ordered = [...found].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  return ordered.flatMap(([code, { count, rows, examples }]) => {
    const { title, todo } = words.findings[code] ?? { title: code, todo: '' };
    const byFrequency = [...examples].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    return [
      `${styles.open('!')} ${words.head(title, count, rows.size)}`,
      ...byFrequency.slice(0, mostExamples).map(([example, at]) => `    ${words.example(example, shortened(at))}`),
      ...(byFrequency.length > mostExamples ? [`    ${words.more(byFrequency.length - mostExamples)}`] : []),
      ...(todo ? [`  → ${todo}`] : []),
      '',
    ];
  });
}

const shortened = (rows: readonly number[]): { shown: readonly number[]; more: number } => ({
  shown: rows.slice(0, mostRows),
  more: Math.max(0, rows.length - mostRows),
});

function concerned(found: ReadonlyMap<string, Finding>): number {
  return new Set([...found.values()].flatMap(({ rows }) => [...rows])).size;
}
