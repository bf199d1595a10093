import { Binary } from 'bson';
import type { Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';

const limit = 100 * 1024 * 1024;

/** Counts what a stage holds back. Above 100 MB, MongoDB's limit, it throws code 292; nothing is written to disk instead. */
export interface MemoryMeter {
  add(bytes: number): void;
}

export function memoryMeter(stage: string): MemoryMeter {
  let held = 0;
  return {
    add: (bytes) => {
      held += bytes;
      if (held > limit) {
        throw failure(
          292,
          `Exceeded memory limit for ${stage}: ${limit} bytes, and this engine does not sort or group on disk`,
        );
      }
    },
  };
}

/** About what a value takes in BSON, in bytes; enough for a limit. */
export function sizeOf(value: Value | undefined): number {
  if (typeof value === 'string') return value.length + 5;
  if (value instanceof Map) {
    let size = 5;
    for (const [key, each] of value) size += key.length + 2 + sizeOf(each);
    return size;
  }
  if (Array.isArray(value)) {
    let size = 5;
    for (const each of value) size += 4 + sizeOf(each);
    return size;
  }
  return value instanceof Binary ? value.length() + 5 : 8;
}
