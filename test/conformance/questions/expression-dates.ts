import { brief, expression, expressionOn } from './question.ts';
import { d, day, dec, l, oid, stamp } from './values.ts';

const parts = ['$year', '$month', '$dayOfMonth', '$dayOfWeek', '$dayOfYear', '$hour', '$minute', '$second', '$millisecond', '$week', '$isoWeek', '$isoWeekYear', '$isoDayOfWeek'];
const moment = day('2024-12-30T23:59:58.987Z');
const fromParts = parts.flatMap((part) => [
  expressionOn('orders', part, { [part]: '$at' }),
  expression(`${part} with a time zone`, { [part]: { date: moment, timezone: 'Asia/Tokyo' } }),
  expression(`${part} with an offset`, { [part]: { date: moment, timezone: '-05:30' } }),
  expression(`${part} of null`, { [part]: null }),
  expression(`${part} of a text`, { [part]: { $literal: 'x' } }),
  expression(`${part} before 1970`, { [part]: day('1960-02-29T01:02:03.004Z') }),
]);

const t0 = day('2024-01-31T10:20:30.400Z');
const units = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'];
const byUnit = units.flatMap((unit) => [
  expression(`$dateAdd ${unit}`, { $dateAdd: { startDate: t0, unit, amount: 1 } }),
  expression(`$dateSubtract ${unit}`, { $dateSubtract: { startDate: t0, unit, amount: 2 } }),
  expression(`$dateTrunc ${unit}`, { $dateTrunc: { date: t0, unit } }),
  expression(`$dateTrunc ${unit} by 3`, { $dateTrunc: { date: t0, unit, binSize: 3 } }),
  expression(`$dateDiff ${unit}`, { $dateDiff: { startDate: t0, endDate: day('2025-03-01T00:00:00Z'), unit } }),
  expression(`$dateDiff ${unit} backwards`, { $dateDiff: { startDate: t0, endDate: day('2023-12-31T23:59:59Z'), unit } }),
  expression(`$dateTrunc ${unit} in New York`, { $dateTrunc: { date: t0, unit, timezone: 'America/New_York' } }),
]);

const formats = ['%Y-%m-%d', '%H:%M:%S.%L', '%Y-%m-%dT%H:%M:%S.%LZ', '%j', '%u %w', '%G-W%V', '%U', '%z', '%Z', '%%', 'text', '', '%', '%Q'];
const written = formats.map((format) => expression(`$dateToString "${format}"`, { $dateToString: { date: moment, format } }));

const texts = ['2024-01-05', '2024-01-05T10:20:30Z', '2024-01-05T10:20:30.123Z', '2024-01-05T10:20:30+02:00', '2024-01-05 10:20:30', 'nope', '', '2024-13-01', '2024'];
const read = texts.flatMap((text) => [expression(`$dateFromString "${text}"`, { $dateFromString: { dateString: text } }), expression(`$toDate "${text}"`, { $toDate: text })]);

