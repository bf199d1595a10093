import { actions } from '../records/actions.ts';
import type { ApplyFile } from '../records/provision/apply-file.ts';

export const demoNames = { app: 'Regional Air', token: 'demo', flipletToken: 'demo Fliplet' } as const;

/**
 * The organization, app and collections of a first start: a small airline, with references from flights to planes and
 * airports, and with passengers' bookings.
 */
export const demoFile: ApplyFile = {
  organizations: [
    {
      name: 'Demo',
      apps: [
        {
          name: demoNames.app,
          collections: [
            {
              name: 'airports',
              columns: [
                { name: 'code', type: 'string', unique: true, required: true },
                { name: 'name', type: 'string' },
                { name: 'country', type: 'string' },
              ],
              records: [
                { code: 'BGO', name: 'Bergen', country: 'Norway' },
                { code: 'ABZ', name: 'Aberdeen', country: 'United Kingdom' },
                { code: 'RKV', name: 'Reykjavík', country: 'Iceland' },
                { code: 'FAE', name: 'Vágar', country: 'Faroe Islands' },
              ],
            },
            {
              name: 'planes',
              columns: [
                { name: 'name', type: 'string' },
                { name: 'numberOfSeats', type: 'number' },
              ],
              records: [
                { name: 'Kingfisher', numberOfSeats: 78 },
                { name: 'Puffin', numberOfSeats: 50 },
              ],
            },
            {
              name: 'flights',
              columns: [
                { name: 'number', type: 'string', required: true },
                { name: 'fromAirport', type: 'relation', to: 'airports' },
                { name: 'toAirport', type: 'relation', to: 'airports' },
                { name: 'plane', type: 'relation', to: 'planes' },
                { name: 'departure', type: 'date' },
                { name: 'status', type: 'string' },
                { name: 'price', type: 'number' },
              ],
              records: [
                flight('RA 101', [1, 2, 1], '2026-06-01T07:15:00Z', 'boarding', 1290),
                flight('RA 102', [2, 1, 1], '2026-06-01T10:40:00Z', 'scheduled', 1290),
                flight('RA 210', [1, 4, 2], '2026-06-01T08:05:00Z', 'boarding', 1850),
                flight('RA 211', [4, 3, 2], '2026-06-01T11:30:00Z', 'delayed', 980),
                flight('RA 330', [3, 1, 1], '2026-06-01T15:55:00Z', 'scheduled', 2140),
              ],
            },
            {
              name: 'bookings',
              columns: [
                { name: 'flight', type: 'relation', to: 'flights' },
                { name: 'passenger', type: 'string' },
                { name: 'seats', type: 'number' },
                { name: 'extras', type: 'array' },
              ],
              records: [
                { flight: 1, passenger: 'Astrid Lund', seats: 2, extras: ['window', 'meal'] },
                { flight: 1, passenger: 'Callum Reid', seats: 1, extras: [] },
                { flight: 3, passenger: 'Jóhanna Hansen', seats: 4, extras: ['meal'] },
              ],
            },
          ],
        },
      ],
      tokens: [
        { name: demoNames.token, kind: 'robostack', grants: [{ app: demoNames.app, actions: [...actions] }] },
        { name: demoNames.flipletToken, kind: 'organization' },
      ],
    },
  ],
};

function flight(
  number: string,
  [from, to, plane]: [number, number, number],
  at: string,
  status: string,
  price: number,
) {
  return { number, fromAirport: from, toAirport: to, plane, departure: at, status, price };
}
