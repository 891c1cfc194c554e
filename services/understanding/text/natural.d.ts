/** Only the stemmers are imported: the package's root reads the environment and prints. */
declare module 'natural/lib/natural/stemmers/index.js' {
  export const PorterStemmer: { stem(word: string): string };
}
