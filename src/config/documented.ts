import { type Setting, settings } from './settings.ts';

const rows: readonly Setting<unknown>[] = Object.values(settings);

/** The settings as `--help` shows them. */
export function settingsHelp(): string {
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  return rows
    .map(({ flag, variable, fallback, meaning }) => {
      const origin = fallback === undefined ? variable : `${variable}, otherwise ${fallback}`;
      return `  ${flag.padEnd(width)}  ${meaning}\n  ${' '.repeat(width)}  (${origin})`;
    })
    .join('\n');
}

/** The settings as the table of `docs/configuration.md`. */
export function settingsTable(): string {
  const lines = rows.map(
    ({ variable, flag, fallback, meaning }) =>
      `| \`${variable}\` | \`${flag}\` | ${fallback === undefined ? '–' : `\`${fallback}\``} | ${meaning} |`,
  );
  return ['| variable | flag | default | meaning |', '|---|---|---|---|', ...lines].join('\n');
}
