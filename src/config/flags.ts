import { yesOrNo } from './parsers.ts';
import { type Setting, settings } from './settings.ts';

/** What a command line says: the settings' flags, everything else, and what is wrong with the former. */
export interface Flags {
  readonly flags: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  readonly mistakes: readonly string[];
}

/** Reads `--port 4000`, `--port=4000` and, for a yes-or-no setting, `--memory`. Knows only the flags of settings. */
export function readFlags(args: readonly string[]): Flags {
  const known = new Map<string, Setting<unknown>>(Object.values(settings).map((setting) => [setting.flag, setting]));
  const flags = new Map<string, string>();
  const rest: string[] = [];
  const mistakes: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const equals = arg.indexOf('=');
    const flag = equals === -1 ? arg : arg.slice(0, equals);
    const setting = known.get(flag);
    if (setting === undefined) {
      rest.push(arg);
    } else if (equals !== -1) {
      flags.set(flag, arg.slice(equals + 1));
    } else if (setting.parse === yesOrNo) {
      flags.set(flag, 'true');
    } else {
      const value = args[++at];
      if (value === undefined || value.startsWith('--')) mistakes.push(`${flag} needs a value after it.`);
      else flags.set(flag, value);
    }
  }
  return { flags, rest, mistakes };
}
