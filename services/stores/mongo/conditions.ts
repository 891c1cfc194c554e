import mongoose from 'mongoose';

/**
 * The only operators that filters may hold. `sanitizeFilter` turns every other object with a `$` into a plain value to
 * compare with, so nothing that came from outside can become a condition.
 */
export const above = (value: string | number) => mongoose.trusted({ $gt: value });
export const below = (value: string | number) => mongoose.trusted({ $lt: value });
export const upTo = (value: string | number) => mongoose.trusted({ $lte: value });
export const not = (value: string) => mongoose.trusted({ $ne: value });
export const among = (values: readonly string[]) => mongoose.trusted({ $in: [...values] });
export const present = () => mongoose.trusted({ $exists: true });
export const absent = () => mongoose.trusted({ $exists: false });
/** Text that contains `part`, which is taken as it stands. */
export const containing = (part: string) => mongoose.trusted({ $regex: part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') });
