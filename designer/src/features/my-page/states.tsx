import { type ComponentType, type ReactNode, useState } from 'react';
import type { Localised } from '#schema/primitives';
import type { ReminderChoice, ReminderChosen } from '../../api-client/questions/my.ts';
import type { MyItem } from '../../api-client/types.ts';
import { plusDays } from '../../locales/dates.ts';
import { ownWords } from '../../locales/own-words.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import { NoSigningOffline } from './act-panel.tsx';
import { inboxOf, keyOf } from './inbox.ts';
import { MyCards } from './my-cards.tsx';
import classes from './my-page.module.css';
import { OwedBlock } from './owed.tsx';
import type { OwedLine } from './owed-of.ts';
import { ChannelsBox } from './reminders/channels-box.tsx';
import { MessageBox } from './reminders/message-box.tsx';
import { PartBox } from './reminders/part-box.tsx';
import { WeekBox } from './reminders/week-box.tsx';

const TODAY = '2009-03-12';
const contract = {
  id: '0'.repeat(32),
  title: ownWords('Groupe du canal', 'Canal group'),
  programme: { fr: 'Mulhouse', en: 'Mulhouse' },
  rehearsal: false,
};

function example(id: string, title: Localised, days: number | null, kind: MyItem['step']['kind'] = 'task'): MyItem {
  const due = days === null ? null : { on: plusDays(TODAY, days), from: null, because: null };
  const plain = {
    fr: 'Le groupe fait le point. Votre avis compte autant que les autres.',
    en: 'The group takes stock. Your view counts as much as any.',
  };
  return {
    ...{ private: false, id, asks: 'answer', mine: true, people: [], roles: [], openedOn: TODAY, due, reminders: 0 },
    step: { node: id, kind, title, plain, occurrence: 1, repeats: false },
    ...{
      verbs: ['complete', 'decline'],
      answers: [],
      open: true,
      closed: null,
      form: {},
      ...{ amendment: null, asRole: null, delegated: null, handTo: [], toCall: [], startedOn: null, remindedOn: null },
      contract,
      days,
      today: TODAY,
    },
    nearness: days === null || days > 7 ? 'later' : days < 0 ? 'late' : days === 0 ? 'today' : 'soon',
  };
}

const FEW = [
  example('avis', { fr: 'Dire comment ça va pour vous', en: 'Tell us how you are doing' }, 6, 'evaluation'),
  example('atelier', { fr: 'Atelier cuisine', en: 'Cooking workshop' }, 5, 'meeting'),
];
const LATE = [example('besoins', { fr: 'Identifier les besoins', en: 'Identify the needs' }, -3), ...FEW];
const MANY = Array.from({ length: 9 }, (_, n) =>
  example(`etape-${n}`, { fr: `Étape ${n + 1}`, en: `Step ${n + 1}` }, n - 2),
);

function Cards({ items, begun = false }: { items: readonly MyItem[]; begun?: boolean }) {
  const [done, setDone] = useState<readonly string[]>([]);
  const left = items.filter((item) => !done.includes(keyOf(item)));
  return (
    <Easy>
      <MyCards
        inbox={inboxOf(left, () => 0)}
        harm={({ id }) => (id === 'besoins' ? 15 : 0)}
        several={false}
        didSomething={begun || done.length > 0}
        onDone={(item) => setDone([...done, keyOf(item)])}
        more={null}
      />
    </Easy>
  );
}

function Easy({ children }: { children: ReactNode }) {
  return <div className={classes['easy']}>{children}</div>;
}

const owed = (who: string, isLate: boolean): OwedLine => ({
  ...{ key: who, who: [who], role: null, words: null, isLate, today: TODAY, due: plusDays(TODAY, isLate ? -3 : 8) },
  step: example('budget', { fr: 'dire oui ou non pour le budget', en: 'say yes or no to the budget' }, 8).step,
});

const WAYS: ReminderChoice['ways'] = [
  { channel: 'sms', by: 'nobody', hasAddress: true },
  { channel: 'call', by: 'hand', hasAddress: true },
  { channel: 'letter', by: 'hand', hasAddress: false },
  { channel: 'mail', by: 'machine', hasAddress: true },
];
const MESSAGE = {
  subject: ownWords('Une chose vous attend', 'One thing is waiting for you'),
  text: ownWords(
    'Bonjour Samira Holveck,\n\nDire comment ça va pour vous. Avant mercredi 18 mars.',
    'Hello Samira Holveck,\n\nTell us how you are doing. Before Wednesday 18 March.',
  ),
};

/** Reminders as somebody chose them; the choice changes here and goes nowhere. */
function Reminders({ channels }: Pick<ReminderChoice, 'channels'>) {
  const [choice, setChoice] = useState<ReminderChoice>({
    ...{ channels, ways: WAYS, part: null, weeklyCap: 2, weeklyMost: 3 },
  });
  const choose = async (next: ReminderChosen) => setChoice({ ...choice, ...next });
  return (
    <Easy>
      <ChannelsBox choice={choice} onChoose={choose} />
      <PartBox choice={choice} onChoose={choose} />
      <WeekBox choice={choice} onChoose={choose} />
      <MessageBox message={MESSAGE} />
    </Easy>
  );
}

/** Each state of a person's own page. */
export const states: Record<string, ComponentType> = {
  empty: () => <Cards items={[]} />,
  loading: () => (
    <Easy>
      <Loading />
    </Easy>
  ),
  error: () => (
    <Easy>
      <Trouble error={new Error('example')} />
    </Easy>
  ),
  few: () => <Cards items={FEW} />,
  late: () => <Cards items={LATE} />,
  'more-than-five': () => <Cards items={MANY} />,
  done: () => <Cards items={FEW} begun />,
  'signing-without-network': () => (
    <Easy>
      <NoSigningOffline onBack={() => {}} />
    </Easy>
  ),
  'the-others-owe': () => (
    <Easy>
      <OwedBlock
        lines={[
          owed('Ville de Val-sur-Trame', true),
          owed('Lucien Ostwalder', true),
          owed(ownWords('Animateurs', 'Facilitators'), false),
        ]}
      />
    </Easy>
  ),
  reminders: () => <Reminders channels={['mail', 'call']} />,
  'reminders-one-way': () => <Reminders channels={['mail']} />,
  'the-others-owe-nothing': () => (
    <Easy>
      <OwedBlock lines={[]} />
    </Easy>
  ),
};
