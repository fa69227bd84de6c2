import { defineConfig } from 'vitest/config';

// One VS Code and one browser serve all files, one after the other: two windows at once would fight for the machine.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['support/setup.ts'],
    fileParallelism: false,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    // A real window on a busy machine now and then loses a key or a click; what is wrong is wrong twice more.
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 130_000,
    teardownTimeout: 20_000,
  },
});
