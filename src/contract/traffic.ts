import type { Contract } from './contract.ts';
import { operationFinder } from './find-operation.ts';
import { createValidator, isJson, type ReceivedAnswer } from './judge.ts';
import { readJson } from './read-json.ts';
import { receive } from './receive.ts';

/** A request and its answer as they passed by. A body is `undefined` when there was none or it was too large to keep. */
export interface Passed {
  readonly method: string;
  /** The path with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer | undefined;
  };
}

/** What the document says of an exchange. */
export interface Judged {
  /** `undefined` when no operation is there. */
  readonly operationId: string | undefined;
  readonly status: number;
  /** What is wrong with the request: the client's part. */
  readonly requestFaults: readonly string[];
  /** What is wrong with the answer: the server's part. */
  readonly answerFaults: readonly string[];
  readonly answer: ReceivedAnswer | undefined;
}

/** Judges exchanges between any client and any server against a contract. A body that was not kept is not judged. */
export function trafficJudge(contract: Contract): (passed: Passed) => Promise<Judged> {
  const find = operationFinder(contract.operations.values());
  const validate = createValidator(contract.document);
  return async ({ method, url, headers, body, answer: raw }) => {
    const operation = find(method, new URL(url, 'http://any').pathname);
    const { status } = raw;
    if (operation === undefined)
      return { operationId: undefined, status, requestFaults: [], answerFaults: [], answer: undefined };
    const contentType = headers['content-type'] ?? '';
    const schema = Object.entries(operation.bodySchemas).find(([mediaType]) => isJson(mediaType))?.[1];
    const requestFaults =
      body === undefined || body.length === 0 || schema === undefined || !isJson(contentType)
        ? []
        : validate(schema, readJson(body.toString('utf8'), String)).map((fault) => `request ${fault}`);
    if (raw.body === undefined)
      return { operationId: operation.operationId, status, requestFaults, answerFaults: [], answer: undefined };
    const answer = await receive(responseOf(raw.status, raw.headers, raw.body));
    const answerFaults = contract.judge(operation, answer);
    return { operationId: operation.operationId, status, requestFaults, answerFaults, answer };
  };
}

function responseOf(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Response {
  return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers });
}
