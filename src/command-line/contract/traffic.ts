import { parseArgs } from 'node:util';
import type { Contract } from '../../contract/contract.ts';
import { startProxy } from '../../contract/proxy.ts';
import { recorder } from '../../contract/record.ts';
import { secretsOf } from '../../contract/report/secrets.ts';
import { trafficReport } from '../../contract/report/traffic-report.ts';
import { trafficJudge } from '../../contract/traffic.ts';
import { type Flag, UsageError } from '../command.ts';

/** The flags of `proxy` and `record` beside `--url`. */
export const trafficFlags: readonly Flag[] = [
  { name: '--port', value: '<port>', meaning: 'Of proxy and record: the port to listen on; a free one unless given.' },
  {
    name: '--host',
    value: '<address>',
    meaning: 'Of proxy and record: the address to listen on; 127.0.0.1 unless given.',
  },
  { name: '--to', value: '<folder>', meaning: 'Of record: the folder for the example files.' },
  {
    name: '--examples',
    value: '<number>',
    meaning: 'Of record: examples of each operation and status at most; 3 unless given.',
  },
];

/**
 * `trivium contract proxy|record <dialect> --url <server>`: a proxy between a client and a server, until it is interrupted. Its address is written
 * when it listens; what is wrong with a request or an answer is written when it is first seen, and a report at the end.
 *
 * @returns 0 when every exchange was as documented, otherwise 1
 */
export async function watchTraffic(
  mode: 'proxy' | 'record',
  contract: Contract,
  args: readonly string[],
): Promise<number> {
  const { url, port, host, to, examples } = readTrafficOptions(mode, args);
  const secrets = secretsOf(contract.document, {});
  const judge = trafficJudge(contract);
  const report = trafficReport(url, secrets);
  const record = mode === 'record' ? recorder(to, examples, secrets) : undefined;
  // One after the other, so that the numbers of files follow the order of the exchanges.
  let work = Promise.resolve();
  let faulty = false;
  const proxy = await startProxy({
    upstream: url,
    host,
    port,
    failed: (method, path, error) => say(`${method} ${path.split('?')[0]}: ${error.message}`),
    passed: (exchange) => {
      work = work.then(async () => {
        const judged = await judge(exchange);
        const fresh = report.add(exchange, judged);
        if (fresh.length > 0) faulty = true;
        for (const line of fresh) say(line);
        const path = await record?.(exchange, judged);
        if (path !== undefined) say(`written: ${path}`);
      });
    },
  });
  say(`The proxy listens at ${proxy.url} for ${url}; point the client there. Ctrl-C ends it with a report.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await proxy.close();
  await work;
  process.stdout.write(report.text());
  return faulty ? 1 : 0;
}

function readTrafficOptions(mode: 'proxy' | 'record', args: readonly string[]) {
  const { values } = parsed(args);
  const { url = '', port = '0', host = '127.0.0.1', to, examples = '3' } = values;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new UsageError(`trivium contract ${mode} needs --url, the address of the server behind it.`);
  if (mode === 'record' && to === undefined)
    throw new UsageError('trivium contract record needs --to, the folder for the example files.');
  return {
    url: url.replace(/\/$/, ''),
    port: whole('--port', port, 65_535),
    host,
    to: to ?? '',
    examples: whole('--examples', examples, 10_000),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { url: text, port: text, host: text, to: text, examples: text } });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function whole(flag: string, value: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most) throw new UsageError(`${flag} is a whole number, at most ${most}.`);
  return number;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
