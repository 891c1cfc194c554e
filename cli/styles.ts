/** How parts of a printed list look; without colours every function answers its text as it is. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
}

/** SGR codes (ECMA-48). */
const sgr = { strong: [1, 22], faint: [2, 22], good: [32, 39], bad: [31, 39], open: [33, 39] } as const;

/** Colours for a terminal that takes them. */
export function makeStyles(colours: boolean): Styles {
  const style =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    strong: style(sgr.strong),
    faint: style(sgr.faint),
    good: style(sgr.good),
    bad: style(sgr.bad),
    open: style(sgr.open),
  };
}
