import type { ComponentType } from 'react';
import { RequestProblem } from '../../api-client/request.ts';
import type { DeliveryPage } from '../../api-client/types.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import { DeliverySheets } from './delivery-sheets.tsx';
import { CALL, COORDINATOR, forBoth, LETTER, letterWords, OTHER, page, TRIALS, wordsOf } from './samples.ts';

const nothing = () => {};
const shown = (given: () => DeliveryPage, isHeld = false) =>
  function Shown() {
    return <DeliverySheets page={given()} isHeld={isHeld} onTold={nothing} />;
  };
const trouble = (code: string, status: number) => () => (
  <Trouble error={new RequestProblem({ code, title: '', status }, null)} retry={nothing} />
);
const DONE = { on: '2007-06-15', by: COORDINATOR, word: null, how: 'called' } as const;

/** Each state of a call to make and of a letter to post. */
export const states: Record<string, ComponentType> = {
  call: shown(() => page()),
  'call-tried': shown(() => page({ trials: TRIALS })),
  'call-late': shown(() =>
    page({ date: '2007-06-08', days: 6, lines: CALL.lines.map((line) => ({ ...line, due: '2007-06-08' })) }),
  ),
  'call-without-number': shown(() => page({ phone: null })),
  'call-in-another-language': shown(() => page({}, wordsOf(true))),
  'call-about-something-private': shown(() => page({ lines: [{ why: 'rung', step: null, about: [], due: null }] })),
  'call-for-two-contracts': shown(() => ({ ...page({ trials: TRIALS }, forBoth(wordsOf())), others: [OTHER] })),
  'call-on-its-way': shown(() => page(), true),
  letter: shown(() => page(LETTER, letterWords())),
  'letter-for-two-contracts': shown(() => ({
    ...{ ...page(LETTER, forBoth(letterWords())), others: [{ ...OTHER, channel: 'letter', phone: null }] },
  })),
  'letter-without-address': shown(() => page({ ...LETTER, address: null }, letterWords())),
  'letter-in-another-language': shown(() => page(LETTER, letterWords(true))),
  done: shown(() => page({ state: 'done', trials: TRIALS, done: DONE }, null)),
  over: shown(() => page({ state: 'over', lines: [] }, null)),
  loading: () => <Loading lines={6} />,
  error: trouble('INTERNAL', 500),
  offline: trouble('AWAY', 0),
};
