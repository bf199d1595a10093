import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/prepare-run.ts'],
    setupFiles: ['test/property-seed.ts', 'test/quick-passwords.ts'],
    // A test file leaves nothing behind in its process, so the modules that all of them import are loaded once for each worker, not for each file.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
