/** JSON values near `value`: each differs from it in one place, so that a schema's every rule is met from its wrong side too. */
export function mutations(value: unknown): readonly unknown[] {
  return [...replacements(value), ...deeper(value)];
}

const strangers: readonly unknown[] = [null, true, 0, -1, 1.5, 11, '', 'x', 'xxxx', [], [null], {}, { unknown: 1 }];

function replacements(value: unknown): readonly unknown[] {
  return strangers.filter((stranger) => JSON.stringify(stranger) !== JSON.stringify(value));
}

function deeper(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const changed = value.flatMap((item, index) => mutations(item).map((other) => value.with(index, other)));
    const longer =
      value.length > 0
        ? [
            [...value, value[0]],
            [...value, ...value, ...value, 'y'],
          ]
        : [];
    return [...changed, ...longer, value.slice(1)];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const dropped = entries.map((_, index) => Object.fromEntries(entries.toSpliced(index, 1)));
  const changed = entries.flatMap(([name, member], index) =>
    mutations(member).map((other) => Object.fromEntries(entries.with(index, [name, other]))),
  );
  const added = strangers.map((stranger) => ({ ...value, addedField: stranger }));
  return [
    ...dropped,
    ...changed,
    ...added,
    JSON.parse(
      `{"__proto__":1${entries.map(([name, member]) => `,${JSON.stringify(name)}:${JSON.stringify(member)}`).join('')}}`,
    ),
  ];
}
