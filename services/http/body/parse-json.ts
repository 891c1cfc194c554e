import { AppError, type FieldError } from '../../../shared/kernel/errors.ts';
import { limits } from '../../../shared/model/fields.ts';
import { pointerOf } from '../../../shared/model/profile.ts';
import { findJsonFault } from './find-json-fault.ts';

/** Levels of nesting above a profile: `{"candidates": [profile]}` has two. */
const envelope = 2;
/** Keys that reach into the prototype of whatever object they are copied to. */
const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON from a stranger: UTF-8 (a byte order mark is tolerated), bounded depth (looked at before anything is built), finite
 * numbers, whole surrogate pairs, no keys that reach into prototypes. Errors say where and never quote the text.
 * Throws `request.malformed-json`, `request.too-deep`, `request.invalid`.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  checkDepth(text, limits.depth + envelope);
  const value = parse(text);
  const errors = findUnsafe(value);
  if (errors.length > 0) throw new AppError('request.invalid', {}, errors);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('request.malformed-json', { reason: 'it is not UTF-8; send it as UTF-8' });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message may quote the text.
    throw new AppError('request.malformed-json', { reason: findJsonFault(text) });
  }
}

/** Counts brackets outside of strings. A body that is no JSON may be miscounted: it is refused either way. */
function checkDepth(text: string, max: number): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at);
    else if (char === 0x5b || char === 0x7b) depth++;
    else if (char === 0x5d || char === 0x7d) depth--;
    if (depth > max) throw new AppError('request.too-deep', { max });
  }
}

/** The index of the quote that ends the string which begins at `from`, or the end of the text. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

/** Enough to mend a body by; the rest shows on the next try. */
const mostFaults = 20;

/** Walks a parsed value (its depth is bounded by now) and names every place that must not go further. */
function findUnsafe(root: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (errors.length >= mostFaults) return;
    const fault = faultOf(value);
    if (fault) errors.push({ pointer: pointerOf(path), ...fault });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const keyFault = Array.isArray(value) ? undefined : faultOfKey(key);
      if (keyFault) errors.push({ pointer: pointerOf([...path, key.toWellFormed()]), ...keyFault });
      else visit(inner, [...path, key]);
    }
  };
  visit(root, []);
  return errors;
}

function faultOf(value: unknown): Omit<FieldError, 'pointer'> | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'number_too_large', detail: 'is a number beyond what can be kept: send a smaller one' };
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    return { code: 'malformed_text', detail: 'has half of a surrogate pair: send valid Unicode' };
  }
  return undefined;
}

function faultOfKey(key: string): Omit<FieldError, 'pointer'> | undefined {
  if (dangerousKeys.has(key)) return { code: 'forbidden_key', detail: 'is a key that is never taken: leave it out' };
  return key.isWellFormed()
    ? undefined
    : { code: 'malformed_text', detail: 'is a key with half of a surrogate pair: send valid Unicode' };
}
