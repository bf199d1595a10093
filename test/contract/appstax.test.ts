import { appstaxServer } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { applyFile, contract, variables } from './appstax-fixture.ts';
import { testDocumentedExamples } from './documented-examples.ts';

const database = testDatabase();

testDocumentedExamples('Appstax', {
  name: 'appstax',
  contract,
  variables,
  applyFile,
  start: () => appstaxServer(database()),
});
