import { useEffect, useState } from 'react';
import { type Presence, readDraft, sayHere } from '../../../api-client/template-drafts.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { useSaving } from '../draft/saving-context.tsx';
import { theOne } from '../draft/selection.ts';

const EVERY_MS = 8_000;
const NOBODY: Presence['others'] = [];

/**
 * Who else draws this template now, and which step they look at. When one of them has saved, their changes are joined
 * at once, so that two people rarely change the same place.
 */
export function usePresence(draft: string): Presence['others'] {
  const editor = useEditor();
  const saving = useSaving();
  const [others, setOthers] = useState(NOBODY);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async () => {
      try {
        const answer = await sayHere(draft, theOne(editor.state().selection, 'node'));
        if (isGone) return;
        setOthers((known) => (known.length + answer.others.length === 0 ? known : answer.others));
        if (answer.revision > saving.known()) saving.hear(await readDraft(draft));
      } catch {
        // Without an answer nobody is known to be here; saving says that the network is away.
        if (!isGone) setOthers(NOBODY);
      }
      if (!isGone) timer = setTimeout(() => void tell(), EVERY_MS);
    };
    const leave = () => void sayHere(draft, null, true).catch(() => undefined);
    void tell();
    window.addEventListener('pagehide', leave);
    return () => {
      isGone = true;
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [draft, editor, saving]);
  return others;
}
