import type { Report, ReportedScenario } from './report.ts';

/** The report as JUnit XML, a test case a scenario, as continuous integration servers read it. */
export function junitReport({ contract, scenarios }: Report): string {
  const failures = scenarios.filter(({ passed }) => !passed).length;
  const seconds = scenarios.reduce((all, { milliseconds }) => all + milliseconds, 0) / 1000;
  const counts = `tests="${scenarios.length}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${escaped(contract)}" skipped="0" ${counts}>`,
    ...scenarios.map((scenario) => testCase(contract, scenario)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(contract: string, { name, milliseconds, failure }: ReportedScenario): string {
  const head = `    <testcase classname="${escaped(contract)}" name="${escaped(name)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  if (failure === undefined) return `${head}/>`;
  const [first = 'failed'] = failure.differences;
  const text = [...failure.differences, failure.curl].join('\n');
  const message = `${failure.operationId}: ${first}`;
  return `${head}>\n      <failure type="contract" message="${escaped(message)}">${escaped(text)}</failure>\n    </testcase>`;
}

/** XML takes no control characters but tab and the ends of lines, not even escaped. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
