import { differencesFromExample, differencesFromMatch, unwanted } from './compare.ts';
import type { Contract } from './contract.ts';
import type { DocumentedOperation } from './documented-operations.ts';
import { valueAt } from './json-pointer.ts';
import { contentFor, type ReceivedAnswer } from './judge.ts';
import { receive } from './receive.ts';
import { buildRequest, type SentRequest } from './request.ts';
import type { Scenario, Sent, Step } from './scenarios.ts';
import { fill, type Variables } from './variables.ts';

/** The only way to the server under test: `app.fetch` in-process, `fetch` over HTTP. */
export type Send = (request: Request) => Promise<Response> | Response;

export interface Target {
  readonly send: Send;
  /** The URL that the paths of the document are below, e.g. `http://localhost:8080`. */
  readonly base: string;
  /** Values for the variables that the file of scenarios asks for. */
  readonly variables: Variables;
}

export interface ScenarioResult {
  readonly name: string;
  readonly origin: Scenario['origin'];
  readonly passed: boolean;
  /** The steps that ran; a failed step ends its scenario, because later ones build on it. */
  readonly steps: readonly StepResult[];
}

export interface StepResult {
  readonly operationId: string;
  readonly example: string | undefined;
  readonly expected: number;
  readonly sent: SentRequest;
  readonly answer: { readonly status: number; readonly contentType: string; readonly body: unknown } | undefined;
  /** What is wrong, one sentence each; empty when the step passed. */
  readonly failures: readonly string[];
  readonly milliseconds: number;
}

/** Runs the scenarios one after the other, each with the variables of the target only. */
export async function runScenarios(contract: Contract, target: Target): Promise<readonly ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const scenario of contract.scenarios) results.push(await runScenario(contract, scenario, target));
  return results;
}

/**
 * Runs one scenario against a server.
 * @throws Error when the scenario itself is wrong: an unknown operation or example, a variable that is missing.
 */
export async function runScenario(contract: Contract, scenario: Scenario, target: Target): Promise<ScenarioResult> {
  for (const name of contract.variables) {
    if (!Object.hasOwn(target.variables, name))
      throw new Error(`The scenarios need a value for the variable "${name}"`);
  }
  const variables: Record<string, unknown> = { ...target.variables };
  const steps: StepResult[] = [];
  for (const given of scenario.steps) {
    const operation = contract.operations.get(given.call);
    if (operation === undefined) throw new Error(`${scenario.name}: there is no operation "${given.call}"`);
    checkExample(operation, given, scenario.name);
    const step = fill(given, variables);
    const wider = [contract.with, scenario.with].map((sent) => fill(sent, variables));
    const result = await runStep(contract, operation, step, wider, target);
    steps.push(result);
    if (result.failures.length > 0) return { name: scenario.name, origin: scenario.origin, passed: false, steps };
    for (const [name, pointer] of Object.entries(step.save ?? {}))
      variables[name] = valueAt(result.answer?.body, pointer);
  }
  return { name: scenario.name, origin: scenario.origin, passed: true, steps };
}

async function runStep(
  contract: Contract,
  operation: DocumentedOperation,
  step: Step,
  wider: readonly (Sent | undefined)[],
  { send, base }: Target,
): Promise<StepResult> {
  const { request, sent } = buildRequest(operation, step, base, wider);
  const from = performance.now();
  const result = { operationId: operation.operationId, example: step.example, expected: step.expect, sent };
  let answer: ReceivedAnswer;
  try {
    answer = await receive(await send(request));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...result, answer: undefined, failures: [`no answer: ${reason}`], milliseconds: performance.now() - from };
  }
  const { status, contentType, body } = answer;
  return {
    ...result,
    answer: { status, contentType, body },
    failures: failuresOf(contract, operation, step, answer),
    milliseconds: performance.now() - from,
  };
}

function failuresOf(
  contract: Contract,
  operation: DocumentedOperation,
  step: Step,
  answer: ReceivedAnswer,
): readonly string[] {
  const undocumented = contract.judge(operation, answer);
  if (answer.status !== step.expect)
    return [`the status is ${answer.status} instead of ${step.expect}`, ...undocumented];
  const unsaved = Object.values(step.save ?? {}).filter((pointer) => valueAt(answer.body, pointer) === undefined);
  return [
    ...undocumented,
    ...expectedBody(contract, operation, step, answer),
    ...unwanted(answer.body, step.absent ?? []),
    ...unsaved.map((pointer) => `body${pointer} is absent, but a later step needs it`),
  ];
}

function expectedBody(
  contract: Contract,
  operation: DocumentedOperation,
  step: Step,
  answer: ReceivedAnswer,
): readonly string[] {
  if ('match' in step) return differencesFromMatch(answer.body, step.match);
  const documented = operation.answers.get(step.expect);
  const content = documented && contentFor(documented, answer.contentType);
  if (content === undefined || step.example === undefined || !Object.hasOwn(content.examples, step.example)) return [];
  return differencesFromExample(contract.document, content.schema, answer.body, content.examples[step.example]);
}

/** An example of a step must exist on the request, or on the answer it expects; a misspelled one would compare nothing. */
function checkExample(operation: DocumentedOperation, { example, expect }: Step, scenario: string): void {
  if (example === undefined) return;
  const places = [
    ...Object.values(operation.bodies),
    ...operation.parameters.map(({ examples }) => examples),
    ...(operation.answers.get(expect)?.content.map(({ examples }) => examples) ?? []),
  ];
  if (!places.some((examples) => Object.hasOwn(examples, example)))
    throw new Error(`${scenario}: ${operation.operationId} has no example "${example}"`);
}
