import { adminServer } from '../admin/app.ts';
import { testDatabase } from '../database.ts';
import { contract, variables } from './admin-fixture.ts';
import { testDocumentedExamples } from './documented-examples.ts';

const database = testDatabase();

testDocumentedExamples('the admin API', {
  name: 'admin',
  contract,
  variables,
  applyFile: { organizations: [] },
  flags: ['--admin-token', variables.adminToken],
  start: () => adminServer(database(), variables.adminToken),
});
