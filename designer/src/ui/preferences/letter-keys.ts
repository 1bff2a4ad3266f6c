import { keptChoice } from './kept.ts';

const kept = keptChoice('trame-letter-keys', ['on', 'off'], 'on');

/** Whether single letters act (WCAG 2.1.4: whoever dictates must be able to turn them off). */
export const letterKeys = {
  areOn: () => kept.now() === 'on',
  turn: (on: boolean) => kept.choose(on ? 'on' : 'off'),
  subscribe: kept.subscribe,
};
