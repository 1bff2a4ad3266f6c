import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '../../../api-client/session.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { roomPath } from '../room/room-places.ts';
import type { Reason } from './reasons.ts';
import classes from './why.module.css';

/** What one can do about it: do it oneself, or, for whoever coordinates, answer for those one has heard. */
export function ReasonActs({ reason, contract }: { reason: Reason; contract: Contract }) {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  const isMine = reason.wait.by.some(({ id }) => id === me);
  const other = reason.wait.by.find(({ id }) => id !== me);
  if (!isMine && !contract.my.coordinates) return null;
  return (
    <div className={classes['acts']}>
      {isMine ? (
        <Button component={Link} to={`${roomPath(contract.id)}#to-do`} size="xs">
          {t('why.do')}
        </Button>
      ) : null}
      {contract.my.coordinates && other ? (
        <Button
          component={Link}
          to={`${roomPath(contract.id)}?pour=${other.id}#to-do`}
          size="xs"
          variant={isMine ? 'default' : 'filled'}
        >
          {t('why.answerFor', { name: other.name })}
        </Button>
      ) : null}
    </div>
  );
}
