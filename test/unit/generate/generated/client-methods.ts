// Generated from nasty.yaml by scripts/generate.ts. Do not edit.

import type { AnswerForm, Method } from '../../../../clients/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is `Form`, path parameters that the client knows already are `Given`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
  /**
   * Lists with *\/ in its comment
   *
   * `GET /things/{name}`
   */
  readonly listThings: Method<Form, operations['listThings'], Given>;
  /**
   * Creates from JSON or a form
   *
   * `POST /things/{name}`
   */
  readonly createThing: Method<Form, operations['createThing'], Given>;
  /**
   * Uploads fields and files
   *
   * `PUT /things/{name}`
   */
  readonly uploadThing: Method<Form, operations['uploadThing'], Given>;
  /**
   * Deletes, perhaps with a body
   *
   * `DELETE /things/{name}`
   */
  readonly deleteThing: Method<Form, operations['deleteThing'], Given>;
  /**
   * Reads bytes
   *
   * `GET /files/{id}`
   */
  readonly readFile: Method<Form, operations['readFile'], Given>;
}
