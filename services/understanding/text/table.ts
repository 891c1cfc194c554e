/**
 * Reads a data table: one row a line, cells parted by `|`, lines that are empty or begin with `#` left out.
 * Throws when a row has more than `columns` cells; cells that are missing at the end are empty.
 */
export function parseTable(table: string, columns: number): readonly (readonly string[])[] {
  return table.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length > columns) throw new Error(`A table row has ${cells.length} cells, not ${columns}: ${line}`);
    return [[...cells, ...Array<string>(columns - cells.length).fill('')]];
  });
}
