import { Button } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { useBegin } from '../drafts/use-begin.ts';

/** Draws the next version: in the draft of it that is there already, else in a new one that begins like this version. */
export function NextVersionButton({ programme, number }: { programme: string; number: number }) {
  const { t } = useWords();
  const { isPending, error, next } = useBegin([]);
  return (
    <>
      <Button
        size="xs"
        leftSection={<Icon name="pencil" size={14} />}
        loading={isPending}
        onClick={() => next(programme, number)}
      >
        {t('programmes.next')}
      </Button>
      {error ? <span role="alert">{wordsOf(error, t)}</span> : null}
    </>
  );
}
