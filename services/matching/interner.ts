/** Gives every distinct string a small integer, in order of first sight. Only equality of the integers means anything. */
export class Interner {
  private readonly ids = new Map<string, number>();

  id(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const made = this.ids.size;
    this.ids.set(text, made);
    return made;
  }

  /** The ids of every beginning of a text, itself included: `44`, `4401`, `440113` and what lies between. */
  prefixes(text: string): Int32Array {
    return Int32Array.from({ length: text.length }, (_none, index) => this.id(text.slice(0, index + 1)));
  }
}
