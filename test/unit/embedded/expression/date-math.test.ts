import { describe } from 'vitest';
import { fails, long } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: date math', () => {
  evaluates([
    [{ $dateAdd: { startDate: '$d', unit: 'month', amount: 1 } }, new Date(1712725567089)],
    [{ $dateAdd: { startDate: new Date('2024-01-31'), unit: 'month', amount: 1 } }, new Date(1709164800000)],
    [
      {
        $dateAdd: { startDate: new Date('2024-03-09T10:00:00Z'), unit: 'day', amount: 1, timezone: 'America/New_York' },
      },
      new Date(1710061200000),
    ],
    [{ $dateAdd: { startDate: 'x', unit: 'month', amount: 1 } }, fails(5166403)],
    [{ $dateAdd: { startDate: '$d', unit: 'nope', amount: 1 } }, fails(9)],
    [{ $dateAdd: { startDate: '$d', unit: 1, amount: 1 } }, fails(5439013)],
    [{ $dateAdd: { startDate: '$d', unit: 'day', amount: 1.5 } }, fails(5166405)],
    [{ $dateAdd: { startDate: '$d', unit: 'day', amount: 'x' } }, fails(5166405)],
    [{ $dateAdd: { startDate: '$d', unit: 'day' } }, fails(5166402)],
    [{ $dateAdd: { startDate: '$d', unit: null, amount: 1 } }, null],
    [{ $dateAdd: { startDate: '$d', unit: 'quarter', amount: -1 } }, new Date(1702184767089)],
    [{ $dateAdd: 1 }, fails(5166400)],
    [{ $dateSubtract: { startDate: new Date('2024-03-31'), unit: 'month', amount: 1 } }, new Date(1709164800000)],
    [{ $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'year' } }, long('1')],
    [{ $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'week' } }, long('42')],
    [
      { $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'week', startOfWeek: 'monday' } },
      long('43'),
    ],
    [
      { $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'week', startOfWeek: 'nope' } },
      fails(5439016),
    ],
    [{ $dateDiff: { startDate: '$d', endDate: 'x', unit: 'week' } }, fails(5166307)],
    [{ $dateDiff: { startDate: '$d', endDate: null, unit: 'week' } }, null],
    [{ $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'hour' } }, long('7123')],
    [{ $dateDiff: { startDate: '$d', endDate: new Date('2025-01-01'), unit: 'nope' } }, fails(9)],
    [{ $dateDiff: { startDate: '$d', unit: 'day' } }, fails(5166304)],
    [{ $dateTrunc: { date: '$d', unit: 'month' } }, new Date(1709251200000)],
    [{ $dateTrunc: { date: '$d', unit: 'week' } }, new Date(1710028800000)],
    [{ $dateTrunc: { date: '$d', unit: 'week', startOfWeek: 'mon' } }, new Date(1709510400000)],
    [{ $dateTrunc: { date: '$d', unit: 'week', binSize: 2 } }, new Date(1710028800000)],
    [{ $dateTrunc: { date: '$d', unit: 'day', binSize: 3 } }, new Date(1710028800000)],
    [{ $dateTrunc: { date: '$d', unit: 'month', binSize: 5 } }, new Date(1709251200000)],
    [{ $dateTrunc: { date: '$d', unit: 'year', binSize: 7 } }, new Date(1609459200000)],
    [{ $dateTrunc: { date: '$d', unit: 'hour', binSize: 5 } }, new Date(1710046800000)],
    [{ $dateTrunc: { date: '$d', unit: 'quarter', binSize: 1 } }, new Date(1704067200000)],
    [{ $dateTrunc: { date: '$d', unit: 'hour', binSize: 5, timezone: 'America/New_York' } }, new Date(1710046800000)],
    [{ $dateTrunc: { date: '$d', unit: 'day', timezone: 'America/New_York' } }, new Date(1710046800000)],
    [{ $dateTrunc: { date: '$d', unit: 'day', binSize: 0 } }, fails(5439018)],
    [{ $dateTrunc: { date: '$d', unit: 'day', binSize: 'x' } }, fails(5439017)],
    [{ $dateTrunc: { date: 'x', unit: 'day' } }, fails(5439012)],
    [{ $dateTrunc: { date: '$d', unit: 'nope' } }, fails(5439014)],
    [{ $dateTrunc: { date: '$d' } }, fails(5439010)],
    [{ $dateTrunc: { date: '$d', unit: 'minute', binSize: 7 } }, new Date(1710046980000)],
    [{ $dateTrunc: { date: new Date('1970-01-01'), unit: 'week', binSize: 3 } }, new Date(-345600000)],
    [{ $dateAdd: { startDate: new Date('2024-01-31'), unit: 'year', amount: 1 } }, new Date(1738281600000)],
    [{ $dateAdd: { startDate: new Date('2024-02-29'), unit: 'year', amount: 1 } }, new Date(1740700800000)],
    [{ $dateAdd: { startDate: '$d', unit: 'week', amount: 2 } }, new Date(1711256767089)],
    [{ $dateAdd: { startDate: '$d', unit: 'millisecond', amount: 1 } }, new Date(1710047167090)],
    [
      {
        $dateAdd: { startDate: new Date('2024-10-31T23:30:00Z'), unit: 'month', amount: 1, timezone: 'Europe/Berlin' },
      },
      new Date(1733009400000),
    ],
    [{ $dateSubtract: { startDate: '$d', unit: 'hour', amount: 30 } }, new Date(1709939167089)],
    [
      { $dateDiff: { startDate: new Date('2024-01-31T23:59:00Z'), endDate: new Date('2024-02-01'), unit: 'month' } },
      long('1'),
    ],
    [
      { $dateDiff: { startDate: new Date('2024-01-01'), endDate: new Date('2023-06-01'), unit: 'quarter' } },
      long('-3'),
    ],
    [
      {
        $dateDiff: {
          startDate: new Date('2024-01-01T23:00:00Z'),
          endDate: new Date('2024-01-02T01:00:00Z'),
          unit: 'day',
        },
      },
      long('1'),
    ],
    [
      {
        $dateDiff: {
          startDate: new Date('2024-03-30'),
          endDate: new Date('2024-04-01'),
          unit: 'day',
          timezone: 'Europe/Berlin',
        },
      },
      long('2'),
    ],
    [
      {
        $dateDiff: {
          startDate: new Date('2024-01-01T00:00:59Z'),
          endDate: new Date('2024-01-01T00:01:00Z'),
          unit: 'minute',
        },
      },
      long('1'),
    ],
    [{ $dateTrunc: { date: '$d', unit: 'hour' } }, new Date(1710046800000)],
    [{ $dateTrunc: { date: '$d', unit: 'second' } }, new Date(1710047167000)],
    [{ $dateTrunc: { date: '$d', unit: 'quarter' } }, new Date(1704067200000)],
    [{ $dateTrunc: { date: '$d', unit: 'year' } }, new Date(1704067200000)],
    [{ $dateTrunc: { date: new Date('1999-12-31T23:00:00Z'), unit: 'day', binSize: 2 } }, new Date(946512000000)],
    [{ $dateTrunc: { date: '$d', unit: 'month', timezone: 'Asia/Tokyo' } }, new Date(1709218800000)],
    [{ $dateTrunc: { date: null, unit: 'day' } }, null],
  ]);
});
