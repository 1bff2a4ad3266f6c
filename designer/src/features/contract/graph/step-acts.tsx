import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { roomPath } from '../room/room-places.ts';
import classes from './graph.module.css';
import type { GraphStep } from './graph-model.ts';

/** What one can do about a step from the drawing and from its list alike: do it, or answer for those one has heard. */
export function StepActs({ step, contract }: { step: GraphStep; contract: Contract }) {
  const { t } = useWords();
  const isOpen = step.mark === 'late' || step.mark === 'soon' || step.mark === 'waiting' || step.mark === 'running';
  const other = contract.my.coordinates && isOpen && !step.isMine ? step.people[0] : undefined;
  if (!step.isMine && !other) return null;
  return (
    <div className={classes['acts']}>
      {step.isMine ? (
        <Button component={Link} to={`${roomPath(contract.id)}#to-do`} size="xs">
          {t('why.do')}
        </Button>
      ) : null}
      {other ? (
        <Button component={Link} to={`${roomPath(contract.id)}?pour=${other.id}#to-do`} size="xs" variant="default">
          {t('why.answerFor', { name: other.name })}
        </Button>
      ) : null}
    </div>
  );
}
