import { Button } from '@mantine/core';
import type { Contract, SharedLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { useSending } from '../use-sending.ts';

/** What one had shared is private again; nobody asks why. */
export function UnshareButton({ contract, line }: { contract: Contract; line: SharedLine }) {
  const { t } = useWords();
  const { send, isSending, trouble } = useSending(contract.id);
  return (
    <>
      <Button
        variant="default"
        loading={isSending}
        onClick={() => void send(async () => ({ type: 'unshare', what: line.what }))}
      >
        {t('share.stop')}
      </Button>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
}
