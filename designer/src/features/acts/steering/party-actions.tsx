import { useSession } from '../../../api-client/session.ts';
import type { Contract, Party, Person } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ReachForm } from '../reach/reach-form.tsx';
import { because, ReasonAct } from './reason-act.tsx';
import { ReplaceForm } from './replace-form.tsx';
import { SilenceForm } from './silence-form.tsx';
import { type SteeringAct, SteeringMenu, type SteeringProps } from './steering-menu.tsx';

type PartyProps = { contract: Contract; party: Party };

/**
 * What one may do with a seat at the table: give it to somebody else, free it, leave it oneself, ask for silence.
 * Whoever coordinates may for anybody; everybody may for themselves.
 */
export function PartyActions({ contract, party }: PartyProps) {
  const { t, say } = useWords();
  const me = useSession().data?.person?.id;
  const { person } = party;
  const { steers, reaches } = contract.my;
  const isMine = person !== null && person.id === me;
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  if (!isRunning || (!steers && !isMine && !reaches)) return null;
  const acts: (SteeringAct | false)[] = [
    steers && {
      id: 'replace',
      icon: 'people',
      title: t(person === null ? 'steering.fill.title' : 'steering.replace.title'),
      form: (props) => <ReplaceForm {...props} contract={contract} party={party} />,
    },
    reaches &&
      person !== null && {
        id: 'reach',
        icon: 'phone',
        title: t('reach.title'),
        form: (props) => <ReachForm {...props} contract={contract} person={person} />,
      },
    person !== null &&
      (steers || isMine) && {
        id: 'silence',
        icon: 'pause',
        title: t(isMine ? 'steering.silence.title' : 'steering.silence.titleOther'),
        form: (props) => <SilenceForm {...props} contract={contract} person={person} />,
      },
    steers &&
      person !== null &&
      !isMine && {
        id: 'release',
        icon: 'leave',
        title: t('steering.release.title'),
        last: true,
        form: (props) => <ReleaseForm {...props} contract={contract} party={party} person={person} />,
      },
    isMine && {
      id: 'withdraw',
      icon: 'leave',
      title: t('steering.withdraw.title'),
      last: true,
      form: (props) => <WithdrawForm {...props} contract={contract} party={party} />,
    },
  ];
  return (
    <SteeringMenu
      acts={acts.filter((act) => act !== false)}
      label={t('steering.party')}
      about={person?.name ?? say(party.role.title)}
    />
  );
}

function ReleaseForm({ contract, party, person, ...props }: SteeringProps & PartyProps & { person: Person }) {
  const { t, say } = useWords();
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.release.says', { name: person.name, role: say(party.role.title) })}
      send={t('steering.release.send')}
      make={(reason) => ({ type: 'releaseParty', seat: party.seat, ...because(reason) })}
    />
  );
}

function WithdrawForm({ contract, party, ...props }: SteeringProps & PartyProps) {
  const { t } = useWords();
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.withdraw.says')}
      send={t('steering.withdraw.send')}
      make={(reason) => ({ type: 'withdraw', seat: party.seat, ...because(reason) })}
    />
  );
}
