import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { leadsTo } from '#engine/authoring/arrows';
import { insertStep } from '#engine/authoring/changes/insert-step';
import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const MULHOUSE = shippedTemplate('mulhouse-csm');

function put(template: Template, id: string, arrow: string): Template {
  const change = insertStep(template, id, arrow);
  if ('refused' in change) throw new Error(change.refused);
  return applyEdits(template, change.edits);
}

describe('a step that is put into the middle of an arrow', () => {
  it('is led to by what led on, and leads on to where that led', () => {
    const after = put(MULHOUSE, 'bilan-final', 'recit--quelle-fin');
    expect(after.edges.find(({ id }) => id === 'recit--quelle-fin')?.to).toBe('bilan-final');
    expect(after.edges.filter(({ from }) => from === 'bilan-final')).toEqual([
      { id: 'bilan-final-quelle-fin', from: 'bilan-final', to: 'quelle-fin' },
    ]);
    expect(after.nodes.find(({ id }) => id === 'bilan-final')?.phase).toBe('conclusion');
  });

  it('hands on how often an arrow goes back (R14)', () => {
    const after = put(MULHOUSE, 'seances', 'refus-de-signer--signature');
    expect(after.edges.find(({ id }) => id === 'refus-de-signer--signature')).toEqual({
      id: 'refus-de-signer--signature',
      from: 'refus-de-signer',
      outcome: 'proposer-a-nouveau',
      to: 'seances',
    });
    expect(after.edges.find(({ from }) => from === 'seances')).toMatchObject({
      to: 'signature',
      back: true,
      maxTimes: 3,
    });
  });

  it('is neither the end of a contract, nor an end of the arrow, nor a step that would go round in a circle', () => {
    expect(insertStep(MULHOUSE, 'fin-relais', 'recit--quelle-fin')).toEqual({ refused: 'ARROW_OUT_OF_END' });
    expect(insertStep(MULHOUSE, 'recit', 'recit--quelle-fin')).toEqual({ refused: 'ARROW_TO_ITSELF' });
    expect(insertStep(MULHOUSE, 'groupe-continue', 'recit--quelle-fin')).toEqual({ refused: 'ARROW_CLOSES_CIRCLE' });
    expect(insertStep(MULHOUSE, 'actions-choisies', 'financer-action--mener-action')).toEqual({
      refused: 'GROUP_INSIDE_ITSELF',
    });
    expect(insertStep(MULHOUSE, 'nulle-part', 'recit--quelle-fin')).toEqual({ refused: 'GONE' });
  });

  holds(
    'leaves a template that can be read, whose arrows stay inside and go round in no circle',
    60,
    fc.nat(),
    (seed) => {
      const dice = diceOf(seed);
      const step = MULHOUSE.nodes[dice(MULHOUSE.nodes.length)]?.id ?? '';
      const arrow = MULHOUSE.edges[dice(MULHOUSE.edges.length)]?.id ?? '';
      const change = insertStep(MULHOUSE, step, arrow);
      if ('refused' in change) return;
      const after = applyEdits(MULHOUSE, change.edits);
      expect(readTemplate(canonicalText(after))).toMatchObject({ ok: true });
      const scopes = new Map(after.nodes.map((node) => [node.id, scopeKey(scopeOf(node))]));
      for (const { from, to, back } of after.edges) {
        expect(scopes.get(from)).toBe(scopes.get(to));
        if (back !== true) expect(leadsTo(after, to, from)).toBe(false);
      }
      // Every other arrow is as it was, but for those that the move cut.
      const gone = MULHOUSE.edges.filter(({ id }) => !after.edges.some((edge) => edge.id === id)).map(({ id }) => id);
      expect(gone.sort()).toEqual(change.lost.map(({ id }) => id).sort());
    },
  );
});
