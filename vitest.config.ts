import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** `unit` stands beside the code; `browser` drives the built product in Chromium, one file after another. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'story/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/browser/served.ts'],
        },
      },
    ],
  },
})
