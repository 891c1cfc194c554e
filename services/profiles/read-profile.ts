import { contentHash } from '../../shared/kernel/canonical.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { type ProfileKind, type ProfileOf, parseProfile } from '../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../shared/model/understood.ts';
import type { ProfileWrite } from '../../shared/ports/stores.ts';
import { gateOf } from './gate-of.ts';

/** A valid profile on its way into the store: contact apart, named by its content. */
export interface ReadProfile<Kind extends ProfileKind> {
  readonly profile: ProfileOf[Kind];
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly contentHash: string;
}

/**
 * Validates a value that came for the address `id` (a body may leave its id out). Without `id` the body must name it.
 * Throws `profile.invalid`, with pointer `/id` when body and address disagree.
 */
export function readProfile<Kind extends ProfileKind>(kind: Kind, value: unknown, id?: string): ReadProfile<Kind> {
  const whole = parseProfile(kind, withDefaults(value, id === undefined ? {} : { id }));
  if (id !== undefined && whole.id !== id) throw otherId();
  return { ...splits[kind](whole), contentHash: contentHash(whole) };
}

/** The value with `defaults` for what it leaves out; anything but an object stays as it is, to be refused by its schema. */
export function withDefaults(value: unknown, defaults: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const missing = Object.entries(defaults).filter(([name]) => !Object.hasOwn(value, name));
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) };
}

/** What the store is given: the profile with what was understood of it. */
export function writeOf<Kind extends ProfileKind>(
  kind: Kind,
  read: ReadProfile<Kind>,
  understood: UnderstoodOf[Kind],
  at: Date,
): ProfileWrite<Kind> {
  return { ...read, understood, gate: gateOf(kind, read.profile), at };
}

type Split<Kind extends ProfileKind> = Omit<ReadProfile<Kind>, 'contentHash'>;

const splits: { readonly [Kind in ProfileKind]: (whole: ProfileOf[Kind]) => Split<Kind> } = {
  candidate: ({ contact, ...profile }) => (contact === undefined ? { profile } : { profile, contact }),
  vacancy: (profile) => ({ profile }),
};

function otherId(): AppError {
  const detail = 'is not the id that the address names: leave it out or make them agree';
  return new AppError('profile.invalid', {}, [{ pointer: '/id', code: 'id_mismatch', detail }]);
}
