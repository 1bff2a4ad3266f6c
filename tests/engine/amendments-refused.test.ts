import { describe, expect, it } from '@jest/globals';
import { weighAmendment } from '#engine/amend/weigh';
import { compile } from '#engine/compile';
import type { Template, TemplateNode } from '#schema/template';
import { AMENDMENT_REFUSALS, type AmendmentRefusalCode } from '#schema/vocabulary';
import { NO_WORDS, proposes } from '#tests/support/amending';
import { does, given, type Spec, says, sends } from '#tests/support/spec';
import {
  back,
  choices,
  decision,
  field,
  MULHOUSE_ROLES,
  phase,
  programme,
  role,
  task,
} from '#tests/support/spec-templates';

const TEXT = { id: 'f'.repeat(32), digest: 'b'.repeat(64) };

/** What is open, what is over, what is to come. */
const running = programme({
  phases: ['preparation', 'realisation', 'conclusion'],
  nodes: [
    task('accueil'),
    task('atelier', { phase: 'realisation', edits: ['actions'] }),
    decision('avis', {
      phase: 'realisation',
      who: [{ role: 'beneficiaires', need: 'all' }],
      method: 'vote',
      choices: choices('oui', 'non'),
    }),
    task('seances', {
      phase: 'realisation',
      recurrence: { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 20 },
    }),
    task('rapport', { phase: 'realisation' }),
    task('merci', { phase: 'conclusion' }),
  ],
  edges: ['atelier -> rapport'],
});
const template: Template = {
  ...running,
  fields: [
    field('lieu', 'boolean'),
    field('actions', 'list', { columns: [{ id: 'cout', type: 'money', title: { fr: 'Coût' } }] }),
  ],
};
/** The reception is over; workshop, opinion and meetings are open. */
const begun = () =>
  given(template, { people: { beneficiaires: 2 } }).when(
    does('ville-1', 'complete', 'accueil'),
    says('ville-1', { type: 'setField', field: 'lieu', value: true }),
    says('ville-1', { type: 'addRow', list: 'actions', row: 'potager', values: { cout: 120 } }),
  );

const node = (id: string, keys: Partial<TemplateNode> | null): Template => ({
  ...template,
  nodes: template.nodes.flatMap((one) =>
    one.id !== id ? [one] : keys === null ? [] : [{ ...one, ...keys } as TemplateNode],
  ),
});
const without = (id: string): Template => ({
  ...node(id, null),
  edges: template.edges.filter((edge) => edge.from !== id && edge.to !== id),
});
const roles = (id: string, keys: Partial<(typeof MULHOUSE_ROLES)[number]> | null): Template => ({
  ...template,
  roles: MULHOUSE_ROLES.flatMap((one) => (one.id !== id ? [one] : keys === null ? [] : [{ ...one, ...keys }])),
});

/** A join that fired with its first branch and still takes the other in. */
const joining = programme({
  nodes: [
    task('dossier'),
    task('enquete', { who: [{ role: 'beneficiaires' }] }),
    task('avis', { join: { mode: 'first' } }),
  ],
  edges: ['dossier -> avis', 'enquete -> avis'],
});
/** A step that is busy, and a token that waits on the arrow to it. */
const queued = programme({
  nodes: [
    task('dossier'),
    task('enquete', { who: [{ role: 'beneficiaires' }] }),
    task('avis', { join: { mode: 'all' } }),
  ],
  edges: ['dossier -> avis', 'enquete -> avis'],
});

