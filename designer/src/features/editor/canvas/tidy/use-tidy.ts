import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { showToast } from '../../../../ui/toast/toasts.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { useDesk } from '../flow/desk.ts';
import type { Tidier } from './tidier.ts';

/** Puts everything in good order: one step of the history. What is changed meanwhile is tidied too. */
export function useTidy(acts: CanvasActs): () => void {
  const { t } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const tidier = useRef<Promise<Tidier> | null>(null);
  useEffect(
    () => () => {
      void tidier.current?.then(({ close }) => close());
      tidier.current = null;
    },
    [],
  );
  const start = useCallback(() => {
    tidier.current ??= import('./tidier.ts').then(({ createTidier }) => createTidier());
    return tidier.current;
  }, []);
  // What tidies takes longer to start than to tidy: it is there before it is asked for. Without a network it is not,
  // and is asked for again then.
  useEffect(
    () =>
      editor.state().isReadOnly
        ? undefined
        : whenIdle(() =>
            start()
              .then(({ getReady }) => getReady(editor.template()))
              .catch(() => (tidier.current = null)),
          ),
    [editor, start],
  );
  return useCallback(() => {
    if (desk.state().isTidying || editor.state().isReadOnly) return;
    desk.set({ isTidying: true });
    const tidy = async () => {
      const worker = await start();
      let template = editor.template();
      let spots = await worker.places(template);
      while (editor.template() !== template) {
        template = editor.template();
        spots = await worker.places(template);
      }
      if (spots.size === 0) return announce(t('canvas.isTidy'));
      desk.set({ isGliding: true });
      acts.tidied(spots);
    };
    tidy()
      .catch(() => showToast({ kind: 'trouble', words: t('canvas.notTidied') }))
      .finally(() => desk.set({ isTidying: false }));
  }, [t, editor, desk, acts, start]);
}

/** Not while the drawing opens: whoever asks at once waits for it as before. */
const QUIET_MS = 1_500;

/** Does something once nothing else is to be done; gives back how to leave it. */
function whenIdle(act: () => unknown): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    // A browser without it is idle as far as anybody knows.
    if (typeof requestIdleCallback === 'undefined') act();
    else idle = requestIdleCallback(() => act());
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
  };
}
