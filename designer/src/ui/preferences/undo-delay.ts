import { keptChoice } from './kept.ts';

const kept = keptChoice('trame-undo-delay', ['on', 'off'], 'on');

/** Whether what one does waits a few seconds before it leaves, so that it can be taken back. */
export const undoDelay = {
  isOn: () => kept.now() === 'on',
  turn: (on: boolean) => kept.choose(on ? 'on' : 'off'),
  subscribe: kept.subscribe,
};
