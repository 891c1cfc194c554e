import type { TextField } from './text-field.ts';

/** The same reading, done once for each field however many readers ask; forgotten with the field. */
export function oncePerField<Read extends object>(read: (field: TextField) => Read): (field: TextField) => Read {
  const known = new WeakMap<TextField, Read>();
  return (field) => {
    const before = known.get(field);
    if (before) return before;
    const found = read(field);
    known.set(field, found);
    return found;
  };
}
