import type { Contract, OpenItem, Step } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { CommentForm } from './comment-form.tsx';
import { InterveneForm } from './intervene-form.tsx';
import { RescheduleForm } from './reschedule-form.tsx';
import { type SteeringAct, SteeringMenu } from './steering-menu.tsx';
import { stepOf } from './step-of.ts';

type StepActionsProps = {
  contract: Contract;
  step: Step;
  /** The engine's name of an item or of a step: `item.id`, or `thing` of an explanation. */
  thing: string;
  /** The thing to do, where it is known: its date can be moved. */
  item?: OpenItem;
};

/**
 * What whoever coordinates may do with a step that is open or waits: move its date, say something about it, start it
 * again, pass it, or end the contract there, always with a reason.
 */
export function StepActions({ contract, step, thing, item }: StepActionsProps) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const about = stepOf(thing);
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  if (!isRunning || !contract.my.coordinates || contract.my.roles.length === 0 || about === null) return null;
  const title = titleOf(step);
  const acts: (SteeringAct | false)[] = [
    item?.due !== undefined &&
      item.due !== null && {
        id: 'reschedule',
        icon: 'calendar',
        title: t('steering.reschedule.title'),
        form: (props) => <RescheduleForm {...props} contract={contract} item={item} />,
      },
    item !== undefined && {
      id: 'comment',
      icon: 'mail',
      title: t('steering.comment.titleStep'),
      form: (props) => <CommentForm {...props} contract={contract} item={item.id} />,
    },
    {
      id: 'intervene',
      icon: 'flag',
      title: t('steering.intervene.title'),
      last: true,
      form: (props) => <InterveneForm {...props} contract={contract} step={about} title={title} />,
    },
  ];
  return <SteeringMenu acts={acts.filter((act) => act !== false)} label={t('steering.step')} about={title} />;
}
