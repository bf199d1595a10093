import { describe, expect, test } from 'vitest';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import { documentedOperations } from '../../src/contract/documented-operations.ts';
import { answeredAsDocumented } from './answered-as-documented.ts';

const operation = documentedOperations(openapi).get('findRecords');
const caller = {
  headers: { 'x-api-key': 'a key', 'x-api-secret': 'a secret' },
  known: { appUUID: ['5f4c8a52-2f0e-4c8e-9a53-0d1f5a1c7f11'], resourceName: ['orders'] },
};

describe('a generated request that is not answered as documented', () => {
  test.each([
    ['a failure', 503, 'findRecords was answered 503'],
    ['a status that is not documented', 202, 'the status 202 is not documented for findRecords'],
  ])(
    'by %s is shown with its seed, as small as it can be, as a command without secrets',
    async (_, status, sentence) => {
      if (operation === undefined) throw new Error('the operation has another name now');
      const send = checked(openapi, async (request) => {
        const limit = limitIn(await request.text());
        const error = { code: 'c', message: 'm', requestId: 'r' };
        return typeof limit === 'number' ? Response.json({ error }, { status }) : Response.json({ results: [] });
      });
      const failed = answeredAsDocumented(openapi, operation, { send, caller, times: 2_000 });
      const { message } = await failed.then(
        () => new Error('it was answered as documented'),
        (error: Error) => error,
      );
      expect(message).toMatch(/seed: -?\d+, path: "\d[\d:]*"/);
      expect(message).toContain(sentence);
      expect(message).toMatch(/curl -i -X POST 'http:\/\/127\.0\.0\.1:4000\/external\/api\/[^']+' \\\n/);
      expect(message).toContain(`--data-binary '{"limit":0}'`);
      expect(message).toContain('"$X_API_SECRET"');
      expect(message).not.toContain('a secret');
    },
  );
});

/** Texts that are no JSON are among the requests that are made. */
function limitIn(text: string): unknown {
  try {
    return Object(JSON.parse(text)).limit;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
