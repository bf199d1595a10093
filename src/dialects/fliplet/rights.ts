import type { JsonObject } from '../../records/json.ts';

/** What a rule of a data source may grant. Who may select may count. */
export const rights = ['select', 'insert', 'update', 'delete', 'count'] as const;
export type Right = (typeof rights)[number];

/** What a request is about, for rules that require something of it. */
export interface Subject {
  /** The conditions of a query, as the caller sent them. */
  readonly where?: JsonObject;
  /** The data of the entries that are sent. */
  readonly submitted?: readonly JsonObject[];
  /** The data of the stored entries that the request names, read only when a rule looks at them. */
  readonly stored?: () => Promise<readonly JsonObject[]>;
}
