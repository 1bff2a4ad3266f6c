import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import { type Conflict, mergeTemplates } from '#engine/authoring/merge-templates';
import { renameThings } from '#engine/authoring/rename-things';
import { takeTheirs } from '#engine/authoring/settle-conflict';
import { lint } from '#engine/lint/lint';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import { holds } from '#tests/support/spec-properties';

const START = shippedTemplate('mulhouse-csm');

function drawnBy(seed: number, actions: number): Template {
  const dice = diceOf(seed);
  let now = START;
  for (let n = 0; n < actions; n += 1) now = applyEdits(now, anyAction(now, dice));
  return now;
}

const titled = (template: Template, id: string, fr: string): Template =>
  applyEdits(template, [
    { op: 'set', path: ['nodes', template.nodes.findIndex((node) => node.id === id), 'title', 'fr'], value: fr },
  ]);

describe('joining what two people made of one template', () => {
  holds(
    'loses nothing that only one of them made, and tells every place that both changed',
    40,
    fc.tuple(fc.nat(), fc.nat(), fc.nat(10), fc.nat(10)),
    ([seed, other, mine, theirs]) => {
      const [here, there] = [drawnBy(seed, mine), drawnBy(other, theirs)];
      const { template, conflicts } = mergeTemplates(START, here, there);
      expect(readTemplate(canonicalText(template))).toMatchObject({ ok: true });
      const added = (from: Template) =>
        from.nodes.filter(({ id }) => !START.nodes.some((node) => node.id === id)).length;
      const twins = here.nodes.filter(
        (node) =>
          !START.nodes.some(({ id }) => id === node.id) &&
          there.nodes.some((known) => JSON.stringify(known) === JSON.stringify(node)),
      ).length;
      expect(added(template)).toBe(added(here) + added(there) - twins);
      for (const node of there.nodes) {
        const was = START.nodes.find(({ id }) => id === node.id);
        const isOnlyTheirs = JSON.stringify(here.nodes.find(({ id }) => id === node.id)) === JSON.stringify(was);
        if (was && isOnlyTheirs) expect(template.nodes).toContainEqual(node);
      }
      const back = mergeTemplates(START, there, here);
      expect(back.conflicts).toHaveLength(conflicts.length);
    },
  );

  it('keeps mine where both changed the same title, and says so', () => {
    const { template, conflicts } = mergeTemplates(
      START,
      titled(START, 'signature', 'Signer ensemble'),
      titled(START, 'signature', 'Signer à la mairie'),
    );
    expect(template.nodes.find(({ id }) => id === 'signature')?.title.fr).toBe('Signer ensemble');
    expect(conflicts).toEqual([
      {
        path: ['nodes', 'signature', 'title', 'fr'],
        base: START.nodes.find(({ id }) => id === 'signature')?.title.fr,
        mine: 'Signer ensemble',
        theirs: 'Signer à la mairie',
      },
    ]);
  });

  it('gives the other version where somebody takes theirs, whatever moved meanwhile', () => {
    const theirs = titled(START, 'signature', 'Signer à la mairie');
    const { template, conflicts } = mergeTemplates(START, titled(START, 'signature', 'Signer ensemble'), theirs);
    const later = applyEdits(template, [{ op: 'remove', path: ['nodes', 0] }]);
    const settled = applyEdits(later, takeTheirs(later, conflicts[0] as Conflict));
    expect(settled.nodes.find(({ id }) => id === 'signature')?.title.fr).toBe('Signer à la mairie');
    const without = { ...START, nodes: START.nodes.filter(({ id }) => id !== 'signature') };
    const gone = mergeTemplates(START, without, theirs);
    const [conflict] = gone.conflicts;
    expect(conflict?.path).toEqual(['nodes', 'signature']);
    const back = applyEdits(gone.template, takeTheirs(gone.template, conflict as Conflict));
    expect(back.nodes.filter(({ id }) => id === 'signature')).toHaveLength(1);
  });

  it('keeps two steps that two people gave the same name', () => {
    const add = (kind: 'task' | 'meeting') =>
      applyEdits(START, [
        {
          op: 'add',
          path: ['nodes', START.nodes.length],
          value: { id: 'visite', kind, title: { fr: 'Visite' }, phase: 'preparation' },
        },
        { op: 'add', path: ['edges', START.edges.length], value: { id: 'a', from: 'definir-bien-etre', to: 'visite' } },
      ]);
    const { template, conflicts } = mergeTemplates(START, add('task'), add('meeting'));
    expect(conflicts).toEqual([]);
    const visits = template.nodes.filter(({ title }) => title.fr === 'Visite');
    expect(visits.map(({ id, kind }) => [id, kind])).toEqual(
      expect.arrayContaining([
        ['visite', 'meeting'],
        ['visite-2', 'task'],
      ]),
    );
    expect(template.edges.filter(({ from }) => from === 'definir-bien-etre').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['visite', 'visite-2']),
    );
  });
});

describe('giving things other ids', () => {
  it.each(['mulhouse-csm', 'alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit'] as const)(
    'changes every name of a step, a role, a field and a phase of %s, and nothing else',
    (name) => {
      const template = shippedTemplate(name);
      const lists = ['nodes', 'roles', 'fields', 'phases'] as const;
      const there = Object.fromEntries(
        lists.map((list) => [list, new Map((template[list] ?? []).map(({ id }) => [id, `${id}-x`]))]),
      );
      const back = Object.fromEntries(
        lists.map((list) => [list, new Map((template[list] ?? []).map(({ id }) => [`${id}-x`, id]))]),
      );
      const renamed = renameThings(template, there);
      expect(lint(renamed).map(({ code }) => code)).toEqual(lint(template).map(({ code }) => code));
      expect(canonicalText(renameThings(renamed, back))).toBe(canonicalText(template));
      const text = canonicalText({ ...renamed, edges: [] });
      for (const { id } of template.nodes) expect(text).not.toContain(`:${id}:`);
    },
  );
});
