import { describe, expect, it } from '@jest/globals';
import { lint } from '#engine/lint/lint';
import { readTemplate } from '#schema/read-template';
import { EXAMPLES } from '../../../designer/src/features/editor/problems/rule/examples.ts';
import { layOutExample } from '../../../designer/src/features/editor/problems/rule/lay-out-example.ts';

describe('the pictures that explain a rule', () => {
  it.each(Object.entries(EXAMPLES))(
    '%s is broken by the wrong one and kept by the right one',
    (code, { wrong, right }) => {
      expect(readTemplate(wrong)).toMatchObject({ ok: true });
      expect(readTemplate(right)).toMatchObject({ ok: true });
      const stops = (template: typeof wrong) =>
        lint(template)
          .filter((problem) => problem.severity === 'error' && problem.code !== code)
          .map((problem) => problem.code);
      expect(lint(wrong).map((problem) => problem.code)).toContain(code);
      expect(lint(right).map((problem) => problem.code)).not.toContain(code);
      expect([stops(wrong), stops(right)]).toEqual([[], []]);
    },
  );

  it.each(Object.entries(EXAMPLES))('%s is drawn without one step over another', (_code, { wrong, right }) => {
    for (const template of [wrong, right]) {
      const { cards, groups, lines, width, height } = layOutExample(template);
      expect(cards.length + groups.length).toBe(template.nodes.length);
      expect(lines.length).toBe(template.edges.length);
      for (const one of cards) {
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        for (const other of cards)
          if (one !== other)
            expect(
              one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
            ).toBe(true);
      }
    }
  });
});
