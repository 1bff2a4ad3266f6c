import type { BoardWait, Need, Person, Phase, Step, Today } from '../../api-client/types.ts';
import { plusDays } from '../../locales/dates.ts';
import { ownWords } from '../../locales/own-words.ts';
import type { Line } from '../contracts/rows/line.ts';
import { CALL, LETTER, OTHER, TRIALS } from '../deliveries/samples.ts';

/*
 * Invented contracts, for the page that shows every state.
 */

const TODAY = '2007-06-14';
const PROGRAMME = { id: 'projet-alimentation', title: { fr: 'Projet alimentation', en: 'Food project' } };
const PHASES: Phase[] = [
  { id: 'preparation', kind: 'preparation', title: { fr: 'Préparation', en: 'Preparation' } },
  { id: 'lancement', kind: 'launch', title: { fr: 'Lancement', en: 'Launch' } },
  { id: 'realisation', kind: 'realisation', title: { fr: 'Réalisation', en: 'Realisation' } },
  { id: 'conclusion', kind: 'conclusion', title: { fr: 'Conclusion', en: 'Conclusion' } },
].map((phase) => ({ ...phase, beside: false, state: 'coming', openedOn: null }) as Phase);

const person = (name: string): Person => ({
  id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  name,
  organisation: null,
});
const step = (fr: string, en: string, kind: Step['kind'] = 'task'): Step => ({
  ...{ node: fr.toLowerCase().replaceAll(/[^a-z]+/g, '-'), kind, title: { fr, en }, plain: null },
  ...{ occurrence: null, repeats: false },
});
const waits = (names: string[], what: Step, daysLate: number): BoardWait => ({
  ...{ step: what, by: names.map(person), holds: 9, since: plusDays(TODAY, -20) },
  ...{ due: plusDays(TODAY, -daysLate), you: false, daysLate },
});

function line(place: number, phase: number, given: Partial<Line> = {}): Line {
  const phases = PHASES.map((known, n): Phase => {
    if (n === phase) return { ...known, state: 'open', openedOn: plusDays(TODAY, -60) };
    return { ...known, state: n < phase ? 'done' : 'coming' };
  });
  return {
    ...{
      id: `sample-${place}`,
      title: `${ownWords('Contrat', 'Contract')} ${String(place).padStart(2, '0')}`,
      programme: PROGRAMME,
      phases,
    },
    ...{ rehearsal: false, status: 'open', seq: 1, openedOn: plusDays(TODAY, -150), openItems: 1, incidents: 0 },
    ...{ nextDue: { on: plusDays(TODAY, 1), from: null, because: null }, end: null, waits: [], today: TODAY },
    ...{ daysLate: 0, lastEventOn: plusDays(TODAY, -place % 6), asleep: false, unsigned: 0, steers: true },
    ...given,
  };
}

const review = step('Évaluation 2', 'Review 2', 'evaluation');
const on = (date: string) => ({ on: date, from: null, because: null });
const lateLine = line(4, 2, {
  waits: [
    waits([ownWords('Services sociaux', 'Social services')], step('Tri des papiers', 'Sorting papers', 'meeting'), 6),
  ],
  ...{ nextDue: on('2007-06-08'), daysLate: 6 },
});

/** Each mark once: late, near, mine, a review, a signature, an incident, asleep, paused, ended, a rehearsal, a draft. */
export const LINES: Line[] = [
  line(1, 2, { title: ownWords('Projet commun', 'Common project'), waits: [waits(['AMAP', 'NEF'], review, -1)] }),
  lateLine,
  line(9, 2, { waits: [waits(['NEF'], review, 3)], nextDue: on('2007-06-11'), daysLate: 3, incidents: 1 }),
  line(7, 2, {
    waits: [{ ...waits(['Coordination'], step('Pause à décider', 'A pause to decide', 'decision'), 0), you: true }],
  }),
  line(10, 1, {
    waits: [
      waits(
        [ownWords('La personne', 'The person'), 'CARITAS', 'AMAP'],
        step('Signer le contrat', 'Sign the contract', 'sign'),
        -5,
      ),
    ],
    ...{ nextDue: { ...on('2007-06-19'), from: '2007-06-18' }, unsigned: 2 },
  }),
  line(2, 2, { status: 'suspended', nextDue: null }),
  line(6, 2, { asleep: true, lastEventOn: plusDays(TODAY, -16), nextDue: null }),
  line(12, 0, { rehearsal: true }),
  line(5, 4, { status: 'ended', end: { outcome: 'autonomy', on: plusDays(TODAY, -8), step: null }, nextDue: null }),
];
export const LATE_LINES: Line[] = [lateLine];

const need = (id: string, given: Partial<Need> & Pick<Need, 'code' | 'act'>, place = 1): Need => ({
  ...{
    id,
    contract: { id: `sample-${place}`, title: `Contrat 0${place}`, programme: PROGRAMME.title, rehearsal: false },
  },
  ...{
    step: review,
    people: [],
    holds: 9,
    days: null,
    date: TODAY,
    incident: null,
    item: null,
    delivery: null,
    others: [],
  },
  ...given,
});
const incident = (code: string): Need['incident'] => ({ id: code, code, offers: [], seat: null });
const lateNeed = need(
  'sample-late',
  {
    ...{
      code: 'late',
      act: 'call',
      days: 6,
      date: '2007-06-08',
      people: [person(ownWords('Services sociaux', 'Social services'))],
    },
    step: step('Tri des papiers', 'Sorting papers', 'meeting'),
  },
  4,
);

export const FULL_DAY: Today = {
  needs: [
    need('sample-stopped', { code: 'stopped', act: 'resolve', incident: incident('NOTHING_CAN_MOVE'), step: null }, 9),
    need('sample-decide', { code: 'decide', act: 'resolve', incident: incident('OUTCOME_UNWIRED') }, 7),
    need('sample-call', {
      ...{ code: 'byHand', act: 'tell', people: [CALL.person], days: -4, date: CALL.date, holds: 0 },
      ...{ delivery: { ...CALL, trials: TRIALS }, others: [OTHER] },
    }),
    need('sample-letter', {
      ...{ code: 'byHand', act: 'tell', people: [LETTER.person], days: -4, date: LETTER.date, delivery: LETTER },
    }),
    lateNeed,
    need('sample-tomorrow', {
      ...{ code: 'tomorrow', act: 'call', days: -1, date: '2007-06-15', people: [person('AMAP'), person('NEF')] },
    }),
    need(
      'sample-yours',
      { code: 'yours', act: 'answer', days: 0, step: step('Pause à décider', 'A pause to decide', 'decision') },
      7,
    ),
    need('sample-asleep', { code: 'asleep', act: 'open', step: null, holds: 0, date: '2007-05-29' }, 6),
  ],
  more: false,
  nextDate: null,
};
export const LATE_DAY: Today = { needs: [lateNeed], more: false, nextDate: null };
export const QUIET_DAY: Today = { needs: [], more: false, nextDate: on('2007-06-15') };
