import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { compileHints } from './compile-hints.ts';
import { packFiles } from './pack-files.ts';
import { PIECES } from './pieces.ts';

/** The letters of every page, fetched beside its script rather than once the first words stand there. */
const LETTERS = /hanken-grotesk-latin-[^e].*\.woff2$/;
/** The libraries and the frame of every page: fetched at once, run when the page has asked for what it needs. */
const START = /\/start-[^/]*\.(js|css)$/;

const fetchAtOnce: Plugin = {
  name: 'trame-fetch-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle).flatMap((file): HtmlTagDescriptor[] => {
        const at = { crossorigin: '', href: `/${file}` };
        const link = (attrs: object): HtmlTagDescriptor[] => [
          { tag: 'link', attrs: { ...at, ...attrs }, injectTo: 'head' },
        ];
        if (LETTERS.test(file)) return link({ rel: 'preload', as: 'font', type: 'font/woff2' });
        if (!START.test(file)) return [];
        return link({ rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload' });
      }),
  },
};

const here = (file: string) => `${import.meta.dirname}/${file}`;

/** The pages, built into `dist/web`. The nonce is written in when a page is served. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), fetchAtOnce, compileHints, packFiles],
  html: { cspNonce: '__TRAME_NONCE__' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'src/start.tsx'].map(here),
      output: { codeSplitting: { groups: PIECES } },
    },
  },
});
