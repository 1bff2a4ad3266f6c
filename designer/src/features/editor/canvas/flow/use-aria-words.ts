import { useMemo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';

/** What the drawing says of itself to whoever hears it, in the language of the page. */
export function useAriaWords() {
  const { t } = useWords();
  return useMemo(
    () => ({
      'controls.ariaLabel': t('canvas.aria.controls'),
      'controls.zoomIn.ariaLabel': t('canvas.aria.zoomIn'),
      'controls.zoomOut.ariaLabel': t('canvas.aria.zoomOut'),
      'controls.fitView.ariaLabel': t('canvas.aria.fitView'),
      'handle.ariaLabel': t('canvas.aria.port'),
      'node.a11yDescription.default': t('canvas.aria.node'),
      'node.a11yDescription.keyboardDisabled': t('canvas.aria.node'),
      'edge.a11yDescription.default': t('canvas.aria.edge'),
    }),
    [t],
  );
}
