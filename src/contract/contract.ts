import { type DocumentedOperation, documentedOperations } from './documented-operations.ts';
import { createJudge, type Judge } from './judge.ts';
import { readScenarios, type ScenarioFile } from './scenarios.ts';

/** What a server must do: a bundled OpenAPI document, and the scenarios that replay its examples in an order that makes sense. */
export interface Contract extends ScenarioFile {
  readonly document: object;
  readonly operations: ReadonlyMap<string, DocumentedOperation>;
  readonly judge: Judge;
}

/**
 * Opens a contract.
 * @param document the bundled document, as in `generated/<dialect>/openapi.json`.
 * @param scenarios the text of `openapi/<dialect>.contract.yaml`.
 * @throws Error when the scenarios are not as expected.
 */
export function openContract(document: object, scenarios: string): Contract {
  return {
    ...readScenarios(scenarios),
    document,
    operations: documentedOperations(document),
    judge: createJudge(document),
  };
}
