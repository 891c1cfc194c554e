/** One thing with its wordings. `also` are aliases and abbreviations in either language; `odd` are slips and misspellings a person would still read. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly also: readonly string[];
  readonly odd: readonly string[];
}

/** A term; further wordings and slips come as one string, separated by ` / `. */
export function term(zh: string, en: string, also = '', odd = ''): Term {
  return { zh, en, also: wordings(also), odd: wordings(odd) };
}

const wordings = (joined: string): string[] => (joined === '' ? [] : joined.split(' / '));
