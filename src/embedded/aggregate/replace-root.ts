import type { Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { onlyReads, type Stage, type StageCompiler, stageExpression } from './stage.ts';

/** `$replaceRoot`: an expression that gives the new document. */
export const replaceRoot: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map))
    throw failure(40229, `expected an object as specification for ${name} stage, got ${typeName(spec)}`);
  for (const key of spec.keys())
    if (key !== 'newRoot') throw failure(40415, `BSON field '${name}.${key}' is an unknown field.`);
  const newRoot = spec.get('newRoot');
  if (newRoot === undefined) throw failure(40414, `BSON field '${name}.newRoot' is missing but a required field`);
  return replacing(newRoot, environment, name);
};

/** `$replaceWith`: the same, written shorter. */
export const replaceWith: StageCompiler = (spec, environment, name) => replacing(spec, environment, name);

function replacing(newRoot: Value, environment: Environment, name: string): Stage {
  const { evaluate, wanted } = stageExpression(newRoot, environment);
  return {
    name,
    wanted: onlyReads(wanted),
    *run(input): Rows {
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const made = evaluate(row, environment.variables);
        if (!(made instanceof Map)) {
          throw failure(
            40228,
            `'newRoot' expression must evaluate to an object, but resulting value was of type '${typeName(made)}'`,
          );
        }
        yield made;
      }
    },
  };
}
