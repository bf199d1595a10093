import type { Command } from './command.ts';

/** How each command is loaded, in the order in which the help lists them. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  status: async () => (await import('./admin/server.ts')).status,
  apply: async () => (await import('./apply.ts')).apply,
  diff: async () => (await import('./diff.ts')).diff,
  dump: async () => (await import('./admin/server.ts')).dump,
  organization: async () => (await import('./admin/organization.ts')).organization,
  app: async () => (await import('./admin/app.ts')).app,
  collection: async () => (await import('./admin/collection.ts')).collection,
  token: async () => (await import('./admin/token.ts')).token,
  user: async () => (await import('./admin/user.ts')).user,
  account: async () => (await import('./admin/user.ts')).account,
  file: async () => (await import('./admin/log.ts')).file,
  hook: async () => (await import('./admin/hook.ts')).hook,
  mail: async () => (await import('./admin/log.ts')).mail,
  audit: async () => (await import('./admin/log.ts')).audit,
  'admin-token': async () => (await import('./admin/token.ts')).adminToken,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
  contract: async () => (await import('./contract.ts')).contract,
  completion: async () => (await import('./completion.ts')).completion(loadCommands),
};

/** The command of this name; `undefined` when there is none. Only this one is loaded: most need no server, and should not wait for it. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? await loaders[name]?.() : undefined;
}

/** Every command of `trivium`, in the order in which the help lists them. */
export async function loadCommands(): Promise<readonly Command[]> {
  return await Promise.all(Object.values(loaders).map(async (load) => await load()));
}
