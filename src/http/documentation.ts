import type { OpenAPIHono } from '@hono/zod-openapi';
import { conduct } from './conduct.ts';
import { answerDocument, type Document, document, readPageAssets } from './documents.ts';
import type { HttpEnvironment } from './exchange.ts';
import { plainConduct } from './plain-problems.ts';
import type { HttpSettings } from './settings.ts';

/** A dialect's name in URLs, its name for people, and its OpenAPI document as it was written (bundled, never rebuilt). */
export interface Documented {
  readonly name: string;
  readonly title: string;
  readonly openapi: string;
  /** Its Postman collection, as JSON text, if it has one. */
  readonly postman?: string | undefined;
}

/**
 * Serves `GET /openapi/<dialect>.json` and `/postman/<dialect>.json` with an ETag, `/docs` with the list of dialects, and `/docs/<dialect>` with its documentation
 * page. Everything comes from this server; the pages work without any network and under a strict content policy.
 */
export async function serveDocumentation(
  app: OpenAPIHono<HttpEnvironment>,
  settings: HttpSettings,
  dialects: readonly Documented[],
): Promise<void> {
  const { script, style } = await readPageAssets();
  const pages: [path: string, Document][] = [
    ['/docs', indexPage(dialects)],
    ['/docs/assets/swagger-ui.js', script],
    ['/docs/assets/swagger-ui.css', style],
    ['/docs/assets/index.css', document('text/css; charset=utf-8', indexStyle)],
    ['/docs/assets/start.js', document('text/javascript; charset=utf-8', startScript)],
    ...dialects.flatMap(({ name, title, openapi, postman }): [string, Document][] => [
      [`/openapi/${name}.json`, document('application/json; charset=utf-8', openapi)],
      ...(postman === undefined ? [] : [postmanPage(name, postman)]),
      [`/docs/${name}`, dialectPage(name, title)],
    ]),
  ];
  for (const [path, page] of pages) {
    app.on('GET', path, (c) =>
      conduct(c, settings, plainConduct('documentation'), (exchange) => answerDocument(page, exchange)),
    );
  }
}

/** Inline styles are for the documentation tool, which sets them on its elements; scripts come from files only. */
const pagePolicy = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

function postmanPage(name: string, postman: string): [string, Document] {
  return [`/postman/${name}.json`, document('application/json; charset=utf-8', postman)];
}

function indexPage(dialects: readonly Documented[]): Document {
  const rows = dialects.map(
    ({ name, title, postman }) =>
      `<li><a href="/docs/${name}">${escapeHtml(title)}</a> <a class="raw" href="/openapi/${name}.json">OpenAPI document</a>${
        postman === undefined ? '' : ` <a class="raw" href="/postman/${name}.json">Postman collection</a>`
      }</li>`,
  );
  return page(
    'Trivium',
    '<link rel="stylesheet" href="/docs/assets/index.css">',
    `<h1>Trivium</h1><p>The REST dialects this server speaks:</p><ul>${rows.join('')}</ul>`,
  );
}

function dialectPage(name: string, title: string): Document {
  return page(
    `${title} · Trivium`,
    '<link rel="stylesheet" href="/docs/assets/swagger-ui.css">',
    `<div id="documentation" data-document="/openapi/${name}.json"></div>
<script src="/docs/assets/swagger-ui.js"></script>
<script src="/docs/assets/start.js"></script>`,
  );
}

function page(title: string, head: string, body: string): Document {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return document('text/html; charset=utf-8', html, pagePolicy);
}

/** `validatorUrl: null` keeps the page from sending the document to a public validator. */
const startScript = `const element = document.getElementById('documentation');
SwaggerUIBundle({
  url: element.dataset.document,
  domNode: element,
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
});
`;

const indexStyle = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
.raw { margin-left: 1rem; font-size: 0.85rem; }
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
