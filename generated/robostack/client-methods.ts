// Generated from openapi/robostack.yaml by scripts/generate.ts. Do not edit.

import type { AnswerForm, Method } from '../../clients/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is `Form`, path parameters that the client knows already are `Given`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
  /**
   * Find records
   *
   * Gives the records that match the selection and that the token may read, in ascending order of `id` unless `sort` says
   * otherwise. Without a selection it gives every record that the token may read. Keys that are not listed here are
   * ignored, because applications in use send some.
   *
   * `POST /external/api/{appUUID}/{resourceName}/`
   */
  readonly findRecords: Method<Form, operations['findRecords'], Given>;
  /**
   * Create records
   *
   * Creates one record from an object, or several from a list of objects: all of them, or none when one cannot be created.
   * The answer holds the created records in the order in which they were sent. A field that the token may not write is
   * refused by name, never left out silently. An `id` in the body is refused: the server gives it.
   *
   * `PUT /external/api/{appUUID}/{resourceName}/`
   */
  readonly createRecords: Method<Form, operations['createRecords'], Given>;
  /**
   * Update records
   *
   * Gives the fields in `updation` their new values in every record that matches `selection`; other fields stay as they are.
   * With two lists of equal length the first selection goes with the first updation, the second with the second; all of it
   * happens, or nothing. Values are taken literally: an object in `updation` is a value, not an operator,
   * and a name that begins with `$` is refused.
   *
   * Our decision: a selection that is missing or empty, and lists of different length, are refused with 400 and nothing changes,
   * because one forgotten key must not rewrite a whole resource. In lists, every selection is matched with the records as they
   * were before the request, and a record that two of them match is refused with 400, since one change would undo the other
   * unseen.
   *
   * `PATCH /external/api/{appUUID}/{resourceName}/`
   */
  readonly updateRecords: Method<Form, operations['updateRecords'], Given>;
  /**
   * Delete records
   *
   * Deletes every record that matches the selection, or at least one selection of a list.
   *
   * Our decision: a selection that is missing or empty, also one inside a list, is refused with 400 and nothing is deleted.
   *
   * `DELETE /external/api/{appUUID}/{resourceName}/`
   */
  readonly deleteRecords: Method<Form, operations['deleteRecords'], Given>;
  /**
   * Aggregate on records
   *
   * Runs a MongoDB aggregation pipeline over the records of the resource that the token may read. Fields are named as in a
   * found record (`$quantity`, `$id`).
   *
   * Our decisions, since the original documents no body: the pipeline is the body itself, or its key `pipeline` or `aggregation`.
   * A fixed list of stages and expression operators is accepted. `$lookup`, `$unionWith` and `$graphLookup` name resources
   * of the same app in `from` (`coll`) and see of them only what the token may read. Stages that write, that run code or
   * that describe the server are refused with 400 at any depth.
   *
   * `POST /external/api/{appUUID}/{resourceName}/aggregation`
   */
  readonly aggregateRecords: Method<Form, operations['aggregateRecords'], Given>;
}
