import type { GraphModel, GraphStep, StepMark } from '../graph/graph-model.ts';
import { PEOPLE, sampleContract } from './sample-contract.ts';

const STEPS: [string, string, string, string, GraphStep['kind'], StepMark, number, number][] = [
  ['signature', 'Signer le contrat', 'Sign the contract', 'launch', 'sign', 'done', 0, 0],
  ['seances', 'Séance du groupe', 'Session of the group', 'realisation', 'meeting', 'running', 300, 0],
  ['atelier', 'Atelier d’expression', 'Workshop', 'realisation', 'task', 'late', 300, 100],
  ['engagements', 'Écrire ses engagements', 'Write one’s promises', 'realisation', 'task', 'waiting', 300, 200],
  ['bilan', 'Bilan des 3 mois', 'Review at 3 months', 'realisation', 'evaluation', 'soon', 580, 0],
  ['note', 'Note', 'Note', 'realisation', 'task', 'coming', 580, 100],
  ['suite', 'On continue ?', 'Do we go on?', 'conclusion', 'decision', 'coming', 880, 0],
];

/** A drawing with each state of a step, a private one among them. */
export const sampleGraph: GraphModel = {
  phases: sampleContract.phases.filter(({ kind }) => kind !== 'preparation'),
  steps: STEPS.map(([id, fr, en, phase, kind, mark]) => ({
    ...{ id, phase, group: null, mark, people: id === 'note' ? [] : PEOPLE, roles: [], plain: null },
    isPrivate: id === 'note',
    kind: id === 'note' ? null : kind,
    title: { fr, en },
    date: mark === 'waiting' || id === 'note' ? null : { on: '2009-03-18', from: null, because: null },
    isPast: mark === 'done',
    timesDone: null,
    isMine: false,
  })),
  arrows: [
    ['seances', 'bilan'],
    ['atelier', 'bilan'],
    ['engagements', 'note'],
  ].map(([from = '', to = '']) => ({ id: `${from}-${to}`, from, to, outcome: null, isBack: false, isTaken: false })),
  drawn: Object.fromEntries(STEPS.map(([id, , , , , , x, y]) => [id, { x, y }])),
};
