import type { FileLine, OwnThing, RecordToCorrect, SharedLine } from '../../api-client/types.ts';
import { ownWords } from '../../locales/own-words.ts';
import { CLAIRE, ME, stepOf, title, town } from './samples.ts';

/*
 * What is private and may be shared, and records that may be corrected, for the page that shows every state.
 */

export const SAMPLE_FILE: FileLine = {
  ...{ file: 'e'.repeat(32), name: 'attestation.pdf', type: 'application/pdf', size: 90_000, list: null, of: null },
  ...{ title: title('Attestation', 'Certificate'), by: ME, mayErase: true },
};

export const SAMPLE_THINGS: OwnThing[] = [
  {
    what: `text:${'c'.repeat(32)}`,
    title: null,
    step: stepOf('evaluation'),
    cells: [
      {
        title: null,
        type: 'longText',
        value: ownWords('Ce mois-ci j’ai eu peur de ne pas tenir.', 'This month I feared I would not hold.'),
      },
    ],
    seenBy: [],
  },
  {
    what: 'row:suivi/r1',
    title: title('Suivi personnel', 'Personal follow-up'),
    step: null,
    cells: [
      {
        title: title('Démarche', 'Step taken'),
        type: 'text',
        value: ownWords('Demande de logement', 'Application for housing'),
      },
      { title: title('Jour', 'Day'), type: 'date', value: '2027-03-02' },
      { title: title('Coût', 'Cost'), type: 'money', value: 4_500 },
    ],
    seenBy: ['animateurs'],
  },
];
export const SAMPLE_SHARED: SharedLine[] = [
  {
    what: 'field:sante',
    title: title('Ce qui m’aide', 'What helps me'),
    by: ME,
    mine: true,
    roles: [town],
    purpose: ownWords('Trouver un horaire qui me va.', 'Finding hours that suit me.'),
    until: '2027-06-30',
    cells: [
      {
        title: title('Ce qui m’aide', 'What helps me'),
        type: 'text',
        value: ownWords('Venir le matin', 'Coming in the morning'),
      },
    ],
  },
];

const nothing = { amount: null, units: null, attendance: null, answers: null };
const record = { record: 12, item: 'realisation~1/etape~1.1@ville.1', person: ME, on: '2027-03-10', form: {} };

/** A record of each sort as it stands, before it is corrected. */
export const SAMPLE_RECORDS = {
  payment: { ...nothing, ...record, step: stepOf('payment'), amount: 12_000 },
  service: { ...nothing, ...record, step: stepOf('service'), units: 3 },
  meeting: {
    ...{ ...nothing, ...record, step: stepOf('meeting') },
    attendance: [
      { person: ME, as: 'present' },
      { person: CLAIRE, as: 'absent' },
    ],
  },
  review: {
    ...{ ...nothing, ...record, step: stepOf('evaluation') },
    answers: { sommeil: '2' },
    form: {
      criteria: [{ id: 'sommeil', title: title('Dormir en paix', 'Sleep in peace') }],
      scale: ['1', '2', '3'].map((id) => ({ id, title: title(`Niveau ${id}`, `Level ${id}`) })),
    },
  },
} satisfies Record<string, RecordToCorrect>;
