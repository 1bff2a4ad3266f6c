import { type Conflict, mergeTemplates } from '#engine/authoring/merge-templates';
import { sameJson } from '#engine/authoring/same-json';
import type { Template } from '#schema/template';
import { createListeners } from '../../../api-client/listeners.ts';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { mayTryAgain } from '../../../api-client/request.ts';
import type { Saved } from '../../../api-client/template-drafts.ts';
import type { Editor } from './create-editor.ts';
import type { LocalCopies } from './local-copy.ts';

/** How a draft stands: with the server, on the way, kept on this computer only, or refused. */
export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving' }
  | { kind: 'keptHere' }
  | { kind: 'refused'; error: unknown };

/** Who changed the draft meanwhile, and the places where both changed the same. */
export type Joining = { by: string; conflicts: readonly Conflict[] };

type Given = {
  editor: Editor;
  draft: Draft;
  send: (id: string, revision: number, template: Template, isLeaving?: boolean) => Promise<Saved>;
  copies: LocalCopies;
  now?: () => number;
};
export type Saving = ReturnType<typeof createSaving>;

/** How long after the last change a draft is saved. */
const REST_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Saves a draft by itself. Each change is kept in this browser at once and sent after a short rest. When somebody else
 * saved meanwhile, both versions are joined and nobody's work is written over; what both changed is told.
 */
export function createSaving({ editor, draft, send, copies, now = () => Date.now() }: Given) {
  const { tell, subscribe } = createListeners();
  let known: { revision: number; template: Template } = draft;
  let state: SaveState = { kind: 'saved', at: null };
  let joining: Joining | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let retryMs = FIRST_RETRY_MS;
  let sending: Promise<void> | null = null;

  const become = (next: SaveState) => {
    state = next;
    tell();
  };
  const isSaved = () => editor.template() === known.template;
  const plan = (ms: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  };
  const join = (current: Draft) => {
    const { template, conflicts } = mergeTemplates(known.template, editor.template(), current.template);
    known = current;
    joining = { by: current.updatedBy.name, conflicts };
    editor.receive(template);
  };

  async function save(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (sending !== null) await sending;
    if (isSaved()) return;
    sending = attempt();
    await sending;
    sending = null;
  }

  async function attempt(): Promise<void> {
    const template = editor.template();
    become({ kind: 'saving' });
    try {
      const answer = await send(draft.id, known.revision, template);
      retryMs = FIRST_RETRY_MS;
      if (answer.kind === 'changed') {
        join(answer.current);
        plan(0);
        return;
      }
      known = { revision: answer.revision, template };
      become({ kind: 'saved', at: now() });
      if (isSaved()) await copies.forget(draft.id);
      else plan(REST_MS);
    } catch (error) {
      if (!mayTryAgain(error)) return become({ kind: 'refused', error });
      become({ kind: 'keptHere' });
      plan(retryMs);
      retryMs = Math.min(LONGEST_RETRY_MS, retryMs * 2);
    }
  }

  function changed(): void {
    const template = editor.template();
    if (isSaved()) return;
    void copies.keep({ draft: draft.id, revision: known.revision, base: known.template, template, at: now() });
    if (state.kind === 'saved' || state.kind === 'refused') become({ kind: 'saving' });
    if (state.kind !== 'keptHere') plan(REST_MS);
  }

  return {
    subscribe,
    state: () => state,
    joining: () => joining,
    /** The author has read what somebody else changed. */
    dismiss: (): void => {
      joining = null;
      tell();
    },
    /** Starts listening; what an earlier page could not send is joined with what the server has. Returns how to stop. */
    async start(): Promise<() => void> {
      const copy = await copies.read(draft.id);
      let shown = editor.template();
      const stop = editor.subscribe(() => {
        if (editor.template() === shown) return;
        shown = editor.template();
        changed();
      });
      // What the page sent while it went away has arrived: nothing is left to be joined.
      if (copy !== null && sameJson(copy.template, known.template)) await copies.forget(draft.id);
      else if (copy !== null) {
        const { template, conflicts } = mergeTemplates(copy.base, copy.template, known.template);
        if (copy.revision !== known.revision) joining = { by: draft.updatedBy.name, conflicts };
        editor.receive(template);
      }
      return () => {
        stop();
        if (timer !== null) clearTimeout(timer);
      };
    },
    /** Sends what has not been sent, now: before publishing, or because the network is back. */
    now: save,
    /** The page goes away. The copy in the browser stays until an answer came. */
    leave: (): void => {
      if (!isSaved()) void send(draft.id, known.revision, editor.template(), true).catch(() => undefined);
    },
    /** The latest revision that this page has seen. */
    known: () => known.revision,
    /** The revision that the server holds, when it holds all of it. */
    revision: () => (isSaved() ? known.revision : null),
    /** Somebody else saved: their changes are joined at once, not at the next save. */
    hear(current: Draft): void {
      // A save that is on its way will be told the same.
      if (current.revision <= known.revision || sending !== null) return;
      join(current);
      if (isSaved()) become({ kind: 'saved', at: now() });
      else plan(REST_MS);
    },
  };
}
