import type { Edit, Path } from '#engine/authoring/edit';
import type { Finding, Rule } from '../rule.ts';

/** A menu asks for no more options than it has, nor than it allows. */
export const optionBounds: Rule = {
  code: 'OPTION_BOUNDS',
  severity: 'error',
  title: { fr: 'Menu impossible', en: 'Impossible menu' },
  messages: {
    fr: '« {step} » demande au moins {min} options et au plus {max}, sur {many}.',
    en: '“{step}” asks for at least {min} options and at most {max}, out of {many}.',
  },
  why: { fr: 'Personne ne pourrait répondre.', en: 'Nobody could answer.' },
  repair: { fr: 'Corrigez les deux nombres.', en: 'Correct the two numbers.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      if (node.kind !== 'option' || node.options.length === 0) return [];
      const many = node.options.length;
      const { min = 0, max = many } = node;
      if (min <= max && min <= many) return [];
      return [
        { at: { ...at, key: 'min' }, params: { step: node.id, min, max, many }, fix: boundsFix(path, min, max, many) },
      ];
    }),
};

function boundsFix(path: Path, min: number, max: number, many: number): Edit[] {
  const least = Math.min(min, many);
  const edits: Edit[] = [{ op: 'set', path: [...path, 'min'], value: least }];
  return max < least ? [...edits, { op: 'set', path: [...path, 'max'], value: least }] : edits;
}
