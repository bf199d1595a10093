/** The fields that somebody reads: `true` is the whole value, a nested tree only what lies below. */
export type PathTree = Map<string, PathTree | true>;
