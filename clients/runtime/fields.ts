/** Any object as one of names and values, which the types of an interface without an index signature are not. */
export function fieldsOf(value: object): Record<string, unknown> {
  return { ...value };
}
