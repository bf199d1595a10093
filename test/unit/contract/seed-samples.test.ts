import { describe, expect, test } from 'vitest';
import { contract } from './robostack.ts';

/** Every request sample of the original's page, as its text says it. */
const samples: readonly (readonly [call: string, body: unknown])[] = [
  ['findRecords', { selection: { id: 1 } }],
  ['findRecords', { selection: { status: 'pending', quantity: 10000 } }],
  ['createRecords', { fieldName: 'Field Value' }],
  ['createRecords', [{ fieldName: 'Field Value 1' }, { fieldName: 'Field Value 2' }]],
  ['updateRecords', { selection: { fieldName: 'Matching Field Value' }, updation: { fieldName: 'New Field Value' } }],
  [
    'updateRecords',
    {
      selection: [{ fieldName: 'Matching Field Value' }, { fieldName: '' }],
      updation: [{ fieldName: 'New Field Value' }, { fieldName: 'Unknown Field Value' }],
    },
  ],
  ['deleteRecords', { selection: { fieldName: 'Field Value' } }],
  ['deleteRecords', { selection: [{ fieldName: '' }, { fieldName: 'Unknown Field Value' }] }],
];

describe('each request sample of the original is an example that a scenario sends as it is', () => {
  test.each(samples)('%s %j', (call, body) => {
    const examples = contract.operations.get(call)?.bodies['application/json'] ?? {};
    const [name] =
      Object.entries(examples).find(([, example]) => JSON.stringify(example) === JSON.stringify(body)) ?? [];
    const sending = contract.scenarios
      .filter(({ origin }) => origin === 'document')
      .flatMap(({ steps }) => steps)
      .filter((step) => step.call === call && step.example === name && !('body' in step) && step.text === undefined);
    expect(sending.map(({ expect: status }) => status)).toContain(call === 'createRecords' ? 201 : 200);
  });
});
