import { useCallback } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Calendar } from '../../../ui/calendar/calendar.tsx';
import { useEditor, useIsReadOnly, useTemplate } from '../draft/editor-context.tsx';
import { stepsSelected } from '../draft/selection.ts';
import { useYear } from '../year/use-year.tsx';
import classes from './calendar-view.module.css';
import { Workload } from './workload.tsx';

/** The year of the draft, always that of the template as it stands: a date opens its step, whose rule is beside it. */
export function CalendarView() {
  const { t } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const isReadOnly = useIsReadOnly();
  const { question, setQuestion, ...year } = useYear();
  const select = useCallback((step: string) => editor.select(stepsSelected([step])), [editor]);
  return (
    <div className={classes['view']}>
      <Calendar
        template={template}
        question={question}
        setQuestion={setQuestion}
        year={year}
        heading={<h2>{t(isReadOnly ? 'editorCalendar.titleOfVersion' : 'editorCalendar.title')}</h2>}
        action={null}
        onStep={select}
      >
        {(lines) => <Workload template={template} lines={lines} />}
      </Calendar>
    </div>
  );
}
