import { badValue, CommandError, Int32, notImplemented } from '../bson/value.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { isNumber, numberOf } from './fields.ts';
import { buildInfoReply, SERVER_VERSION } from './hello.ts';
import { okReply, reply } from './reply.ts';
import { serverStatusReply } from './server-status.ts';

export const serverCommands = {
  ping: { run: () => okReply({}) },
  buildInfo: { run: buildInfoReply },
  buildinfo: { run: buildInfoReply },
  serverStatus: { run: ({ engine }) => serverStatusReply(engine) },
  connectionStatus: { run: connectionStatus },
  getParameter: { run: getParameter, adminOnly: true },
  setParameter: { run: setParameter, adminOnly: true },
  whatsmyuri: { run: ({ connectionId }) => okReply({ you: `connection:${connectionId}` }) },
  hostInfo: { run: hostInfo, adminOnly: true },
  getLog: { run: getLog, adminOnly: true },
  getCmdLineOpts: { run: () => okReply({ argv: ['trivium'], parsed: reply({}) }), adminOnly: true },
  logout: { run: () => okReply({}) },
} satisfies Commands;

function connectionStatus({ engine }: Context) {
  const { user } = engine.self;
  return okReply({
    authInfo: reply({
      authenticatedUsers: user === undefined ? [] : [reply({ user, db: 'admin' })],
      authenticatedUserRoles: user === undefined ? [] : [reply({ role: 'root', db: 'admin' })],
    }),
  });
}

/** Only what drivers and shells ask for; another name gets MongoDB's "no option found". */
function getParameter({ request: { body } }: Context) {
  if (body.get('featureCompatibilityVersion') !== undefined) {
    return okReply({ featureCompatibilityVersion: reply({ version: SERVER_VERSION.slice(0, 2).join('.') }) });
  }
  throw new CommandError(72, 'InvalidOptions', 'no option found to get');
}

/** Only how often documents are looked for whose time is over. */
function setParameter({ engine, request: { body } }: Context) {
  const seconds = body.get('ttlMonitorSleepSecs');
  if (!isNumber(seconds)) throw new CommandError(72, 'InvalidOptions', 'no option found to set');
  const now = numberOf(seconds);
  if (!(now >= 1)) throw badValue('ttlMonitorSleepSecs must be greater than or equal to 1');
  const was = new Int32(engine.expiry.sleepSeconds);
  engine.expiry.sleepSeconds = now;
  return okReply({ was });
}

function hostInfo({ engine }: Context) {
  return okReply({
    system: reply({ currentTime: new Date(), hostname: engine.self.host, cpuAddrSize: new Int32(64) }),
    os: reply({ type: process.platform, name: process.platform, version: process.version }),
  });
}

/** A shell asks for warnings at start-up; the engine writes no log and so has none. */
function getLog({ request: { body } }: Context) {
  if (body.get('getLog') !== 'startupWarnings') throw notImplemented("getLog of anything but 'startupWarnings'");
  return okReply({ totalLinesWritten: new Int32(0), log: [] });
}
