import { Problem } from '../problem.ts';
import type { Exchange } from './exchange.ts';

/**
 * A credential from a header: its value without blanks around it; `undefined` when the header is missing or empty. A header that was
 * sent twice, or that holds two values, is refused (`invalid-request`): a proxy in front may have looked at the other one.
 * For headers whose values never hold a comma, as keys, secrets and session ids do not.
 */
export function credential(exchange: Exchange, name: string): string | undefined {
  const values = exchange.headerValues(name);
  if (values.length > 1 || values[0]?.includes(',')) {
    throw new Problem('invalid-request', {
      faults: [{ in: 'header', path: name, message: 'is given more than once' }],
    });
  }
  return values[0]?.trim() || undefined;
}
