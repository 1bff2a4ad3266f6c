import type { Clip } from '#schema/clip';
import type { ReminderPolicy, Role, Template, TemplateNode } from '#schema/template';
import { CLIP_FORMAT } from '#schema/vocabulary';
import words from '../../../../locales/both/ready-blocks.json';

/** Steps that are often drawn together, ready to be put down. */
export type ReadyBlock = 'reviewThenAmend' | 'partnerJoins';
export const READY_BLOCKS: readonly ReadyBlock[] = ['reviewThenAmend', 'partnerJoins'];

/** A block as a clip for one template: a partner who joins takes the role that is there for it. */
export function blockFor(template: Template, block: ReadyBlock): Clip {
  const { format, id, title, territory, timeZone } = template;
  const phase = template.phases[0] ?? { id: 'phase', kind: 'realisation' as const, title: words.review };
  const bare = {
    format,
    id,
    title,
    territory,
    timeZone,
    phases: [{ id: phase.id, kind: phase.kind, title: phase.title }],
  };
  const drawn = block === 'reviewThenAmend' ? reviewThenAmend(phase.id) : partnerJoins(phase.id, joiningRole(template));
  return { format: CLIP_FORMAT, template: { ...bare, ...drawn }, named: [] };
}

const within = (days: number) => ({ after: 'reached', plus: { days }, roll: 'next' as const });
const COORDINATOR = { kind: 'coordinator' as const };

/** Everybody takes stock; what hurts becomes a change of the contract. */
function reviewThenAmend(phase: string): Pick<Template, 'roles' | 'nodes' | 'edges'> {
  const nodes: TemplateNode[] = [
    {
      id: 'faire-le-point',
      kind: 'evaluation',
      phase,
      title: words.review,
      who: [{ kind: 'beneficiary', need: 'all' }, COORDINATOR],
      due: within(14),
      criteria: [],
      commitments: true,
    },
    {
      id: 'changer-le-contrat',
      kind: 'decision',
      phase,
      title: words.change,
      who: [COORDINATOR],
      due: within(7),
      method: 'one',
      choices: [
        { id: 'oui', title: words.yes },
        { id: 'non', title: words.no },
      ],
    },
    { id: 'proposer-le-changement', kind: 'task', phase, title: words.propose, who: [COORDINATOR], due: within(14) },
  ];
  return {
    roles: [],
    nodes,
    edges: [
      { id: 'faire-le-point-changer', from: 'faire-le-point', to: 'changer-le-contrat' },
      { id: 'changer-proposer', from: 'changer-le-contrat', outcome: 'oui', to: 'proposer-le-changement' },
    ],
  };
}

/** Whoever joins along the way writes what they promise, then signs; nobody waits for them (R18). */
function partnerJoins(phase: string, role: Role): Pick<Template, 'roles' | 'nodes' | 'edges'> {
  const group = 'accueillir-un-partenaire';
  const nodes: TemplateNode[] = [
    { id: group, kind: 'group', phase, title: words.welcome, each: { role: role.id }, completes: 'none' },
    {
      id: 'ecrire-ses-engagements',
      kind: 'task',
      in: group,
      title: words.write,
      who: [{ each: 'self' }],
      due: within(14),
      edits: ['commitments'],
    },
    { id: 'rejoindre-le-contrat', kind: 'sign', in: group, title: words.join, who: [{ each: 'self' }], due: within(7) },
  ];
  return {
    roles: [role],
    nodes,
    edges: [{ id: 'ecrire-rejoindre', from: 'ecrire-ses-engagements', to: 'rejoindre-le-contrat' }],
  };
}

function joiningRole({ roles }: Template): Role {
  const joining = roles.find(({ recruitedDuring }) => recruitedDuring === true);
  const partner = roles.find(({ kind }) => kind === 'partner');
  const fresh: Role = {
    id: 'partenaire',
    kind: 'partner',
    title: words.partner,
    min: 0,
    max: 30,
    recruitedDuring: true,
  };
  return joining ?? partner ?? fresh;
}

/** Five steps around the day: two before, a gentle one after, another channel, then the coordinator (R43b). */
export const FIVE_REMINDERS: ReminderPolicy = {
  steps: [
    { offset: { days: -7 }, to: 'assignee' },
    { offset: { days: -2 }, to: 'assignee' },
    { offset: { days: 1 }, to: 'assignee' },
    { offset: { days: 3 }, to: 'assignee', channel: 'second' },
    { offset: { days: 7 }, to: 'coordinator' },
  ],
};
