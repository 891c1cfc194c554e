/**
 * Where and why a text is not JSON, in words that quote nothing of it: `Expected a value at line 3, column 7`.
 * Linear and without recursion; to be called with text that JSON.parse refused.
 */
export function findJsonFault(text: string): string {
  if (text.trim() === '') return 'it is empty';
  const fault = new Scanner(text).run();
  return `${fault.what} ${position(text, fault.at)}`;
}

interface Fault {
  readonly what: string;
  readonly at: number;
}

/** What may come next. `…OrEnd` also takes the closing bracket. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const whitespace = /[ \t\n\r]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** Everything but quotes, backslashes and control characters. */
const plainCharacters = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value was expected',
  valueOrEnd: 'a value or ] was expected',
  key: 'a key in double quotes was expected',
  keyOrEnd: 'a key in double quotes or } was expected',
  colon: 'a colon was expected',
  commaOrEnd: 'a comma or the closing bracket was expected',
  nothing: 'the end was expected',
};

/** `expected` moves from state to state with every token; `open` is the stack of brackets not yet closed. */
class Scanner {
  private readonly text: string;
  private readonly open: ('{' | '[')[] = [];
  private at = 0;
  private expected: Expected = 'value';

  constructor(text: string) {
    this.text = text;
  }

  run(): Fault {
    while (true) {
      this.skip(whitespace);
      if (this.at >= this.text.length) {
        return { what: this.expected === 'nothing' ? 'a fault was found' : 'it ends too early', at: this.at };
      }
      const fault = this.token();
      if (fault) return fault;
    }
  }

  private token(): Fault | undefined {
    const char = this.text.charAt(this.at);
    if (this.expected === 'colon') return char === ':' ? this.step('value') : this.fault();
    if (this.expected === 'commaOrEnd') return char === ',' ? this.step(this.afterComma()) : this.close(char);
    if (this.expected === 'key' || this.expected === 'keyOrEnd') {
      return char === '"' ? this.string('colon') : this.close(char);
    }
    return this.expected === 'nothing' ? this.fault() : this.value(char);
  }

  private value(char: string): Fault | undefined {
    if (char === '{' || char === '[') {
      this.open.push(char);
      return this.step(char === '{' ? 'keyOrEnd' : 'valueOrEnd');
    }
    if (char === '"') return this.string(this.afterValue());
    if (this.skip(scalar) === 0) return this.close(char);
    this.expected = this.afterValue();
    return undefined;
  }

  private string(next: Expected): Fault | undefined {
    const from = this.at++;
    do this.skip(plainCharacters);
    while (this.skip(escaped) > 0);
    const char = this.text.charAt(this.at);
    if (char === '"') return this.step(next);
    if (char === '') return { what: 'a text that is never closed begins', at: from };
    return { what: char === '\\' ? 'a broken escape stands' : 'an unescaped control character stands', at: this.at };
  }

  private close(char: string): Fault | undefined {
    const mayEnd = this.expected.endsWith('OrEnd');
    if (!mayEnd || char !== (this.open.at(-1) === '{' ? '}' : ']')) return this.fault();
    this.open.pop();
    return this.step(this.afterValue());
  }

  private step(next: Expected): undefined {
    this.at++;
    this.expected = next;
  }

  private skip(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length;
  }

  private afterValue(): Expected {
    return this.open.length === 0 ? 'nothing' : 'commaOrEnd';
  }

  private afterComma(): Expected {
    return this.open.at(-1) === '{' ? 'key' : 'value';
  }

  private fault(): Fault {
    return { what: wanted[this.expected], at: this.at };
  }
}

function position(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = `column ${at - before.lastIndexOf('\n')}`;
  return text.includes('\n') ? `at line ${line}, ${column}` : `at ${column}`;
}