type Case = [spec: () => Spec, after: Template, details: Record<string, string>];
const cases: Record<AmendmentRefusalCode, Case> = {
  AMENDMENT_TEMPLATE_OTHER: [begun, { ...template, id: 'autre' }, { template: 'autre' }],
  AMENDMENT_CALENDAR_CHANGED: [begun, { ...template, territory: 'FR' }, {}],
  AMENDMENT_ZONE_CHANGED: [begun, { ...template, timeZone: 'Europe/Berlin' }, { zone: 'Europe/Berlin' }],
  AMENDMENT_ROLE_IN_USE: [begun, roles('animateurs', null), { role: 'animateurs' }],
  AMENDMENT_ROLE_KIND_CHANGED: [begun, roles('animateurs', { kind: 'funder' }), { role: 'animateurs' }],
  AMENDMENT_ROLE_TOO_SMALL: [begun, roles('beneficiaires', { max: 1 }), { role: 'beneficiaires' }],
  AMENDMENT_FIELD_IN_USE: [begun, { ...template, fields: template.fields?.slice(1) ?? [] }, { field: 'lieu' }],
  AMENDMENT_FIELD_TYPE_CHANGED: [
    begun,
    { ...template, fields: [field('lieu', 'date'), ...(template.fields?.slice(1) ?? [])] },
    { field: 'lieu' },
  ],
  AMENDMENT_COLUMN_IN_USE: [
    begun,
    {
      ...template,
      fields: [
        field('lieu', 'boolean'),
        field('actions', 'list', { columns: [{ id: 'pilote', type: 'person', title: { fr: 'Pilote' } }] }),
      ],
    },
    { field: 'actions', column: 'cout' },
  ],
  AMENDMENT_PHASE_REACHED: [
    begun,
    { ...without('accueil'), phases: template.phases.slice(1) },
    { phase: 'preparation' },
  ],
  AMENDMENT_PHASE_TOO_EARLY: [
    begun,
    {
      ...template,
      phases: [phase('essai'), ...template.phases],
      nodes: [...template.nodes, task('essayer', { phase: 'essai' })],
    },
    { phase: 'essai' },
  ],
  AMENDMENT_STEP_REACHED: [begun, without('atelier'), { node: 'atelier' }],
  AMENDMENT_STEP_KIND_CHANGED: [
    begun,
    node('atelier', { kind: 'meeting', edits: [] } as Partial<TemplateNode>),
    { node: 'atelier' },
  ],
  AMENDMENT_STEP_MOVED: [begun, { ...node('atelier', { phase: 'conclusion' }), edges: [] }, { node: 'atelier' }],
  AMENDMENT_STEP_EACH_CHANGED: [begun, node('atelier', { each: { role: 'beneficiaires' } }), { node: 'atelier' }],
  AMENDMENT_STEP_SERIES_CHANGED: [
    begun,
    node('atelier', { recurrence: { first: { after: 'contract:opened' }, every: { weeks: 1 }, count: 3 } }),
    { node: 'atelier' },
  ],
  AMENDMENT_STEP_OPEN: [
    begun,
    node('avis', { choices: choices('oui', 'non', 'peut-etre') } as Partial<TemplateNode>),
    { node: 'avis', what: 'choices' },
  ],
  AMENDMENT_STEP_OVER: [begun, node('accueil', { who: [{ role: 'animateurs' }] }), { node: 'accueil', what: 'who' }],
  AMENDMENT_STEP_UNREACHABLE: [
    begun,
    {
      ...template,
      nodes: [...template.nodes, task('suite', { phase: 'preparation' })],
      edges: [...template.edges, { id: 'accueil-suite', from: 'accueil', to: 'suite' }],
    },
    { node: 'suite' },
  ],
  AMENDMENT_ARROW_IN_USE: [
    () => given(queued, { people: {} }).when(does('ville-1', 'complete', 'dossier')),
    { ...queued, edges: queued.edges.slice(1) },
    { edge: 'dossier-avis' },
  ],
  AMENDMENT_JOIN_IN_USE: [
    () => given(joining).when(does('ville-1', 'complete', 'dossier')),
    { ...joining, edges: joining.edges.slice(0, 1) },
    { node: 'avis' },
  ],
};

