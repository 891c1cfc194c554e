import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** Every folder with sources. */
export const sourceFolders = ['shared', 'services', 'workers', 'config', 'cli', 'scripts', 'bench', 'test'] as const;

export interface Imports {
  /** Module → modules that it imports, paths relative to the tree. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** `rule: from → to`, in order. */
  readonly violations: readonly string[];
}

/** Follows every import below `tree` and judges it by the import rules. Types count: what is only described is known too. */
export async function cruiseImports(tree: string): Promise<Imports> {
  const folders = sourceFolders.filter((folder) => existsSync(join(tree, folder)));
  const { output } = await cruise([...folders], {
    baseDir: tree,
    // TypeScript 7 offers no compiler API to parse with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'default'] },
    validate: true,
    ruleSet: { forbidden: [...importRules] },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text in place of a result');
  const edges = output.modules.map(
    ({ source, dependencies }) => [source, dependencies.map((to) => to.resolved)] as const,
  );
  const violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { edges: new Map(edges), violations: violations.toSorted() };
}
