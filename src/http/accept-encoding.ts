/**
 * Whether an `accept-encoding` header asks for gzip: named, or covered by `*`, with a weight above 0. No header asks for
 * nothing: the dialects' older clients cannot unpack what they did not ask for.
 */
export function asksForGzip(header: string | undefined): boolean {
  let byStar = false;
  for (const item of header?.split(',') ?? []) {
    const [name = '', ...parameters] = item.split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
    const wanted = weight === undefined || Number(weight) > 0;
    const coding = name.trim().toLowerCase();
    if (coding === 'gzip' || coding === 'x-gzip') return wanted;
    if (coding === '*') byStar = wanted;
  }
  return byStar;
}
