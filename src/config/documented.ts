import { yesOrNo } from './parsers.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

const rows: readonly Setting<unknown>[] = Object.values(settings);

/** The settings as `--help` shows them; all of them unless some are named. */
export function settingsHelp(names?: readonly SettingName[]): string {
  const rows = chosen(names);
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  return rows
    .map(({ flag, variable, fallback, meaning }) => {
      const origin = fallback === undefined ? variable : `${variable}, otherwise ${fallback}`;
      return `  ${flag.padEnd(width)}  ${meaning}\n  ${' '.repeat(width)}  (${origin})`;
    })
    .join('\n');
}

/** The settings as flags; all of them unless some are named. */
export function settingFlags(
  names?: readonly SettingName[],
): readonly { readonly name: string; readonly value?: string; readonly meaning: string }[] {
  return chosen(names).map(({ flag, parse, meaning }) => ({
    name: flag,
    meaning,
    ...(parse !== yesOrNo && { value: '<value>' }),
  }));
}

function chosen(names?: readonly SettingName[]): readonly Setting<unknown>[] {
  return names === undefined ? rows : names.map((name) => settings[name]);
}

/** The settings as the table of `docs/configuration.md`. */
export function settingsTable(): string {
  const lines = rows.map(
    ({ variable, flag, fallback, meaning }) =>
      `| \`${variable}\` | \`${flag}\` | ${fallback === undefined ? '–' : `\`${fallback}\``} | ${meaning} |`,
  );
  return ['| variable | flag | default | meaning |', '|---|---|---|---|', ...lines].join('\n');
}
