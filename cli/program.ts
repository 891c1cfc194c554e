import { Command, Option } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { addServiceCommands } from './service-commands.ts';
import { addTaxonomyCommands } from './taxonomy-commands.ts';
import type { Terminal } from './terminal.ts';
import { commandWords } from './words/commands.ts';

/**
 * Every command of the command line. A command's own code is loaded when it runs, so that help is instant.
 * `done` is told the exit status.
 */
export function makeProgram(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  const w = commandWords[terminal.lang];
  const program = new Command('duijie').description(w.program).exitOverride().showHelpAfterError();
  program.addOption(langOption(w.lang));
  const command = (signature: string, description: string, parent: Command = program): Command =>
    parent.command(signature).description(description).addOption(langOption(w.lang));

  command('rank', w.rank)
    .requiredOption('--vacancies <file>', w.vacancies)
    .requiredOption('--candidates <file>', w.candidates)
    .option('--top <n>', w.top, '20')
    .addOption(new Option('--by <side>', w.by).choices(['vacancy', 'candidate']).default('vacancy'))
    .option('--out <file>', w.out)
    .option('--format <format>', w.format)
    .option('--today <day>', w.today)
    .option('--pool <pool>', w.pool)
    .action(async (options) => done(await (await import('./commands/rank.ts')).rank(options, terminal)));

  command('understand <file>', w.understand)
    .requiredOption('--kind <kind>', w.kind)
    .option('--out <file>', w.out)
    .action(async (file, options) =>
      done(await (await import('./commands/understand.ts')).understand({ file, ...options }, terminal)),
    );

  addTaxonomyCommands(command, { w, terminal, done });
  addServiceCommands(command, { w, terminal, done });
  return program;
}

const langOption = (description: string): Option => new Option('--lang <lang>', description).choices(['zh', 'en']);
