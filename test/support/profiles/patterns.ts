import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A slash that begins a pattern stands where a value may begin; classes may hold slashes of their own.
const literal = /(?<=[=([,:?!&|;{}]\s{0,40})\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;
const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/ .*$/gm;

/** Every literal of a regular expression in the sources below a folder, compiled. */
export function patternLiterals(folder: string): readonly RegExp[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8').replace(comments, '');
      return [...code.matchAll(literal)].map(([, source = '', flags = '']) => new RegExp(source, flags));
    });
}

/** Words of a pattern: what stands in it as letters, digits or marks of its own, each once. */
export function piecesOf({ source }: RegExp): readonly string[] {
  const plain = source
    .replace(/\\[pP]\{[^}]*\}|\\[bBdDsSwWnrtu]|\\u[\da-f]{4}|\(\?<?[:=!]|\{\d+,?\d*\}/gi, ' ')
    .replace(/\\(.)/g, '$1');
  return [...new Set(plain.match(/[\p{L}\p{N}]{1,12}|[^\s\p{L}\p{N}?*+|^$]/gu) ?? [])];
}
