import type { Verb } from '#schema/vocabulary';
import type {
  Contract,
  ContractRecord,
  Form,
  FormField,
  Incident,
  OpenItem,
  Person,
  Reach,
  Session,
  Terms,
} from '../../api-client/types.ts';
import { ownWords } from '../../locales/own-words.ts';

/*
 * One contract with one of everything, for the page that shows every state. Nobody in it exists.
 */

export const title = (fr: string, en: string) => ({ fr, en });
const person = (n: number, name: string, organisation: string | null = null): Person => ({
  id: String(n).repeat(32),
  name,
  organisation,
});

/** The reader, who is also at the table. */
export const ME = person(1, 'Samira Holveck');
export const CLAIRE = person(2, 'Claire Vonderscher', 'Centre social');
export const SOLENE = person(3, 'Solène Mittelbrunn', 'Ville de Val-sur-Trame');

export const SAMPLE_SESSION: Session = {
  person: { ...ME, language: 'fr', duties: [] },
  devSignIn: true,
  rehearsals: true,
  mailPages: false,
};
export const SAMPLE_PEOPLE = [ME, CLAIRE, SOLENE].map((one) => ({
  ...one,
  duties: [],
  hasMail: true,
  hasSecond: false,
}));

/** Where two of them are reached: an address that may be changed here, and one that may not. */
export const SAMPLE_REACHES: Reach[] = [
  {
    ...{ person: ME, email: 'samira@exemple.test', phone: null, address: '1 rue du Métier\n00000 Val-sur-Trame' },
    ...{ language: 'fr', mayChangeEmail: true },
  },
  {
    ...{ person: SOLENE, email: 'solene@exemple.test', phone: '+33 1 99 00 10 00', address: null },
    ...{ language: 'fr', mayChangeEmail: false },
  },
];

const residents = { id: 'beneficiaires', title: title('Partenaires bénéficiaires', 'Beneficiary partners') };
export const town = { id: 'ville', title: title('Ville', 'Town') };

export const SAMPLE_CONTRACT: Contract = {
  ...{ id: 'a'.repeat(32), title: 'Groupe du canal', rehearsal: true, status: 'open', seq: 9, openItems: 3, end: null },
  programme: { id: 'mulhouse-csm', title: title('Contrat social multipartite', 'Multi-partner social contract') },
  ...{ phases: [], openedOn: '2027-01-04', nextDue: null, waits: [], timeZone: 'Europe/Paris' },
  ...{ version: { hash: 'b'.repeat(64), number: 2 }, now: '2027-03-12T10:00', today: '2027-03-12' },
  parties: [
    { seat: 'beneficiaires.1', role: residents, person: ME },
    { seat: 'beneficiaires.2', role: residents, person: null },
    { seat: 'animateurs.1', role: { id: 'animateurs', title: title('Animateurs', 'Facilitators') }, person: CLAIRE },
    { seat: 'ville.1', role: town, person: SOLENE },
  ],
  amendments: [],
  incidents: [
    incident('1', 'OUTCOME_UNWIRED', ['again', 'replace', 'skip', 'end']),
    incident('2', 'RECEIVED_IN_TIME', ['reinstate', 'dismiss']),
  ],
  my: { roles: ['beneficiaires'], coordinates: true, steers: true, reaches: true },
};

function incident(id: string, code: string, offers: Incident['offers']): Incident {
  return { id, code, on: '2027-03-10', step: stepOf('task'), offers, seat: 'beneficiaires.1' };
}

export function stepOf(kind: OpenItem['step']['kind']): OpenItem['step'] {
  const titles = title('Planifier les actions', 'Plan the actions');
  return { node: 'etape', kind, title: titles, plain: null, occurrence: null, repeats: false };
}

/** Something to do, with the verbs and the form given. */
export function sampleItem(kind: OpenItem['step']['kind'], verbs: Verb[], form: Form = {}, mine = true): OpenItem {
  return {
    ...{ private: false, id: 'realisation~1/etape~1.1@beneficiaires.1', step: stepOf(kind), asks: 'answer', mine },
    ...{ people: [mine ? ME : CLAIRE], roles: [residents], verbs, openedOn: '2027-03-01', reminders: 1 },
    ...{ due: { on: '2027-03-18', from: null, because: null }, answers: [], open: true, closed: null, form },
    ...{ amendment: null, asRole: null, delegated: null, handTo: [], toCall: [], startedOn: null, remindedOn: null },
  };
}

const field = (type: string, fr: string, en: string, choices: FormField['choices'] = null): FormField => ({
  ...{ id: type, type, title: title(fr, en), required: type === 'text', choices, value: null },
});

