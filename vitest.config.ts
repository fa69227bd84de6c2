import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,golden,property}/**/*.test.ts'],
    // A test that hangs is to be told; how busy the machine is, is not.
    testTimeout: 120_000,
  },
});
