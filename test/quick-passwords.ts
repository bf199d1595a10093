import { setPasswordCost } from '../src/records/secrets.ts';

/** The least that the setting allows: a quarter of a second for each password would be a third of the whole suite. */
export const cheapestPasswords = 10;

setPasswordCost(cheapestPasswords);
