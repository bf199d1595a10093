import type { Author, Change } from '../../records/history/version.ts';
import type { Caller } from './caller.ts';

/** What a version says of a change that a caller made. */
export function changeMade(caller: Caller, action: string): Change {
  return { action, by: authorOf(caller) };
}

function authorOf(caller: Caller): Author | null {
  switch (caller.kind) {
    case 'stranger':
      return null;
    case 'user':
      return { id: caller.entryId, name: `Entry ${caller.entryId} of data source ${caller.dataSourceId}` };
    default:
      return { id: caller.token.id, name: caller.token.name };
  }
}
