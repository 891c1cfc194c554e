import { Option } from 'commander';
import { taxonomyFormats } from '../shared/model/taxonomy-source.ts';
import type { AddCommand, CommandContext } from './service-commands.ts';

/** The commands about what skills are called and how they relate. */
export function addTaxonomyCommands(command: AddCommand, { w, terminal, done }: CommandContext): void {
  const taxonomy = command('taxonomy', w.taxonomy);
  const load = () => import('./commands/taxonomy.ts');

  command('import <dir>', w.taxonomyImport, taxonomy)
    .addOption(new Option('--format <format>', w.taxonomyFormat).choices(taxonomyFormats).makeOptionMandatory())
    .action(async (folder, { format }) => done(await (await load()).importTaxonomy({ folder, format }, terminal)));
  command('check', w.taxonomyCheck, taxonomy).action(async () => done(await (await load()).checkTaxonomy(terminal)));
  command('show <name>', w.taxonomyShow, taxonomy).action(async (name) =>
    done(await (await load()).showConcept(name, terminal)),
  );
}
