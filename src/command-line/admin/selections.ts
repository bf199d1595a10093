import { dataFile, required, whole } from './values.ts';

// Flags and places that several tables have.

export const ofOrganization = whole('Only those of this organization.');
export const ofApp = whole('Only those of this app.');
export const ofCollection = whole('Only those of this collection.');

/** The id of something, as `list` shows it. */
export const id = required(whole('Its id.'));

/** What flags do not say of a new or changed thing. */
export const body = dataFile('The other members, as /docs/admin of the server describes them.');
