import { describe, expect, it } from 'vitest';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { testServer } from '../../fixtures/server.ts';

const { call } = await testServer([echoDialect()]);

describe('GET /openapi/<dialect>.json', () => {
  it('serves the document as it was written, and 304 to whom has it', async () => {
    const first = await call('/openapi/echo.json');
    expect(await first.text()).toBe('{"openapi":"3.1.0"}');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await call('/openapi/echo.json', { headers: { 'if-none-match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect((await call('/openapi/echo.json', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await call('/openapi/none.json')).status).toBe(404);
  });
});

describe('the documentation pages', () => {
  it.each(['/docs', '/docs/echo'])('%s loads everything from this server', async (path) => {
    const response = await call(path);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(html).not.toMatch(/https?:\/\/|src="\/\/|<script>|onload=|style=/);
    expect(html).toContain('Echo &#60;dialect&#62;');
    const local = [...html.matchAll(/(?:src|href|data-document)="(\/[^"]*)"/g)].map(([, url]) => url ?? '');
    expect(local.length).toBeGreaterThan(1);
    for (const url of local) {
      const asset = await call(url);
      expect(asset.status).toBe(200);
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(10);
    }
  });

  it('starts the page without a public validator', async () => {
    const script = await (await call('/docs/assets/start.js')).text();
    expect(script).toContain('validatorUrl: null');
    expect(script).not.toMatch(/https?:/);
  });
});
