import { writeFileSync } from 'node:fs';
import { applySchema } from '../src/records/provision/apply-schema.ts';

// Writes the schema of the apply file out for editors; a test says when this has to be run again.
writeFileSync(new URL('../docs/apply.schema.json', import.meta.url), `${JSON.stringify(applySchema, null, 2)}\n`);
