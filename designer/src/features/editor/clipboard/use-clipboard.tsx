import { useState } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import { clipNeeds, type Need } from '#engine/authoring/clip/clip-needs';
import { copySteps } from '#engine/authoring/clip/copy-steps';
import { duplicateSteps } from '#engine/authoring/clip/duplicate-steps';
import type { Stand } from '#engine/authoring/clip/names-for-clip';
import { type Pasting, pasteSteps } from '#engine/authoring/clip/paste-steps';
import type { Clip } from '#schema/clip';
import type { TemplateProblem } from '#schema/template-problems';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useEditor, useIsReadOnly } from '../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../draft/selection.ts';
import { useChange } from '../frame/use-change.ts';
import { clipText } from './clip-text.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { RefusedPaste } from './refused-paste.tsx';
import { useClipboardEvents } from './use-clipboard-events.ts';
import { useClipboardKeys } from './use-clipboard-keys.ts';

type Given = {
  /** Whether the keys are meant for this view. */
  isHere: () => boolean;
  /** Where pasted steps go. */
  where: () => Omit<Pasting, 'stand'> | null;
  /** After something was pasted, or a dialogue closed: the view takes the focus back. */
  onBack: () => void;
};
type Open = { kind: 'asks'; clip: Clip; needs: Need[] } | { kind: 'refused'; problems: readonly TemplateProblem[] };

/**
 * Copy, cut, paste and duplicate of the chosen steps, for a view that has the focus. What is pasted is checked as any
 * stranger's data; what it names and is not there is asked for in a small dialogue. The view draws `dialog`.
 */
export function useClipboard({ isHere, where, onBack }: Given) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const act = useChange();
  const [open, setOpen] = useState<Open | null>(null);
  const chosen = () => {
    const { kind, ids } = editor.state().selection;
    return kind === 'node' ? ids : [];
  };
  const titleOf = (id: string | undefined) => say(stepOf(editor.template(), id ?? '')?.title);

  const copy = (): string | null => {
    const ids = chosen();
    if (ids.length === 0) {
      announce(t('clipboard.nothingChosen'));
      return null;
    }
    announce(t('clipboard.copied', { count: ids.length, title: titleOf(ids[0]) }));
    return clipText(copySteps(editor.template(), ids));
  };
  const cut = (): string | null => {
    const ids = chosen();
    const text = isReadOnly ? null : copy();
    if (text === null) return null;
    const words = { key: 'cut', values: { count: ids.length, title: titleOf(ids[0]) } };
    act({ change: removeSteps(editor.template(), ids), words, select: WHOLE_TEMPLATE });
    onBack();
    return text;
  };
  const put = (clip: Clip, stand: Stand): void => {
    const place = where();
    setOpen(null);
    if (place === null) return;
    const change = pasteSteps(editor.template(), clip, { ...place, stand });
    const count = 'refused' in change ? 0 : change.made.length;
    const [before, title] = [editor.template(), say(clip.template.nodes[0]?.title)];
    const aloud = () => {
      const now = editor.template();
      const brought = now.roles.length - before.roles.length + (now.fields?.length ?? 0) - (before.fields?.length ?? 0);
      return t('clipboard.pasted', { count, title, brought });
    };
    act({ change, words: { key: 'pasted', values: { count, title } }, aloud });
    onBack();
  };
  const paste = async (text: string): Promise<void> => {
    if (isReadOnly) return;
    const { readClip } = await import('#schema/read-clip');
    const reading = readClip(text);
    if (reading.kind === 'refused') return setOpen({ kind: 'refused', problems: reading.problems });
    if (reading.kind === 'foreign' || reading.clip.template.nodes.length === 0) {
      showToast({ kind: 'news', id: 'clipboard', words: t('clipboard.nothingToPaste') });
      return;
    }
    const needs = clipNeeds(editor.template(), reading.clip);
    if (needs.length === 0) put(reading.clip, {});
    else setOpen({ kind: 'asks', clip: reading.clip, needs });
  };
  const duplicate = (): void => {
    const ids = chosen();
    if (isReadOnly || ids.length === 0) return;
    const values = { count: ids.length, title: titleOf(ids[0]) };
    act({ change: duplicateSteps(editor.template(), ids), words: { key: 'duplicated', values } });
    onBack();
  };

  useClipboardEvents(isHere, { copy, cut, paste: (text) => void paste(text) });
  const buttons = {
    copy: () => void send(copy()),
    cut: () => void send(cut()),
    paste: () => void fetchText(),
    duplicate,
  };
  useClipboardKeys(buttons, isHere);

  /** For a button, which has no event of the clipboard: the browser may ask whether it may. */
  async function send(text: string | null): Promise<void> {
    if (text === null) return;
    await navigator.clipboard.writeText(text).catch(() => {
      showToast({ kind: 'news', id: 'clipboard', words: t('clipboard.useKeys') });
    });
  }
  async function fetchText(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => null);
    if (text === null) showToast({ kind: 'news', id: 'clipboard', words: t('clipboard.useKeys') });
    else await paste(text);
  }

  const close = () => {
    setOpen(null);
    onBack();
  };
  const dialog =
    open === null ? null : open.kind === 'asks' ? (
      <PasteDialog clip={open.clip} needs={open.needs} onPaste={(stand) => put(open.clip, stand)} onClose={close} />
    ) : (
      <RefusedPaste problems={open.problems} onClose={close} />
    );
  return { ...buttons, dialog };
}
