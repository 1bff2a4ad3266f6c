import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { type DifferenceLine, differenceLines } from '../../../ui/changes/difference-lines.ts';
import { DifferenceLines } from '../../../ui/changes/difference-list.tsx';
import { useYears } from '../../../ui/year/use-years.ts';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { comparedDrawing } from '../canvas/layout/compared-drawing.ts';
import { MarksProvider } from '../canvas/marks/marks.ts';
import { createEditor } from '../draft/create-editor.ts';
import { EditorProvider, useSelection } from '../draft/editor-context.tsx';
import { NoProblemsProvider } from '../problems/problems-context.tsx';
import { GivenYearProvider, useYear } from '../year/use-year.tsx';
import { linesAbout, marksBetween } from './marks-between.ts';
import classes from './versions.module.css';

/** Two versions as one drawing: what came, what went, as a ghost where it stood, and what changed. */
export function ComparedCanvas({ before, after }: { before: Template; after: Template }) {
  const { t, say } = useWords();
  const lines = useMemo(() => differenceLines(before, after, say, t), [before, after, say, t]);
  const marks = useMemo(() => marksBetween(lines, t), [lines, t]);
  const editor = useMemo(() => createEditor(comparedDrawing(before, after), { isReadOnly: true }), [before, after]);
  const year = useYear();
  // The days on the cards are those of the later version.
  const { years } = useYears(after, year.question, true);
  const given = useMemo(() => ({ ...year, years }), [year, years]);
  return (
    <EditorProvider editor={editor}>
      <GivenYearProvider value={given}>
        <NoProblemsProvider>
          <MarksProvider value={marks}>
            <div className={classes['canvas']}>
              <CanvasView />
            </div>
            <Selected lines={lines} />
          </MarksProvider>
        </NoProblemsProvider>
      </GivenYearProvider>
    </EditorProvider>
  );
}

/** What is different about the step, arrow or phase that is selected on the drawing; of everything while none is. */
function Selected({ lines }: { lines: readonly DifferenceLine[] }) {
  const { t } = useWords();
  const { kind, ids } = useSelection();
  const about = linesAbout(lines, kind, ids);
  if (about.length === 0)
    return <p className="muted">{t(lines.length === 0 ? 'difference.none' : 'difference.same')}</p>;
  return <DifferenceLines lines={about} />;
}
