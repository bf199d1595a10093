import type { Doc } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { identical } from './identical.ts';

/** Compiles a replacement: all fields but `_id`, which is kept where none is given and always comes first. Throws 52 for names that start with `$`. */
export function compileReplacement(replacement: Doc): (doc: Doc) => Doc {
  for (const name of replacement.keys()) {
    if (name.startsWith('$')) {
      throw failure(
        52,
        `The dollar ($) prefixed field '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      );
    }
  }
  return replaceBy(replacement);
}

/** The same without a look at the names: what a pipeline has made may hold any. */
export function replaceBy(replacement: Doc): (doc: Doc) => Doc {
  return (doc) => {
    const id = replacement.get('_id') ?? doc.get('_id');
    const replaced: Doc = new Map();
    if (id !== undefined) replaced.set('_id', id);
    for (const [name, value] of replacement) replaced.set(name, value);
    return identical(replaced, doc) ? doc : replaced;
  };
}
