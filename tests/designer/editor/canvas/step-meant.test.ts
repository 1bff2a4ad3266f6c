import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { stepMeant } from '../../../../designer/src/features/editor/canvas/flow/step-meant.ts';

const MULHOUSE = shippedTemplate('mulhouse-csm');
const GROUP = 'actions-choisies';
const meant = (from: string, under: string | null, near: string | null) => stepMeant(MULHOUSE, from, { under, near });

describe('an arrow that is drawn with the mouse', () => {
  it('leads to the card that it is let go on, whichever port is near', () => {
    expect(meant('signature', 'planification', 'refus-de-signer')).toBe('planification');
    expect(meant('signature', null, 'refus-de-signer')).toBe('refus-de-signer');
    expect(meant('seances', GROUP, null)).toBe(GROUP);
  });

  it('asks for a step where it is let go on nothing, inside of its own group as well', () => {
    expect(meant('signature', null, null)).toBeNull();
    expect(meant('financer-action', GROUP, null)).toBeNull();
    expect(meant('financer-action', GROUP, 'mener-action')).toBe('mener-action');
  });

  it('comes back to where it begins only when it is let go on that card, not beside it', () => {
    expect(meant('approuver-criteres', 'approuver-criteres', 'approuver-criteres')).toBe('approuver-criteres');
    expect(meant('approuver-criteres', null, 'approuver-criteres')).toBeNull();
    expect(meant('financer-action', GROUP, 'financer-action')).toBeNull();
  });
});
