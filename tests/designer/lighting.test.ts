import { describe, expect, test } from '@jest/globals';
import { lightsWith } from '../../designer/src/ui/timeline/lighting.ts';

/** What is pointed at, and what lights up of everything that a page shows. */
const SHOWN = ['bilan', 'bilan~1', 'bilan~2', 'bilan-final', 'bilan-final~1', 'signature~1', ''];

describe('what is pointed at lights up wherever else it is shown (screens, b: hover or focus a bar = its line lights)', () => {
  test.each([
    ['a step, with all of its times', 'bilan', ['bilan', 'bilan~1', 'bilan~2']],
    ['one time of it, with its step and no other time', 'bilan~2', ['bilan', 'bilan~2']],
    ['a step whose name begins like another', 'bilan-final', ['bilan-final', 'bilan-final~1']],
    ['a step that is drawn as a bar only', 'signature', ['signature~1']],
    ['nothing', '', []],
  ])('%s', (_what, pointed, lit) => {
    expect(SHOWN.filter((name) => lightsWith(pointed, name))).toEqual(lit);
  });
});
