import { useEffect, useState } from 'react';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { saveDraft } from '../../../api-client/template-drafts.ts';
import { AmendingFrame } from '../amending/amending-frame.tsx';
import { createEditor } from '../draft/create-editor.ts';
import { createSaving } from '../draft/create-saving.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import { localCopies } from '../draft/local-copy.ts';
import { SavingProvider } from '../draft/saving-context.tsx';
import { PresenceProvider } from '../presence/presence-context.tsx';
import { EditorFrame } from './editor-frame.tsx';

/** A draft that was read: from here on the page holds it, and saves it by itself. */
export function OpenDraft({ draft }: { draft: Draft }) {
  const [{ editor, saving }] = useState(() => begin(draft));
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isLeft = false;
    void saving.start().then((stopping) => {
      if (isLeft) stopping();
      else stop = stopping;
    });
    const back = () => void saving.now();
    window.addEventListener('online', back);
    window.addEventListener('pagehide', saving.leave);
    return () => {
      isLeft = true;
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', saving.leave);
      saving.leave();
      stop?.();
    };
  }, [saving]);
  return (
    <EditorProvider editor={editor}>
      <SavingProvider saving={saving}>
        <PresenceProvider draft={draft.id}>
          {draft.contract === null ? (
            <EditorFrame draft={draft.id} />
          ) : (
            <AmendingFrame draft={draft.id} contract={draft.contract.id} />
          )}
        </PresenceProvider>
      </SavingProvider>
    </EditorProvider>
  );
}

function begin(draft: Draft) {
  const editor = createEditor(draft.template);
  return { editor, saving: createSaving({ editor, draft, send: saveDraft, copies: localCopies }) };
}
