import { Button } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { Template } from '#schema/template';
import { useTemplate } from '../../../api-client/programmes.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { CalendarView } from '../calendar/calendar-view.tsx';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider } from '../draft/editor-context.tsx';
import frame from '../frame/frame.module.css';
import { PlanView } from '../plan/plan-view.tsx';
import { NoProblemsProvider } from '../problems/problems-context.tsx';
import { YearProvider } from '../year/use-year.tsx';
import { PublishedNotice } from './published-notice.tsx';
import classes from './states.module.css';

/** A version as it is looked at: why it does not change, what to do, and one of its views. */
function Version({ template, children }: { template: Template; children: ReactNode }) {
  const { t } = useWords();
  const [editor] = useState(() => createEditor(template, { isReadOnly: true }));
  const action = (
    <Button size="xs" leftSection={<Icon name="pencil" size={14} />}>
      {t('programmes.next')}
    </Button>
  );
  return (
    <EditorProvider editor={editor}>
      <YearProvider draft={null}>
        <NoProblemsProvider>
          <div className={classes['version']}>
            <div className={frame['notice']}>
              <PublishedNotice number={3} when={null} running={2} action={action} />
            </div>
            <div className={classes['view']}>{children}</div>
          </div>
        </NoProblemsProvider>
      </YearProvider>
    </EditorProvider>
  );
}

function Published({ children }: { children: ReactNode }) {
  const published = useTemplate('mulhouse-csm');
  if (published.isError) return <Trouble error={published.error} retry={() => void published.refetch()} />;
  if (published.isPending) return <Loading lines={6} />;
  return <Version template={published.data.template}>{children}</Version>;
}

/** Each way to look at a published version. */
export const states: Record<string, ComponentType> = {
  'version-canvas': () => (
    <Published>
      <CanvasView />
    </Published>
  ),
  'version-plan': () => (
    <Published>
      <PlanView />
    </Published>
  ),
  'version-calendar': () => (
    <Published>
      <CalendarView />
    </Published>
  ),
};
