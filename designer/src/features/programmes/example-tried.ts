import { keptChoice } from '../../ui/preferences/kept.ts';

/** Whether somebody tried an example in this browser, and took it away again. */
export const exampleTried = keptChoice('trame-example', ['never', 'tried'], 'never');
