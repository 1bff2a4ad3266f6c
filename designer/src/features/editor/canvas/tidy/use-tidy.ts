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
  return useCallback(() => {
    if (desk.state().isTidying || editor.state().isReadOnly) return;
    desk.set({ isTidying: true });
    tidier.current ??= import('./tidier.ts').then(({ createTidier }) => createTidier());
    const tidy = async () => {
      const worker = await tidier.current;
      if (!worker) return;
      let template = editor.template();
      let spots = await worker.places(template);
      while (editor.template() !== template) {
        template = editor.template();
        spots = await worker.places(template);
      }
      desk.set({ isGliding: true });
      if (spots.size === 0) announce(t('canvas.isTidy'));
      else acts.tidied(spots);
    };
    tidy()
      .catch(() => showToast({ kind: 'trouble', words: t('canvas.notTidied') }))
      .finally(() => desk.set({ isTidying: false }));
  }, [t, editor, desk, acts]);
}
