// Generated from openapi/appstax.yaml by scripts/generate.ts. Do not edit.

import type { AnswerForm, Method } from '../../clients/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is `Form`, path parameters that the client knows already are `Given`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
  /**
   * Create an object
   *
   * Adds an object to a collection that was declared before. With a session the user owns it; without, nobody does. A property
   * that is null is left out. A declared column of another type refuses the object.
   *
   * A file is written as `{"sysDatatype": "file", "filename": "name.png"}`; its data follows by `PUT /files/…`, or comes along in a
   * multipart body: the object in the part `sysObjectData`, each file in a part named like its property, in any order. That takes
   * no right to update.
   *
   * A relation is written as `{"sysRelationChanges": {"additions": [ids], "removals": [ids]}}`, where either list may be missing; any
   * other value of a relation is ignored. An addition that its collection does not have, more than one id for a relation to
   * a single object, and a relation that is not declared refuse the object.
   *
   * `POST /api/latest/objects/{collection}`
   */
  readonly createObject: Method<Form, operations['createObject'], Given>;
  /**
   * List objects
   *
   * Gives the objects that the caller may read, oldest first unless `sortcolumn` says otherwise; all others are left out. All
   * parameters can also be sent as a form in the body of the GET, as the commands of the original's guide do; where both
   * are given, the URL counts.
   *
   * `GET /api/latest/objects/{collection}`
   */
  readonly listObjects: Method<Form, operations['listObjects'], Given>;
  /**
   * Read an object
   *
   * Gives the properties of one object. An object that exists but may not be read is answered 401.
   *
   * `GET /api/latest/objects/{collection}/{id}`
   */
  readonly readObject: Method<Form, operations['readObject'], Given>;
  /**
   * Update an object
   *
   * Gives the properties in the body new values; the others stay as they are. A property that is null is taken away. A change
   * of a user's `sysUsername` or of any other property of the server is ignored. Relations change as in a new object: first the
   * removals, then the additions; to a single object an addition alone takes the place of what was there. A file property that
   * gets another name, or none, loses its data; the same name keeps it.
   *
   * `PUT /api/latest/objects/{collection}/{id}`
   */
  readonly updateObject: Method<Form, operations['updateObject'], Given>;
  /**
   * Delete an object
   *
   * Deletes an object and every permission on it. Deleting a user ends the user's sessions and takes away what others granted
   * to that name, so that whoever takes the name next gets none of it (our decision).
   *
   * `DELETE /api/latest/objects/{collection}/{id}`
   */
  readonly deleteObject: Method<Form, operations['deleteObject'], Given>;
  /**
   * Read the object of files
   *
   * The same as `GET /objects/{collection}/{id}`, as the guide's own example has it.
   *
   * `GET /api/latest/files/{collection}/{id}`
   */
  readonly readFileObject: Method<Form, operations['readFileObject'], Given>;
  /**
   * Send the data of a file
   *
   * Stores the data of a file property that has this name already, in place of what was there. The first part with a file name counts,
   * whatever its own name; a body that is not multipart is the data itself. It takes the right to update the object.
   *
   * `PUT /api/latest/files/{collection}/{id}/{property}/{filename}`
   */
  readonly uploadFile: Method<Form, operations['uploadFile'], Given>;
  /**
   * Get a file
   *
   * Gives the data of a file to whoever may read its object. Without headers the caller is known by `token`, which answers to
   * requests with the header `x-appstax-urltoken` carry, or is anonymous in the app of `appkey`.
   *
   * `GET /api/latest/files/{collection}/{id}/{property}/{filename}`
   */
  readonly downloadFile: Method<Form, operations['downloadFile'], Given>;
  /**
   * Get an image in another size
   *
   * Gives a JPEG, PNG, WebP or GIF that is the data of a file in another size, never larger than it is. Not in the original's guide; its
   * clients build these addresses.
   *
   * `GET /api/latest/images/{operation}/{width}/{height}/{collection}/{id}/{property}/{filename}`
   */
  readonly readImage: Method<Form, operations['readImage'], Given>;
  /**
   * Sign up a user
   *
   * Makes a user and, unless `login=false`, signs the user in. Other properties than the two named ones become properties of the
   * user, who is an object of the collection `users` and owns itself. User names are unique in the app.
   *
   * `POST /api/latest/users`
   */
  readonly signUp: Method<Form, operations['signUp'], Given>;
  /**
   * Sign in
   *
   * Opens a session for a user. Sessions last a year from their last use (our decision). The answer to a wrong name and to a
   * wrong password is the same. After too many failed tries for one name, or from one address, further ones are refused
   * for up to a minute with 429.
   *
   * `POST /api/latest/sessions`
   */
  readonly logIn: Method<Form, operations['logIn'], Given>;
  /**
   * Sign out
   *
   * Ends the session of the caller. The answer is the same when that session has already ended, and when the path names
   * another session than the header, which is then left alone (our decision).
   *
   * `DELETE /api/latest/sessions/{sessionId}`
   */
  readonly logOut: Method<Form, operations['logOut'], Given>;
  /**
   * Send a pin for a new password
   *
   * Sends a mail with a pin of 4 digits to a user whose name is this address. The answer is the same when there is none. A new
   * pin makes earlier ones useless; a pin is good for 10 minutes, once, and for 5 tries.
   *
   * `POST /api/latest/users/reset/email`
   */
  readonly requestPasswordReset: Method<Form, operations['requestPasswordReset'], Given>;
  /**
   * Set a new password by pin
   *
   * Gives the user a new password and ends all sessions of that user. With `login` it opens a new one. A wrong pin, one that was
   * used, one that is too old and an unknown user are answered alike.
   *
   * `POST /api/latest/users/reset/password`
   */
  readonly resetPassword: Method<Form, operations['resetPassword'], Given>;
  /**
   * Grant and revoke permissions
   *
   * Grants permissions to users by name, then revokes others; all of it happens, or nothing. The owner of an object may hand out
   * everything; who holds `grant read`, `grant update` or `grant delete` may hand out and take away just that one. On an
   * object without an owner anybody may. The owner's own rights cannot be revoked. The name `*` means everybody, also without a
   * session. A name that no user has is accepted and counts once somebody signs up with it (our decision).
   *
   * The keys of an entry may be written in any letter case, and an entry with a key `*` and no `username` speaks of everybody, as in
   * the example that the original's guide prints.
   *
   * `POST /api/latest/permissions`
   */
  readonly changePermissions: Method<Form, operations['changePermissions'], Given>;
}
