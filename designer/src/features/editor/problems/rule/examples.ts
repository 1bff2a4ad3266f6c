import type { NodeOf, Template } from '#schema/template';
import { arrow, phase, sketch, step } from './sketch.ts';

/** A wrong template and a right one, as small as they can be, for the rules that a picture explains. */
export type Example = { wrong: Template; right: Template };

const soon = { after: 'reached', plus: { days: 7 } };
const [invite, visit, meet, tell] = [
  step('task', 'inviter'),
  step('task', 'visiter'),
  step('meeting', 'reunir'),
  step('notice', 'prevenir'),
];
const choose = step('decision', 'decider');
const wired = [arrow('decider', 'ecrire', { outcome: 'oui' }), arrow('decider', 'visiter', { outcome: 'non' })];
const write = step('task', 'ecrire');
const twoPhases = [phase('preparation'), phase('realisation')];
const inPreparation = step('task', 'inviter', { phase: 'preparation' });
const loop = [arrow('inviter', 'reunir'), arrow('reunir', 'decider')];
const again = { outcome: 'non', back: true, maxTimes: 2 } as const;
const fork = [arrow('inviter', 'visiter'), arrow('inviter', 'reunir')];
const join = (mode: 'all' | 'count', n?: number) =>
  step('task', 'ecrire', { join: { mode, ...(n === undefined ? {} : { n }) } });
const split = [arrow('decider', 'visiter', { outcome: 'oui' }), arrow('decider', 'reunir', { outcome: 'non' })];
const together = [arrow('visiter', 'ecrire'), arrow('reunir', 'ecrire')];
const each = { each: { role: 'habitants' } };
const sort = step('gate', 'trier');
const { default: _default, ...withoutDefault } = sort as NodeOf<'gate'>;
const bothWays = [arrow('trier', 'ecrire', { outcome: 'oui' }), arrow('trier', 'visiter', { outcome: 'non' })];
const reminded = step('task', 'inviter', {
  boundaries: [{ outcome: 'relance', at: { after: 'opened', plus: { days: 9 } } }],
});
const turn = (through: 'visiter' | 'prevenir') => [
  arrow('trier', through, { outcome: 'oui' }),
  arrow(through, 'trier', { back: true, maxTimes: 3 }),
];
const lateSignature = { deadline: { at: { after: 'opened', plus: { days: 30 } }, then: 'expired' } };

