/**
 * How sure the reading of a text is, in basis points. Shown to whoever asks what was understood; no score depends on it.
 * `stated`: the words say so outright (`三年以上工作经验`). `context`: the words may mean something else and what stands around
 * them decides (`R` beside `Python`, a name under several districts with the city beside it). `inferred`: nobody says so; it
 * follows from something else, or the first of several meanings was taken.
 */
export const confidenceOf = { stated: 9_500, context: 8_000, inferred: 6_000 } as const;
export type Confidence = keyof typeof confidenceOf;
