import { testDatabase } from '../database.ts';
import { robostackServer } from '../robostack/app.ts';
import { testDocumentedExamples } from './documented-examples.ts';
import { applyFile, contract, variables } from './robostack-fixture.ts';

const database = testDatabase();

testDocumentedExamples('Robostack', {
  name: 'robostack',
  contract,
  variables,
  applyFile,
  start: () => robostackServer(database()),
});
