import { testDatabase } from '../database.ts';
import { flipletServer } from '../fliplet/app.ts';
import { testDocumentedExamples } from './documented-examples.ts';
import { applyFile, contract, variables } from './fliplet-fixture.ts';

const database = testDatabase();

testDocumentedExamples('Fliplet', {
  name: 'fliplet',
  contract,
  variables,
  applyFile,
  start: () => flipletServer(database()),
});
