import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages, built into `dist/web`. The nonce is written in when a page is served. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: '__TRAME_NONCE__' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page begins with is one file: forty small ones ask more often and pack worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
});
