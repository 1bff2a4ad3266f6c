import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { PIECES } from './pieces.ts';

/** The letters of every page, fetched beside its script rather than once the first words stand there. */
const LETTERS = /hanken-grotesk-latin-[^e].*\.woff2$/;
const fetchLetters: Plugin = {
  name: 'trame-letters',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => LETTERS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
          injectTo: 'head',
        })),
  },
};

/** The pages, built into `dist/web`. The nonce is written in when a page is served. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), fetchLetters],
  html: { cspNonce: '__TRAME_NONCE__' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: PIECES } } },
  },
});
