import type { Choice } from '../choose.ts';
import type { Contract } from '../contract.ts';
import { valueAt } from '../json-pointer.ts';
import type { ScenarioResult, Target } from '../run.ts';
import type { Scenario } from '../scenarios.ts';
import type { SuiteResult } from '../suite.ts';
import { curl } from './curl.ts';
import { percent, type Score, scoreOf } from './score.ts';
import { hidden, type Secrets, secretsOf, withoutSecrets } from './secrets.ts';

/** Everything that is said about a run, without a secret in it: what the JSON reporter writes, and the others show parts of. */
export interface Report {
  /** The title of the document. */
  readonly contract: string;
  readonly url: string;
  readonly choice: Choice;
  /** Per cent of the documented answers that the chosen scenarios try. */
  readonly index: number;
  /** Per cent of those that came as documented. */
  readonly score: number;
  readonly answers: Score;
  readonly scenarios: readonly ReportedScenario[];
  readonly left: readonly string[];
  readonly interrupted: boolean;
}

export interface ReportedScenario {
  readonly name: string;
  /** `document`, `observed` or `assumed`: where the expectation comes from. */
  readonly origin: Scenario['origin'];
  readonly passed: boolean;
  readonly steps: number;
  readonly milliseconds: number;
  readonly failure: Failure | undefined;
}

/** The step that failed. */
export interface Failure {
  /** Its number in the scenario, from 1. */
  readonly step: number;
  readonly operationId: string;
  readonly example: string | undefined;
  readonly expected: number;
  /** What came; absent when nothing did. */
  readonly answer: { readonly status: number; readonly contentType: string; readonly body: unknown } | undefined;
  /** How the answer differs, the nearest first. */
  readonly differences: readonly string[];
  readonly curl: string;
}

export function reportOf(
  contract: Contract,
  { choice, chosen, target }: { choice: Choice; chosen: readonly Scenario[]; target: Target },
  { scenarios, left, interrupted }: SuiteResult,
): Report {
  const secrets = secretsOf(contract.document, target.variables);
  const answers = scoreOf(contract, chosen, scenarios);
  const title = valueAt(contract.document, '/info/title');
  return {
    contract: typeof title === 'string' ? title : 'the contract',
    url: target.base,
    choice,
    index: percent(answers.covered, answers.documented),
    score: percent(answers.passed, answers.covered),
    answers,
    scenarios: scenarios.map((scenario) => reported(scenario, secrets)),
    left: left.map((sentence) => hidden(sentence, secrets)),
    interrupted,
  };
}

function reported({ name, origin, passed, steps, of }: ScenarioResult, secrets: Secrets): ReportedScenario {
  const milliseconds = Math.round(steps.reduce((all, step) => all + step.milliseconds, 0));
  const last = steps.at(-1);
  const common = { name, origin, passed, steps: of, milliseconds };
  if (passed || last === undefined) return { ...common, failure: undefined };
  const { operationId, example, expected, answer, failures, sent } = last;
  const failure = {
    step: steps.length,
    operationId,
    example,
    expected,
    answer: answer && { ...answer, body: withoutSecrets(answer.body, secrets) },
    differences: failures.map((each) => hidden(each, secrets)),
    curl: curl(sent, secrets),
  };
  return { ...common, failure };
}
