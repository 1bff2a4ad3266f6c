import { ownWords } from '../../../locales/own-words.ts';
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

/** One step that a change touched. */
const AMENDED = new Map([
  [
    'bilan',
    {
      n: 1,
      said: ownWords(
        '« Bilan des 3 mois » : à faire au plus tard : 3 mois après la signature → 4 mois après la signature',
        '“Review at 3 months”: to do by: 3 months after the signature → 4 months after the signature',
      ),
    },
  ],
]);

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
    amended: AMENDED.get(id) ?? null,
    isMine: false,
  })),
  arrows: [
    ['seances', 'bilan'],
    ['atelier', 'bilan'],
    ['engagements', 'note'],
  ].map(([from = '', to = '']) => ({ id: `${from}-${to}`, from, to, outcome: null, isBack: false, isTaken: false })),
  drawn: Object.fromEntries(STEPS.map(([id, , , , , , x, y]) => [id, { x, y }])),
};
