import { useSyncExternalStore } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { keptChoice } from '../../../ui/preferences/kept.ts';
import { Segments } from '../../../ui/segments.tsx';
import { DatesTable } from './dates/dates-table.tsx';
import classes from './plan.module.css';
import { PlanEditor } from './plan-editor.tsx';
import { PLAN } from './plan-place.ts';

const MODES = ['tree', 'dates'] as const;
const kept = keptChoice('trame-plan', MODES, 'tree');

/** The template as a list: by phase, or by date. Everything that the canvas does is done here too. */
export function PlanView() {
  const { t } = useWords();
  const mode = useSyncExternalStore(kept.subscribe, kept.now);
  const modes = (
    <Segments
      size="sm"
      aria-label={t('plan.mode')}
      data={MODES.map((value) => ({ value, label: t(`plan.modes.${value}`) }))}
      value={mode}
      onChange={kept.choose}
    />
  );
  return (
    <div id={PLAN} className={classes['view']}>
      {mode === 'tree' ? <PlanEditor modes={modes} /> : <DatesTable modes={modes} />}
    </div>
  );
}
