import type { Template } from '#schema/template';
import type {
  Amendment,
  AmendmentRefusal,
  Amendments,
  ConcernedSeat,
  DrawnYear,
  OpenItem,
  WeighedAmendment,
} from '../../api-client/types.ts';
import { ownWords } from '../../locales/own-words.ts';
import { CLAIRE, ME, SAMPLE_CONTRACT, SOLENE, sampleItem, title, town } from '../acts/samples.ts';
import { AMENDMENT_STEP } from './amendment-step.ts';

/*
 * A contract that is proposed to change: a review more, a workshop that moves, a promise more. Nobody in it exists.
 */

const residents = title('Partenaires bénéficiaires', 'Beneficiary partners');
const facilitators = title('Animateurs', 'Facilitators');

const CRITERIA = [{ id: 'sommeil', title: title('Dormir en paix', 'Sleep in peace') }];

const BEFORE: Template = {
  format: 'trame/1',
  id: 'exemple',
  title: title('Groupe du canal', 'Canal group'),
  ...{ territory: 'FR', timeZone: 'Europe/Paris' },
  roles: [
    { id: 'beneficiaires', kind: 'beneficiary', title: residents, min: 1, max: 8 },
    { id: 'animateurs', kind: 'partner', title: facilitators, min: 1, max: 2 },
    { id: 'ville', kind: 'coordinator', title: town.title, min: 1, max: 1 },
  ],
  phases: [{ id: 'realisation', kind: 'realisation', title: title('Réalisation', 'Realisation') }],
  nodes: [
    {
      ...{
        id: 'signature',
        kind: 'sign',
        phase: 'realisation',
        title: title('Signer le contrat', 'Sign the contract'),
      },
      who: [{ role: 'beneficiaires' }],
    },
    {
      ...{ id: 'atelier', kind: 'meeting', phase: 'realisation', title: title('Atelier cuisine', 'Cooking workshop') },
      who: [{ role: 'beneficiaires' }, { role: 'animateurs' }],
      due: { after: 'node:signature:completed', plus: { months: 2 } },
    },
    {
      ...{ id: 'bilan', kind: 'evaluation', phase: 'realisation', title: title('Bilan de fin', 'Final review') },
      ...{ criteria: CRITERIA, who: [{ role: 'beneficiaires' }] },
      due: { after: 'node:signature:completed', plus: { months: 6 } },
    },
  ],
  edges: [
    { id: 'e1', from: 'signature', to: 'atelier' },
    { id: 'e2', from: 'atelier', to: 'bilan' },
  ],
  commitments: [
    {
      id: 'salle',
      by: 'ville',
      to: ['beneficiaires'],
      text: title('Prêter la salle le jeudi.', 'Lend the room on Thursdays.'),
    },
  ],
};

const AFTER: Template = {
  ...BEFORE,
  nodes: [
    ...BEFORE.nodes.map((node) =>
      node.id === 'atelier'
        ? { ...node, due: { after: 'node:signature:completed' as const, plus: { months: 3 } } }
        : node,
    ),
    {
      ...{
        id: 'point',
        kind: 'evaluation',
        phase: 'realisation',
        title: title('Point d’un mois', 'Review of one month'),
      },
      ...{ criteria: CRITERIA, who: [{ role: 'beneficiaires' }] },
      due: { after: 'node:signature:completed', plus: { months: 4 } },
    },
  ],
  edges: [...BEFORE.edges, { id: 'e3', from: 'atelier', to: 'point' }],
  commitments: [
    {
      ...{ id: 'salle', by: 'ville', to: ['beneficiaires'] },
      text: title('Prêter la salle le mardi.', 'Lend the room on Tuesdays.'),
    },
  ],
};

type Entry = DrawnYear['entries'][number];
const entry = (node: string, kind: string, date: string, ...roles: string[]): Entry => ({
  ...{ node, occurrence: 1, kind, what: 'due', date, for: roles, shiftedFrom: null, because: null },
});
const YEARS: NonNullable<Amendment['dates']> = {
  before: {
    entries: [
      entry('atelier', 'meeting', '2027-03-23', 'beneficiaires', 'animateurs'),
      entry('bilan', 'evaluation', '2027-07-23', 'beneficiaires'),
    ],
    ...{ levels: [], signed: {} },
  },
  after: {
    entries: [
      entry('atelier', 'meeting', '2027-04-23', 'beneficiaires', 'animateurs'),
      entry('point', 'evaluation', '2027-05-24', 'beneficiaires'),
      entry('bilan', 'evaluation', '2027-07-23', 'beneficiaires'),
    ],
    ...{ levels: [], signed: {} },
  },
};

