import { Button } from '@mantine/core';
import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { mayPropose } from './may-propose.ts';
import { useBeginAmendment } from './use-begin-amendment.ts';

/** Opens the drawing of a change, for whoever may propose one. */
export function ProposeButton({ contract, isMain = false }: { contract: Contract; isMain?: boolean }) {
  const { t } = useWords();
  const { begin, isPending } = useBeginAmendment(contract.id);
  if (!mayPropose(contract)) return null;
  return (
    <Button
      variant={isMain ? 'filled' : 'default'}
      leftSection={<Icon name="delta" />}
      loading={isPending}
      onClick={() => begin()}
    >
      {t('amendment.propose')}
    </Button>
  );
}
