import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { useRemind } from './use-remind.ts';

type RemindButtonProps = { contract: Contract; items: readonly OpenItem[]; filled: boolean };

/** One more reminder, now: to whoever has these things to do. */
export function RemindButton({ contract, items, filled }: RemindButtonProps) {
  const { t } = useWords();
  const remind = useRemind(contract.id);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    setTrouble(null);
    setIsSending(true);
    await remind(items).catch(setTrouble);
    setIsSending(false);
  };
  return (
    <>
      <Button
        size="xs"
        variant={filled ? 'filled' : 'default'}
        leftSection={<Icon name="bell" />}
        loading={isSending}
        onClick={() => void send()}
      >
        {t('steering.remind.send')}
      </Button>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
}
