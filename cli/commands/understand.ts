import { readDataFolder } from '../../config/env.ts';
import { useConfiguredTaxonomies } from '../../config/taxonomies.ts';
import { readProfiles } from '../../services/tabular/index.ts';
import { presentUnderstood, understand as readProfile } from '../../services/understanding/index.ts';
import { defaultPool } from '../../shared/model/fields.ts';
import { profileKinds } from '../../shared/model/profile.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { reportFile } from '../report-file.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { openOutput } from '../write-output.ts';

export interface UnderstandArguments {
  readonly file: string;
  readonly kind: string;
  readonly out?: string;
}

/** `duijie understand FILE`: one JSON line a profile, in the order of the file. Answers 1 when rows were refused. */
export async function understand(args: UnderstandArguments, terminal: Terminal): Promise<ExitStatus> {
  const kind = profileKinds.find((known) => known === args.kind);
  if (!kind) throw new UsageError(`--kind: ${profileKinds.join(', ')}`);
  await useConfiguredTaxonomies(readDataFolder());
  const read = await readProfiles(kind, args.file, { pool: defaultPool });
  await reportFile(args.file, read, terminal);
  const output = await openOutput(args.out, terminal.out);
  for (const { profile } of read.rows) {
    await writeLine(output.stream, JSON.stringify(presentUnderstood(readProfile(kind, profile))));
  }
  await output.close();
  return read.refused.length > 0 ? exitStatus.someRefused : exitStatus.done;
}
