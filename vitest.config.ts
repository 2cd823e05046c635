import { defineConfig } from 'vitest/config';

/**
 * One project per kind of test. `build` and `e2e` read `.output/`, so `npm run build` comes first; `npm test`
 * does all of it in order. While working: `npx vitest run --project unit tests/engine`.
 */
export default defineConfig({
  test: {
    // A busy machine may take seconds over what takes milliseconds alone.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,corpus,build,e2e}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          // The pages read a database that answers when it can.
          retry: 1,
        },
      },
      {
        extends: true,
        test: { name: 'corpus', environment: 'node', include: ['tests/corpus/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/editors/**'],
          // Real browsers: one at a time, or they take each other's focus and processor time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On two busy cores a click now and then lands before the page has settled; what is broken fails again.
          retry: 1,
          // A failing wait is reported with its last value; the default of one second is too short for a browser.
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'editors',
          environment: 'node',
          // Two files, one for each browser, side by side: they mostly wait.
          include: ['tests/e2e/editors/*.test.ts'],
          globalSetup: 'tests/e2e/editors/setup.ts',
          hookTimeout: 120_000,
          // As above, with two browsers at once.
          retry: 2,
          expect: { poll: { timeout: 5_000, interval: 30 } },
        },
      },
    ],
  },
});
