import { readFlags } from './config/flags.ts';
import { type DefaultedSetting, type Setting, type SettingName, settings } from './config/settings.ts';

type Row<Name extends SettingName> = (typeof settings)[Name];

/** The value of every setting; one without a default may be `undefined`. */
export type Config = {
  readonly [Name in SettingName]: Row<Name> extends DefaultedSetting<infer Value>
    ? Value
    : ReturnType<Row<Name>['parse']> | undefined;
};

/** A mistake in the configuration: one sentence a line, each naming the variable or flag and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads every setting: a flag wins over the environment, the environment over the default; an empty variable counts as not set.
 * `rest` holds the arguments that are no setting, in their order, for the command to read.
 * Throws one `ConfigError` that lists every mistake.
 */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly config: Config; readonly rest: readonly string[] } {
  const { flags, rest, mistakes: flagMistakes } = readFlags(args);
  const mistakes = [...flagMistakes];

  function may<Value>({ flag, variable, fallback, parse, secret }: Setting<Value>): Value | undefined {
    const given = flags.get(flag);
    const text = given ?? (environment[variable] || fallback);
    if (text === undefined) return undefined;
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const what = secret ? 'what was given' : JSON.stringify(text);
      mistakes.push(`${given === undefined ? variable : flag} must be ${error.message}; it is ${what}.`);
      return undefined;
    }
  }

  function need<Value>(setting: DefaultedSetting<Value>): Value {
    return may(setting) ?? setting.parse(setting.fallback);
  }

  const config: Config = {
    mongodbUri: may(settings.mongodbUri),
    database: need(settings.database),
    data: need(settings.data),
    memory: need(settings.memory),
    host: need(settings.host),
    port: need(settings.port),
    workers: need(settings.workers),
    origins: need(settings.origins),
    smtp: may(settings.smtp),
    bodyLimit: need(settings.bodyLimit),
    uploadLimit: need(settings.uploadLimit),
    jsonDepth: need(settings.jsonDepth),
    jsonKeysPerObject: need(settings.jsonKeysPerObject),
    jsonKeys: need(settings.jsonKeys),
    gzipFrom: need(settings.gzipFrom),
    headersTimeout: need(settings.headersTimeout),
    requestTimeout: need(settings.requestTimeout),
    keepAliveTimeout: need(settings.keepAliveTimeout),
    maxConnections: need(settings.maxConnections),
    maxConcurrent: need(settings.maxConcurrent),
    flipletRequests: need(settings.flipletRequests),
    passwordCost: need(settings.passwordCost),
    versionsLatest: need(settings.versionsLatest),
    versionsMost: need(settings.versionsMost),
    hookHosts: may(settings.hookHosts),
    hookPrivateAddresses: need(settings.hookPrivateAddresses),
    hookSecret: may(settings.hookSecret),
    hookTimeout: need(settings.hookTimeout),
    hookAttempts: need(settings.hookAttempts),
    hookSender: need(settings.hookSender),
    hookLogDays: need(settings.hookLogDays),
    adminToken: may(settings.adminToken),
    adminTokenFile: may(settings.adminTokenFile),
    metricsKey: may(settings.metricsKey),
    metricsPort: may(settings.metricsPort),
    metricsHost: need(settings.metricsHost),
    stopDelay: need(settings.stopDelay),
    stopGrace: need(settings.stopGrace),
    logLevel: need(settings.logLevel),
  };
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
  return { config, rest };
}

/** The configuration as it may be logged or shown: secrets only as given or not given. */
export function printable(config: Config): Readonly<Record<string, unknown>> {
  const shown = Object.entries(config).map(([name, value]) => {
    const { secret }: { secret?: true } = Object.entries(settings).find(([key]) => key === name)?.[1] ?? {};
    return [name, secret && value !== undefined ? '[given, not shown]' : value];
  });
  return Object.fromEntries(shown);
}
