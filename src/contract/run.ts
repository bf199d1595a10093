import { differencesFromExample, differencesFromMatch, unwanted } from './compare.ts';
import type { Contract } from './contract.ts';
import type { DocumentedOperation } from './documented-operations.ts';
import { valueAt } from './json-pointer.ts';
import { contentFor, type ReceivedAnswer } from './judge.ts';
import { receive } from './receive.ts';
import { type Made, madeBy } from './remove.ts';
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
  /** How many steps the scenario has. */
  readonly of: number;
  /** What its steps made on the server, for `remove`. */
  readonly made: readonly Made[];
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

/**
 * Runs one scenario against a server.
 * @throws Error when the scenario itself is wrong: an unknown operation or example, a variable that is missing.
 */
export async function runScenario(contract: Contract, scenario: Scenario, target: Target): Promise<ScenarioResult> {
  const missing = Object.keys(contract.variables).find((name) => !Object.hasOwn(target.variables, name));
  if (missing !== undefined) throw new Error(`The scenarios need a value for the variable "${missing}"`);
  const variables: Record<string, unknown> = { ...target.variables };
  const steps: StepResult[] = [];
  const made: Made[] = [];
  for (const given of scenario.steps) {
    const step = fill(given, variables);
    const wider = [contract.with, scenario.with].map((sent) => fill(sent, variables));
    const result = await runStep(contract, step, wider, target, scenario.name);
    steps.push(result);
    made.push(...madeBy(contract, result, [...wider, step.with], variables));
    if (result.failures.length > 0) break;
    for (const [name, pointer] of Object.entries(step.save ?? {}))
      variables[name] = valueAt(result.answer?.body, pointer);
  }
  const passed = steps.every(({ failures }) => failures.length === 0);
  return { name: scenario.name, origin: scenario.origin, passed, steps, of: scenario.steps.length, made };
}

/**
 * Sends one request, its variables filled in, and judges the answer.
 * @param wider what is sent with it beside its own `with`, the widest first.
 * @param where what to call its place in an error.
 * @throws Error when the operation or the example does not exist.
 */
export async function runStep(
  contract: Contract,
  step: Step,
  wider: readonly (Sent | undefined)[],
  target: Target,
  where: string,
): Promise<StepResult> {
  const operation = contract.operations.get(step.call);
  if (operation === undefined) throw new Error(`${where}: there is no operation "${step.call}"`);
  checkExample(operation, step, where);
  const { request, sent } = buildRequest(operation, step, target.base, wider);
  const from = performance.now();
  const result = { operationId: operation.operationId, example: step.example, expected: step.expect, sent };
  let answer: ReceivedAnswer;
  try {
    answer = await receive(await target.send(request));
  } catch (error) {
    return {
      ...result,
      answer: undefined,
      failures: [`no answer: ${reasonOf(error)}`],
      milliseconds: performance.now() - from,
    };
  }
  const { status, contentType, body } = answer;
  return {
    ...result,
    answer: { status, contentType, body },
    failures: [...packingFaults(request, step, answer), ...failuresOf(contract, operation, step, answer)],
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
    ...headerFaults(step.receives ?? {}, answer),
    ...unsaved.map((pointer) => `body${pointer} is absent, but a later step needs it`),
  ];
}

function headerFaults(expected: NonNullable<Step['receives']>, { headers }: ReceivedAnswer): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = headers.get(name);
    if (found === null) return [`the header ${name} is missing`];
    return value === true || value === found ? [] : [`the header ${name} is "${found}" instead of "${value}"`];
  });
}

/** Clients that did not ask for a packed answer may be unable to unpack it. A step that expects one asks in another way. */
function packingFaults(request: Request, { receives = {} }: Step, { headers }: ReceivedAnswer): readonly string[] {
  const packing = headers.get('content-encoding') ?? 'identity';
  const asked = request.headers.get('accept-encoding') !== 'identity' || 'content-encoding' in receives;
  return packing !== 'identity' && !asked ? [`the body is packed with ${packing}, which nobody asked for`] : [];
}

/** `fetch` says only that it failed; what failed stands in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
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
