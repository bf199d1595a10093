import { refusalOf } from './refusal.ts';

/** How rows are written together, and what becomes of a single one that is refused; each gives how far the work has come then. */
export interface Settling<Row, State> {
  readonly write: (rows: readonly Row[], from: State) => Promise<State>;
  readonly refuse: (row: Row, reason: string, from: State) => Promise<State>;
}

/**
 * Writes rows. When the database refuses one of them, as for a value that another record has, each half is written by itself, so that in the
 * end only that one is left out.
 *
 * @throws whatever is no row's own fault
 */
export async function settleByHalves<Row, State>(
  rows: readonly Row[],
  from: State,
  settling: Settling<Row, State>,
): Promise<State> {
  try {
    return await settling.write(rows, from);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    const [only] = rows;
    if (rows.length > 1 || only === undefined) {
      const half = Math.ceil(rows.length / 2);
      const between = await settleByHalves(rows.slice(0, half), from, settling);
      return await settleByHalves(rows.slice(half), between, settling);
    }
    return await settling.refuse(only, reason, from);
  }
}
