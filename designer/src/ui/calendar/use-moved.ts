import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../locales/use-words.ts';
import type { DateLine } from '../timeline/date-lines.ts';
import type { StepKey } from '../timeline/model.ts';
import { changesBetween } from './changes.ts';

const SHOWN_MS = 2_000;
const SPOKEN_AFTER_MS = 600;
const NOTHING: ReadonlySet<StepKey> = new Set();

/**
 * What has just moved, said in one sentence once no more is being typed. Where nothing may slide it is outlined for two
 * seconds; elsewhere the eye has followed it, and nothing is outlined.
 */
export function useMoved(lines: readonly DateLine[]): { moved: ReadonlySet<StepKey>; announcement: string } {
  const { t } = useWords();
  const isCalm = useReducedMotion();
  const last = useRef<readonly DateLine[]>([]);
  const [moved, setMoved] = useState<ReadonlySet<StepKey>>(NOTHING);
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    const before = last.current;
    if (before.length === 0) {
      last.current = lines;
      return;
    }
    const changes = changesBetween(before, lines);
    if (isCalm) setMoved(new Set(changes.moved.map(({ step }) => step)));
    const speak = setTimeout(() => {
      last.current = lines;
      if (changes.moved.length > 0)
        setAnnouncement(t('calendar.announce', { moved: changes.moved.length, shifted: changes.shifted }));
    }, SPOKEN_AFTER_MS);
    const rest = isCalm ? setTimeout(() => setMoved(NOTHING), SHOWN_MS) : undefined;
    return () => {
      clearTimeout(speak);
      clearTimeout(rest);
    };
  }, [lines, t, isCalm]);
  return { moved, announcement };
}
