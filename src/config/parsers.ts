/** Gives the value of a setting's text, or throws a `RangeError` with what is expected, e.g. `a number from 0 to 65535`. */
export type Parser<Value> = (text: string) => Value;

export const text: Parser<string> = (given) => {
  if (given === '') throw new RangeError('a text that is not empty');
  return given;
};

/** A secret that cannot be guessed, of letters that a header may hold. */
export const key: Parser<string> = (given) => {
  if (!/^[\x21-\x2b\x2d-\x7e]{16,200}$/.test(given)) {
    throw new RangeError('a text of 16 to 200 ASCII characters without blanks and commas');
  }
  return given;
};

/** An integer within limits, both included. */
export function integer(least: number, most: number): Parser<number> {
  return (given) => {
    const value = Number(given);
    if (!/^\d+$/.test(given) || value < least || value > most)
      throw new RangeError(`a whole number from ${least} to ${most}`);
    return value;
  };
}

/** `true` or `false`; a flag without a value counts as `true`. */
export const yesOrNo: Parser<boolean> = (given) => {
  if (given === 'true' || given === '1') return true;
  if (given === 'false' || given === '0') return false;
  throw new RangeError('true or false');
};

/** Bytes: `1000`, `64kb`, `50mb`, `1gb`, in steps of 1024. */
export const size: Parser<number> = (given) => {
  const [, number = '', unit = ''] = /^(\d{1,9})\s*(b|kb|mb|gb)?$/i.exec(given.trim()) ?? [];
  if (number === '') throw new RangeError('a size such as 500kb, 50mb or 1gb');
  return Number(number) * 1024 ** Math.max(0, ['b', 'kb', 'mb', 'gb'].indexOf(unit.toLowerCase()));
};

/** Milliseconds: `250ms`, `30s`, `5m`. */
export const duration: Parser<number> = (given) => {
  const [, number = '', unit = ''] = /^(\d{1,7})\s*(ms|s|m)$/i.exec(given.trim()) ?? [];
  const step = { ms: 1, s: 1000, m: 60_000 }[unit.toLowerCase()];
  if (step === undefined) throw new RangeError('a duration such as 500ms, 30s or 2m');
  return Number(number) * step;
};

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words): Parser<Words[number]> {
  return (given) => {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined) throw new RangeError(`one of ${words.join(', ')}`);
    return word;
  };
}

/** `*`, or origins such as `https://app.example.org`, separated by commas. */
export const origins: Parser<'*' | readonly string[]> = (given) => {
  if (given.trim() === '*') return '*';
  const list = given.split(',').map((origin) => origin.trim());
  if (!list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)) {
    throw new RangeError(
      '* or origins such as https://app.example.org, separated by commas, without a path or a last slash',
    );
  }
  return list;
};

/** A `mongodb:` or `mongodb+srv:` URI. What it names is judged when the server connects. */
export const mongodbUri: Parser<string> = (given) => {
  if (!/^mongodb(?:\+srv)?:\/\/[^/]/.test(given)) {
    throw new RangeError('a URI such as mongodb://user:password@host:27017/?replicaSet=rs0');
  }
  return given;
};

/** An `smtp:` or `smtps:` URL. */
export const smtpUrl: Parser<string> = (given) => {
  if (!/^smtps?:\/\/[^/]/.test(given) || !URL.canParse(given)) {
    throw new RangeError('a URL such as smtps://user:password@mail.example.org:465');
  }
  return given;
};

/** Hosts such as `hooks.example.org`, `*.example.org`, `example.org:8443` or `*`, separated by commas; names as URLs have them. */
export const hosts: Parser<readonly { readonly host: string; readonly port: string | undefined }[]> = (given) =>
  given.split(',').map((entry) => {
    const [, wildcard = '', name = '', port] =
      /^(\*\.)?([^:*\s/?#@\\]+|\[[\da-f:.]+\]|\*)(?::(\d{1,5}))?$/i.exec(entry.trim()) ?? [];
    const url = `http://${name}`;
    if (name === '*' && wildcard === '') return { host: name, port };
    if (name === '' || name === '*' || !URL.canParse(url)) {
      throw new RangeError('hosts such as example.org, *.example.org or example.org:8443, separated by commas, or *');
    }
    return { host: `${wildcard}${new URL(url).hostname}`, port };
  });

/** A mail address. */
export const mailAddress: Parser<string> = (given) => {
  if (!/^[^\s@<>,;:"()[\]\\]+@[\w.-]+$/.test(given)) throw new RangeError('a mail address such as app@example.org');
  return given;
};
