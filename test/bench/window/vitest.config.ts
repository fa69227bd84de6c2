import { defineConfig } from 'vitest/config';

// Measured in the windows of the ui tests: the packaged extension, installed in one VS Code, looked at with one browser.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.measure.ts'],
    globalSetup: ['../../ui/support/setup.ts'],
    expect: { poll: { timeout: 10_000, interval: 50 } },
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 130_000,
    teardownTimeout: 20_000,
  },
});
