import { Alert, Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { RequestProblem } from '../api-client/request.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from './icons.tsx';
import classes from './states.module.css';

/** Nothing here yet: what will come, and one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes['empty']}>
      <span className={classes['thread']} aria-hidden="true" />
      <p>{children}</p>
      {action}
    </div>
  );
}

/** The final shape, in grey. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <div className="stack" aria-busy="true" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, n) => (
        <Skeleton key={n} height={n === 0 ? 20 : 34} width={n === 0 ? '40%' : '100%'} radius="md" animate={false} />
      ))}
    </div>
  );
}

/** What went wrong, beside the thing it is about, and what to do. */
export function Trouble({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useWords();
  return (
    <Alert color="garance" icon={<Icon name="late" />} title={wordsOf(error, t)}>
      <div className="row">
        <span>{t('state.nothingChanged')}</span>
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
