import type { ReactNode } from 'react';
import { RequestProblem } from '../api-client/request.ts';
import { useWords } from '../locales/use-words.ts';
import { Page } from './page.tsx';
import { Empty, Trouble, wordsOf } from './states.tsx';

type AbsentProps = {
  error: unknown;
  retry: () => void;
  /** Where things of this kind are found: the way on, for whoever followed an old or broken link. */
  way: ReactNode;
};

/** A page whose thing could not be fetched. What is not there, or not for whoever asks, stays so: asking again is no use. */
export function Absent({ error, retry, way }: AbsentProps) {
  const { t } = useWords();
  const isGone = error instanceof RequestProblem && error.problem.status === 404;
  if (!isGone) return <Trouble error={error} retry={retry} />;
  return (
    <Page title={t('notFound.title')}>
      <Empty action={way}>{wordsOf(error, t)}</Empty>
    </Page>
  );
}
