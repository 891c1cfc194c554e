import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Gate } from '../../shared/ports/stores.ts';

const gates: { readonly [Kind in ProfileKind]: (profile: ProfileOf[Kind]) => Gate } = {
  candidate: ({ consent }) => gate(consent?.matching === true, consent?.until),
  vacancy: ({ status, closesOn }) => gate(status !== 'closed', closesOn),
};

/** Whether a profile may be paired at all: a candidate by consent, a vacancy by its status; and the last day of it. */
export function gateOf<Kind extends ProfileKind>(kind: Kind, profile: ProfileOf[Kind]): Gate {
  return gates[kind](profile);
}

function gate(open: boolean, until: string | undefined): Gate {
  return until === undefined ? { open } : { open, until };
}
