import type { Plugin } from 'vite';

/** Told to the browser in the first line of a file: compile all of it beside the page, not function by function in it. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A slow processor spent a third of a first visit on compiling functions at the moment they were first called. Pages
 * are cut so that what a file brings is mostly run (`pieces.ts`), so all files ask to be compiled while they arrive,
 * which browsers do on another thread. Those that do not know the hint see a comment (decision 18).
 */
export const compileHints: Plugin = {
  name: 'trame-compile-hints',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // Last: the hint counts only where nothing stands before it.
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = HINT + file.code;
    },
  },
};
