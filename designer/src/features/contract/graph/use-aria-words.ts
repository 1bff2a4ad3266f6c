import { useMemo } from 'react';
import { useWords } from '../../../locales/use-words.ts';

/** What the drawing says of itself to whoever hears it, in the language of the page. */
export function useAriaWords() {
  const { t } = useWords();
  return useMemo(
    () => ({
      'controls.ariaLabel': t('graph.aria.controls'),
      'controls.zoomIn.ariaLabel': t('graph.aria.zoomIn'),
      'controls.zoomOut.ariaLabel': t('graph.aria.zoomOut'),
      'controls.fitView.ariaLabel': t('graph.aria.fitView'),
      'handle.ariaLabel': '',
      'node.a11yDescription.default': t('graph.aria.node'),
      'node.a11yDescription.keyboardDisabled': t('graph.aria.node'),
      'edge.a11yDescription.default': t('graph.aria.edge'),
    }),
    [t],
  );
}
