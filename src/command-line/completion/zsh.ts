import type { Place } from '../completion.ts';

/** A script for zsh: what `_arguments` and `_describe` offer, by the words that stand before. */
export function zsh(places: readonly Place[]): string {
  return `#compdef trivium
# Completion of trivium for zsh: source <(trivium completion zsh)
_trivium() {
  local -a offered
  local place=
  local word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$place/$word" in
${places
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      /${path.join('/')}) place=$place/$word ;;`)
  .join('\n')}
      *) break ;;
    esac
  done
  case "$place" in
${places.map(placeCase).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _trivium "$@"
else
  compdef _trivium trivium
fi
`;
}

function placeCase({ path, words, flags }: Place): string {
  const offered = words.map(({ name, summary }) => `        ${quoted(`${described(name)}:${summary}`)}`);
  const known = flags.map(({ name, value, choices, meaning }) => {
    const facts = `*${name}[${meaning.replaceAll(/[[\]:]/g, ' ')}]`;
    if (value === undefined) return quoted(facts);
    return quoted(`${facts}:value:${choices === undefined ? '_files' : `(${choices.join(' ')})`}`);
  });
  return [
    `    '${path.map((each) => `/${each}`).join('')}')`,
    ...(offered.length === 0
      ? []
      : [
          `      if (( CURRENT == ${path.length + 2} )) && [[ $words[CURRENT] != -* ]]; then`,
          '        offered=(',
          ...offered.map((line) => `  ${line}`),
          '        )',
          "        _describe 'word' offered",
          '        return',
          '      fi',
        ]),
    `      _arguments ${known.join(' ')} '*: :_files'`,
    '      ;;',
  ].join('\n');
}

/** A colon would end the word. */
function described(name: string): string {
  return name.replaceAll(':', '\\:');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
