import { describe, expect, it } from '@jest/globals';
import { AMENDMENT_REFUSALS, REFUSALS, type RefusalCode } from '#schema/vocabulary';
import { does, given, type Spec, says, sends } from '#tests/support/spec';
import {
  back,
  choices,
  decision,
  evaluation,
  field,
  MULHOUSE_ROLES,
  option,
  payment,
  programme,
  service,
  sign,
  task,
  wait,
} from '#tests/support/spec-templates';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const IN_10 = { after: 'contract:opened', plus: { days: 10 } };
const ACTIONS = field('actions', 'list', {
  columns: [{ id: 'cout', type: 'money', title: { fr: 'Coût' }, required: true }],
});
const simple = programme({ nodes: [task('accueil'), task('suite')] });
const opening = (people: Record<string, number>) => (): Spec => given(simple, { people });
const once = (happening: Parameters<Spec['when']>[0]) => () => given(simple).when(happening);
const says1 = (act: Parameters<typeof says>[1], by = 'ville-1') => once(says(by, act));
const vote = programme({
  nodes: [
    decision('choix', { method: 'vote', choices: choices('a', 'b'), who: [{ role: 'beneficiaires', need: 'all' }] }),
  ],
});
const shared = programme({ nodes: [task('atelier', { who: [{ role: 'beneficiaires' }] })] });
const handed = programme({ nodes: [task('atelier', { who: [{ role: 'animateurs', need: 'all' }] })] });
const twoFacilitators = { people: { animateurs: 2 } };
const hours = programme({
  nodes: [
    service('activite', {
      who: [{ role: 'ville' }],
      units: { title: { fr: 'heures' } },
      limit: { value: 'units', max: 4 },
    }),
    task('bilan'),
  ],
});
const lists = programme({
  fields: [
    ACTIONS,
    field('motif', 'choice', { choices: choices('a', 'b') }),
    field('heures', 'integer', { required: true }),
  ],
  nodes: [task('saisir', { form: ['heures'] })],
});

