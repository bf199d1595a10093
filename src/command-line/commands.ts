import { app } from './admin/app.ts';
import { collection } from './admin/collection.ts';
import { hook } from './admin/hook.ts';
import { audit, file, mail } from './admin/log.ts';
import { organization } from './admin/organization.ts';
import { dump, status } from './admin/server.ts';
import { adminToken, token } from './admin/token.ts';
import { account, user } from './admin/user.ts';
import { apply } from './apply.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { completion } from './completion.ts';
import { contract } from './contract.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { restore } from './restore.ts';
import { start } from './start.ts';

const workers: readonly Command[] = [
  start,
  status,
  apply,
  diff,
  dump,
  organization,
  app,
  collection,
  token,
  user,
  account,
  file,
  hook,
  mail,
  audit,
  adminToken,
  importCommand,
  exportCommand,
  backup,
  restore,
  doctor,
  contract,
];

/** Every command of `trivium`, in the order in which the help lists them. */
export const commands: readonly Command[] = [...workers, completion(workers)];
