import { type ComponentType, useState } from 'react';
import type { Template } from '#schema/template';
import { ownWords } from '../../locales/own-words.ts';
import { Thread } from '../../ui/thread.tsx';
import type { ThreadPhase } from '../../ui/thread-shape.ts';
import { dateLines } from '../../ui/timeline/date-lines.ts';
import { DateList } from '../../ui/timeline/date-list.tsx';
import { Thumbnail } from '../../ui/timeline/thumbnail.tsx';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { timelineOf } from '../../ui/timeline/timeline-of.ts';
import { computeYears } from '../../ui/year/compute-year.ts';
import { questionIn } from '../../ui/year/question.ts';
import { FacetChips } from './facet-chips.tsx';
import { facetsOf } from './facets.ts';
import { FirstSteps } from './first-steps.tsx';

const AT_ONCE = { after: 'node:signer:completed' };
const months = (count: number) => ({ after: 'node:signer:completed', plus: { months: count }, roll: 'next' as const });

/** A small programme, so that every look of the timeline is seen. */
const EXAMPLE: Template = {
  format: 'trame/1',
  id: 'exemple',
  title: { fr: 'Exemple', en: 'Example' },
  territory: 'FR-68',
  timeZone: 'Europe/Paris',
  roles: [
    { id: 'groupe', kind: 'beneficiary', title: { fr: 'Groupe', en: 'Group' }, min: 1, max: 20 },
    { id: 'ville', kind: 'coordinator', title: { fr: 'Ville', en: 'Town' }, min: 1, max: 1 },
    { id: 'ferme', kind: 'partner', title: { fr: 'Ferme, paniers', en: 'Farm, baskets' }, min: 1, max: 1 },
  ],
  phases: [
    { id: 'lancer', kind: 'launch', title: { fr: 'Lancement', en: 'Launch' } },
    {
      id: 'faire',
      kind: 'realisation',
      title: { fr: 'Réalisation', en: 'Realisation' },
      closes: { at: months(6), notBefore: months(6) },
    },
  ],
  nodes: [
    {
      id: 'signer',
      kind: 'sign',
      phase: 'lancer',
      title: { fr: 'Signer', en: 'Sign' },
      who: [{ role: 'groupe' }, { role: 'ville' }, { role: 'ferme' }],
      due: { after: 'contract:opened', plus: { days: 30 } },
    },
    {
      id: 'bilans',
      kind: 'evaluation',
      phase: 'faire',
      title: { fr: 'Bilan', en: 'Review' },
      who: [{ role: 'groupe' }, { role: 'ville' }, { role: 'ferme' }],
      criteria: [{ id: 'mieux', title: { fr: 'Mieux', en: 'Better' } }],
      recurrence: { first: months(2), every: { months: 2 }, count: 2, roll: 'next' },
    },
    {
      id: 'paniers',
      kind: 'service',
      phase: 'faire',
      title: { fr: 'Paniers', en: 'Baskets' },
      who: [{ role: 'ferme' }],
      opens: AT_ONCE,
      steps: [
        { id: 'moitie', title: { fr: '50 % du prix', en: '50 % of the price' }, from: AT_ONCE, intensity: 50 },
        { id: 'entier', title: { fr: '100 % du prix', en: '100 % of the price' }, from: months(3), intensity: 0 },
      ],
    },
    {
      id: 'soutien',
      kind: 'option',
      phase: 'faire',
      title: { fr: 'Soutien, si vous voulez', en: 'Support, if you wish' },
      who: [{ role: 'groupe' }],
      visibleTo: ['groupe'],
      options: [{ id: 'oui', title: { fr: 'Oui', en: 'Yes' } }],
    },
  ],
  edges: [],
};

const QUESTION = { ...questionIn(new URLSearchParams(), '2026-01-05'), on: { signer: '2026-02-02' } };
const PHASES: ThreadPhase[] = [
  {
    id: 'a',
    kind: 'preparation',
    title: { fr: 'Préparation', en: 'Preparation' },
    beside: false,
    state: 'done',
    from: '2026-01-05',
    to: '2026-02-02',
  },
  {
    id: 'b',
    kind: 'launch',
    title: { fr: 'Lancement', en: 'Launch' },
    beside: false,
    state: 'done',
    from: '2026-02-02',
    to: '2026-02-20',
  },
  {
    id: 'c',
    kind: 'realisation',
    title: { fr: 'Réalisation', en: 'Realisation' },
    beside: false,
    state: 'open',
    from: '2026-02-20',
    to: '2026-08-02',
  },
  {
    id: 'd',
    kind: 'conclusion',
    title: { fr: 'Conclusion', en: 'Conclusion' },
    beside: false,
    state: 'coming',
    from: '2026-08-02',
    to: '2026-10-01',
  },
];
const MARKS = [
  { date: '2026-02-02', kind: 'signature', state: 'done', label: 'Signature' },
  { date: '2026-05-04', kind: 'evaluation', state: 'soon', label: ownWords('Bilan des 3 mois', 'Review at 3 months') },
  { date: '2026-08-02', kind: 'evaluation', state: 'coming', label: ownWords('Bilan de fin', 'Last review') },
] as const;

function Drawn({ isLate = false, isStale = false }: { isLate?: boolean; isStale?: boolean }) {
  const { year, planned } = computeYears(EXAMPLE, isLate ? { ...QUESTION, late: { ferme: 21 } } : QUESTION);
  const drawing = timelineOf(EXAMPLE, year, { planned });
  return (
    <>
      <Timeline drawing={drawing} zoom="all" listId="dates-of-example" isStale={isStale} />
      <DateList
        id="dates-of-example"
        lines={dateLines(EXAMPLE, year, {}, planned)}
        titleOf={(role) => EXAMPLE.roles.find(({ id }) => id === role)?.title}
        open={null}
        onOpen={() => {}}
        details={() => null}
      />
    </>
  );
}

const FACETS = facetsOf([
  { programme: { id: 'a', tags: ['group', 'well-being'], roles: 4 }, months: 11, hasSource: true },
  { programme: { id: 'b', tags: ['individual', 'money'], roles: 5 }, months: 15, hasSource: true },
  { programme: { id: 'c', tags: ['individual', 'jardins'], roles: 12 }, months: 3, hasSource: false },
]);

function Narrowing() {
  const [chosen, setChosen] = useState<string[]>(['tag.individual']);
  return <FacetChips facets={FACETS} chosen={chosen} total={3} onChange={setChosen} />;
}

/** Each state of the gallery, of the thread and of the calendar. */
export const states: Record<string, ComponentType> = {
  'first-steps': () => <FirstSteps contracts={[{ rehearsal: true, status: 'open' }]} />,
  'narrowing-the-gallery': Narrowing,
  'thread-on-a-card': () => <Thread phases={PHASES} marks={MARKS} today="2026-04-20" />,
  'thread-in-a-room': () => <Thread phases={PHASES} marks={MARKS} today="2026-04-20" labels />,
  'thread-while-suspended': () => <Thread phases={PHASES} marks={MARKS} today="2026-04-20" paused labels />,
  'thread-without-dates': () => <Thread phases={PHASES.map(({ from: _from, to: _to, ...phase }) => phase)} labels />,
  timeline: () => <Drawn />,
  'timeline-of-a-trial': () => <Drawn isLate />,
  'timeline-while-new-dates-are-computed': () => <Drawn isStale />,
  thumbnail: () => <Thumbnail drawing={timelineOf(EXAMPLE, computeYears(EXAMPLE, QUESTION).year)} />,
};
