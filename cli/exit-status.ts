/** What the process answers to the shell: 0 done, 1 some rows were refused (or advice was given), 2 wrong usage, 3 failed. */
export const exitStatus = { done: 0, someRefused: 1, usage: 2, failed: 3 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
