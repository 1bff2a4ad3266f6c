import type { GraphModel, GraphStep, StepMark } from '../graph/graph-model.ts';
import { PEOPLE, sampleContract } from './sample-contract.ts';

const STEPS: [string, string, string, GraphStep['kind'], StepMark, number, number][] = [
  ['signature', 'Signer le contrat', 'launch', 'sign', 'done', 0, 0],
  ['seances', 'Séance du groupe', 'realisation', 'meeting', 'running', 300, 0],
  ['atelier', 'Atelier d’expression', 'realisation', 'task', 'late', 300, 100],
  ['engagements', 'Écrire ses engagements', 'realisation', 'task', 'waiting', 300, 200],
  ['bilan', 'Bilan des 3 mois', 'realisation', 'evaluation', 'soon', 580, 0],
  ['note', 'Note', 'realisation', 'task', 'coming', 580, 100],
  ['suite', 'On continue ?', 'conclusion', 'decision', 'coming', 880, 0],
];

/** A drawing with each state of a step, a private one among them. */
export const sampleGraph: GraphModel = {
  phases: sampleContract.phases.filter(({ kind }) => kind !== 'preparation'),
  steps: STEPS.map(([id, title, phase, kind, mark]) => ({
    ...{ id, phase, group: null, mark, people: id === 'note' ? [] : PEOPLE, roles: [], plain: null },
    isPrivate: id === 'note',
    kind: id === 'note' ? null : kind,
    title: { fr: title },
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
  drawn: Object.fromEntries(STEPS.map(([id, , , , , x, y]) => [id, { x, y }])),
};
