import { Problem } from '../../problem.ts';

/** Programs, scripts and archives, by what the original refuses (behaviour note, section 9). */
const rejected: ReadonlySet<string> = new Set(
  ('exe msi dll bat cmd sh bash jar bin sys js rb py php ts pl cgi so drv vxd ' + 'zip tar 7z rar gz iso').split(' '),
);

/**
 * Checks a file by its name before any of it is stored. What it holds is not looked at: whatever it is, it is sent as a download.
 *
 * @throws Problem `file-rejected`
 */
export function assertAcceptedFile(name: string): void {
  // Blanks and dots at the end are lost where such a file is saved.
  const [, ending = ''] = /\.([^.]*)$/.exec(name.replace(/[\s.]+$/, '')) ?? [];
  const kind = ending.toLowerCase();
  if (rejected.has(kind)) throw new Problem('file-rejected', { file: name.slice(0, 200), kind });
}
