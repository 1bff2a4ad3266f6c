import { useEffect, useState } from 'react';
import { sameJson } from '#engine/authoring/same-json';
import { type Presence, readDraft, sayHere } from '../../../api-client/template-drafts.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { isGone as isDraftGone } from '../draft/gone-drafts.ts';
import { useSaving } from '../draft/saving-context.tsx';
import { theOne } from '../draft/selection.ts';

const EVERY_MS = 8_000;
/** One rests on a step before the others are told, so that walking along them asks nothing of the server. */
const MOVE_MS = 700;
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
    let told: string | null = null;
    const lookedAt = () => theOne(editor.state().selection, 'node');
    const plan = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), ms);
    };
    const tell = async () => {
      if (isDraftGone(draft)) return plan(EVERY_MS);
      told = lookedAt();
      try {
        const answer = await sayHere(draft, told);
        if (isGone) return;
        setOthers((known) => (sameJson(known, answer.others) ? known : answer.others));
        if (answer.revision > saving.known()) saving.hear(await readDraft(draft));
      } catch {
        // Without an answer nobody is known to be here; saving says that the network is away.
        if (!isGone) setOthers(NOBODY);
      }
      if (!isGone) plan(lookedAt() === told ? EVERY_MS : MOVE_MS);
    };
    // Whoever looks at another step is seen there before the next round.
    let last = lookedAt();
    const move = () => {
      if (lookedAt() === last) return;
      last = lookedAt();
      plan(MOVE_MS);
    };
    const stop = editor.subscribe(move);
    const leave = () => {
      if (!isDraftGone(draft)) void sayHere(draft, null, true).catch(() => undefined);
    };
    void tell();
    window.addEventListener('pagehide', leave);
    return () => {
      isGone = true;
      stop();
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [draft, editor, saving]);
  return others;
}