/** The name of the answer that the reader has to give. */
const ITEM = `-amendments~1/${AMENDMENT_STEP}.1@beneficiaires.1`;

const CONCERNED: ConcernedSeat[] = [
  {
    ...{ seat: 'beneficiaires.1', person: ME, role: residents, answer: 'waiting', on: null, item: ITEM },
    because: [
      { step: 'atelier' },
      { step: 'point' },
      { commitment: 'salle' },
      { date: 'atelier', was: '2027-03-23', becomes: '2027-04-23' },
    ],
  },
  {
    ...{ seat: 'animateurs.1', person: CLAIRE, role: facilitators, answer: 'waiting', on: null },
    item: `-amendments~1/${AMENDMENT_STEP}.1@animateurs.1`,
    because: [{ step: 'atelier' }],
  },
  {
    ...{ seat: 'ville.1', person: SOLENE, role: town.title, answer: 'proposed', on: '2027-03-10', item: null },
    because: [{ commitment: 'salle' }],
  },
];

export const OPEN_AMENDMENT: Amendment = {
  ...{ n: 2, outcome: 'open', by: SOLENE, on: '2027-03-10', until: '2027-03-24', closedOn: null, refusedBy: null },
  reason: ownWords('« Le jeudi, plusieurs d’entre nous travaillent. »', '“On Thursdays several of us are at work.”'),
  ...{ concerned: CONCERNED, before: BEFORE, after: AFTER, dates: YEARS },
};

/** A change that is settled, in the way asked for. */
export function settled(outcome: Amendment['outcome'], more: Partial<Amendment> = {}): Amendment {
  return {
    ...{ ...OPEN_AMENDMENT, n: 1, outcome, on: '2027-02-01', until: '2027-02-15', closedOn: '2027-02-12', dates: null },
    concerned: CONCERNED.map((one) => ({
      ...{ ...one, item: null, answer: one.answer === 'proposed' ? ('proposed' as const) : ('yes' as const) },
      on: '2027-02-08',
    })),
    ...more,
  };
}

export const REFUSED = settled('refused', {
  refusedBy: CLAIRE,
  concerned: CONCERNED.map((one) =>
    one.seat === 'animateurs.1' ? { ...one, answer: 'no', on: '2027-02-12', item: null } : { ...one, item: null },
  ),
});
export const EXPIRED = settled('expired', {
  closedOn: '2027-02-16',
  concerned: CONCERNED.map((one) => ({ ...one, item: null })),
});

export const DRAFT: NonNullable<Amendments['draft']> = {
  ...{ id: 'd'.repeat(32), updatedAt: Date.UTC(2027, 2, 11, 16, 42), by: SOLENE },
};

/** What somebody is asked, or what whoever coordinates may note for somebody else. */
export function amendmentItem(mine: boolean): OpenItem {
  return {
    ...{
      ...sampleItem('sign', ['sign', 'refuse'], {}, mine),
      id: mine ? ITEM : (CONCERNED[1]?.item ?? ''),
      amendment: 2,
    },
    step: {
      ...{ node: AMENDMENT_STEP, kind: 'sign', plain: null, occurrence: null, repeats: false },
      title: title('Un changement du contrat', 'A change to the contract'),
    },
    due: { on: OPEN_AMENDMENT.until, from: null, because: null },
  };
}

/** The contract as somebody sees it who only sits at its table. */
export const READING = {
  ...SAMPLE_CONTRACT,
  my: { roles: ['animateurs'], coordinates: false, steers: false, reaches: false },
};

export const WEIGHED: WeighedAmendment = {
  ...{ revision: 3, refusals: [], before: BEFORE, after: AFTER, calendar: YEARS },
  concerned: CONCERNED.filter(({ answer }) => answer === 'waiting').map(({ seat, person, role, because }) => ({
    ...{ seat, person, role, because },
  })),
};

export const REFUSALS: AmendmentRefusal[] = [
  {
    ...{ code: 'AMENDMENT_STEP_REACHED', details: {}, at: { kind: 'node', id: 'atelier' } },
    title: title(
      'L’étape « Atelier cuisine » a commencé : elle reste dans le contrat.',
      'The step “Cooking workshop” has begun: it stays in the contract.',
    ),
  },
  {
    ...{ code: 'AMENDMENT_OPEN', details: {} },
    title: title('Un autre changement attend encore des réponses.', 'Another change still waits for answers.'),
  },
];
