/** What one may want to do with records. `aggregate` computes over the records that `read` would show. */
export const actions = ['create', 'read', 'update', 'delete', 'aggregate'] as const;
export type Action = (typeof actions)[number];
