import { Alert, Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { RequestProblem } from '../api-client/request.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from './icons.tsx';
import classes from './states.module.css';

type EmptyProps = {
  /** A few words above the sentence. */
  title?: string;
  children: ReactNode;
  action?: ReactNode;
};

/** Nothing here yet: the thread in outline, what will come, and one thing to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={classes['empty']}>
      <span className={classes['thread']} aria-hidden="true" />
      {title === undefined ? null : <p className={classes['title']}>{title}</p>}
      <p className={classes['sentence']}>{children}</p>
      {action}
    </div>
  );
}

/** The final shape, in grey, once it has lasted long enough to be noticed (200 ms). */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <div className={`stack ${classes['loading']}`} aria-busy="true">
      <span className="hidden-words">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, n) => (
        <Skeleton key={n} height={n === 0 ? 20 : 34} width={n === 0 ? '40%' : '100%'} radius="md" animate={false} />
      ))}
    </div>
  );
}

type TroubleProps = {
  error: unknown;
  retry?: (() => void) | undefined;
  /** What is kept, when that is more than "nothing has changed". */
  kept?: string;
};

/** What went wrong, beside the thing it is about, what is kept, and what to do. */
export function Trouble({ error, retry, kept }: TroubleProps) {
  const { t } = useWords();
  return (
    <Alert color="garance" icon={<Icon name="late" />} title={wordsOf(error, t)}>
      <div className="row">
        <span>{kept ?? t('state.nothingChanged')}</span>
        {retry ? (
          <Button size="xs" variant="default" onClick={retry}>
            {t('state.retry')}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}

/** The words of a problem: the API's own, which come in the language of the page. */
export function wordsOf(error: unknown, t: (key: string) => string): string {
  if (!(error instanceof RequestProblem)) return t('state.ourMistake');
  if (error.problem.status === 0) return t('state.away');
  return error.problem.title || t('state.ourMistake');
}
