import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.ts';
import type { Answer } from './answer.ts';
import { credential } from './credential.ts';
import type { Exchange } from './exchange.ts';

/** Where the figures of `/metrics` come from, and who may read them. */
export interface MetricsRoute {
  /** What `authorization: Bearer …` has to say; without one anybody who reaches the port may read. */
  readonly key: string | undefined;
  readonly contentType: string;
  readonly read: () => Promise<string>;
}

/** `/metrics`. @throws Problem `unauthenticated` */
export async function metrics({ key, contentType, read }: MetricsRoute, exchange: Exchange): Promise<Answer> {
  if (key !== undefined) {
    const given = /^Bearer (.+)$/i.exec(credential(exchange, 'authorization') ?? '')?.[1];
    if (given === undefined || !sameText(given, key)) throw new Problem('unauthenticated', {});
  }
  return { status: 200, contentType, body: await read(), headers: { 'cache-control': 'no-store' } };
}

/** In a time that does not tell how much of it is right. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
