import type { Doc } from '../bson/value.ts';
import { type Path, type Place, reaches, type Test } from './path.ts';

/** What is asked of one field, before it is known whether a path or an array element is asked. */
export type Condition =
  /** `whole`: an array counts as one value, as for `$size`; otherwise each of its elements may answer too. */
  | { readonly kind: 'test'; readonly whole: boolean; readonly test: Test }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** A question to a whole document. */
export type Matcher = (doc: Doc, place: Place | undefined) => boolean;

/** A test that each element of an array may answer. */
export function test(question: Test): Condition {
  return { kind: 'test', whole: false, test: question };
}

/** A test of an array as one value. */
export function wholeTest(question: Test): Condition {
  return { kind: 'test', whole: true, test: question };
}

/** What holds where the condition does not, missing fields included. */
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** The condition asked of a path in a document: each part for itself, so that different elements may answer different parts. */
export function atPath(path: Path, condition: Condition): Matcher {
  switch (condition.kind) {
    case 'test': {
      const { whole, test } = condition;
      return (doc, place) => reaches(doc, path, 0, whole, test, place);
    }
    case 'all':
      return every(condition.of.map((each) => atPath(path, each)));
    case 'not': {
      const inner = atPath(path, condition.of);
      return (doc) => !inner(doc, undefined); // what does not match has no position
    }
  }
}

/** The condition asked of one value alone, as `$elemMatch` asks each element: no step into arrays. */
export function onValue(condition: Condition): Test {
  switch (condition.kind) {
    case 'test':
      return condition.test;
    case 'all': {
      const parts = condition.of.map(onValue);
      return (value, place) => parts.every((part) => part(value, place));
    }
    case 'not': {
      const inner = onValue(condition.of);
      return (value) => !inner(value, undefined);
    }
  }
}

/** All of these; one alone is returned as it is. Where one fails, the others leave no position behind. */
export function every(matchers: readonly Matcher[]): Matcher {
  const [first] = matchers;
  if (first && matchers.length === 1) return first;
  return (doc, place) => {
    for (const matcher of matchers) {
      if (matcher(doc, place)) continue;
      if (place) place.index = undefined;
      return false;
    }
    return true;
  };
}
