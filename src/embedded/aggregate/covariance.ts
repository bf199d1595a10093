import type { Value } from '../bson/value.ts';
import { numeric, toDouble } from '../expression/numbers.ts';
import type { Accumulator } from './accumulators.ts';
import { stageExpression } from './stage.ts';

/** `$covariancePop` and `$covarianceSamp` of pairs `[x, y]`: what is no pair of numbers does not count; null when there are too few. */
export function covariance(kind: 'population' | 'sample'): Accumulator {
  return (operand, environment) => {
    const { evaluate, wanted } = stageExpression(operand, environment);
    return {
      wanted,
      make: () => {
        let count = 0;
        let meanX = 0;
        let meanY = 0;
        let products = 0;
        return {
          add: (doc, variables) => {
            const pair = numbers(evaluate(doc, variables));
            if (pair === undefined) return;
            const [x, y] = pair;
            count++;
            const distance = x - meanX;
            meanX += distance / count;
            meanY += (y - meanY) / count;
            products += distance * (y - meanY);
          },
          result: () => {
            const divisor = kind === 'population' ? count : count - 1;
            return divisor <= 0 ? null : products / divisor;
          },
        };
      },
    };
  };
}

function numbers(value: Value | undefined): [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [x, y] = value.map(numeric);
  return x === undefined || y === undefined ? undefined : [toDouble(x), toDouble(y)];
}
