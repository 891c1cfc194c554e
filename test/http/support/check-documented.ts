import { expect } from '@jest/globals';
import type { Operation } from '../../../services/http/operation.ts';
import { operations } from '../../../services/http/operations.ts';
import { problemSchema } from '../../../services/http/problem-details.ts';
import type { Answer } from './service.ts';

/** Fails unless the answer has a documented form: a problem, or a status, a type and a body of its operation, no member more. */
export function checkDocumented(method: string, path: string, answer: Answer): void {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (answer.status >= 400 && type !== 'application/json') {
    expect({ method, path, type }).toEqual({ method, path, type: 'application/problem+json' });
    const problem = problemSchema.parse(answer.json());
    expect(problem).toEqual(answer.json());
    expect(problem.status).toBe(answer.status);
    return;
  }
  const operation = operationOf(method, path);
  if (!operation) return;
  if (answer.status === 304 && method === 'GET') return;
  const documented = operation.replies[answer.status];
  expect({ operation: operation.id, status: answer.status, documented: documented !== undefined }).toMatchObject({
    documented: true,
  });
  const schema = documented?.content?.[type]?.schema;
  if (documented?.content) expect(Object.keys(documented.content)).toContain(type);
  if (!schema || !type.endsWith('json')) return;
  for (const text of type === 'application/x-ndjson' ? answer.text.split('\n').filter(Boolean) : [answer.text]) {
    // What the schema does not know is stripped by it, and shows as a difference.
    expect(schema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  }
}

function operationOf(method: string, path: string): Operation | undefined {
  const bare = path.split('?')[0] ?? '';
  return operations.find(
    (operation) =>
      operation.method === method.toLowerCase() &&
      new RegExp(`^${operation.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
}
