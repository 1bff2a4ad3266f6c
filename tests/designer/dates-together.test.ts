import { describe, expect, it } from '@jest/globals';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { changedDates } from '../../designer/src/ui/changes/dates-together.ts';
import { dateLines } from '../../designer/src/ui/timeline/date-lines.ts';
import { ALSACE_SIGNED, yearsOf } from './year.ts';

const alsace = shippedTemplate('alsace-csm-personne');
const SERIES = alsace.nodes.find(({ kind, recurrence }) => kind === 'evaluation' && recurrence !== undefined);
const linesOf = (template: Template) => dateLines(template, yearsOf(template, ALSACE_SIGNED).year);

/** The same programme with one step changed. */
function withStep(id: string, change: (node: Template['nodes'][number]) => Template['nodes'][number]): Template {
  return { ...alsace, nodes: alsace.nodes.map((node) => (node.id === id ? change(node) : node)) };
}

/** The evaluations that come back, so many of them. */
function withReviews(count: number): Template {
  return withStep(SERIES?.id ?? '', (node) => ({ ...node, recurrence: { ...node.recurrence, count } }) as typeof node);
}

describe('the dates that another version changes', () => {
  it('of what comes back are one line: how many, from when to when', () => {
    const before = linesOf(withReviews(2));
    const after = linesOf(withReviews(6));
    const { come, counts } = changedDates(before, after);
    const own = after.filter(({ node, id }) => node === SERIES?.id && !before.some((line) => line.id === id));
    const line = come.find(({ title }) => title.fr === own[0]?.title.fr);
    expect(own.length).toBeGreaterThan(2);
    expect(line).toMatchObject({ count: own.length, from: own[0]?.on, to: own.at(-1)?.on });
    expect(come.length).toBeLessThan(counts.come);
  });

  it('lose none of their days: what is said together adds up to what has changed', () => {
    const { moved, come, gone, counts } = changedDates(linesOf(withReviews(6)), linesOf(withReviews(2)));
    const sum = (lines: readonly { count: number }[]) => lines.reduce((all, { count }) => all + count, 0);
    expect([sum(moved), sum(come), sum(gone)]).toEqual([counts.moved, counts.come, counts.gone]);
    expect(counts.gone).toBeGreaterThan(0);
  });

  it('that move say from when to when they were, and are', () => {
    const before = linesOf(alsace);
    const late = before.map((line) =>
      line.node === SERIES?.id ? { ...line, on: line.on.replace('2007', '2008') as typeof line.on } : line,
    );
    const { moved } = changedDates(before, late);
    const own = before.filter(({ node, on }) => node === SERIES?.id && on.startsWith('2007'));
    expect(own.length).toBeGreaterThan(1);
    expect(moved.find(({ count }) => count === own.length)).toMatchObject({
      wasFrom: own[0]?.on,
      wasTo: own.at(-1)?.on,
      from: own[0]?.on.replace('2007', '2008'),
      to: own.at(-1)?.on.replace('2007', '2008'),
    });
  });

  it('of the end of the contract say that it is the end, which no step gives its name to', () => {
    const before = linesOf(alsace);
    const later = before.map((line) => (line.what === 'end' ? { ...line, on: '2030-01-15' as typeof line.on } : line));
    expect(changedDates(before, later).moved).toMatchObject([{ what: 'end', to: '2030-01-15' }]);
  });

  it('are none between a year and itself', () => {
    const lines = linesOf(alsace);
    expect(changedDates(lines, lines)).toEqual({
      moved: [],
      come: [],
      gone: [],
      counts: { moved: 0, come: 0, gone: 0 },
    });
  });
});
