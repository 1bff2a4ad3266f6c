import { describe, expect, it } from '@jest/globals';
import { lineFor } from '../../../../designer/src/features/editor/inspector/people/usual-need.ts';
import { contract, step, task } from '../../../engine/lint/parts.ts';

const TEMPLATE = contract({
  nodes: [
    step('meeting', 'seance', { who: [{ role: 'ville', need: 'all' }] }),
    task('ecrire', { who: [{ role: 'ville' }] }),
    task('lire', { who: [{ role: 'ville', need: 2 }] }),
    step('meeting', 'bilan'),
    task('relire'),
  ],
});
const stepOf = (id: string) => TEMPLATE.nodes.find((node) => node.id === id);

describe('how many of a role are needed when it is named in a step', () => {
  it('is what was said last in a step of the same kind', () => {
    expect(lineFor(TEMPLATE, stepOf('bilan'), { role: 'ville' })).toEqual({ role: 'ville', need: 'all' });
    expect(lineFor(TEMPLATE, stepOf('relire'), { role: 'ville' })).toEqual({ role: 'ville', need: 2 });
  });

  it('is what was said last of it anywhere, else one', () => {
    const { nodes } = TEMPLATE;
    const other = { ...TEMPLATE, nodes: nodes.filter(({ id }) => id === 'seance') };
    expect(lineFor(other, undefined, { role: 'ville' })).toEqual({ role: 'ville', need: 'all' });
    expect(lineFor(TEMPLATE, stepOf('bilan'), { role: 'voisins' })).toEqual({ role: 'voisins' });
  });

  it('is not taken from the step itself', () => {
    expect(lineFor(contract({ nodes: [stepOf('lire') as never] }), stepOf('lire'), { role: 'ville' })).toEqual({
      role: 'ville',
    });
  });
});
