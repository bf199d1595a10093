import type { Failure, Report, ReportedScenario } from './report.ts';
import { percent } from './score.ts';

/** Differences that are written out; the rest is counted. */
const shownDifferences = 5;
const shownBody = 600;

/** The report for people, as plain text that can be pasted into an issue. */
export function prettyReport(report: Report): string {
  const failed = report.scenarios.filter(({ passed }) => !passed);
  return [
    ...failed.flatMap(failedScenario),
    ...table(report),
    '',
    ...report.left.map((sentence) => `Left behind: ${sentence}`),
    ...summary(report, failed.length),
    '',
  ].join('\n');
}

function failedScenario({ name, origin, steps, failure }: ReportedScenario): readonly string[] {
  if (failure === undefined) return [];
  const { step, operationId, example, differences } = failure;
  const rest = differences.length - shownDifferences;
  return [
    `FAILED ${name}`,
    `  step ${step} of ${steps}: ${operationId}${example === undefined ? '' : `, example "${example}"`}; ${origins[origin]}`,
    ...differences.slice(0, shownDifferences).map((each) => `  - ${each}`),
    ...(rest > 0 ? [`  - and ${rest} more`] : []),
    `  ${answerLine(failure)}`,
    ...failure.curl.split('\n').map((line) => `  ${line}`),
    '',
  ];
}

const origins = {
  document: 'the original document shows it',
  observed: 'applications in use depend on it',
  assumed: 'decided where the documents are silent',
} as const;

function answerLine({ answer, expected }: Failure): string {
  if (answer === undefined) return `expected ${expected}, got no answer`;
  const { status, contentType, body } = answer;
  const text = body === undefined ? 'no body' : typeof body === 'string' ? body : JSON.stringify(body);
  const shown = text.length > shownBody ? `${text.slice(0, shownBody)}…` : text;
  return `expected ${expected}, got ${status}${contentType === '' ? '' : ` ${contentType}`}: ${shown}`;
}

function table({ answers }: Report): readonly string[] {
  const rows = [
    ['operation', 'index', 'score'] as const,
    ...answers.operations.map(({ operationId, documented, covered, passed }) => {
      const score = covered === 0 ? 'not tried' : `${passed} of ${covered}`;
      return [operationId, `${covered} of ${documented}`, score] as const;
    }),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    ([operation, index, score]) => `${operation.padEnd(widths[0] ?? 0)}  ${index.padEnd(widths[1] ?? 0)}  ${score}`,
  );
}

function summary({ contract, url, index, score, answers, scenarios, interrupted }: Report, failed: number): string[] {
  const { documented, covered, passed } = answers;
  return [
    `${contract} at ${url}`,
    `index ${index} %: ${covered} of ${documented} documented answers are tried`,
    `score ${score} %: ${passed} of these ${covered} came as documented`,
    `${scenarios.length - failed} of ${scenarios.length} scenarios passed (${percent(scenarios.length - failed, scenarios.length)} %)`,
    ...(interrupted ? ['It was interrupted: what had not been tried counts as not passed.'] : []),
  ];
}
