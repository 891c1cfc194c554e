import type { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import type { Language, Terminal } from './terminal.ts';
import type { commandWords } from './words/commands.ts';

export type AddCommand = (signature: string, description: string, parent?: Command) => Command;

export interface CommandContext {
  readonly w: (typeof commandWords)[Language];
  readonly terminal: Terminal;
  readonly done: (status: ExitStatus) => void;
}

/** The commands that run a service, talk to one, or look after one. */
export function addServiceCommands(command: AddCommand, context: CommandContext): void {
  addRunning(command, context);
  addTalking(command, context);
  addKeys(command, context);
}

function addRunning(command: AddCommand, { w, terminal, done }: CommandContext): void {
  command('serve', w.serve)
    .option('--role <roles>', w.role, 'api,worker')
    .option('--port <port>', w.port)
    .action(async (options) => done(await (await import('./commands/serve.ts')).serve(options, terminal)));

  command('demo', w.demo)
    .option('--exit', w.exit)
    .option('--port <port>', w.port)
    .action(async (options) => done(await (await import('./commands/demo.ts')).demo(options, terminal)));

  command('doctor', w.doctor)
    .option('--profiles [file]', w.profiles)
    .option('--kind <kind>', w.kind)
    .action(async ({ profiles, kind }) =>
      done(
        profiles === undefined
          ? await (await import('./commands/doctor.ts')).doctor(terminal)
          : await (await import('./commands/doctor-profiles.ts')).doctorProfiles({ profiles, kind }, terminal),
      ),
    );
}

function addTalking(command: AddCommand, { w, terminal, done }: CommandContext): void {
  const talking = (signature: string, description: string): Command =>
    command(signature, description).option('--url <url>', w.url).option('--key <key>', w.key);

  talking('import <file>', w.import)
    .requiredOption('--kind <kind>', w.kind)
    .option('--pool <pool>', w.pool)
    .option('--consent-until <day>', w.consentUntil)
    .action(async (file, options) =>
      done(await (await import('./commands/import-profiles.ts')).importProfiles({ file, ...options }, terminal)),
    );

  talking('shortlist <id>', w.shortlist)
    .option('--candidate', w.forCandidate)
    .option('--limit <n>', w.limit, '20')
    .option('--wait <seconds>', w.wait, '0')
    .option('--json', w.json)
    .action(async (id, options) =>
      done(await (await import('./commands/shortlist.ts')).shortlist({ id, ...options }, terminal)),
    );

  talking('explain <vacancyId> <candidateId>', w.explain)
    .option('--json', w.json)
    .action(async (vacancyId, candidateId, options) =>
      done(await (await import('./commands/shortlist.ts')).explain({ vacancyId, candidateId, ...options }, terminal)),
    );
}

function addKeys(command: AddCommand, { w, terminal, done }: CommandContext): void {
  const keys = command('keys', w.keys);
  const load = () => import('./commands/keys.ts');

  command('create', w.keysCreate, keys)
    .option('--tenant <tenant>', w.tenant, 'default')
    .option('--label <label>', w.label, '')
    .option('--scopes <scopes>', w.scopes, 'profiles:write,profiles:read,shortlists:read')
    .action(async (options) => done(await (await load()).createKey(options, terminal)));
  command('list', w.keysList, keys)
    .option('--tenant <tenant>', w.tenant)
    .action(async (options) => done(await (await load()).listKeys(options, terminal)));
  command('revoke <id>', w.keysRevoke, keys).action(async (id) => done(await (await load()).revokeKey(id, terminal)));
}
