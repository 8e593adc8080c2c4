import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanMapLibre } from './src/build/maplibre/leanMapLibre';
import { inlineWorker } from './src/build/offline/inlineWorker';
import { OFFLINE, storyPages } from './src/build/pages/storyPages';
import { writtenOut } from './src/build/pages/writtenOut';

export default defineConfig({
  // Relative addresses throughout: the built folder runs under any path of any host.
  base: './',
  appType: 'custom',
  plugins: [
    react(),
    writtenOut(),
    inlineWorker(OFFLINE),
    leanMapLibre(['client', 'apart']),
    storyPages(),
  ],
  build: {
    // Every font and picture a file of its own: cached for ever, loaded only when needed.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Copied by storyPages, which gives what is large a name by its content.
    copyPublicDir: false,
    reportCompressedSize: false,
    // The live map is large, and loaded only when a reader reaches for it.
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', port: 5173 },
  test: {
    watch: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**', 'tests/hosting/**'],
          environment: 'node',
          // What is tested here keeps nothing between calls: the files share their imports,
          // which would else take as long as the tests.
          pool: 'threads',
          isolate: false,
          globalSetup: ['tests/setup/timeZone.ts'],
          setupFiles: ['tests/setup/quietConsole.ts'],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: ['tests/setup/timeZone.ts'],
          // Two Chromiums at a time, each for all files of its worker.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // What is waited for comes late on a busy machine: it is no less there.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          // Needs nginx; npm test runs it where there is one, and says so where there is none.
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
