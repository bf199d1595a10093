import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMetrics } from '../../../src/metrics/metrics.ts';

interface Measured {
  readonly name: string;
  readonly values: readonly { readonly labels: { readonly kind?: string } }[];
}

test('docs/running.md names each metric of our own, and each kind of event', async () => {
  const metrics = createMetrics();
  metrics.watchPool(() => ({ open: 0, inUse: 0, waiting: 0, failures: 0 }));
  const measured: readonly Measured[] = JSON.parse(JSON.stringify(await metrics.read()));
  const own = measured.filter(({ name }) => name.startsWith('trivium_'));
  const kinds = own.flatMap(({ values }) => values.flatMap(({ labels }) => labels.kind ?? []));
  expect(kinds).toContain('failed');
  const guide = readFileSync(new URL('../../../docs/running.md', import.meta.url), 'utf8');
  const words = [...own.map(({ name }) => name), ...kinds].map((word) => `\`${word}\``);
  expect(words.filter((word) => !guide.includes(word))).toEqual([]);
});