export const EXAMPLES: Readonly<Record<string, Example>> = {
  EDGE_LEAVES_SCOPE: {
    wrong: sketch([inPreparation, meet], [arrow('inviter', 'reunir')], twoPhases),
    right: sketch([inPreparation, meet], [], twoPhases),
  },
  EDGE_OUT_OF_END: {
    wrong: sketch([invite, step('end', 'fin'), tell], [arrow('inviter', 'fin'), arrow('fin', 'prevenir')]),
    right: sketch([invite, tell, step('end', 'fin')], [arrow('inviter', 'prevenir'), arrow('prevenir', 'fin')]),
  },
  EDGE_OUTCOME_UNKNOWN: {
    wrong: sketch([invite, meet], [arrow('inviter', 'reunir', { outcome: 'signed' })]),
    right: sketch([invite, meet], [arrow('inviter', 'reunir', { outcome: 'done' })]),
  },
  EDGE_OUTCOME_MISSING: {
    wrong: sketch(
      [choose, write, visit],
      [arrow('decider', 'ecrire'), arrow('decider', 'visiter', { outcome: 'non' })],
    ),
    right: sketch([choose, write, visit], wired),
  },
  DUPLICATE_EDGE: {
    wrong: sketch([invite, meet], [arrow('inviter', 'reunir'), arrow('inviter', 'reunir', { id: 'encore' })]),
    right: sketch([invite, meet], [arrow('inviter', 'reunir')]),
  },
  BACK_EDGE_WITHOUT_TIMES: {
    wrong: sketch(
      [invite, meet, choose, write],
      [
        ...loop,
        arrow('decider', 'ecrire', { outcome: 'oui' }),
        arrow('decider', 'inviter', { outcome: 'non', back: true }),
      ],
    ),
    right: sketch(
      [invite, meet, choose, write],
      [...loop, arrow('decider', 'ecrire', { outcome: 'oui' }), arrow('decider', 'inviter', again)],
    ),
  },
  TIMES_WITHOUT_BACK: {
    wrong: sketch([invite, meet], [arrow('inviter', 'reunir', { maxTimes: 3 })]),
    right: sketch([invite, meet], [arrow('inviter', 'reunir')]),
  },
  SCOPE_CIRCLE: {
    wrong: sketch([invite, meet, choose], [...loop, arrow('decider', 'inviter', { outcome: 'non' })]),
    right: sketch([invite, meet, choose], [...loop, arrow('decider', 'inviter', again)]),
  },
  BACK_EDGE_GOES_FORWARD: {
    wrong: sketch([invite, meet], [arrow('inviter', 'reunir', { back: true, maxTimes: 2 })]),
    right: sketch([invite, meet], [arrow('inviter', 'reunir')]),
  },
  ENDLESS_SERVICE_EDGE: {
    wrong: sketch([step('service', 'paniers'), write], [arrow('paniers', 'ecrire')]),
    right: sketch(
      [step('service', 'paniers', { ends: { after: 'opened', plus: { months: 6 } } }), write],
      [arrow('paniers', 'ecrire')],
    ),
  },
  JOIN_ALL_MAY_STARVE: {
    wrong: sketch([choose, visit, meet, join('all')], [...split, ...together]),
    right: sketch([choose, visit, meet, write], [...split, ...together]),
  },
  JOIN_COUNT_OVER_EDGES: {
    wrong: sketch([invite, visit, meet, join('count', 3)], [...fork, ...together]),
    right: sketch([invite, visit, meet, join('count', 2)], [...fork, ...together]),
  },
  JOIN_WITHOUT_BRANCHES: {
    wrong: sketch([invite, join('all')], [arrow('inviter', 'ecrire')]),
    right: sketch([invite, visit, meet, join('all')], [...fork, ...together]),
  },
  GROUP_EMPTY: {
    wrong: sketch([step('group', 'chacun', each)]),
    right: sketch([step('group', 'chacun', each), step('task', 'visiter', { in: 'chacun', who: [{ each: 'self' }] })]),
  },
  PHASE_EMPTY: {
    wrong: sketch([invite], [], twoPhases),
    right: sketch([inPreparation, meet], [], twoPhases),
  },
  PHASE_ORDER: {
    wrong: sketch([inPreparation, meet], [], [phase('realisation'), phase('preparation')]),
    right: sketch([inPreparation, meet], [], twoPhases),
  },
  NOBODY_DOES_IT: {
    wrong: sketch([step('task', 'inviter', { who: [] })]),
    right: sketch([invite]),
  },
  DUE_MISSING: {
    wrong: sketch([invite]),
    right: sketch([step('task', 'inviter', { due: soon })]),
  },
  GATE_WITHOUT_DEFAULT: {
    wrong: sketch([withoutDefault, write], [arrow('trier', 'ecrire', { outcome: 'oui' })]),
    right: sketch([sort, write, visit], bothWays),
  },
  GATE_DEFAULT_UNWIRED: {
    wrong: sketch([sort, write], [arrow('trier', 'ecrire', { outcome: 'oui' })]),
    right: sketch([sort, write, visit], bothWays),
  },
  NEGATIVE_OUTCOME_UNWIRED: {
    wrong: sketch([invite, tell], [arrow('inviter', 'prevenir')]),
    right: sketch(
      [invite, tell, step('end', 'fin', { outcome: 'closed' })],
      [arrow('inviter', 'prevenir'), arrow('inviter', 'fin', { outcome: 'declined' })],
    ),
  },
  BOUNDARY_UNWIRED: {
    wrong: sketch([reminded, meet], [arrow('inviter', 'reunir')]),
    right: sketch(
      [reminded, meet, tell],
      [arrow('inviter', 'reunir'), arrow('inviter', 'prevenir', { outcome: 'relance' })],
    ),
  },
  LOOP_WITHOUT_PEOPLE: {
    wrong: sketch([sort, tell], turn('prevenir')),
    right: sketch([sort, visit], turn('visiter')),
  },
  END_MISSING: {
    wrong: sketch([invite]),
    right: sketch([invite, step('end', 'fin')], [arrow('inviter', 'fin')]),
  },
  STEP_UNREACHABLE: {
    wrong: sketch([step('sign', 'signer'), write], [arrow('signer', 'ecrire', { outcome: 'expired' })]),
    right: sketch([step('sign', 'signer', lateSignature), write], [arrow('signer', 'ecrire', { outcome: 'expired' })]),
  },
};
