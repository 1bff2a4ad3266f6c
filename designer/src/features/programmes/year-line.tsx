import type { PreviewEntry } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './year-line.module.css';

/** One date: what it is, for whom, and why it was moved. */
export function YearLine({ entry }: { entry: PreviewEntry }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const { what, step, phase, roles, date } = entry;
  const isMain = what === 'due' || what === 'end' || what === 'phase-opened';
  const kind = step?.kind === 'meeting' && what === 'due' ? 'meets' : what;
  return (
    <div className={classes['line']} data-quiet={what === 'opens' || what === 'reminder' || what === 'escalation'}>
      <Icon name={phase ? 'phase' : (step?.kind ?? 'end')} />
      <span className={classes['words']}>
        <span className={isMain ? classes['title'] : ''}>{phase ? say(phase) : titleOf(step)}</span>
        <span className="small muted">
          {' · '}
          {t(`what.${kind}`)}
        </span>
        <ShiftNote date={date} />
      </span>
      {roles.length > 0 ? (
        <span className={`small muted ${classes['roles']}`}>
          {roleWords(
            roles.map(({ title }) => say(title)),
            t,
          )}
        </span>
      ) : null}
    </div>
  );
}

const MOST_NAMED = 3;

function roleWords(names: readonly string[], t: ReturnType<typeof useWords>['t']): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  return t('preview.andMore', {
    names: names.slice(0, MOST_NAMED - 1).join(', '),
    count: names.length - MOST_NAMED + 1,
  });
}
