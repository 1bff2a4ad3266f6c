import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useItems } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { mayPropose } from '../../amendments/may-propose.ts';
import { ProposeAction } from '../../amendments/propose-action.tsx';
import { roomPath } from './room-places.ts';

/** What one may do from anywhere in the room: take one's plan on paper, go to what one has to do. */
export function RoomActions({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const items = useItems(contract.id, false);
  const mine = (items.data ?? []).filter((item) => !item.private && item.mine).length;
  const isBegun = contract.status !== 'draft' && contract.status !== 'starting';
  if (!isBegun) return null;
  return (
    <>
      {mayPropose(contract) ? <ProposeAction contract={contract} /> : null}
      <Button
        component={Link}
        to={roomPath(contract.id, 'une-page')}
        variant="default"
        leftSection={<Icon name="print" />}
      >
        {t('room.onePage')}
      </Button>
      {mine === 0 || contract.status === 'ended' ? null : (
        <Button
          component={Link}
          to={`${roomPath(contract.id)}#to-do`}
          variant="default"
          rightSection={<Icon name="arrow" />}
        >
          {t('room.toDo', { count: mine })}
        </Button>
      )}
    </>
  );
}
