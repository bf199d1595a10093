import { type Operations, operations } from '../../../generated/appstax/operations.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { Operation } from '../../http/operation.ts';
import { type AppstaxContext, appstaxContext, type Surroundings } from './context.ts';
import { withoutLineContinuations } from './object-body.ts';
import { toAppstaxError } from './problems.ts';
import { changePermissions } from './routes/change-permissions.ts';
import { createObject } from './routes/create-object.ts';
import { deleteObject } from './routes/delete-object.ts';
import { downloadFile } from './routes/download-file.ts';
import { listObjects } from './routes/list-objects.ts';
import { logIn } from './routes/log-in.ts';
import { logOut } from './routes/log-out.ts';
import { readImage } from './routes/read-image.ts';
import { readObject } from './routes/read-object.ts';
import { requestPasswordReset } from './routes/request-password-reset.ts';
import { resetPassword } from './routes/reset-password.ts';
import { signUp } from './routes/sign-up.ts';
import { updateObject } from './routes/update-object.ts';
import { uploadFile } from './routes/upload-file.ts';
import { writeUrlToken } from './url-token.ts';

const handlers: Operations<AppstaxContext> = {
  createObject,
  listObjects,
  readObject,
  updateObject,
  deleteObject,
  signUp,
  logIn,
  logOut,
  requestPasswordReset,
  resetPassword,
  changePermissions,
  readFileObject: readObject,
  uploadFile,
  downloadFile,
  readImage,
};

const urlToken = 'x-appstax-urltoken';

/** The Appstax dialect over a store. */
export function appstax(surroundings: Surroundings): Dialect<typeof operations, AppstaxContext> {
  return {
    name: 'appstax',
    title: 'Appstax',
    basePath: '/api/latest',
    operations,
    handlers,
    context: (exchange, operation) => appstaxContext(surroundings, exchange, operation),
    problems: toAppstaxError,
    // Clients label their JSON as a form or not at all (behaviour note, section 1).
    mediaType: (_exchange, operation, sent) => mediaType(operation, sent),
    mend: withoutLineContinuations,
    answerHeaders: (exchange, { store, app, sessionHash }) =>
      exchange.header(urlToken) === undefined
        ? {}
        : { [urlToken]: writeUrlToken(store.signingKey, { appId: app.id, sessionHash }) },
    exposedHeaders: ['x-request-id', urlToken],
  };
}

/** What a body is taken for, whatever its label says. The Java client sends its files as `multipart/mixed`. */
function mediaType({ body }: Operation, sent: string): string {
  const kinds = Object.keys(body?.content ?? {});
  if (sent.startsWith('multipart/')) return kinds.includes('multipart/form-data') ? 'multipart/form-data' : sent;
  return kinds.includes('application/octet-stream') ? 'application/octet-stream' : 'application/json';
}
