import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/*
 * Small files that are always fetched together are one: a slow processor spends more on forty requests than on what
 * they bring.
 */

/** What every page begins with. */
const FIRST = { name: 'first', tags: ['$initial' as const], priority: 3 };
/** The words that are there from the start (`first.ts`), those of each language for themselves. */
const FIRST_WORDS = /\/locales\/(fr|en)\/(first|domain|easy|frame|my-page|sign-in)\./;
const WORDS = {
  debugName: 'words',
  name: (id: string) => {
    const language = FIRST_WORDS.exec(id)?.[1];
    return language === undefined ? null : `words-${language}`;
  },
  priority: 2,
};
/** The controls of pages at a desk. One's own page does without them until somebody begins to answer. */
const CONTROLS = {
  name: 'controls',
  test: /node_modules\/(@mantine\/(core|hooks)|@floating-ui|react-number-format|react-remove-scroll)\/.*\.m?js$/,
  minShareCount: 2,
  priority: 1,
};

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
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST, WORDS, CONTROLS] } } },
  },
});
