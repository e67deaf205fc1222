import { defineConfig } from 'vitest/config';

/** Browsers run one at a time: two cores, and a headless Firefox beside a Chromium times out now and then. */
const oneAtATime = {
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // What is polled for comes in its own time on a busy machine; how fast it is, the benches say.
  expect: { poll: { timeout: 15_000 } },
};

/** They look at what was built. */
const BUILT = [
  'tests/bundles.test.ts',
  'tests/manifests.test.ts',
  'tests/store-texts.test.ts',
  'tests/double-build.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'components/**/*.test.tsx', 'entrypoints/**/*.test.ts', 'tests/*.test.ts'],
          exclude: BUILT,
          // A busy machine is no failure; what hangs still ends.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'built', include: BUILT, testTimeout: 60_000 } },
      { test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...oneAtATime } },
      { test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...oneAtATime } },
      { test: { name: 'webmail', include: ['tests/e2e/webmail/**/*.test.ts'], ...oneAtATime } },
      { test: { name: 'spreadsheet', include: ['tests/spreadsheet/**/*.test.ts'], ...oneAtATime } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...oneAtATime } },
    ],
  },
});
