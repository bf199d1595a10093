import type { Action } from '../actions.ts';
import type { ResetMail } from '../apps.ts';
import type { ColumnDefinition } from '../columns.ts';
import type { GrantedFields } from '../grants.ts';
import type { JsonObject } from '../json.ts';
import type { TokenKind } from '../tokens.ts';

/**
 * What an apply file declares, after it was checked against `apply-schema.ts`, which explains each part. Everything is found
 * again by its name (an app by its uuid where one is given), so a second apply changes nothing.
 */
export interface ApplyFile {
  readonly organizations: readonly OrganizationSpec[];
}

export interface OrganizationSpec {
  readonly name: string;
  readonly id?: number;
  readonly apps?: readonly AppSpec[];
  /** Those that belong to the organization as a whole. */
  readonly collections?: readonly CollectionSpec[];
  readonly tokens?: readonly TokenSpec[];
  readonly accounts?: readonly AccountSpec[];
}

export interface AppSpec {
  readonly name: string;
  readonly id?: number;
  readonly uuid?: string;
  readonly key?: string;
  readonly origins?: readonly string[];
  readonly resetMail?: Omit<ResetMail, 'fromName'> & Partial<Pick<ResetMail, 'fromName'>>;
  readonly appstax?: JsonObject;
  readonly collections?: readonly CollectionSpec[];
  readonly users?: readonly UserSpec[];
}

export interface CollectionSpec {
  readonly name: string;
  readonly id?: number;
  readonly columns?: readonly ColumnDefinition[];
  readonly fieldNames?: readonly string[];
  readonly keepsHistory?: boolean;
  readonly records?: readonly JsonObject[];
  readonly fliplet?: JsonObject;
  readonly appstax?: JsonObject;
}

export interface TokenSpec {
  readonly name: string;
  readonly kind: TokenKind;
  readonly app?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly grants?: readonly GrantSpec[];
}

export interface GrantSpec {
  readonly app: string;
  /** Absent: every collection of the app that has no grant of its own. */
  readonly collection?: string;
  readonly actions: readonly Action[];
  readonly read?: GrantedFields;
  readonly write?: GrantedFields;
  readonly filter?: JsonObject;
}

export interface UserSpec {
  readonly username: string;
  readonly password: string;
  readonly properties?: JsonObject;
}

export interface AccountSpec {
  readonly email: string;
  readonly password: string;
  readonly firstName?: string;
  readonly lastName?: string;
}
