import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { clipNeeds } from '#engine/authoring/clip/clip-needs';
import { copySteps } from '#engine/authoring/clip/copy-steps';
import { duplicateSteps } from '#engine/authoring/clip/duplicate-steps';
import { pasteSteps } from '#engine/authoring/clip/paste-steps';
import { insideOf } from '#engine/authoring/scope-of';
import { lint } from '#engine/lint/lint';
import { canonicalText } from '#schema/canonical';
import { readClip } from '#schema/read-clip';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { type Dice, diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const NAMES = ['mulhouse-csm', 'alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit'] as const;
const SHIPPED = NAMES.map(shippedTemplate);
const [MULHOUSE, ALSACE, TEAM] = SHIPPED as [Template, Template, Template];

function done(template: Template, change: ChangeOrRefusal): Template {
  if ('refused' in change) throw new Error(change.refused);
  return applyEdits(template, change.edits);
}

/** Through the text of a clipboard, as between two browsers. */
function carried(template: Template, ids: readonly string[]) {
  const reading = readClip(JSON.stringify(copySteps(template, ids)));
  if (reading.kind !== 'clip') throw new Error(reading.kind);
  return reading.clip;
}

function someSteps(template: Template, dice: Dice): string[] {
  const ids = template.nodes.map(({ id }) => id);
  return Array.from({ length: 1 + dice(8) }, () => ids[dice(ids.length)] ?? '');
}

const errorsOf = (template: Template) => lint(template).filter(({ severity }) => severity === 'error');

describe('steps carried from one template to another', () => {
  holds(
    'never share an id with what is there, nor with each other, and the template stays one',
    25,
    fc.tuple(fc.nat(), fc.nat(3), fc.nat(3)),
    ([seed, from, to]) => {
      const dice = diceOf(seed);
      const [source, target] = [SHIPPED[from], SHIPPED[to]] as [Template, Template];
      const ids = someSteps(source, dice);
      const clip = carried(source, ids);
      const phase = target.phases[dice(target.phases.length)]?.id ?? '';
      let now = target;
      for (let times = 0; times < 3; times += 1) now = done(now, pasteSteps(now, clip, { into: { phase } }));
      expect(readTemplate(canonicalText(now))).toMatchObject({ ok: true });
      for (const list of [now.nodes, now.edges, now.roles, now.fields ?? []])
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      const chosen = new Set([...ids, ...insideOf(source, ids)]);
      expect(now.nodes.length).toBe(target.nodes.length + 3 * chosen.size);
      const among = source.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to));
      expect(now.edges.length).toBe(target.edges.length + 3 * among.length);
      // Nothing that was there is changed by what comes.
      for (const list of ['nodes', 'edges', 'roles', 'fields'] as const)
        for (const thing of target[list] ?? []) expect(now[list]).toContainEqual(thing);
    },
  );

  holds(
    'mean the same in the template they come from: nothing new is wrong with it',
    20,
    fc.tuple(fc.nat(), fc.nat(3)),
    ([seed, which]) => {
      const template = SHIPPED[which] as Template;
      const twice = done(template, duplicateSteps(template, someSteps(template, diceOf(seed))));
      const wrong = errorsOf(twice).filter(({ code }) => code !== 'BACK_EDGE_GOES_FORWARD');
      expect(wrong.map(({ code, at }) => [code, at])).toEqual([]);
    },
  );

  holds(
    'come as one action that can be worked out on any draft, and change no step that is there',
    20,
    fc.tuple(fc.nat(), fc.nat(15)),
    ([seed, actions]) => {
      const dice = diceOf(seed);
      let drawn = MULHOUSE;
      for (let n = 0; n < actions; n += 1) drawn = applyEdits(drawn, anyAction(drawn, dice));
      if (drawn.nodes.length === 0) return;
      const change = pasteSteps(drawn, carried(drawn, someSteps(drawn, dice)), {
        into: { phase: drawn.phases[0]?.id ?? '' },
      });
      const after = done(drawn, change);
      expect(readTemplate(canonicalText(after))).toMatchObject({ ok: true });
      expect(after.nodes.filter(({ id }) => drawn.nodes.some((node) => node.id === id))).toEqual(drawn.nodes);
    },
  );

  it('keep their places to each other', () => {
    const ids = MULHOUSE.nodes.filter(({ phase }) => phase === 'lancement').map(({ id }) => id);
    const clip = carried(MULHOUSE, ids);
    const after = done(
      MULHOUSE,
      pasteSteps(MULHOUSE, clip, { into: { phase: 'conclusion' }, spot: { x: 40, y: 300 } }),
    );
    const made = after.nodes.filter((node) => !MULHOUSE.nodes.some(({ id }) => id === node.id)).map(({ id }) => id);
    const spotsOf = (template: Template, steps: readonly string[]) => {
      const spots = steps.map((id) => template.layout?.[id] ?? { x: 0, y: 0 });
      const [x, y] = [Math.min(...spots.map((spot) => spot.x)), Math.min(...spots.map((spot) => spot.y))];
      return spots.map((spot) => [spot.x - x, spot.y - y]);
    };
    expect(spotsOf(after, made)).toEqual(spotsOf(MULHOUSE, ids));
    expect(Math.min(...made.map((id) => after.layout?.[id]?.y ?? 0))).toBe(300);
  });

  it('bring the roles, information and reminders that they need, and ask about roles that could be others', () => {
    const asking = ALSACE.nodes.filter(({ kind }) => kind === 'service').map(({ id }) => id);
    const clip = carried(ALSACE, asking);
    const needs = clipNeeds(MULHOUSE, clip);
    const roles = needs.filter(({ kind }) => kind === 'role');
    expect(roles.length).toBeGreaterThan(0);
    const [first] = roles;
    const stand = { role: { [first?.id ?? '']: 'ville' } };
    const after = done(MULHOUSE, pasteSteps(MULHOUSE, clip, { into: { phase: 'realisation' }, stand }));
    expect(after.roles.some(({ id }) => id === first?.id)).toBe(false);
    const unknown = errorsOf(after).filter(({ code }) => code === 'UNKNOWN_ROLE' || code === 'UNKNOWN_FIELD');
    expect(unknown).toEqual([]);
  });

  it('use the role that is there when it is the same', () => {
    const clip = carried(MULHOUSE, ['signature']);
    expect(clipNeeds(MULHOUSE, clip)).toEqual([]);
    const after = done(MULHOUSE, pasteSteps(MULHOUSE, clip, { into: { phase: 'lancement' } }));
    expect(after.roles).toEqual(MULHOUSE.roles);
  });

  it('leave open what they name and nobody said, so that it is told', () => {
    const dated = MULHOUSE.nodes.find((node) => JSON.stringify(node).includes('node:signature:completed'));
    const clip = carried(MULHOUSE, [dated?.id ?? '']);
    expect(clip.named).toEqual([{ id: 'signature', kind: 'sign', title: expect.anything() }]);
    const needs = clipNeeds(TEAM, clip);
    expect(needs).toContainEqual(expect.objectContaining({ kind: 'node', id: 'signature', likely: 'charte' }));
    const phase = TEAM.phases[0]?.id ?? '';
    const open = done(TEAM, pasteSteps(TEAM, clip, { into: { phase } }));
    expect(errorsOf(open).map(({ code }) => code)).toContain('UNKNOWN_STEP');
    const closed = done(TEAM, pasteSteps(TEAM, clip, { into: { phase }, stand: { node: { signature: 'charte' } } }));
    expect(errorsOf(closed).map(({ code }) => code)).not.toContain('UNKNOWN_STEP');
  });

  it('are refused where the place is gone, or there is no more room', () => {
    const clip = carried(MULHOUSE, ['signature']);
    expect(pasteSteps(MULHOUSE, clip, { into: { phase: 'nulle-part' } })).toEqual({ refused: 'GONE' });
    const [first] = MULHOUSE.nodes;
    const full = { ...MULHOUSE, nodes: Array.from({ length: 500 }, (_, n) => ({ ...first, id: `n-${n}` })) };
    expect(pasteSteps(full as Template, clip, { into: { phase: 'lancement' } })).toEqual({ refused: 'TOO_MANY' });
  });
});