export const CHOICES = [
  { id: 'cuisine', title: title('Atelier cuisine', 'Cooking workshop') },
  { id: 'theatre', title: title('Atelier théâtre', 'Theatre workshop') },
  { id: 'jardin', title: title('Jardin partagé', 'Shared garden') },
];

/** One field of every type. */
export const EVERY_FIELD: FormField[] = [
  field('text', 'Titre', 'Title'),
  field('longText', 'Ce que vous attendez', 'What you expect'),
  field('money', 'Coût', 'Cost'),
  field('integer', 'Nombre de séances', 'Number of sessions'),
  field('date', 'À partir du', 'From'),
  field('boolean', 'Avec les enfants', 'With the children'),
  field('choice', 'Un atelier', 'One workshop', CHOICES),
  field('choices', 'Plusieurs ateliers', 'Several workshops', CHOICES),
  field('person', 'Pilote', 'Led by'),
  field('consent', 'Le groupe peut en parler', 'The group may speak of it'),
  field('file', 'Photo de l’atelier', 'Photo of the workshop'),
];

export const SAMPLE_LIST: ContractRecord['lists'][number] = {
  ...{ id: 'actions', title: title('Actions proposées', 'Proposed actions'), mayEdit: true },
  columns: [field('text', 'Action', 'Action'), field('money', 'Coût', 'Cost'), field('person', 'Pilote', 'Led by')],
  rows: [
    { id: 'r1', values: { text: ownWords('Atelier cuisine', 'Cooking workshop'), money: 12_000, person: CLAIRE.id } },
    { id: 'r2', values: { text: ownWords('Sortie au théâtre', 'An evening at the theatre'), money: 8_050 } },
  ],
};

const budget = {
  id: 'budget',
  title: title('Budget du groupe', 'Budget of the group'),
  allotted: 50_000,
  spent: 12_000,
};
export const SAMPLE_BUDGET = budget;

export const SAMPLE_RECORD: ContractRecord = {
  lists: [SAMPLE_LIST],
  ledger: {
    lines: [
      {
        id: 'l1',
        on: '2027-02-01',
        step: stepOf('payment'),
        amount: 7_000,
        from: town.title,
        to: residents.title,
        by: SOLENE,
      },
      {
        id: 'l2',
        on: '2027-03-01',
        step: stepOf('payment'),
        amount: 5_000,
        from: town.title,
        to: residents.title,
        by: SOLENE,
      },
    ],
    total: 12_000,
    budgets: [budget],
  },
  consents: [
    {
      id: 'partage',
      title: title('Partager mon nom avec les partenaires', 'Share my name with the partners'),
      given: true,
      until: '2027-12-31',
    },
    { id: 'photo', title: title('Utiliser ma photo', 'Use my photo'), given: false, until: null },
  ],
  silences: [],
  outside: [{ step: stepOf('wait'), answers: [{ id: 'oui', title: title('Accord de la banque', 'The bank agrees') }] }],
};

const promise = (id: string, by: typeof town, fr: string, en: string, mine: boolean) => ({
  ...{ id, by, to: [], text: title(fr, en), plain: title(fr, en), unlessUnavailable: id === 'p2', mine },
});

export const SAMPLE_TERMS: Terms = {
  ...{ title: SAMPLE_CONTRACT.title, programme: SAMPLE_CONTRACT.programme.title, version: 2 },
  digest: '8f3a21c077de'.padEnd(64, '0'),
  articles: [
    {
      id: 'a1',
      of: null,
      title: title('Article 1 : durée', 'Article 1: duration'),
      text: title(
        'Le contrat dure six mois à partir de la signature.',
        'The contract lasts six months from the signature.',
      ),
    },
  ],
  promises: [
    promise('p1', residents, 'Être à l’écoute.', 'Listen.', true),
    promise('p2', residents, 'Aider un autre groupe.', 'Help another group.', true),
    promise('p3', town, 'Tenir les séances prévues.', 'Hold the planned sessions.', false),
  ],
  signatures: [
    { node: 'etape', role: residents, people: [ME], signed: null },
    { node: 'etape', role: town, people: [SOLENE], signed: { by: SOLENE, on: '2027-03-11', for: null } },
  ],
};

/** A service that runs, of which nobody has said when it began. */
export const SAMPLE_SERVICE: OpenItem = sampleItem('service', ['recordUnits', 'stopService']);

/** Something that may be handed to two colleagues, and the same once one of them has it. */
export const SAMPLE_TO_HAND: OpenItem = {
  ...sampleItem('task', ['complete', 'decline']),
  handTo: [CLAIRE, person(4, 'Jeannot Krantzel')],
};
export const SAMPLE_HANDED: OpenItem = {
  ...sampleItem('task', ['complete', 'decline'], {}, false),
  delegated: { from: ME, to: CLAIRE },
};
