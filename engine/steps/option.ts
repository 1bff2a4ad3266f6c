import type { Kind } from './kind.ts';
import { judgeLines } from './lines.ts';

/** A menu that a person may take or leave; it leaves by everything that was chosen, or by `none`. */
export const option: Kind<'option'> = {
  kind: 'option',
  verbs: ['choose'],
  needsPeople: true,
  judge(running) {
    const ending = judgeLines(running, 'none', null);
    if (!ending) return null;
    const chosen = Object.values(running.run.answers ?? {}).flatMap((answer) => answer.choices ?? []);
    const inOrder = running.node.options.flatMap((choice) => (chosen.includes(choice.id) ? [choice.id] : []));
    return { ...ending, outcomes: inOrder.length > 0 ? inOrder : ['none'] };
  },
};
