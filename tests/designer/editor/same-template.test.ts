import { describe, expect, it } from '@jest/globals';
import { renameThings } from '#engine/authoring/rename-things';
import { compile } from '#engine/compile';
import type { Template } from '#schema/template';
import { assertSame, hasUsualLadder } from '#tests/e2e/drawing/same-template';
import { shippedTemplate } from '#tests/support/shipped-templates';

const WANTED = shippedTemplate('mulhouse-csm');

/** The same template with other names inside, as one that was drawn has. */
function drawn(): Template {
  const other = (things: readonly { id: string }[] = []) => new Map(things.map(({ id }, at) => [id, `nom-${at}`]));
  const { roles, fields, phases, nodes, edges, commitments, articles } = WANTED;
  const renamed = renameThings(WANTED, {
    ...{ roles: other(roles), fields: other(fields), phases: other(phases), nodes: other(nodes) },
    ...{ edges: other(edges), commitments: other(commitments), articles: other(articles) },
  });
  return { ...renamed, id: 'dessin' };
}

describe('whether what was drawn is what was wanted', () => {
  it('says yes whatever its things are called inside, and where its cards stand', () => {
    assertSame(drawn(), WANTED);
    assertSame({ ...drawn(), layout: {} }, WANTED);
  });

  it('says yes when a step does not say that it follows the usual ladder, since it does so anyway', () => {
    const silent = (node: Template['nodes'][number]) => {
      const { reminders: _usual, ...others } = node;
      return hasUsualLadder(node) ? (others as typeof node) : node;
    };
    const quiet = { ...WANTED, nodes: WANTED.nodes.map(silent) };
    expect(quiet.nodes).not.toEqual(WANTED.nodes);
    // Its name apart, which nothing reads: the ladders themselves stand in the program.
    const withoutNames = (template: Template) =>
      JSON.stringify(compile(template), (key, value: unknown) =>
        key === 'reminders' && typeof value === 'string' ? undefined : value,
      );
    expect(withoutNames(quiet)).toBe(withoutNames(WANTED));
    assertSame({ ...quiet, id: 'dessin' }, WANTED);
  });

  const spoilt: [what: string, spoil: (template: Template) => Template][] = [
    ['an arrow is missing', (template) => ({ ...template, edges: template.edges.slice(1) })],
    [
      'steps of one phase stand in another order',
      (template) => ({ ...template, nodes: [...template.nodes].reverse() }),
    ],
    ['a date is another', (template) => onFirst(template, { due: { after: 'reached', plus: { weeks: 4 } } })],
    ['somebody else does a step', (template) => onFirst(template, { who: [{ role: template.roles[1]?.id ?? '' }] })],
    [
      'a phase has no end',
      (template) => ({ ...template, phases: template.phases.map(({ closes: _closes, ...one }) => one) }),
    ],
    ['a promise is not told', (template) => ({ ...template, commitments: template.commitments?.slice(1) ?? [] })],
    ['nothing is supposed', ({ assume: _assume, ...template }) => template],
  ];

  it.each(spoilt)('says no when %s', (_what, spoil) => {
    expect(() => assertSame(spoil(drawn()), WANTED)).toThrow();
  });
});

function onFirst(template: Template, change: Partial<Template['nodes'][number]>): Template {
  const [first, ...others] = template.nodes;
  return { ...template, nodes: [{ ...first, ...change } as Template['nodes'][number], ...others] };
}