describe('what a running contract cannot go on under', () => {
  it.each(AMENDMENT_REFUSALS.map((code) => [code]))('R42 %s', (code) => {
    const [spec, after, details] = cases[code];
    spec().when(proposes(after)).rejected(code, details);
  });

  it('R42 everything that stands in the way is said at once, each with the thing', () => {
    const after: Template = {
      ...without('atelier'),
      timeZone: 'Europe/Berlin',
      roles: roles('animateurs', null).roles,
    };
    const { refusals, concerned } = weighAmendment(compile(template), compile(after), begun().state, NO_WORDS);
    expect(refusals).toEqual([
      { code: 'AMENDMENT_ZONE_CHANGED', details: { zone: 'Europe/Berlin' } },
      { code: 'AMENDMENT_ROLE_IN_USE', details: { role: 'animateurs' } },
      { code: 'AMENDMENT_STEP_REACHED', details: { node: 'atelier' } },
    ]);
    expect(concerned.map(({ seat }) => seat)).toEqual(['ville.1']);
  });

  it('R42 phases that were reached keep their order', () => {
    const [first, second, third] = template.phases as [
      Template['phases'][0],
      Template['phases'][0],
      Template['phases'][0],
    ];
    begun()
      .when(proposes({ ...template, phases: [second, first, third] }))
      .rejected('AMENDMENT_PHASE_REACHED');
    begun()
      .when(proposes({ ...template, phases: [first, third, second] }))
      .rejected('AMENDMENT_PHASE_TOO_EARLY', { phase: 'conclusion' });
  });

  it('R42 what nobody came to yet may change freely', () => {
    const after: Template = {
      ...without('rapport'),
      phases: [...template.phases.slice(0, 2), phase('suite')],
      roles: [...template.roles, role('bailleur')],
    };
    const nodes = after.nodes.map(
      (one): TemplateNode => (one.id === 'merci' ? task('merci', { phase: 'suite' }) : one),
    );
    begun()
      .when(proposes({ ...after, nodes }))
      .then({ type: 'AmendmentProposed' });
  });

  it('R14 R42 an arrow back with turns left lets a step that is over come again, and so change', () => {
    const loop = programme({
      nodes: [task('dossier'), task('avis')],
      edges: ['dossier -> avis', back('avis -declined-> dossier', 1)],
    });
    const after = { ...loop, nodes: [task('dossier', { who: [{ role: 'animateurs' }] }), task('avis')] };
    const placed = { ...after, nodes: after.nodes.map((one) => ({ ...one, phase: 'realisation' })) };
    const over = given(loop).when(does('ville-1', 'complete', 'dossier'));
    over.when(proposes(placed)).then({ type: 'AmendmentProposed' });
    const done = over.when(does('ville-1', 'decline', 'avis'), does('ville-1', 'complete', 'dossier'));
    done.when(proposes(placed)).rejected('AMENDMENT_STEP_OVER', { node: 'dossier', what: 'who' });
  });
});

describe('who may propose an amendment, and how', () => {
  const after: Template = {
    ...template,
    nodes: [...template.nodes, task('visite', { phase: 'realisation', who: [{ role: 'animateurs' }] })],
  };

  it('R42 whoever coordinates from a seat, alone', () => {
    begun()
      .when(proposes(after, { actor: 'animateurs-1' }))
      .rejected('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
    begun()
      .when(proposes(after, { actor: 'somebody' }))
      .rejected('ACTOR_UNKNOWN');
    begun()
      .when(proposes(after, { for: 'animateurs-1' }))
      .rejected('ACTOR_NOT_ALLOWED');
    begun()
      .when(proposes(after))
      .when(says('animateurs-1', { type: 'withdrawAmendment' }))
      .rejected('ACTOR_NOT_ALLOWED');
  });

  it('R42 one at a time, and nothing is taken back that is not proposed', () => {
    begun().when(proposes(after)).when(proposes(after)).rejected('AMENDMENT_OPEN', { n: 1 });
    begun()
      .when(says('ville-1', { type: 'withdrawAmendment' }))
      .rejected('AMENDMENT_NOT_OPEN');
  });

  it('R42 with a last day that is not past', () => {
    begun()
      .when(proposes(after, { until: '2007-01-14' }))
      .rejected('DATE_INVALID', { on: '2007-01-14' });
    begun()
      .when(proposes(after, { until: '2007-02-30' }))
      .rejected('DATE_INVALID');
    begun()
      .when(proposes(after, { until: '2007-01-15' }))
      .then({ type: 'AmendmentProposed', until: '2007-01-15' });
  });

  it('R46 R42 without the program itself it is no proposal', () => {
    const hash = 'c'.repeat(64);
    const act = {
      type: 'proposeAmendment',
      amendment: 'a'.repeat(32),
      template: hash,
      program: hash,
      until: '2007-02-15',
      says: NO_WORDS,
    };
    begun().when(sends('ville-1', act)).rejected('EVENT_MALFORMED', { key: 'proposed' });
    begun()
      .when(sends('ville-1', { ...act, says: { nodes: [] } }))
      .rejected('EVENT_MALFORMED', { key: 'says' });
  });

  it('R42 the answer is neither moved nor skipped nor asked again: it is taken back', () => {
    const asked = begun().when(proposes(after));
    const step = asked.items('-amendment')[0]?.step;
    for (const move of ['skip', 'again']) {
      asked.when(says('ville-1', { type: 'intervene', step, move, reason: TEXT })).rejected('AMENDMENT_STANDS');
    }
    asked.when(does('ville-1', 'reschedule', '-amendment', { to: '2007-03-01' })).rejected('AMENDMENT_STANDS');
  });
});
