import type { ComponentType, ReactNode } from 'react';
import { CanvasView } from '../canvas/canvas-view.tsx';
import canvas from '../canvas/states.module.css';
import { PublishedInEditor } from '../frame/in-editor.tsx';
import plan from '../plan/plan.module.css';
import { PlanView } from '../plan/plan-view.tsx';
import { GivenPresence } from './presence-context.tsx';

const OTHERS = [
  { person: { id: 'a', name: 'Anne Exemple', organisation: null }, looksAt: 'definir-bien-etre' },
  { person: { id: 'b', name: 'Paul Modèle', organisation: null }, looksAt: 'signature' },
];

function Together({ children }: { children: ReactNode }) {
  return (
    <PublishedInEditor>
      <GivenPresence value={OTHERS}>{children}</GivenPresence>
    </PublishedInEditor>
  );
}

/** Others draw the same template: their monograms stand on what they look at. */
export const states: Record<string, ComponentType> = {
  'others-on-canvas': () => (
    <Together>
      <div className={canvas['frame']}>
        <CanvasView />
      </div>
    </Together>
  ),
  'others-in-plan': () => (
    <Together>
      <div className={plan['framed']}>
        <PlanView />
      </div>
    </Together>
  ),
};
