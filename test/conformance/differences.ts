import { writeFileSync } from 'node:fs';
import type { Answer, PlacedCase } from './case.ts';

/** Writes where a server departs from the recorded answers, with the reason that stands beside each case. */
export function writeDifferences(failures: { one: PlacedCase; got: Answer }[]): void {
  const rows = failures.map(({ one, got }) => ({ case: `${one.area}/${one.name}`, got, reason: one.note ?? '' }));
  const text = rows.map((row) => JSON.stringify(row)).join(',\n');
  writeFileSync(new URL('./witness-differences.json', import.meta.url), `[\n${text}\n]\n`);
  const unexplained = rows.filter((row) => row.reason === '').length;
  console.log(`${rows.length} differences written, ${unexplained} without a reason`);
}
