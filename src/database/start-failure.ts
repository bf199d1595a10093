/** Why the server cannot start, in one sentence for the person who starts it. Never holds a password. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** Turns what the driver reports while connecting into that sentence. */
export function explainFailure(error: unknown, uri: string): StartFailure {
  const place = hostsOf(uri);
  const { name, code, message } = facts(error);
  if (name === 'MongoParseError' || name === 'MongoInvalidArgumentError' || name === 'MongoAPIError') {
    return new StartFailure(
      `MONGODB_URI is not a valid address (${withoutCredentials(message)}): it should look like mongodb://user:password@host:27017/database?replicaSet=rs0.`,
    );
  }
  if (code === 18 || code === 8000) {
    return new StartFailure(
      `MongoDB at ${place} refused the user name or password in MONGODB_URI: check both, and authSource if the user lives in another database.`,
    );
  }
  if (code === 13) {
    return new StartFailure(
      `MongoDB at ${place} lets this user do nothing: give it the role readWrite on Trivium's database, or sign in by adding user and password to MONGODB_URI.`,
    );
  }
  if (name === 'MongoServerSelectionError' || name === 'MongoTopologyClosedError') {
    return new StartFailure(
      `MongoDB at ${place} cannot be reached (${withoutCredentials(message)}): check that it runs, that the address, port and replicaSet name are right, and that no firewall is between.`,
    );
  }
  return new StartFailure(`MongoDB at ${place} cannot be used: ${withoutCredentials(message)}.`);
}

function facts(error: unknown): { name: string; code: unknown; message: string } {
  if (!(error instanceof Error)) return { name: '', code: undefined, message: String(error) };
  return { name: error.name, code: 'code' in error ? error.code : undefined, message: error.message };
}

function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?([^/?]+)/.exec(uri)?.[1] ?? 'the address in MONGODB_URI';
}

function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/g, '//');
}
