/** One command of `trivium`. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Its arguments, as they stand behind its name. */
  readonly usage: string;
  readonly example: string;
  /**
   * Runs it; resolves with the exit code once the command is done (a server: once it accepts connections). Everything it
   * throws is told by `reportFailure`.
   */
  readonly run: (args: readonly string[], environment: Environment) => Promise<number>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The command was called in a way that it does not take: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
