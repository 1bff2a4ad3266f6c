import { type ComponentType, useEffect, useState } from 'react';
import type { PersonChoice, ProgrammeLine, ProgrammeRole } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { cancelOverlay } from '../../ui/cancel-launch/cancel-overlay.ts';
import type { Seat } from './casting.ts';
import { ProgrammeChoice } from './programme-choice.tsx';
import { Progress } from './progress.tsx';
import { RoleCard } from './role-card.tsx';

const ROLE: ProgrammeRole = {
  ...{ id: 'habitants', kind: 'beneficiary', min: 2, max: 3, recruitedDuring: false },
  title: { fr: 'Habitants', en: 'Residents' },
};
const PEOPLE: PersonChoice[] = ['Amel Drissi', 'Jean-Luc Oster', 'Nadège Kuntz'].map((name, place) => ({
  ...{ id: `${place}`, name, organisation: null, duties: [], hasMail: false, hasSecond: false },
}));
const PROGRAMME: ProgrammeLine = {
  ...{ id: 'exemple', tags: [], territory: 'FR-68', roles: 4, steps: 12 },
  title: { fr: 'Programme d’exemple', en: 'Example programme' },
  summary: { fr: 'Quatre parties, six mois.', en: 'Four parties, six months.' },
  version: { hash: '', number: 3, publishedAt: Date.UTC(2027, 2, 1) },
  phases: (
    [
      ['preparation', 'Préparation', 'Preparation'],
      ['launch', 'Lancement', 'Launch'],
      ['realisation', 'Réalisation', 'Realisation'],
      ['conclusion', 'Conclusion', 'Conclusion'],
    ] as const
  ).map(([kind, fr, en]) => ({ ...{ id: kind, kind, beside: false }, title: { fr, en } })),
};

function Role({ seats, isChecked = false }: { seats: Seat[]; isChecked?: boolean }) {
  const [value, setValue] = useState<readonly Seat[]>(seats);
  return (
    <RoleCard
      role={ROLE}
      people={PEOPLE}
      value={value}
      onChange={(_role, next) => setValue(next)}
      isChecked={isChecked}
    />
  );
}

/** Each state of the page that begins a contract. */
export const states: Record<string, ComponentType> = {
  'role-empty': () => <Role seats={[]} />,
  'role-few': () => <Role seats={[{ person: '0' }]} isChecked />,
  'role-many': () => <Role seats={['0', '1', '2', 'x'].map((person) => ({ person }))} isChecked />,
  'role-written-down': () => <Role seats={[{ person: '1' }, { name: 'Odile Wetzel', email: 'odile@' }]} isChecked />,
  'programme-to-choose': () => <ProgrammeChoice programmes={[PROGRAMME]} value={null} onChange={() => {}} />,
  'programme-chosen': () => <ProgrammeChoice programmes={[PROGRAMME]} value={PROGRAMME.id} onChange={() => {}} />,
  launching: () => <Progress stage="starting" />,
  cancel: function CancelState() {
    const { t } = useWords();
    useEffect(() => cancelOverlay.open(), []);
    return <p data-opens="[role=dialog]">{t('kitchenSink.overlays')}</p>;
  },
};
