import { CommandError, Int32, notImplemented } from '../bson/value.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { buildInfoReply, SERVER_VERSION, serverStatusReply } from './hello.ts';
import { okReply, reply } from './reply.ts';

export const serverCommands = {
  ping: { run: () => okReply({}) },
  buildInfo: { run: buildInfoReply },
  buildinfo: { run: buildInfoReply },
  serverStatus: { run: ({ engine }) => serverStatusReply(engine.self, engine.connections, engine.cursors.count()) },
  connectionStatus: { run: connectionStatus },
  getParameter: { run: getParameter, adminOnly: true },
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
