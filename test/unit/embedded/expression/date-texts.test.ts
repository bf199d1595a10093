import { describe } from 'vitest';
import { fails } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: date texts', () => {
  evaluates([
    [{ $dateToString: { date: '$d' } }, '2024-03-10T05:06:07.089Z'],
    [{ $dateToString: { date: '$d', timezone: 'America/New_York' } }, '2024-03-10T00:06:07.089'],
    [
      { $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M:%S.%L %z %Z %j %u %U %V %w %G %%', timezone: '+05:30' } },
      '2024-03-10 10:36:07.089 +0530 330 070 7 10 10 1 2024 %',
    ],
    [{ $dateToString: { date: '$d', format: '%b %B' } }, 'Mar March'],
    [{ $dateToString: { date: '$d', format: '%Q' } }, fails(18536)],
    [{ $dateToString: { date: '$d', format: 'abc%' } }, fails(18535)],
    [{ $dateToString: { date: '$d', format: 1 } }, fails(18533)],
    [{ $dateToString: { date: null, onNull: 'x' } }, 'x'],
    [{ $dateToString: { date: 'x' } }, fails(16006)],
    [{ $dateToString: { format: '%Y' } }, fails(18628)],
    [{ $dateToString: { date: '$d', format: null } }, null],
    [{ $dateToString: 1 }, fails(18629)],
    [{ $dateToString: { date: '$d', zz: 1 } }, fails(18534)],
    [{ $dateFromString: { dateString: '2024-01-02' } }, new Date(1704153600000)],
    [{ $dateFromString: { dateString: '2024-01-02T03:04:05.678Z' } }, new Date(1704164645678)],
    [{ $dateFromString: { dateString: '2024-01-02T03:04:05.678+02:00' } }, new Date(1704157445678)],
    [{ $dateFromString: { dateString: '2024-01-02T03:04:05', timezone: 'America/New_York' } }, new Date(1704182645000)],
    [{ $dateFromString: { dateString: '2024-01-02T03:04:05Z', timezone: 'America/New_York' } }, fails(241)],
    [{ $dateFromString: { dateString: '06/07/2024', format: '%m/%d/%Y' } }, new Date(1717718400000)],
    [{ $dateFromString: { dateString: 'x' } }, fails(241)],
    [{ $dateFromString: { dateString: 'x', onError: 'e' } }, 'e'],
    [{ $dateFromString: { dateString: null, onNull: 'n' } }, 'n'],
    [{ $dateFromString: { dateString: 1 } }, fails(241)],
    [{ $dateFromString: { dateString: '2024-13-01' } }, fails(241)],
    [{ $dateFromString: { dateString: '2024-02-30' } }, fails(241)],
    [{ $dateFromString: { dateString: '2024-01-02 03:04' } }, new Date(1704164640000)],
    [{ $dateFromString: { dateString: '2024-01' } }, fails(241)],
    [{ $dateFromString: { dateString: 'Jan 2 2024' } }, new Date(1704153600000)],
    [{ $dateFromString: { dateString: '2024-01-02', format: '%Q' } }, fails(18536)],
    [{ $dateFromString: {} }, fails(40542)],
    [
      {
        $dateToString: {
          date: new Date('2024-07-01T12:00:00Z'),
          format: '%Y-%m-%dT%H:%M:%S%z',
          timezone: 'Europe/Berlin',
        },
      },
      '2024-07-01T14:00:00+0200',
    ],
    [{ $dateToString: { date: new Date('2024-01-01'), format: '%G-W%V-%u %j %U %w' } }, '2024-W01-1 001 00 2'],
    [{ $dateFromString: { dateString: '2024-07-01 12:30', format: '%Y-%m-%d %H:%M' } }, new Date(1719837000000)],
    [{ $dateFromString: { dateString: '2024-07-01T12:30:00+0530' } }, new Date(1719817200000)],
    [{ $dateFromString: { dateString: '2024-07-01', format: '%Y/%m/%d', onError: null } }, null],
  ]);
});
