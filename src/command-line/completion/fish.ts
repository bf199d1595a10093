import type { Place } from '../completion.ts';

/** A script for fish: a line for each word and flag, with the words that must stand before it. */
export function fish(places: readonly Place[]): string {
  return [
    '# Completion of trivium for fish: trivium completion fish | source',
    'function __trivium_at',
    '    set -l given (commandline -opc)[2..-1]',
    '    set -l count (count $argv)',
    '    test (count $given) -ge $count; or return 1',
    '    test $count -eq 0; or test "$given[1..$count]" = "$argv"',
    'end',
    'function __trivium_first',
    '    test (count (commandline -opc)) -eq (math 1 + (count $argv)); and __trivium_at $argv',
    'end',
    ...places.flatMap(lines),
    '',
  ].join('\n');
}

function lines({ path, words, flags }: Place): readonly string[] {
  const at = path.join(' ');
  const own = flags.filter(() => path.length > 0);
  return [
    ...words.map(
      ({ name, summary }) => `complete -c trivium -f -n '__trivium_first ${at}' -a ${name} -d ${quoted(summary)}`,
    ),
    ...own.map(({ name, value, choices, meaning }) => {
      const behind = value === undefined ? '' : choices === undefined ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
      return `complete -c trivium -n '__trivium_at ${at}' -l ${name.slice(2)}${behind} -d ${quoted(meaning)}`;
    }),
  ];
}

/** Between single quotes fish knows two escapes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
