import type { Place } from '../completion.ts';

/** A script for bash: a table of words by what stands before them, and a function that picks from it. Works in bash 3.2 as on macOS. */
export function bash(places: readonly Place[]): string {
  return `# Completion of trivium for bash: source <(trivium completion bash)
_trivium() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} path= words= choices=
  local at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      -*) break ;;
    esac
    case "$path/\${COMP_WORDS[at]}" in
${places
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      /${path.join('/')}) path=$path/\${COMP_WORDS[at]} ;;`)
  .join('\n')}
    esac
  done
  case "$path" in
${places.map(placeCase).join('\n')}
  esac
  if [[ $choices == file ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
  elif [[ -n $choices ]]; then
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
  elif [[ $word == -* || -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _trivium trivium
`;
}

function placeCase({ path, words, flags }: Place): string {
  const names = words.map(({ name }) => name);
  const withValue = flags.filter(({ value }) => value !== undefined);
  const lines = withValue.map(
    ({ name, choices }) => `        ${name}) choices=${choices === undefined ? 'file' : `'${choices.join(' ')}'`} ;;`,
  );
  const flagNames = flags.map(({ name }) => name).join(' ');
  return [
    `    '${path.map((each) => `/${each}`).join('')}')`,
    `      if [[ $word == -* ]]; then words='${flagNames}'; else words='${names.join(' ')}'; fi`,
    ...(lines.length === 0 ? [] : ['      case "$previous" in', ...lines, '      esac']),
    '      ;;',
  ].join('\n');
}
