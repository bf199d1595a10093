import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { applySchema } from '../../../src/records/provision/apply-schema.ts';

// The server does not look at this each time it reads a file.
test('the schema of apply files is a schema', () => {
  const ajv = new Ajv2020({ allErrors: true });
  expect([ajv.validateSchema(applySchema), ajv.errors]).toEqual([true, null]);
  expect(ajv.validateSchema({ ...applySchema, properties: { organizations: { type: 'lists' } } })).toBe(false);
});
