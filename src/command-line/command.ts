/** One command of `trivium`. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Its arguments, as they stand behind its name. */
  readonly usage: string;
  readonly example: string;
  /** Its own flags, for its help and for completion. */
  readonly flags?: readonly Flag[];
  /** What its exit codes mean where that is not the usual; see `exitCodesOf`. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  /** Which settings of the server it takes; those that name the database unless given. */
  readonly settings?: 'all' | 'none';
  /** The words that stand behind its name, for a command that does nothing without one. */
  readonly actions?: readonly Described[];
  /** The words that may stand first behind its name, where they are few and known. */
  readonly words?: readonly string[];
  /**
   * Runs it; resolves with the exit code once the command is done (a server: once it accepts connections). Everything it
   * throws is told by `reportFailure`.
   */
  readonly run: (args: readonly string[], environment: Environment) => Promise<number>;
}

/** What help says of a command, or of one of its actions. */
export type Described = Pick<Command, 'name' | 'summary' | 'usage' | 'example' | 'flags'>;

/** A flag, as help and completion show it. */
export interface Flag {
  /** With its dashes. */
  readonly name: string;
  /** What stands behind it, such as `<id>`; absent where nothing does. */
  readonly value?: string;
  /** All values that there are. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly meaning: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The command was called in a way that it does not take: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What each exit code of a command means. */
export function exitCodesOf({ exitCodes = {} }: Pick<Command, 'exitCodes'>): Readonly<Record<number, string>> {
  return { 0: 'done', 1: 'failed', 2: 'called in a wrong way, or with a wrong setting', ...exitCodes };
}
