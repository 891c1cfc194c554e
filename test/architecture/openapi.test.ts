import { beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiDocument } from '../../services/http/index.ts';

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the document with its place in it. */
function* objectsOf(value: Json, place: string): Generator<[string, JsonObject]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsOf(item, `${place}/${index}`);
  if (!isObject(value)) return;
  yield [place, value];
  for (const [key, inner] of Object.entries(value)) if (key !== 'example') yield* objectsOf(inner, `${place}/${key}`);
}

const described = (value: Json | undefined): boolean =>
  isObject(value) && (typeof value.description === 'string' || typeof value.$ref === 'string' || 'const' in value);

/** Places of parameters, operations, schemas and properties that nobody explains. */
function undescribed(document: JsonObject): string[] {
  const bare: string[] = [];
  for (const [place, object] of objectsOf(document, '')) {
    const parameters = Array.isArray(object.parameters) ? object.parameters : [];
    for (const [index, parameter] of parameters.entries())
      if (!described(parameter)) bare.push(`${place}/parameters/${index}`);
    if ('operationId' in object && typeof object.summary !== 'string') bare.push(place);
    const properties = object.type === 'object' && isObject(object.properties) ? object.properties : {};
    for (const [name, property] of Object.entries(properties))
      if (!described(property)) bare.push(`${place}/properties/${name}`);
  }
  const components =
    isObject(document.components) && isObject(document.components.schemas) ? document.components.schemas : {};
  for (const [name, schema] of Object.entries(components))
    if (!described(schema)) bare.push(`/components/schemas/${name}`);
  return bare;
}

describe('the OpenAPI document', () => {
  let document: JsonObject;
  beforeAll(() => {
    document = JSON.parse(JSON.stringify(openApiDocument())) as JsonObject;
  });

  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  test('explains every parameter, operation, schema and property', () => {
    expect(undescribed(document)).toEqual([]);
    expect([...objectsOf(document, '')].length).toBeGreaterThan(500);
  });

  test.each([
    'PUT /v1/candidates/{id}',
    'PUT /v1/vacancies/{id}',
    'GET /v1/candidates',
    'DELETE /v1/vacancies/{id}',
    'POST /v1/candidates:batch',
    'GET /v1/vacancies/{id}/shortlist',
    'GET /v1/candidates/{id}/matches',
    'GET /v1/pairings/{vacancyId}/{candidateId}',
    'POST /v1/match',
    'POST /v1/understand',
    'GET /v1/pools/{pool}/status',
    'POST /v1/pools/{pool}:recalibrate',
    'DELETE /v1/pools/{pool}',
    'GET /livez',
    'GET /readyz',
    'GET /metrics',
  ])('describes the route %s of the contract', (route) => {
    const [method = '', path = ''] = route.split(' ');
    const paths = isObject(document.paths) ? document.paths : {};
    expect(paths[path]).toHaveProperty(method.toLowerCase());
  });
});

describe('the search for what nobody explains', () => {
  test('finds a bare parameter, operation, schema and property', () => {
    const bare = {
      paths: { '/a': { get: { operationId: 'a', parameters: [{ in: 'query', name: 'q' }] } } },
      components: { schemas: { A: { type: 'object', properties: { b: { type: 'string' } } } } },
    };
    expect(undescribed(bare)).toEqual([
      '/paths//a/get/parameters/0',
      '/paths//a/get',
      '/components/schemas/A/properties/b',
      '/components/schemas/A',
    ]);
  });
});
