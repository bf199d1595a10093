import fc from 'fast-check';
import type { Server } from '../ask.ts';
import type { Answer, Case, Question } from '../case.ts';
import { areas, readArea, writeArea } from '../case-files.ts';
import { isRefusal } from '../exceptions.ts';
import { question } from './questions.ts';

type Run = { engine: Server; server: Server; seed: number; runs: number; append: boolean };

/**
 * Asks both servers the same random questions and shows the smallest one they answer differently. Refusals as not
 * implemented pass, and of two errors only that both are errors counts: codes are the recorded cases' concern.
 */
export async function compareAtRandom({ engine, server, seed, runs, append }: Run): Promise<void> {
  console.log(`seed ${seed}, ${runs} questions`);
  const property = fc.asyncProperty(question, async (one) => {
    const [mine, theirs] = [await engine.ask(one), await server.ask(one)];
    return isRefusal(mine) || outcome(mine) === outcome(theirs);
  });
  const result = await fc.check(property, { seed, numRuns: runs });
  const smallest = result.counterexample?.[0];
  if (!smallest) {
    console.log('no difference');
    return;
  }
  // A question that made a connection fail fails again here, with its own error.
  const [mine, theirs] = [await engine.ask(smallest), await server.ask(smallest)];
  console.log(`after ${result.numRuns} questions and ${result.numShrinks} shrinks, path ${result.counterexamplePath}:`);
  console.log(`  docs   ${JSON.stringify(smallest.docs)}\n  sent   ${JSON.stringify(smallest.run)}`);
  console.log(`  engine ${JSON.stringify(mine)}\n  server ${JSON.stringify(theirs)}`);
  if (append) keep(smallest, theirs, seed);
  process.exitCode = 1;
}

function outcome(answer: Answer): string {
  if ('error' in answer || 'writeErrors' in answer) return 'error';
  // DocumentDB puts computed fields in other places than MongoDB, which would hide every other difference.
  return JSON.stringify(answer, (_, value: unknown) => (isDocument(value) ? sortedFields(value) : value));
}

function isDocument(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedFields(document: object): object {
  return Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Appends what was found as a case with the live server's answer; whoever commits it decides whether that answer is right. */
function keep(found: Question, expect: Answer, seed: number): void {
  const before: Case[] = areas().includes('found') ? readArea('found') : [];
  const one: Case = {
    ...found,
    name: `${found.name} ${before.length + 1}, seed ${seed}`,
    expect,
    source: 'witness DocumentDB 1.0',
  };
  writeArea('found', [...before, one]);
}
