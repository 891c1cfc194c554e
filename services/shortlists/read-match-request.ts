import { AppError, type FieldError } from '../../shared/kernel/errors.ts';
import { limits } from '../../shared/model/fields.ts';
import type { Side } from '../../shared/model/pairing.ts';
import { fieldErrors, type ProfileKind, type ProfileOf, parseProfile } from '../../shared/model/profile.ts';
import { type Weights, weightsSchema } from '../../shared/model/vacancy.ts';
import type { MatchRequest } from './index.ts';
import { otherSide } from './visible-list.ts';

/** A stateless request, read: `one` is of `side`, `many` are of the other. */
export interface ReadMatchRequest {
  readonly side: Side;
  readonly one: ProfileOf[ProfileKind];
  readonly many: readonly ProfileOf[ProfileKind][];
  readonly refused: readonly { readonly index: number; readonly error: AppError }[];
  readonly weights?: Weights;
}

const plural = { candidate: 'candidates', vacancy: 'vacancies' } as const;

/**
 * Bad entries among the many are refused by their index; anything else that is wrong throws `request.invalid`.
 * Nothing is stored, so ids may be left out: then they are made from the place in the list.
 */
export function readMatchRequest(request: MatchRequest): ReadMatchRequest {
  const side = sideOf(request);
  const values = request[plural[otherSide(side)]] ?? [];
  if (values.length > limits.batch) {
    throw new AppError('request.too-many-items', { max: limits.batch, count: values.length });
  }
  const weights = readWeights(request.weights);
  const one = readOne(side, request[side]);
  return { side, one, ...readMany(otherSide(side), values), ...(weights === undefined ? {} : { weights }) };
}

function sideOf({ vacancy, candidate, vacancies, candidates }: MatchRequest): Side {
  const forVacancy = vacancy !== undefined && Array.isArray(candidates);
  const forCandidate = candidate !== undefined && Array.isArray(vacancies);
  const mixed = (forVacancy && (candidate ?? vacancies) !== undefined) || (forCandidate && candidates !== undefined);
  if (forVacancy === forCandidate || mixed) {
    const detail = 'needs vacancy with a list of candidates, or candidate with a list of vacancies';
    throw new AppError('request.invalid', {}, [{ pointer: '', code: 'invalid_request', detail }]);
  }
  return forVacancy ? 'vacancy' : 'candidate';
}

function readWeights(value: unknown): Weights | undefined {
  if (value === undefined) return undefined;
  const result = weightsSchema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError(
    'request.invalid',
    {},
    result.error.issues.flatMap((issue) => fieldErrors(issue, ['weights'])),
  );
}

function readOne(kind: ProfileKind, value: unknown): ProfileOf[ProfileKind] {
  try {
    return parseProfile(kind, withId(value, kind));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'request.invalid',
      {},
      error.errors.map((one) => under(`/${kind}`, one)),
    );
  }
}

function readMany(kind: ProfileKind, values: readonly unknown[]): Pick<ReadMatchRequest, 'many' | 'refused'> {
  const many = new Map<string, ProfileOf[ProfileKind]>();
  const refused: { index: number; error: AppError }[] = [];
  for (const [index, value] of values.entries()) {
    try {
      const profile = parseProfile(kind, withId(value, `${kind}-${index + 1}`));
      if (many.has(profile.id)) throw repeatedId();
      many.set(profile.id, profile);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ index, error });
    }
  }
  return { many: [...many.values()], refused };
}

function withId(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.hasOwn(value, 'id') ? value : { ...value, id };
}

function under(parent: string, error: FieldError): FieldError {
  return { ...error, pointer: `${parent}${error.pointer}` };
}

function repeatedId(): AppError {
  const detail = 'stands in the list already: give every entry its own id';
  return new AppError('profile.invalid', {}, [{ pointer: '/id', code: 'repeated_id', detail }]);
}
