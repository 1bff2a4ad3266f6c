import type { ReactNode } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { ReadOnly } from '../../../ui/banner.tsx';

type PublishedNoticeProps = {
  number: number;
  /** The day it was published; null while that is not known. */
  when: string | null;
  /** How many contracts run on it. */
  running: number;
  action: ReactNode;
};

/** A published version never changes: since when, and who relies on it. */
export function PublishedNotice({ number, when, running, action }: PublishedNoticeProps) {
  const { t } = useWords();
  return (
    <ReadOnly action={action}>
      {when === null ? t('published.why', { number }) : t('published.whySince', { number, when })}{' '}
      {running === 0 ? null : t('published.running', { count: running })}
    </ReadOnly>
  );
}
