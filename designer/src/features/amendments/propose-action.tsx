import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useAmendments } from '../../api-client/amendments.ts';
import type { Contract } from '../../api-client/types.ts';
import { useCommands } from '../../app/palette/commands.ts';
import { useShortcuts } from '../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { amendmentsPath } from './amendments-path.ts';
import { useBeginAmendment } from './use-begin-amendment.ts';

/**
 * "Propose a change", from anywhere in the room: its button, its key, its line in the palette. While one waits for
 * answers it leads there: there is one at a time.
 */
export function ProposeAction({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { begin, isPending } = useBeginAmendment(contract.id);
  const isOpen = (useAmendments(contract.id).data?.open ?? null) !== null;
  const run = () => {
    if (isOpen) void navigate(amendmentsPath(contract.id), { preventScrollReset: true });
    else if (!isPending) begin();
  };
  useShortcuts([{ keys: 'a', words: t('room.key.change'), run }]);
  useCommands([{ id: 'propose-amendment', words: t('room.key.change'), icon: 'delta', keys: 'a', run }]);
  return (
    <Button
      variant="default"
      leftSection={<Icon name="delta" />}
      aria-keyshortcuts="A"
      loading={isPending}
      onClick={run}
    >
      {t('room.key.change')}
    </Button>
  );
}
