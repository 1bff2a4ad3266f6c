import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem, Step } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { seatOf } from '../cannot/ways-out.ts';
import { CommentForm } from './comment-form.tsx';
import { InterveneForm } from './intervene-form.tsx';
import { ReplaceForm } from './replace-form.tsx';
import { RescheduleForm } from './reschedule-form.tsx';
import { SilenceForm } from './silence-form.tsx';
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
 * What whoever coordinates may do with a step that is open or waits: move its date, write something about it, stop its
 * reminders, give its seat to somebody else, start it again, pass it, or end the contract there.
 */
export function StepActions({ contract, step, thing, item }: StepActionsProps) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const me = useSession().data?.person?.id;
  const about = stepOf(thing);
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  if (!isRunning || !contract.my.steers || about === null) return null;
  const title = titleOf(step);
  const person = item?.people.length === 1 ? item.people[0] : undefined;
  const party = item ? contract.parties.find(({ seat }) => seat === seatOf(item.id)) : undefined;
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
    item !== undefined &&
      person !== undefined && {
        id: 'silence',
        icon: 'pause',
        title: t(person.id === me ? 'steering.silence.titleHere' : 'steering.silence.titleHereOther'),
        form: (props) => <SilenceForm {...props} contract={contract} person={person} item={item.id} />,
      },
    party !== undefined && {
      id: 'replace',
      icon: 'people',
      title: t(party.person === null ? 'steering.fill.title' : 'steering.replace.title'),
      form: (props) => <ReplaceForm {...props} contract={contract} party={party} />,
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