/** For every code one thing that somebody might do, and be told no. */
const examples: Record<string, () => Spec> = {
  CONTRACT_ALREADY_OPEN: () =>
    given(simple).take({ type: 'ContractOpened', at: 1_200_000_000_000, opening: { parties: [] } }),
  CONTRACT_ENDED: () =>
    given(simple).when(
      says('ville-1', { type: 'close', outcome: 'closed', reason: TEXT }),
      says('ville-1', { type: 'suspend', reason: TEXT }),
    ),
  CONTRACT_SUSPENDED: () =>
    given(simple).when(
      says('ville-1', { type: 'suspend', reason: TEXT }),
      says('ville-1', { type: 'suspend', reason: TEXT }),
    ),
  CONTRACT_NOT_SUSPENDED: says1({ type: 'resume' }),
  EVENT_MALFORMED: once(sends('ville-1', { type: 'complete' })),
  ACT_UNKNOWN: once(sends('ville-1', { type: 'dance' })),
  ACT_TOO_LARGE: says1({
    type: 'addRow',
    list: 'commitments',
    row: 'c1',
    values: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`k${i}`, 'x'.repeat(60)])),
  }),
  ITEM_UNKNOWN: once(does('ville-1', 'complete', 'accueil', { item: 'realisation~1/jamais~1.1' })),
  ITEM_CLOSED: () => {
    const item = given(simple).items('accueil')[0]?.id ?? '';
    return given(simple).when(does('ville-1', 'complete', 'accueil'), does('ville-1', 'complete', 'accueil', { item }));
  },
  VERB_NOT_ON_ITEM: once(does('ville-1', 'sign', 'accueil', { method: 'code' })),
  ACTOR_UNKNOWN: once(does('passant', 'complete', 'accueil')),
  ACTOR_NOT_IN_SEAT: once(does('animateurs-1', 'complete', 'accueil')),
  ACTOR_NOT_ALLOWED: says1({ type: 'suspend', reason: TEXT }, 'animateurs-1'),
  ACTOR_RECUSED: () => {
    const shareds = programme({
      nodes: [decision('choix', { method: 'one', choices: choices('a', 'b'), who: [{ role: 'animateurs' }] })],
    });
    return given(shareds, { people: { animateurs: 2 } }).when(
      does('animateurs-1', 'declareConflict', 'choix'),
      does('animateurs-1', 'decide', 'choix', { choices: ['a'] }),
    );
  },
  ALREADY_ANSWERED: () =>
    given(shared, { people: { beneficiaires: 2 } }).when(
      does('beneficiaires-1', 'decline', 'atelier'),
      does('beneficiaires-1', 'decline', 'atelier'),
    ),
  DATE_INVALID: once(does('ville-1', 'complete', 'accueil', { on: '2007-02-30' })),
  DATE_IN_FUTURE: once(does('ville-1', 'complete', 'accueil', { on: '2007-01-16' })),
  DEFAULT_ALREADY_FIRED: () => {
    const late = given(programme({ nodes: [task('avis', { deadline: { at: IN_10, then: 'done' } }), task('suite')] }));
    return late.when('2007-01-26', does('ville-1', 'complete', 'avis', { item: late.items('avis')[0]?.id ?? '' }));
  },
  CHOICE_UNKNOWN: () => given(vote).when(does('beneficiaires-1', 'vote', 'choix', { choices: ['z'] })),
  CHOICE_NO_LONGER_OFFERED: () => {
    const again = programme({
      nodes: [task('dossier'), decision('controle', { method: 'one', choices: choices('incomplet', 'complet') })],
      edges: ['dossier -> controle', back('controle -incomplet-> dossier', 1)],
    });
    const round = [
      does('ville-1', 'complete', 'dossier'),
      does('ville-1', 'decide', 'controle', { choices: ['incomplet'] }),
    ];
    return given(again).when(...round, ...round);
  },
  CHOICES_OUT_OF_BOUNDS: () =>
    given(
      programme({
        nodes: [option('soutien', { options: choices('a', 'b'), max: 1, who: [{ role: 'ville' }], required: true })],
      }),
    ).when(does('ville-1', 'choose', 'soutien', { options: ['a', 'b'] })),
  ANSWER_INCOMPLETE: () => given(vote).when(does('beneficiaires-1', 'vote', 'choix', { choices: [] })),
  VALUE_INVALID: () => given(lists).when(says('ville-1', { type: 'setField', field: 'heures', value: 'huit' })),
  FIELD_UNKNOWN: says1({ type: 'setField', field: 'inconnu', value: 1 }),
  FIELD_NOT_EDITABLE_HERE: () =>
    given(lists).when(does('ville-1', 'complete', 'saisir', { fields: { heures: 1, motif: 'a' } })),
  FORM_INCOMPLETE: () => given(lists).when(does('ville-1', 'complete', 'saisir')),
  LIST_UNKNOWN: says1({ type: 'addRow', list: 'souhaits', row: 'a', values: {} }),
  ROW_UNKNOWN: () => given(lists).when(says('ville-1', { type: 'removeRow', list: 'actions', row: 'a' })),
  ROW_EXISTS: () => {
    const add = says('ville-1', { type: 'addRow', list: 'actions', row: 'a', values: { cout: 1 } });
    return given(lists).when(add, add);
  },
  LIMIT_EXCEEDED: () => given(hours).when(does('ville-1', 'recordUnits', 'activite', { units: 5 })),
  UNIT_INVALID: () => given(hours).when(does('ville-1', 'recordUnits', 'activite', { units: -1 })),
  SERVICE_ALREADY_STARTED: () =>
    given(hours).when(does('ville-1', 'startService', 'activite'), does('ville-1', 'startService', 'activite')),
  ITEM_DELEGATED: () =>
    given(handed, twoFacilitators).when(
      does('animateurs-1', 'delegate', 'atelier', { to: 'animateurs-2' }),
      does('animateurs-1', 'complete', 'atelier'),
    ),
  ITEM_NOT_DELEGATED: () => given(handed, twoFacilitators).when(does('animateurs-1', 'takeBack', 'atelier')),
  ITEM_NOT_DELEGABLE: () =>
    given(programme({ nodes: [sign('accord', { who: [{ role: 'animateurs', need: 'all' }] })] }), twoFacilitators).when(
      does('animateurs-1', 'delegate', 'accord', { to: 'animateurs-2' }),
    ),
  DELEGATE_NOT_FITTING: () =>
    given(handed, twoFacilitators).when(does('animateurs-1', 'delegate', 'atelier', { to: 'beneficiaires-1' })),
  ALREADY_REMINDED: () => {
    const dated = programme({ nodes: [task('atelier', { who: [{ role: 'animateurs' }], due: IN_10 })] });
    return given(dated).when(does('ville-1', 'remind', 'atelier'), does('ville-1', 'remind', 'atelier'));
  },
  NOBODY_TO_REMIND: () =>
    given(programme({ nodes: [task('atelier', { who: [{ role: 'animateurs' }], due: IN_10 })] })).when(
      says('animateurs-1', { type: 'mute', person: 'animateurs-1', until: '2007-02-01' }),
      does('ville-1', 'remind', 'atelier'),
    ),
  ITEM_WITHOUT_DATE: () => given(simple).when(does('ville-1', 'remind', 'accueil')),
  NOTHING_TO_SHARE: says1({ type: 'share', what: 'row:commitments/c9', with: ['ville'], purpose: TEXT }),
  NOT_SHARED: says1({ type: 'unshare', what: 'row:commitments/c9' }),
  RECORD_UNKNOWN: () =>
    given(hours).when(
      does('ville-1', 'correct', 'activite', {
        record: 9,
        person: 'ville-1',
        said: { units: 1 },
        was: 2,
        reason: TEXT,
      }),
    ),
  OUTCOME_STANDS: () =>
    given(simple).when(
      does('ville-1', 'correct', 'accueil', { record: 9, person: 'ville-1', said: { units: 1 }, reason: TEXT }),
    ),
  BUDGET_EXCEEDED: () =>
    given(
      programme({ fields: [field('budget', 'money')], nodes: [payment('aide', { amount: 500, budget: 'budget' })] }),
      { fields: { budget: 400 } },
    ).when(does('ville-1', 'recordPayment', 'aide')),
  ROLE_UNKNOWN: says1({ type: 'addParty', role: 'mairie', person: 'p' }),
  ROLE_FULL: says1({ type: 'addParty', role: 'ville', person: 'p' }),
  ROLE_BELOW_MINIMUM: opening({ beneficiaires: 0 }),
  SEAT_UNKNOWN: says1({ type: 'releaseParty', seat: 'ville.9' }),
  SEAT_EMPTY: () =>
    given(simple).when(
      says('ville-1', { type: 'releaseParty', seat: 'animateurs.1' }),
      says('ville-1', { type: 'releaseParty', seat: 'animateurs.1' }),
    ),
  PERSON_UNKNOWN: says1({ type: 'unmute', person: 'passant' }),
  PERSON_ALREADY_IN_ROLE: says1({ type: 'addParty', role: 'ville', person: 'ville-1' }),
  STEP_UNKNOWN: says1({ type: 'intervene', step: 'realisation~1/jamais~1', move: 'skip', reason: TEXT }),
  STEP_NOT_OPEN: () =>
    given(
      programme({
        nodes: [task('dossier'), wait('banque', { answers: choices('accord'), remembers: false })],
        edges: ['dossier -> banque'],
      }),
    ).when(says('ville-1', { type: 'recordAnswer', node: 'banque', answer: 'accord' })),
  POSTPONE_EXHAUSTED: () => {
    const recurrence = { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 3 };
    const off = does('ville-1', 'postpone', 'echeances');
    return given(programme({ nodes: [task('echeances', { recurrence, postpone: { max: 1 } })] })).when(
      off,
      '2007-01-22',
      off,
    );
  },
  POSTPONE_NOT_ALLOWED: () =>
    given(
      programme({ nodes: [task('sessions', { recurrence: { dates: [{ on: '2007-01-15' }] }, postpone: { max: 1 } })] }),
    ).when(does('ville-1', 'postpone', 'sessions')),
  INCIDENT_UNKNOWN: says1({ type: 'resolve', incident: 'incident~1', resolution: 'skip' }),
  RESOLUTION_NOT_OFFERED: () => {
    const stuck = given(simple).when(does('ville-1', 'decline', 'accueil'));
    return stuck.when(
      says('ville-1', { type: 'resolve', incident: stuck.incident('OUTCOME_UNWIRED'), resolution: 'dismiss' }),
    );
  },
  SIGN_ORDER_NOT_REACHED: () =>
    given(
      programme({
        nodes: [
          sign('signature', {
            who: [{ role: 'beneficiaires', need: 'all' }, { role: 'ville' }],
            order: ['beneficiaires', 'ville'],
          }),
        ],
      }),
    ).when(does('ville-1', 'sign', 'signature', { method: 'code' })),
};

