import type { JsonObject } from '../../records/json.ts';

/** What a request is about, for rules that require something of it. */
export interface Subject {
  /** The conditions of a query, as the caller sent them. */
  readonly where?: JsonObject;
  /** The data of the entries that are sent. */
  readonly submitted?: readonly JsonObject[];
  /** The data of the stored entries that the request names, read only when a rule looks at them. */
  readonly stored?: () => Promise<readonly JsonObject[]>;
}