const rows: [string, unknown][] = [
  ['$dateToString', { date: moment }], ['$dateToString', { date: null }], ['$dateToString', { date: null, onNull: 'none' }], ['$dateToString', { date: '$gone', format: '%Y' }], ['$dateToString', { date: moment, timezone: 'Europe/Berlin', format: '%Y-%m-%d %H:%M %z' }], ['$dateToString', { date: moment, timezone: '+0330', format: '%H:%M %z %Z' }], ['$dateToString', { date: moment, timezone: 'Nope/Nope' }], ['$dateToString', { date: 'x', format: '%Y' }], ['$dateToString', { date: moment, format: 5 }], ['$dateToString', { date: oid('5'), format: '%Y' }], ['$dateToString', { date: stamp(86400, 1), format: '%Y-%m-%d' }], ['$dateToString', { format: '%Y' }], ['$dateToString', { date: moment, nope: 1 }], ['$dateToString', { date: moment, timezone: null }],
  ['$dateFromString', { dateString: '05.01.2024', format: '%d.%m.%Y' }], ['$dateFromString', { dateString: '05/01/2024 10:20', format: '%d/%m/%Y %H:%M' }], ['$dateFromString', { dateString: '2024-01-05', timezone: 'America/New_York' }], ['$dateFromString', { dateString: 'x', onError: 'bad' }], ['$dateFromString', { dateString: null, onNull: 'none' }], ['$dateFromString', { dateString: null }], ['$dateFromString', { dateString: 5 }], ['$dateFromString', { dateString: 5, onError: 'bad' }], ['$dateFromString', { dateString: '2024-01-05', format: '%Y' }], ['$dateFromString', { dateString: '2024-01-05T10:00:00+02:00', timezone: 'America/New_York' }],
  ['$dateToParts', { date: moment }], ['$dateToParts', { date: moment, iso8601: true }], ['$dateToParts', { date: moment, timezone: 'Asia/Tokyo' }], ['$dateToParts', { date: null }],
  ['$dateFromParts', { year: 2024, month: 2, day: 29 }], ['$dateFromParts', { year: 2024 }], ['$dateFromParts', { year: 2024, month: 14, day: 35, hour: 25, minute: 61, second: 61, millisecond: 1001 }], ['$dateFromParts', { year: 2024, month: 0 }], ['$dateFromParts', { year: 2024, day: -1 }], ['$dateFromParts', { year: 2024, timezone: 'Asia/Tokyo' }], ['$dateFromParts', { isoWeekYear: 2024, isoWeek: 1, isoDayOfWeek: 1 }], ['$dateFromParts', { year: 0 }], ['$dateFromParts', { year: 10000 }], ['$dateFromParts', { month: 1 }], ['$dateFromParts', { year: null }], ['$dateFromParts', { year: 'x' }], ['$dateFromParts', { year: d(2024.5) }], ['$dateFromParts', { year: 2024, isoWeek: 1 }],
  ['$dateAdd', { startDate: t0, unit: 'month', amount: -2 }], ['$dateAdd', { startDate: t0, unit: 'month', amount: 13 }], ['$dateAdd', { startDate: day('2024-02-29T00:00:00Z'), unit: 'year', amount: 1 }], ['$dateAdd', { startDate: null, unit: 'day', amount: 1 }], ['$dateAdd', { startDate: t0, unit: 'day', amount: null }], ['$dateAdd', { startDate: t0, unit: 'nope', amount: 1 }], ['$dateAdd', { startDate: 'x', unit: 'day', amount: 1 }], ['$dateAdd', { startDate: t0, unit: 'day', amount: d(1.5) }], ['$dateAdd', { startDate: t0, unit: 'day' }], ['$dateAdd', { startDate: day('2024-03-09T12:00:00Z'), unit: 'day', amount: 1, timezone: 'America/New_York' }], ['$dateAdd', { startDate: day('2024-03-09T12:00:00Z'), unit: 'hour', amount: 24, timezone: 'America/New_York' }], ['$dateAdd', { startDate: t0, unit: 5, amount: 1 }],
  ['$dateDiff', { startDate: day('2024-01-01T23:00:00Z'), endDate: day('2024-01-02T01:00:00Z'), unit: 'day' }], ['$dateDiff', { startDate: day('2024-01-01T23:00:00Z'), endDate: day('2024-01-02T01:00:00Z'), unit: 'day', timezone: 'Asia/Tokyo' }], ['$dateDiff', { startDate: day('2024-01-06T00:00:00Z'), endDate: day('2024-01-08T00:00:00Z'), unit: 'week' }], ['$dateDiff', { startDate: day('2024-01-06T00:00:00Z'), endDate: day('2024-01-08T00:00:00Z'), unit: 'week', startOfWeek: 'monday' }], ['$dateDiff', { startDate: null, endDate: t0, unit: 'day' }], ['$dateDiff', { startDate: 'x', endDate: t0, unit: 'day' }],
  ['$dateTrunc', { date: t0, unit: 'week', startOfWeek: 'monday' }], ['$dateTrunc', { date: t0, unit: 'week', startOfWeek: 'nope' }], ['$dateTrunc', { date: t0, unit: 'day', binSize: 0 }], ['$dateTrunc', { date: null, unit: 'day' }], ['$dateTrunc', { date: 'x', unit: 'day' }], ['$dateTrunc', { date: t0 }], ['$dateTrunc', { date: day('1969-12-31T23:00:00Z'), unit: 'day' }], ['$dateTrunc', { date: t0, unit: 'day', binSize: null }],
  ['$year', stamp(86400, 1)], ['$year', oid('5')], ['$year', { date: moment, timezone: 'Nope' }], ['$year', [moment]], ['$hour', { date: moment, timezone: null }], ['$tsSecond', stamp(86400, 7)], ['$tsIncrement', stamp(86400, 7)], ['$tsSecond', null],
];

const values: [string, unknown][] = [
  ['int 5', 5], ['int 0', 0], ['int -5', -5], ['long', l('5000000000')], ['double 5.9', d(5.9)], ['double 1e20', d(1e20)], ['double -1.5', d(-1.5)], ['NaN', d(Number.NaN)], ['decimal 5.9', dec('5.9')], ['true', true], ['false', false], ['text 5', '5'], ['text -5.5', '-5.5'], ['text 0x1F', '0x1F'], ['text blank 5', ' 5'], ['text abc', 'abc'], ['text empty', ''], ['text 1e3', '1e3'], ['text 5000000000', '5000000000'], ['date', day('2020-01-02T03:04:05.006Z')], ['objectId', oid('5')], ['hex text', 'a'.repeat(24)], ['null', null], ['missing', '$gone'], ['array', [[1]]], ['document', { $literal: { a: 1 } }],
];
const conversions = ['$toInt', '$toLong', '$toDouble', '$toDecimal', '$toBool', '$toDate', '$toObjectId', '$toString'];
const converted = conversions.flatMap((operator) => values.map(([label, value]) => expression(`${operator} ${label}`, { [operator]: value })));

const convert: unknown[] = [
  { input: '5', to: 'int' }, { input: '5', to: 16 }, { input: 'x', to: 'int', onError: 'bad' }, { input: null, to: 'int', onNull: 'none' }, { input: null, to: 'int' }, { input: 'x', to: 'int' }, { input: '5', to: 'nope' }, { input: '5', to: null }, { input: 5, to: 'bool' }, { input: 5, to: 'string' }, { input: '5', to: 99 }, { input: 5 }, { to: 'int' }, { input: d(5.9), to: 'long' }, { input: '$gone', to: 'int', onNull: 1 }, { input: 5, to: 'array' }, { input: true, to: 'int' },
];

export const questions = [
  ...fromParts, ...byUnit, ...written, ...read,
  ...rows.map(([operator, args]) => expression(`${operator} ${brief(args)}`, { [operator]: args })),
  ...converted,
  ...convert.map((args) => expression(`$convert ${JSON.stringify(args)}`, { $convert: args })),
];
