import type { MongoClient } from 'mongodb';

/** The connections to the database at this moment, and what happened since the start. */
export interface PoolState {
  readonly open: number;
  readonly inUse: number;
  /** Operations that wait for a connection. */
  readonly waiting: number;
  /** Times that none could be had. */
  readonly failures: number;
}

/** Counts along from now on; for a client that has not connected yet. */
export function watchPool(client: MongoClient): () => PoolState {
  const state = { open: 0, inUse: 0, waiting: 0, failures: 0 };
  client.on('connectionCreated', () => {
    state.open += 1;
  });
  client.on('connectionClosed', () => {
    state.open -= 1;
  });
  client.on('connectionCheckOutStarted', () => {
    state.waiting += 1;
  });
  client.on('connectionCheckedOut', () => {
    state.waiting -= 1;
    state.inUse += 1;
  });
  client.on('connectionCheckOutFailed', () => {
    state.waiting -= 1;
    state.failures += 1;
  });
  client.on('connectionCheckedIn', () => {
    state.inUse -= 1;
  });
  return () => ({ ...state });
}
