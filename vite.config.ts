import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { stories } from './src/compile/plugin.ts'
import { phaser } from './src/scene/phaser/plugin.ts'

/** `npm run dev`, and the base of every part of the build. Addresses are relative: the built folder may stand anywhere. */
export default defineConfig({
  base: './',
  plugins: [preact(), stories({ root: import.meta.dirname }), phaser()],
  worker: { format: 'es' },
  build: {
    // Browsers from mid 2024 on: what the style sheets and the engine use, they have.
    target: ['chrome125', 'edge125', 'firefox128', 'safari18'],
    // A strict Content-Security-Policy has no room for data in addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes in a few files, however many late screens share parts of it; in one it would be one long task.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'], test: (id) => !id.endsWith('.css'), maxSize: 120_000 }] } },
    },
  },
})
