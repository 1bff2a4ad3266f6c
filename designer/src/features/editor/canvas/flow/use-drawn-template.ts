import { startTransition, useEffect, useState } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useDesk } from './desk.ts';

/**
 * The template as the drawing shows it: whatever is done by hand at once, since a card that is let go must stand where
 * it was let go. When everything comes to stand elsewhere by itself, it is drawn in pieces between which the page
 * answers, and appears once all of it is ready.
 */
export function useDrawnTemplate(): Template {
  const template = useTemplate();
  const desk = useDesk();
  const [shown, setShown] = useState(template);
  useEffect(() => startTransition(() => setShown(template)), [template]);
  if (shown === template || desk.state().isGliding) return shown;
  setShown(template);
  return template;
}
