import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { todayHere } from '../../../locales/dates.ts';
import { newStory, type Story } from './story.ts';

type Playing = { story: Story; setStory: (story: Story) => void };

const Context = createContext<Playing | null>(null);

/** Keeps the contract that is being played while one looks at other views. */
export function PlayProvider({ begun, children }: { begun?: Story; children: ReactNode }) {
  const [story, setStory] = useState(() => begun ?? newStory(todayHere()));
  const playing = useMemo(() => ({ story, setStory }), [story]);
  return <Context value={playing}>{children}</Context>;
}

export function usePlaying(): Playing {
  const playing = useContext(Context);
  if (playing === null) throw new Error('outside of a template that can be played');
  return playing;
}
