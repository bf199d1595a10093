import type { ApiError } from './api-error.ts';
import type { CallOptions } from './settings.ts';
import type { Upload } from './upload.ts';

/**
 * How a method answers. `data`: with the body of a success; everything else is thrown as an `ApiError`. `result`: with a
 * `Success` or a `Failure`, told apart by `ok` and `status`. `response`: with the `Response` as it came, its body not read.
 */
export type AnswerForm = 'data' | 'result' | 'response';

/** A method of a client, made from the type that `types.ts` has for the operation. */
export type Method<Form extends AnswerForm, Operation, Given extends string = never> =
  Record<never, never> extends Input<Operation, Given>
    ? (input?: Input<Operation, Given>, options?: CallOptions) => Promise<Answer<Form, Operation>>
    : (input: Input<Operation, Given>, options?: CallOptions) => Promise<Answer<Form, Operation>>;

/** What a method gives in one of the forms. */
export type Answer<Form extends AnswerForm, Operation> = Form extends 'data'
  ? Success<Operation>['data']
  : Form extends 'result'
    ? Success<Operation> | Failure<Operation>
    : Response;

/** A documented answer with a status from 200 to 299. */
export type Success<Operation> = {
  [Status in Good<Operation>]: Succeeded<Status, Content<Operation, Status>>;
}[Good<Operation>];

/** A documented answer with another status. `304 Not Modified`, which only conditional requests get, is one. */
export type Failure<Operation> = {
  [Status in Bad<Operation>]: Failed<Status, Content<Operation, Status>>;
}[Bad<Operation>];

export interface Succeeded<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
  readonly requestId: string | undefined;
}

export interface Failed<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: ApiError<Status, Body>;
}

/** What an operation takes: `path`, `query` and `headers` where it has such parameters, `body` and its `contentType`. */
export type Input<Operation, Given extends string = never> = PathInput<Parameters<Operation, 'path'>, Given> &
  Member<'query', Parameters<Operation, 'query'>> &
  Member<'headers', Parameters<Operation, 'header'>> &
  BodyInput<Operation>;

type Responses<Operation> = Operation extends { responses: infer All } ? All : never;
type Statuses<Operation> = keyof Responses<Operation> & number;
type Good<Operation> = {
  [Status in Statuses<Operation>]: `${Status}` extends `2${string}` ? Status : never;
}[Statuses<Operation>];
type Bad<Operation> = Exclude<Statuses<Operation>, Good<Operation>>;
type Content<Operation, Status extends Statuses<Operation>> = Responses<Operation>[Status] extends {
  content: infer Types;
}
  ? Types[keyof Types]
  : undefined;

type Parameters<Operation, Place extends string> = Operation extends { parameters: infer Places }
  ? Place extends keyof Places
    ? Exclude<Places[Place], undefined>
    : never
  : never;

/** Texts in a path may be given as numbers, such as ids. */
type PathInput<Values, Given extends string> = [Values] extends [never]
  ? unknown
  : Member<
      'path',
      { readonly [Name in Exclude<keyof Values, Given>]: PathValue<Values[Name]> } & {
        readonly [Name in Extract<keyof Values, Given>]?: PathValue<Values[Name]>;
      }
    >;
type PathValue<Value> = string extends Value ? string | number : Value;

/** A member of the input: none when there are no such values, optional when each of them is. */
type Member<Name extends string, Values> = [Values] extends [never]
  ? unknown
  : Record<never, never> extends Values
    ? { readonly [Key in Name]?: Values }
    : { readonly [Key in Name]: Values };

type BodyInput<Operation> = 'requestBody' extends keyof Operation ? BodyOrNone<Operation['requestBody']> : unknown;
type BodyOrNone<Body> = [Body] extends [undefined]
  ? unknown
  :
      | BodyOf<Exclude<Body, undefined> extends { content: infer Types } ? Types : never>
      | (undefined extends Body ? { readonly body?: undefined; readonly contentType?: undefined } : never);

/** One alternative for each media type; JSON, and a type that is the only one, need not be named. */
type BodyOf<Types> = {
  [Type in keyof Types]: { readonly body: Sent<Type, Types[Type]> } & (Type extends Unnamed<keyof Types>
    ? { readonly contentType?: Type }
    : { readonly contentType: Type });
}[keyof Types];
type Unnamed<Types> = 'application/json' extends Types
  ? 'application/json'
  : IsUnion<Types> extends true
    ? never
    : Types;
type IsUnion<Whole, Part = Whole> = Part extends Whole ? ([Whole] extends [Part] ? false : true) : never;

/** Files may be given in all the ways that `Upload` names. In a form, parts that the document does not name may be anything. */
type Sent<Type, Value> = Type extends 'multipart/form-data'
  ? FormData | (Named<Value> & { readonly [part: string]: unknown })
  : Value extends Blob
    ? Upload
    : Value;
type Named<Value> = { readonly [Name in keyof Value as string extends Name ? never : Name]: Value[Name] };
