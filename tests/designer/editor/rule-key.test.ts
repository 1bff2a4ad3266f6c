import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { ruleKey } from '../../../designer/src/features/editor/calendar/rule-key.ts';

describe('the rule that a bar leads to', () => {
  const { nodes } = shippedTemplate('alsace-csm-personne');
  const keyOf = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    if (!node) throw new Error(id);
    return ruleKey(node);
  };

  it('is what its dates are counted from: a series, a day, an opening', () => {
    expect(keyOf('evaluation-partenaires')).toBe('recurrence.every');
    expect(keyOf('sessions-consommation')).toBe('recurrence.dates');
    expect(keyOf('signature')).toBe('due');
    expect(keyOf('acces-commerce-equitable')).toBe('opens');
  });
});
