import type { Doc } from './bson/value.ts';

/** A place where whoever drives the rows may let other commands through and checks the time limit. */
export const PAUSE = Symbol('pause');

/** Documents on their way through a query or a pipeline; a stage passes each `PAUSE` on at once, also while it collects. */
export type Rows = Generator<Doc | typeof PAUSE, void, undefined>;
