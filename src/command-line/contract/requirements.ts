import type { Contract } from '../../contract/contract.ts';
import { environmentOf, flagOf } from './options.ts';
import { hasTriviumFixture } from './trivium-fixture.ts';

/** What a server must offer before its contract can be tried, for the person who runs it. */
export function requirements(name: string, { variables, fixture, first, removals }: Contract): string {
  const width = Math.max(...Object.keys(variables).map((each) => flagOf(each).length));
  const resources = Object.entries(fixture.resources).map(([resource, { granted, fields }]) => {
    const names = Object.entries(fields).map(([field, type]) => `${field}: ${typeText(type)}`);
    const note = granted ? '' : ', which the token may not use';
    return `  ${resource}${note} (${names.join(', ')})`;
  });
  const stays = removals.filter(({ steps }) => steps.length === 0).map(({ makes }) => makes);
  return [
    'Credentials, as flags or from the environment:',
    ...Object.entries(variables).map(
      ([each, meaning]) => `  --${flagOf(each).padEnd(width)}  ${environmentOf(each)}: ${meaning}`,
    ),
    '',
    ...(resources.length === 0
      ? []
      : [`Each ${fixture.word} below must be there and empty; the suite fills and empties it:`, ...resources, '']),
    ...(first.length === 0
      ? []
      : ['What is looked at before anything is tried:', ...first.map(({ needs }) => `  ${needs}`), '']),
    ...(stays.length === 0 ? [] : [`The interface has no way to remove ${stays.join(' and ')}: these stay.`, '']),
    hasTriviumFixture(name)
      ? `On a Trivium server, \`trivium contract ${name} --apply-file > contract.yaml\` writes all this as a file for \`trivium apply\`.`
      : 'A Trivium server needs nothing else.',
    '',
  ].join('\n');
}

type Field = Contract['fixture']['resources'][string]['fields'][string];

function typeText(field: Field): string {
  if (typeof field === 'string') return field;
  return `${field.many ? 'several' : 'one'} of ${field.references}`;
}
