import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useItems } from '../../../api-client/contract.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem, Person, Step } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { RemindButton } from './remind-button.tsx';
import { StepActions } from './step-actions.tsx';
import { useRemindable } from './use-remind.ts';
import classes from './waiting-acts.module.css';

type WaitingActsProps = {
  contract: Contract;
  step: Step;
  /** Those whom it waits for. */
  people: readonly Person[];
  /** A list of many such things has no main button. */
  isOneOfMany?: boolean;
};

/**
 * What one can do about something that waits, wherever it is shown: do it oneself; for whoever coordinates, remind,
 * answer for those one has heard, and behind one more button everything else, the seat and its silence included.
 */
export function WaitingActs(props: WaitingActsProps) {
  const me = useSession().data?.person?.id;
  const isMine = props.people.some(({ id }) => id === me);
  return isMine || props.contract.my.steers ? <Acts {...props} me={me} isMine={isMine} /> : null;
}

type ActsProps = WaitingActsProps & { me: string | undefined; isMine: boolean };

function Acts({ contract, step, people, isOneOfMany = false, me, isMine }: ActsProps) {
  const { t } = useWords();
  const { coordinates, steers } = contract.my;
  const all = useItems(contract.id, coordinates).data ?? [];
  const items = all.filter((item): item is OpenItem => !item.private && item.open && isAbout(item, step));
  const other = steers ? people.find(({ id }) => id !== me) : undefined;
  const remindable = useRemindable(contract, items);
  const item = items.find(({ mine }) => !mine) ?? items[0];
  // What one has to do oneself has its button where one does it.
  const isMain = !isMine && !isOneOfMany;
  const room = `/contrats/${contract.id}`;
  return (
    <div className={classes['acts']}>
      {isMine ? (
        <Button component={Link} to={`${room}#to-do`} size="xs" variant="default">
          {t('why.do')}
        </Button>
      ) : null}
      {remindable.length > 0 ? <RemindButton contract={contract} items={remindable} filled={isMain} /> : null}
      {other ? (
        <Button
          component={Link}
          to={`${room}?pour=${other.id}#to-do`}
          size="xs"
          variant={isMain && remindable.length === 0 ? 'filled' : 'default'}
        >
          {t('why.answerFor', { name: other.name })}
        </Button>
      ) : null}
      {item ? <StepActions contract={contract} step={item.step} thing={item.id} item={item} /> : null}
    </div>
  );
}

function isAbout({ step }: OpenItem, { node, occurrence }: Step): boolean {
  return step.node === node && (occurrence === null || step.occurrence === occurrence);
}
