import { describe, expect, test } from '@jest/globals';
import { disciplineNeighbours } from '../../../services/understanding/data/discipline-neighbours.ts';
import { chinaPlaces } from '../../../services/understanding/data/places-china.ts';
import { guangdongPlaces } from '../../../services/understanding/data/places-guangdong.ts';
import { regionTable, zoneTable } from '../../../services/understanding/data/places-regions.ts';
import { worldPlaces } from '../../../services/understanding/data/places-world.ts';
import { disciplineAliases, disciplineCodes } from '../../../services/understanding/degrees/disciplines.ts';
import {
  senseTables,
  skillAliases,
  skillConcepts,
  skillKinds,
  skillTables,
} from '../../../services/understanding/skills/taxonomy.ts';
import { foldName } from '../../../services/understanding/text/squeezed-text.ts';
import { parseTable } from '../../../services/understanding/text/table.ts';
import { occupationAliases, occupations } from '../../../services/understanding/titles/occupations.ts';

const ambiguous = (aliases: readonly (readonly [string, string])[]): readonly string[] => {
  const meanings = new Map<string, Set<string>>();
  for (const [name, code] of aliases) meanings.set(name, (meanings.get(name) ?? new Set()).add(code));
  return [...meanings]
    .filter(([, codes]) => codes.size > 1)
    .map(([name, codes]) => `${name}: ${[...codes].join(', ')}`);
};
const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);
const firstCells = (table: string, columns: number): readonly string[] =>
  parseTable(table, columns).map((row) => row[0] ?? '');

/** Latin names of at most three letters that count anywhere in text; every other needs a neighbour or a field for skills. */
const shortAndFree: ReadonlySet<string> = new Set(
  [
    // Names of languages, programs and standards of computing that postings write in no other sense.
    'PHP SQL XML CSS VBA Git iOS Vue Qt JVM JDK JSP UML ORM RPC SVN FTP VPN SDN KVM CDN AWS ELK ETL LLM NLP GIS SAP ERP CRM MES PLM PDM WMS BIM CAD CAE CFD FEA GPU ASR TTS CNN HPC WPF WCF JAX PWA BGP XSS CTF CKA JCL Tcl QTP UVM PRD SRE IoT VR UX',
    // Machines, components and methods of factories: short, but words of no other trade.
    'PLC HMI CNC CMM EDM SMT TIG PCB AOI MCU AGV BMS EMC ROS DCS UG EMI LCD LFP UAV PVD ALD NDT DFM PMC',
    // Systems and posts of quality, safety and supply, as postings of every factory write them.
    'SPC MSA TPM IQC FQC OQC NPI SOP EHS HSE QA QC SQE QMS FAE SCM',
    // Instruments, methods and rules of laboratories and of drugs, known by these letters alone.
    'PCR NMR XRD XPS AFM SEM SPR SAR DSC AAS TLC NGS GMP GCP GLP GSP GxP SAS FDA ICH ADC AAV IHC IVD EDC LNP TCM CGT CTD MRI FTO HTS CMC IND',
    // Office programs and certificates whose letters are their name.
    'PPT WPS SEO CFA FRM PMP CPA CPR OKR ESG',
  ].flatMap((words) => words.split(' ')),
);

describe('the tables', () => {
  test('no wording names two skills', () => {
    expect(ambiguous(skillAliases.map(({ folded, concept }) => [folded, concept] as const))).toEqual([]);
  });
  test('no wording names two occupations', () => {
    expect(ambiguous(occupationAliases)).toEqual([]);
  });
  test('no wording names two disciplines', () => {
    expect(ambiguous(disciplineAliases)).toEqual([]);
  });
  test('every code stands once', () => {
    expect(repeated(skillTables.flatMap((table) => firstCells(table, 8)))).toEqual([]);
    expect(repeated(disciplineCodes)).toEqual([]);
    const places = [chinaPlaces, guangdongPlaces, worldPlaces].flatMap((table) => firstCells(table, 6));
    expect(repeated(places)).toEqual([]);
  });
  test('every relation between skills ends at a skill', () => {
    const ends = [...skillConcepts.values()].flatMap(({ broader, related, requires }) => [
      ...broader,
      ...requires,
      ...related.map(({ concept }) => concept),
    ]);
    expect(ends.filter((end) => !skillConcepts.has(end))).toEqual([]);
  });
  test('no skill is broader than itself, however many steps away', () => {
    const reachesItself = (start: string): boolean => {
      const seen = new Set<string>();
      const open = [start];
      for (let code = open.pop(); code !== undefined; code = open.pop()) {
        for (const parent of skillConcepts.get(code)?.broader ?? []) {
          if (parent === start) return true;
          if (seen.has(parent)) continue;
          seen.add(parent);
          open.push(parent);
        }
      }
      return false;
    };
    expect([...skillConcepts.keys()].filter(reachesItself)).toEqual([]);
  });
  test('every skill is of a known kind', () => {
    const kinds = skillTables.flatMap((table) => parseTable(table, 8)).map(([, kind = '']) => kind);
    expect(kinds.filter((kind) => !skillKinds.some((known) => known === kind))).toEqual([]);
  });
  test('no name of a skill is a number', () => {
    expect(skillAliases.filter(({ folded }) => /^\d*$/.test(folded))).toEqual([]);
  });
  test('a Latin name of at most three letters counts anywhere only with a reason', () => {
    const short = skillAliases.filter(({ use, wording }) => use === 'free' && /^[A-Za-z]{1,3}$/.test(wording));
    expect(short.map(({ wording }) => wording).filter((wording) => !shortAndFree.has(wording))).toEqual([]);
  });
  test('every second meaning is a skill and belongs to a name in the tables', () => {
    const names = new Set(skillAliases.map(({ folded }) => folded));
    const senses = senseTables.flatMap((table) => parseTable(table, 3));
    expect(senses.filter(([, id = '']) => !skillConcepts.has(`skill:${id}`))).toEqual([]);
    expect(senses.filter(([name = '']) => !names.has(foldName(name)))).toEqual([]);
  });
  test('every related credit lies between 1,000 and 5,000', () => {
    const credits = [...skillConcepts.values()].flatMap(({ related }) => related.map(({ credit }) => credit));
    expect(credits.filter((credit) => !(credit >= 1_000 && credit <= 5_000))).toEqual([]);
  });
  test('every neighbour is a discipline', () => {
    const known = new Set(disciplineCodes);
    const ends = parseTable(disciplineNeighbours, 2).flatMap(([one = '', others = '']) => [
      one.replace(/>$/, ''),
      ...others.split(';'),
    ]);
    expect(ends.filter((code) => !known.has(code))).toEqual([]);
  });
  test('every zone lies near the coordinates of China and every region names codes', () => {
    for (const [code = '', , , lat, lng] of parseTable(zoneTable, 6)) {
      expect(code).toMatch(/^\d{4,6}$/);
      expect(Number(lat)).toBeGreaterThan(18);
      expect(Number(lng)).toBeGreaterThan(100);
    }
    for (const [, , , codes = ''] of parseTable(regionTable, 4)) expect(codes).toMatch(/^(?:\w+,)*\w+$/);
  });
  test('the taxonomy is broad', () => {
    expect(skillConcepts.size).toBeGreaterThanOrEqual(3_000);
    expect(skillAliases.length).toBeGreaterThanOrEqual(12_000);
    expect(occupations.size).toBeGreaterThanOrEqual(230);
  });
});
