import { type Operations, operations } from '../../../generated/fliplet/operations.ts';
import type { Dialect, Handlers } from '../../http/dialect.ts';
import type { OperationTable } from '../../http/operation.ts';
import type { Store } from '../../records/store.ts';
import { type FlipletContext, flipletContext } from './context.ts';
import { toFlipletError } from './problems.ts';

const handlers: Partial<Operations<FlipletContext>> = {};

/** The operations that have a handler. */
const served: OperationTable = Object.fromEntries(
  Object.entries(operations).filter(([operationId]) => Object.hasOwn(handlers, operationId)),
);

/** The Fliplet dialect over a store. */
export function fliplet(store: Store): Dialect<OperationTable, FlipletContext> {
  return {
    name: 'fliplet',
    title: 'Fliplet Data Sources',
    basePath: '/v1',
    operations: served,
    handlers: handlers as Handlers<OperationTable, FlipletContext>,
    context: (exchange, operation) => flipletContext(store, exchange, operation),
    problems: toFlipletError,
    exposedHeaders: ['x-request-id'],
  };
}
