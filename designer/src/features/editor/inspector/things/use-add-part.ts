import { isRefused } from '#engine/authoring/change';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { addPart, type PartKind } from './parts.ts';

/** Adds one more part of a kind, and goes to it. */
export function useAddPart(): (kind: PartKind) => void {
  const { t } = useWords();
  const editor = useEditor();
  return (kind) => {
    const given = addPart(editor.template(), kind);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: { key: 'partAdded', values: { what: t(`inspector.parts.one.${kind}`) } },
      select: { kind, ids: given.made, key: firstKeyOf(kind) },
    });
  };
}

/** What has the focus first in the settings of a part. */
export function firstKeyOf(kind: PartKind): string {
  return FIRST_KEY[kind] ?? 'title';
}

/** What is set first of a part that has no title: whose promise it is has been guessed from the one before. */
const FIRST_KEY: Partial<Record<PartKind, string>> = { commitment: 'text', reminder: 'usual' };
