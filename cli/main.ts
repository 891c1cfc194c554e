#!/usr/bin/env node
import { CommanderError } from 'commander';
import { terminalLanguage } from '../config/env.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { pickLanguage } from './pick-language.ts';
import { makeProgram } from './program.ts';
import { renderError } from './render-error.ts';
import { processTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const args = process.argv.slice(2);
const terminal = processTerminal(pickLanguage(args, terminalLanguage));
const program = makeProgram(terminal, (status) => {
  process.exitCode = status;
});

try {
  await program.parseAsync(args, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) terminal.err.write(`${renderError(error, terminal.lang)}\n`);
  process.exitCode = statusOf(error);
}

/** Commander has already said what it minds; help that was asked for is no error. */
function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.usage;
  return error instanceof UsageError ? exitStatus.usage : exitStatus.failed;
}
