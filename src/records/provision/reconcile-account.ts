import { changeAccountPassword, createAccount } from '../accounts.ts';
import { matchesPassword } from '../secrets.ts';
import type { AccountSpec } from './apply-file.ts';
import { perform } from './change.ts';
import type { Surroundings } from './reconcile-app.ts';

/** An account is found again by its address. Its names are set when it is made. */
export async function reconcileAccount(around: Surroundings, spec: AccountSpec): Promise<void> {
  const { database, now, organization, ledger } = around;
  const { email, password, firstName = '', lastName = '' } = spec;
  const name = `${around.place} / ${email}`;
  const current = now.accounts.find((account) => account.email === email.trim().normalize('NFC').toLowerCase());
  if (current === undefined) {
    await perform(ledger, { action: 'create', what: 'account', name, details: [] }, async () => {
      if (organization === undefined) throw new Error(`${name} has no organization`);
      await createAccount(database, { organizationId: organization.id, email, password, firstName, lastName });
    });
    return;
  }
  if (await matchesPassword(password, current.passwordHash)) return;
  await perform(ledger, { action: 'update', what: 'account', name, details: ['password'] }, () =>
    changeAccountPassword(database, current.id, password),
  );
}
