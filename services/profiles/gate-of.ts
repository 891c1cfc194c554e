import type { Candidate } from '../../shared/model/candidate.ts';
import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import type { Gate } from '../../shared/ports/stores.ts';

/** Whether a profile may be paired at all: a candidate by consent, a vacancy by its status; and the last day of it. */
export function gateOf<Kind extends ProfileKind>(kind: Kind, profile: ProfileOf[Kind]): Gate;
export function gateOf(kind: ProfileKind, profile: Candidate | Vacancy): Gate {
  return kind === 'candidate' ? candidateGate(profile as Candidate) : vacancyGate(profile as Vacancy);
}

function candidateGate({ consent }: Candidate): Gate {
  return gate(consent?.matching === true, consent?.until);
}

function vacancyGate({ status, closesOn }: Vacancy): Gate {
  return gate(status !== 'closed', closesOn);
}

function gate(open: boolean, until: string | undefined): Gate {
  return until === undefined ? { open } : { open, until };
}
