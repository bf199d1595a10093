import sharp from 'sharp';
import { setPasswordCost } from '../../src/records/secrets.ts';
import { cheapestPasswords } from '../quick-passwords.ts';
import type { Call } from './call.ts';
import { known } from './everything.ts';

/** What the Appstax part made whose names the server chose. */
export interface AppstaxMade {
  readonly session: string;
  readonly otherSession: string;
  /** An object whose picture everybody may see. */
  readonly planeId: string;
  /** An object of `session` that `otherSession` may read. */
  readonly sharedId: string;
}

/** The cost of passwords unless a setting says otherwise. */
const usualCost = 14;

export const carl = { sysUsername: 'carl', sysPassword: 'Pässwörd of the usual cost' };

/** Users, their sessions and objects, shares, relations, and a picture in GridFS. */
export async function fillAppstax(call: Call): Promise<AppstaxMade> {
  const key = { 'x-appstax-appkey': known.appKey };
  const post = (path: string, body: unknown, session?: string) =>
    call('POST', `/api/latest/${path}`, { ...key, ...(session && { 'x-appstax-sessionid': session }) }, body);
  const { username: sysUsername, password: sysPassword } = known.user;
  const { sysSessionId: session } = await post('sessions', { sysUsername, sysPassword });
  setPasswordCost(usualCost);
  const { sysSessionId: otherSession } = await post('users', carl);
  setPasswordCost(cheapestPasswords);
  // A pin waits for its user.
  await post('users', { sysUsername: 'dora@example.org', sysPassword: 'another' });
  await post('users/reset/email', { email: 'dora@example.org' });

  const { sysObjectId: sharedId } = await post('objects/private', { text: 'shared', attached: null }, session);
  await post('objects/private', { text: 'kept' }, session);
  const grants = [{ sysObjectId: sharedId, username: carl.sysUsername, permissions: ['read'] }];
  await post('permissions', { grants }, session);

  const { sysObjectId: planeId } = await post('objects/pl%C3%A5nes%2F1', {
    name: 'Gannet',
    picture: { sysDatatype: 'file', filename: 'gannet.png' },
  });
  const picture = await sharp({ create: { width: 640, height: 320, channels: 3, background: '#2a6' } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const file = `/api/latest/files/pl%C3%A5nes%2F1/${planeId}/picture/gannet.png`;
  await call('PUT', file, { ...key, 'content-type': 'image/png' }, picture);
  return { session, otherSession, planeId, sharedId };
}
