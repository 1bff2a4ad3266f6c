import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from '#engine/authoring/edit';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import type { Draft } from '../../../designer/src/api-client/questions/templates.ts';
import { RequestProblem } from '../../../designer/src/api-client/request.ts';
import type { Saved } from '../../../designer/src/api-client/template-drafts.ts';
import { createEditor } from '../../../designer/src/features/editor/draft/create-editor.ts';
import { createSaving } from '../../../designer/src/features/editor/draft/create-saving.ts';
import type { LocalCopies, LocalCopy } from '../../../designer/src/features/editor/draft/local-copy.ts';

const START = shippedTemplate('microcredit');
const SOMEBODY = { id: 'a', name: 'Odile', organisation: null };

/** A server that keeps one draft as the real one does: a save made on an older revision is answered with what there is. */
function server() {
  let draft: Draft = {
    ...{ id: 'd', title: 'T', revision: 1, programme: START.id, begunFrom: null, published: null },
    ...{ contract: null, createdBy: SOMEBODY, updatedBy: SOMEBODY, updatedAt: 0, template: START },
  };
  const state = { isAway: false };
  return {
    state,
    draft: () => draft,
    send: async (_id: string, revision: number, template: Template): Promise<Saved> => {
      await Promise.resolve();
      if (state.isAway) throw new RequestProblem({ code: 'AWAY', title: '', status: 0 }, null);
      if (revision !== draft.revision) return { kind: 'changed', current: draft };
      draft = { ...draft, revision: revision + 1, template: JSON.parse(canonicalText(template)) as Template };
      return { kind: 'saved', revision: draft.revision };
    },
  };
}

/** What a browser keeps. */
function copies(): LocalCopies {
  const kept = new Map<string, LocalCopy>();
  return {
    read: async (draft) => kept.get(draft) ?? null,
    keep: async (copy) => kept.set(copy.draft, copy) !== undefined,
    forget: async (draft) => void kept.delete(draft),
  };
}

function page(from: ReturnType<typeof server>, browser: LocalCopies, template = from.draft().template) {
  const editor = createEditor(template);
  const saving = createSaving({ editor, draft: { ...from.draft(), template }, send: from.send, copies: browser });
  return { editor, saving };
}

async function settle({ saving }: ReturnType<typeof page>): Promise<void> {
  for (let n = 0; n < 20 && saving.revision() === null; n += 1) await saving.now();
}

describe('two people who draw one template', () => {
  it('lose nothing that either of them made, and end with the same template', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(1), fc.boolean()), { maxLength: 16 }),
        async (seed, turns) => {
          const there = server();
          const pages = [page(there, copies()), page(there, copies())];
          const stops = await Promise.all(pages.map(({ saving }) => saving.start()));
          const dice = diceOf(seed);
          const added = new Set<string>();
          for (const [who, saves] of turns) {
            const one = pages[who] as ReturnType<typeof page>;
            const title = `Étape ${added.size} de ${who}`;
            const now = one.editor.template();
            const moved = anyAction(now, dice).filter(({ path }) => path[0] === 'layout');
            one.editor.do({ edits: [...moved, newStep(now, title)], words: { key: 'title' } });
            added.add(title);
            if (saves) await one.saving.now();
          }
          for (let round = 0; round < 3; round += 1) for (const one of pages) await hearAndSettle(one, there);
          for (const stop of stops) stop();
          const titles = there.draft().template.nodes.map((node) => node.title.fr);
          for (const title of added) expect(titles).toContain(title);
          for (const { editor } of pages)
            expect(canonicalText(editor.template())).toBe(canonicalText(there.draft().template));
        },
      ),
      { numRuns: 40, seed: 20_081_218 },
    );
  }, 60_000);

  it('are told of the places that both changed, and mine stays until theirs is taken', async () => {
    const there = server();
    const [mine, theirs] = [page(there, copies()), page(there, copies())];
    const titled = (value: string) => ({
      edits: [{ op: 'set' as const, path: ['title', 'fr'], value }],
      words: { key: 'title' },
    });
    theirs.editor.do(titled('Le leur'));
    await settle(theirs);
    mine.editor.do(titled('Le mien'));
    await settle(mine);
    expect(mine.saving.joining()).toMatchObject({
      by: 'Odile',
      conflicts: [{ path: ['title', 'fr'], theirs: 'Le leur' }],
    });
    expect(there.draft().template.title.fr).toBe('Le mien');
  });
});

async function hearAndSettle(one: ReturnType<typeof page>, there: ReturnType<typeof server>): Promise<void> {
  one.saving.hear(there.draft());
  await settle(one);
}

/** A step under an id that is free on this page; somebody else may take the same one meanwhile. */
function newStep({ nodes, phases }: Template, fr: string): Edit {
  const id = `visite-${nodes.filter((node) => node.id.startsWith('visite')).length}`;
  return { op: 'add', path: ['nodes', nodes.length], value: { id, kind: 'task', title: { fr }, phase: phases[0]?.id } };
}

describe('a page that went away before its changes were saved', () => {
  const retitled = {
    edits: [{ op: 'set' as const, path: ['title', 'fr'], value: 'Gardé ici' }],
    words: { key: 'title' },
  };

  it('says that they are kept here, and the next page brings them back', async () => {
    const [there, browser] = [server(), copies()];
    const first = page(there, browser);
    const stop = await first.saving.start();
    there.state.isAway = true;
    first.editor.do(retitled);
    await first.saving.now();
    expect(first.saving.state()).toEqual({ kind: 'keptHere' });
    stop();
    there.state.isAway = false;
    const next = page(there, browser);
    const stopNext = await next.saving.start();
    expect(next.editor.template().title.fr).toBe('Gardé ici');
    await settle(next);
    expect(there.draft().template.title.fr).toBe('Gardé ici');
    stopNext();
  });

  it('tells of nobody when what it sent on the way out has arrived', async () => {
    const [there, browser] = [server(), copies()];
    const first = page(there, browser);
    const stop = await first.saving.start();
    first.editor.do(retitled);
    first.saving.leave();
    stop();
    for (let n = 0; n < 20 && there.draft().revision === 1; n += 1) await Promise.resolve();
    expect(there.draft().template.title.fr).toBe('Gardé ici');
    const next = page(there, browser);
    const stopNext = await next.saving.start();
    expect(next.saving.joining()).toBeNull();
    expect(await browser.read('d')).toBeNull();
    stopNext();
  });

  it('joins them with what somebody else saved meanwhile', async () => {
    const [there, browser] = [server(), copies()];
    const first = page(there, browser);
    const stop = await first.saving.start();
    there.state.isAway = true;
    first.editor.do(retitled);
    await first.saving.now();
    stop();
    there.state.isAway = false;
    const other = page(there, copies());
    other.editor.do({
      edits: [{ op: 'set', path: ['nodes', 0, 'title', 'fr'], value: 'Changé ailleurs' }],
      words: { key: 'title' },
    });
    await settle(other);
    const next = page(there, browser);
    const stopNext = await next.saving.start();
    await settle(next);
    stopNext();
    expect(there.draft().template).toMatchObject({ title: { fr: 'Gardé ici' } });
    expect(there.draft().template.nodes[0]?.title.fr).toBe('Changé ailleurs');
  });
});
