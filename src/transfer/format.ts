import { extname } from 'node:path';

/** The formats that records are read from and written to. */
export const formats = ['csv', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** The format that the ending of a file name says; `undefined` when it says none. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return ending === 'jsonl' ? 'ndjson' : formats.find((format) => format === ending);
}
