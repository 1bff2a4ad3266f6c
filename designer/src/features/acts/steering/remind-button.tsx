import { Button } from '@mantine/core';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { useSending } from '../use-sending.ts';

type RemindButtonProps = { contract: Contract; items: readonly OpenItem[]; filled: boolean };

/** One more reminder, now: to whoever has these things to do (R43). */
export function RemindButton({ contract, items, filled }: RemindButtonProps) {
  const { t } = useWords();
  const { send, isSending, trouble } = useSending(contract.id);
  return (
    <>
      <Button
        size="xs"
        variant={filled ? 'filled' : 'default'}
        leftSection={<Icon name="bell" />}
        disabled={isSending}
        onClick={() => void send(async () => items.map(({ id }) => ({ type: 'remind', item: id })))}
      >
        {t('steering.remind.send')}
      </Button>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
}
