import { describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiDocument } from '../../services/http/index.ts';
import { operations } from '../../services/http/operations.ts';

const document = JSON.parse(JSON.stringify(openApiDocument()));

/** Every route of the contract. */
const contract = [
  ...['candidates', 'vacancies'].flatMap((kind) => [
    `put /v1/${kind}/{id}`,
    `get /v1/${kind}/{id}`,
    `delete /v1/${kind}/{id}`,
    `get /v1/${kind}`,
    `post /v1/${kind}:batch`,
  ]),
  'get /v1/vacancies/{id}/shortlist',
  'get /v1/candidates/{id}/matches',
  'get /v1/pairings/{vacancyId}/{candidateId}',
  'post /v1/match',
  'post /v1/understand',
  'get /v1/pools/{pool}/status',
  'post /v1/pools/{pool}:recalibrate',
  'delete /v1/pools/{pool}',
  ...['openapi.json', 'livez', 'readyz', 'metrics'].map((name) => `get /${name}`),
];

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('has every route of the contract', () => {
    const documented = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(documented).toEqual(expect.arrayContaining(contract));
  });

  test('gives every operation a name of its own, a summary and a description or scope', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { summary } of operations) expect(summary).not.toBe('');
  });

  test('describes every schema, every member and every parameter', () => {
    const undescribed: string[] = [];
    for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name, undescribed);
    for (const [path, methods] of Object.entries<
      Record<string, { parameters?: { name: string; description?: string }[] }>
    >(document.paths)) {
      for (const { parameters = [] } of Object.values(methods)) {
        undescribed.push(...parameters.filter(({ description }) => !description).map(({ name }) => `${path} ${name}`));
      }
    }
    expect(undescribed).toEqual([]);
  });

  test('says which problems a route may answer with', () => {
    const { responses } = document.paths['/v1/candidates/{id}'].put;
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['202', '400', '401', '403', '412', '413', '415', '422', '429', '503']),
    );
  });

  test('names no place outside of the service', () => {
    expect(JSON.stringify(document)).not.toMatch(/https?:\/\/(?!json-schema\.org)/);
  });
});

describe('every example', () => {
  const bodies = operations.flatMap(({ id, body }) => (body ? [{ name: `${id} request`, ...body }] : []));
  const replies = operations.flatMap(({ id, replies: byStatus }) =>
    Object.entries(byStatus).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, { schema, example }]) => ({
        name: `${id} ${status} ${type}`,
        schema,
        example,
      })),
    ),
  );
  const examples = [...bodies, ...replies].filter(
    ({ schema, example }) => schema !== undefined && example !== undefined,
  );

  test.each(examples.map(({ name, schema, example }) => [name, schema, example] as const))(
    '%s fits its schema',
    (_name, schema, example) => {
      const value = typeof example === 'string' ? JSON.parse(example) : example;
      expect(schema?.parse(value)).toEqual(value);
    },
  );

  test('there are some', () => expect(examples.length).toBeGreaterThan(20));
});

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** Notes every schema and member below without a description. */
function walk(node: unknown, name: string, undescribed: string[], mustSay = true): void {
  const schema = node as Schema;
  if (typeof schema !== 'object' || schema === null || schema.$ref) return;
  if (mustSay && !schema.description) undescribed.push(name);
  for (const [key, member] of Object.entries(schema.properties ?? {})) walk(member, `${name}.${key}`, undescribed);
  walk(schema.items, `${name}[]`, undescribed, false);
  walk(schema.additionalProperties, `${name}{}`, undescribed, false);
  for (const branch of schema.anyOf ?? []) walk(branch, `${name}|`, undescribed, false);
}
