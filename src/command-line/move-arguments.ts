import { parseArgs } from 'node:util';
import { appstaxSource } from '../moving-in/appstax.ts';
import { flipletSource } from '../moving-in/fliplet.ts';
import type { Patience } from '../moving-in/persist.ts';
import { robostackSource } from '../moving-in/robostack.ts';
import type { Source } from '../moving-in/source.ts';
import type { KeptNames } from '../moving-in/target-app.ts';
import { type Environment, type Flag, UsageError } from './command.ts';

/** The services that one can move in from. */
export const services = ['fliplet', 'robostack', 'appstax'] as const;
export type Service = (typeof services)[number];

/** What `import <service>` takes. */
export interface MoveArguments {
  readonly source: (patience: Patience) => Source;
  /** The app that everything comes into: with an organization its name, otherwise what `import` takes for an app. */
  readonly into: string;
  /** Where the app is made if there is none of the name. */
  readonly organization: string | undefined;
  /** What the app is called at the source. */
  readonly kept: KeptNames;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const options = {
  url: { type: 'string' },
  token: { type: 'string' },
  app: { type: 'string' },
  organization: { type: 'string' },
  key: { type: 'string' },
  secret: { type: 'string' },
  session: { type: 'string' },
  collection: { type: 'string', multiple: true },
  into: { type: 'string' },
  'in-organization': { type: 'string' },
  'public-url': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The flags of a move, for the help of `import`. */
export const moveFlags: readonly Flag[] = [
  { name: '--url', value: '<url>', meaning: 'Where the service is that an app is copied from.' },
  { name: '--token', value: '<token>', meaning: 'For fliplet: the token (or TRIVIUM_SOURCE_TOKEN).' },
  { name: '--app', value: '<id>', meaning: 'For fliplet the id, for robostack the UUID of the app there.' },
  { name: '--organization', value: '<id>', meaning: 'For fliplet: the organization there, instead of an app.' },
  {
    name: '--key',
    value: '<key>',
    meaning: 'For robostack the key of the token, for appstax that of the app (or TRIVIUM_SOURCE_KEY).',
  },
  {
    name: '--secret',
    value: '<secret>',
    meaning: 'For robostack: the secret of the token (or TRIVIUM_SOURCE_SECRET).',
  },
  { name: '--session', value: '<id>', meaning: 'For appstax: the session of a user (or TRIVIUM_SOURCE_SESSION).' },
  { name: '--collection', value: '<name>', meaning: 'One that is to come; may be given several times.' },
  { name: '--into', value: '<app>', meaning: 'The app here that everything comes into.' },
  { name: '--in-organization', value: '<name>', meaning: 'Makes the app there, if it is not there yet.' },
  {
    name: '--public-url',
    value: '<url>',
    meaning: 'For fliplet: where this server is going to be reached; files come then.',
  },
  { name: '--json', meaning: 'Prints the report of a move for machines.' },
];

/**
 * Reads them; credentials may stand in the environment instead, where other users of the machine do not see them.
 *
 * @throws UsageError for what is missing, and for what the service does not take
 */
export function readMoveArguments(rest: readonly string[], environment: Environment): MoveArguments {
  const [service, ...args] = rest;
  if (!services.some((known) => known === service)) {
    throw new UsageError(`One can move in from ${services.join(', ')}, not from ${JSON.stringify(service)}.`);
  }
  const values = parsed(args);
  const text = (name: Name) => values[name];
  const need = (name: Name, meaning: string) => needed(name, text(name) ?? environment[variableOf(name)], meaning);
  const taken = {
    into: needed('into', text('into'), 'the app here that everything comes into'),
    organization: text('in-organization'),
    dryRun: values['dry-run'] === true,
    json: values.json === true,
  };
  const url = addressOf(need('url', 'the address of the service'));
  const collections = values.collection ?? [];
  switch (service) {
    case 'fliplet': {
      only(service, values, ['token', 'app', 'organization', 'public-url']);
      const given = { url, token: need('token', 'a token'), dataSources: collections };
      const publicUrl = text('public-url') === undefined ? undefined : addressOf(text('public-url') ?? '');
      const owner = flipletOwner(text('app'), text('organization'));
      const kept = 'appId' in owner ? { id: owner.appId } : {};
      return { ...taken, kept, source: (patience) => flipletSource({ ...given, owner, publicUrl }, patience) };
    }
    case 'robostack': {
      only(service, values, ['app', 'key', 'secret']);
      const appUUID = need('app', 'the UUID of the app');
      const given = { url, appUUID, key: need('key', 'the key of a token'), secret: need('secret', 'its secret') };
      const resources = named(collections, 'resource');
      return {
        ...taken,
        kept: { uuid: appUUID },
        source: (patience) => robostackSource({ ...given, resources }, patience),
      };
    }
    case 'appstax': {
      only(service, values, ['key', 'session']);
      const appKey = need('key', 'the key of the app');
      const session = text('session') ?? environment[variableOf('session')];
      const given = { url, appKey, session, collections: named(collections, 'collection') };
      return { ...taken, kept: { key: appKey }, source: (patience) => appstaxSource(given, patience) };
    }
    default:
      throw new Error('a service that is listed is read');
  }
}

type Name = Exclude<keyof typeof options, 'collection' | 'dry-run' | 'json'>;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The environment variable that stands for a flag. */
function variableOf(name: Name): string {
  return `TRIVIUM_SOURCE_${name.toUpperCase().replaceAll('-', '_')}`;
}

function needed(name: Name, value: string | undefined, meaning: string): string {
  if (value !== undefined && value !== '') return value;
  throw new UsageError(`--${name} is missing: ${meaning}. \`trivium import --help\` shows examples.`);
}

function only(service: Service, values: object, accepted: readonly Name[]): void {
  const own: readonly Name[] = ['token', 'app', 'organization', 'key', 'secret', 'session', 'public-url'];
  for (const name of own) {
    if (Object.hasOwn(values, name) && !accepted.includes(name)) {
      throw new UsageError(`trivium import ${service} does not take --${name}.`);
    }
  }
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw new UsageError(`${JSON.stringify(text)} is no address: give one such as https://data.example.org.`);
  }
  return url.href.replace(/\/+$/, '');
}

function flipletOwner(app: string | undefined, organization: string | undefined) {
  const [id, more] = [app, organization].filter((each) => each !== undefined);
  if (id === undefined || more !== undefined || !/^\d{1,15}$/.test(id)) {
    throw new UsageError(
      'It is not said whose data sources come: --app or --organization, with the id that the service has for it.',
    );
  }
  return app === undefined ? { organizationId: Number(id) } : { appId: Number(id) };
}

function named(collections: readonly string[], what: string): readonly string[] {
  if (collections.length > 0) return collections;
  throw new UsageError(`The service lists no ${what}s: name each one with --collection.`);
}
