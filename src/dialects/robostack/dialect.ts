import { type Operations, operations } from '../../../generated/robostack/operations.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { Store } from '../../records/store.ts';
import { type RobostackContext, robostackContext } from './context.ts';
import { toRobostackError } from './problems.ts';
import { aggregateRecords } from './routes/aggregate-records.ts';
import { createRecords } from './routes/create-records.ts';
import { deleteRecords } from './routes/delete-records.ts';
import { findRecords } from './routes/find-records.ts';
import { updateRecords } from './routes/update-records.ts';

const handlers: Operations<RobostackContext> = {
  findRecords,
  createRecords,
  updateRecords,
  deleteRecords,
  aggregateRecords,
};

/** The Robostack dialect over a store. */
export function robostack(store: Store): Dialect<typeof operations, RobostackContext> {
  return {
    name: 'robostack',
    title: 'Robostack',
    basePath: '/external/api',
    operations,
    handlers,
    context: (exchange, _operation, { appUUID = '' }) => robostackContext(store, exchange, appUUID),
    problems: toRobostackError,
    exposedHeaders: ['x-request-id'],
  };
}
