import { type ComponentType, type ReactNode, useState } from 'react';
import { InEditor, PublishedInEditor, spoilt } from '../frame/in-editor.tsx';
import { newTemplate } from '../new-things.ts';
import { DatesTable } from './dates/dates-table.tsx';
import classes from './plan.module.css';
import { PlanView } from './plan-view.tsx';

function Framed({ children }: { children: ReactNode }) {
  return <div className={classes['framed']}>{children}</div>;
}

/** Each state of the plan. */
export const states: Record<string, ComponentType> = {
  'plan-empty': function EmptyPlan() {
    const [template] = useState(() => newTemplate());
    return (
      <InEditor template={template}>
        <Framed>
          <PlanView />
        </Framed>
      </InEditor>
    );
  },
  'plan-mulhouse': () => (
    <PublishedInEditor>
      <Framed>
        <PlanView />
      </Framed>
    </PublishedInEditor>
  ),
  'plan-problems': () => (
    <PublishedInEditor spoil={spoilt}>
      <Framed>
        <PlanView />
      </Framed>
    </PublishedInEditor>
  ),
  'plan-read-only': () => (
    <PublishedInEditor isReadOnly>
      <Framed>
        <PlanView />
      </Framed>
    </PublishedInEditor>
  ),
  'plan-by-date': () => (
    <PublishedInEditor>
      <Framed>
        <div className={classes['view']}>
          <DatesTable modes={null} />
        </div>
      </Framed>
    </PublishedInEditor>
  ),
};
