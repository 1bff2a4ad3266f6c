import { useCallback } from 'react';
import type { TemplateNode } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { Calendar } from '../../../ui/calendar/calendar.tsx';
import { useEditor, useIsReadOnly, useSelection, useTemplate } from '../draft/editor-context.tsx';
import { type Selection, stepsSelected } from '../draft/selection.ts';
import { useYear } from '../year/use-year.tsx';
import classes from './calendar-view.module.css';
import { ruleKey } from './rule-key.ts';
import { Workload } from './workload.tsx';

/** The year of the draft, always that of the template as it stands: a date opens its step, whose rule is beside it. */
export function CalendarView() {
  const { t } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const isReadOnly = useIsReadOnly();
  const { ids } = useSelection();
  const { question, setQuestion, ...year } = useYear();
  const select = useCallback((id: string) => editor.select(selectionOf(editor.template().nodes, id)), [editor]);
  const goToRule = useCallback(
    (id: string) => {
      const node = editor.template().nodes.find((step) => step.id === id);
      // Asked twice for the same field, it is brought into sight twice.
      editor.select(stepsSelected([id]));
      if (node) editor.select({ ...stepsSelected([id]), key: ruleKey(node) });
    },
    [editor],
  );
  return (
    <div className={classes['view']}>
      <Calendar
        template={template}
        question={question}
        setQuestion={setQuestion}
        year={year}
        heading={<h2>{t(isReadOnly ? 'editorCalendar.titleOfVersion' : 'editorCalendar.title')}</h2>}
        action={null}
        selected={ids.length === 1 ? ids[0] : undefined}
        onStep={select}
        {...(isReadOnly ? {} : { onRule: goToRule })}
      >
        {(lines) => <Workload template={template} lines={lines} />}
      </Calendar>
    </div>
  );
}

/** A date is that of a step, or of the opening of a phase. */
function selectionOf(nodes: readonly TemplateNode[], id: string): Selection {
  return nodes.some((node) => node.id === id) ? stepsSelected([id]) : { kind: 'phase', ids: [id] };
}