describe('a text on the clipboard', () => {
  it.each([
    ['a shopping list', 'lait, pain'],
    ['nothing', ''],
    ['somebody else’s data', '{"nodes": [1, 2], "format": "n8n"}'],
  ])('is none of our business when it is %s', (_name, text) => {
    expect(readClip(text)).toEqual({ kind: 'foreign' });
  });

  it('that is a whole template is all its steps', () => {
    const reading = readClip(canonicalText(MULHOUSE));
    expect(reading).toMatchObject({ kind: 'clip', clip: { named: [] } });
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['with a key that is not ours', (text: string) => text.replace('"named"', '"run":"x","named"')],
    ['with a key of JavaScript', (text: string) => text.replace('"named"', '"__proto__":{},"named"')],
    ['with a step of no kind', (text: string) => text.replace('"kind":"sign"', '"kind":"script"')],
    ['of a later format', (text: string) => text.replace('"format":"trame/1"', '"format":"trame/9"')],
    ['far too large', (text: string) => `${text.slice(0, -1)},"x":"${'x'.repeat(2_100_000)}"}`],
  ])('is refused in words when it is a clip %s', (_name, spoil) => {
    const reading = readClip(spoil(JSON.stringify(copySteps(MULHOUSE, ['signature']))));
    expect(reading.kind).toBe('refused');
    if (reading.kind !== 'refused') return;
    expect(reading.problems.length).toBeGreaterThan(0);
    for (const { messages } of reading.problems) expect(messages.fr).not.toMatch(/[{}]|undefined/);
  });
});
