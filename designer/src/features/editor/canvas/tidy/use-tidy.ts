import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { showToast } from '../../../../ui/toast/toasts.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { useDesk } from '../flow/desk.ts';
import type { Tidier } from './tidier.ts';
import { whenAtRest } from './when-at-rest.ts';

/** A browser compiles what it has run a few times: a large drawing is then tidied at once the first time too. */
const TRIALS = 2;

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
  // What tidies takes longer to start than to tidy: it is there before it is asked for, and tries what it will do while
  // nobody does anything, since a machine with few processors does one thing or the other. Without a network it is not
  // there, and is asked for again then.
  useEffect(() => {
    if (editor.state().isReadOnly) return;
    let [leave, isLeft] = [() => {}, false];
    const tryOut = (times: number) => {
      leave = whenAtRest(() =>
        start()
          .then(({ tryOn }) => tryOn(editor.template()))
          .then(() => !isLeft && times > 1 && tryOut(times - 1))
          .catch(() => (tidier.current = null)),
      );
    };
    tryOut(TRIALS);
    return () => {
      isLeft = true;
      leave();
    };
  }, [editor, start]);
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
