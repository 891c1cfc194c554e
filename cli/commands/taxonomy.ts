import { readDataFolder } from '../../config/env.ts';
import { useConfiguredTaxonomies } from '../../config/taxonomies.ts';
import { loadTaxonomies, readTaxonomy, saveTaxonomy, type TaxonomyImport } from '../../services/taxonomies/index.ts';
import {
  type ConceptView,
  checkTaxonomies,
  describeConcept,
  losesData,
  type TaxonomyReport,
} from '../../services/understanding/index.ts';
import type { TaxonomyFormat } from '../../shared/model/taxonomy-source.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { renderTable } from '../render-table.ts';
import { type Language, type Terminal, writeLine } from '../terminal.ts';
import { taxonomyWords } from '../words/taxonomy.ts';

/** Faults or problems of one kind that are listed one by one; the rest are counted. */
const mostListed = 20;

/** `duijie taxonomy import`: official files into DATA_DIR. Answers 1 when rows, or parts of them, were left out. */
export async function importTaxonomy(
  { folder, format }: { readonly folder: string; readonly format: TaxonomyFormat },
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = taxonomyWords[terminal.lang];
  const read = await readTaxonomy(format, folder);
  for (const { file, rows } of read.files) await writeLine(terminal.err, words.read(file, rows));
  for (const name of read.absent) await writeLine(terminal.err, words.absent(name));
  await reportFaults(read, terminal);
  const saved = await saveTaxonomy(readDataFolder(), read.source);
  const { concepts, occupations, version } = read.source;
  await writeLine(terminal.err, words.imported(concepts.length, occupations.length, `${format}-${version}`));
  await writeLine(terminal.err, words.restart);
  await writeLine(terminal.out, saved);
  return read.faults.length > 0 ? exitStatus.someRefused : exitStatus.done;
}

async function reportFaults({ faults }: TaxonomyImport, { lang, err }: Terminal): Promise<void> {
  const words = taxonomyWords[lang];
  for (const [fault, list] of Map.groupBy(faults, (one) => one.fault)) {
    await writeLine(err, `${words.fault[fault]}: ${list.length}`);
    for (const { file, row, about } of list.slice(0, mostListed)) await writeLine(err, words.faultAt(file, row, about));
    if (list.length > mostListed) await writeLine(err, words.more(list.length - mostListed));
  }
}

/** `duijie taxonomy check`: answers 1 when something that a table or a source says is lost. */
export async function checkTaxonomy(terminal: Terminal): Promise<ExitStatus> {
  const reports = checkTaxonomies(await loadTaxonomies(readDataFolder()));
  for (const report of reports) await writeLine(terminal.out, reportText(report, terminal.lang));
  const lost = reports.some(({ problems }) => problems.some(losesData));
  await writeLine(terminal.out, taxonomyWords[terminal.lang].verdict(lost));
  return lost ? exitStatus.someRefused : exitStatus.done;
}

function reportText({ source, version, ...report }: TaxonomyReport, lang: Language): string {
  const words = taxonomyWords[lang];
  const kinds = Object.entries(report.kinds).map(([kind, count]) => `${words.kind(kind)} ${count}`);
  const lines = [
    version === '' ? words.own : `${source}-${version}`,
    `  ${words.counts(report)}`,
    `  ${kinds.join(words.separator)}`,
  ];
  for (const [code, list] of Map.groupBy(report.problems, (problem) => problem.code)) {
    lines.push(`  ${words.problem[code]}: ${list.length}`);
    for (const { concept, about, other } of list.slice(0, mostListed)) {
      lines.push(`    ${concept}  ${about}${other === undefined ? '' : ` → ${other}`}`);
    }
    if (list.length > mostListed) lines.push(`  ${words.more(list.length - mostListed)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** `duijie taxonomy show NAME`: a concept by its code or by any wording. Answers 3 when there is none. */
export async function showConcept(name: string, terminal: Terminal): Promise<ExitStatus> {
  await useConfiguredTaxonomies(readDataFolder());
  const words = taxonomyWords[terminal.lang];
  const view = describeConcept(name);
  if (!view) {
    await writeLine(terminal.err, words.noConcept(name));
    return exitStatus.failed;
  }
  await writeLine(terminal.out, renderTable(rowsOf(view, name, terminal.lang)));
  return exitStatus.done;
}

function rowsOf(view: ConceptView, name: string, lang: Language): readonly (readonly string[])[] {
  const words = taxonomyWords[lang];
  const marks = { free: '', beside: '~', named: '=' } as const;
  const ends = (list: readonly { readonly concept: string; readonly zh: string; readonly en: string }[]): string =>
    list.map((end) => `${lang === 'zh' ? end.zh : end.en} (${end.concept})`).join(words.separator);
  const related = view.related.map((end) => ({ ...end, concept: `${end.concept}, ${end.credit / 100} %` }));
  const rows = [
    [words.concept, view.concept],
    [words.labels, `${view.zh} / ${view.en}`],
    [words.kindOf, words.kind(view.kind)],
    [words.source, [view.source, ...view.merged].join(words.separator)],
    [words.wordings, view.wordings.map(({ wording, use }) => `${marks[use]}${wording}`).join(words.separator)],
    [words.broader, ends(view.broader)],
    [words.narrower, ends(view.narrower)],
    [words.related, ends(related)],
    [words.requires, ends(view.requires)],
    [words.inText, view.use ? words.use[view.use](name) : ''],
  ];
  return rows.filter(([, cell]) => cell !== '');
}