/**
 * Codes that no single example can show here: a contract that does not exist yet, or whose engine failed. Those of
 * amendments have their examples in `amendments-refused.test.ts`.
 */
const ELSEWHERE: RefusalCode[] = [
  'CONTRACT_NOT_OPEN',
  'CONTRACT_POISONED',
  'AMENDMENT_OPEN',
  'AMENDMENT_NOT_OPEN',
  'AMENDMENT_NOT_AGREED',
  'AMENDMENT_STANDS',
  ...AMENDMENT_REFUSALS,
];

describe('what the rules refuse', () => {
  it.each(Object.keys(examples))('R46 %s', (code) => {
    (examples[code] as () => Spec)().rejected(code as RefusalCode);
  });

  it('R46 every code has an example', () => {
    expect([...Object.keys(examples), ...ELSEWHERE].sort()).toEqual([...REFUSALS].sort());
  });

  it('R46 the people who are missing or too many are refused at the opening', () => {
    opening({ ville: 9 })().rejected('ROLE_FULL');
    const roles = MULHOUSE_ROLES.map((role) =>
      role.id === 'beneficiaires' ? { ...role, recruitedDuring: true } : role,
    );
    given({ ...simple, roles }, { people: { beneficiaires: 0 } }).open('accueil', 'suite');
  });

  it('R46 values known at the opening are of their type', () => {
    given(lists, { fields: { heures: 'huit' } }).rejected('VALUE_INVALID');
    given(lists, { fields: { inconnu: 1 } }).rejected('FIELD_UNKNOWN');
    expect(given(lists, { fields: { heures: 8 } }).state.fields).toEqual({ heures: 8 });
  });

  it('R46 a criterion that is not there is no answer', () => {
    given(programme({ nodes: [evaluation('bilan')] }))
      .when(does('ville-1', 'evaluate', 'bilan', { answers: { vacances: '3' } }))
      .rejected('CHOICE_UNKNOWN');
  });
});
