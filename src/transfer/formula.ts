/** What a spreadsheet would take for a formula, also behind apostrophes that guard it already. */
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; `unguard` takes it away again. */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text behind a guard. */
export function unguard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
