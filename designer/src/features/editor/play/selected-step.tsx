import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { MARK_ICONS } from '../canvas/marks/mark-icons.ts';
import { useMarks } from '../canvas/marks/marks.ts';
import { useSelection } from '../draft/editor-context.tsx';
import { theOne } from '../draft/selection.ts';
import classes from './play.module.css';
import { usePlayWords } from './use-play-words.ts';

/** How far the step is that is selected on the drawing. */
export function SelectedStep() {
  const { t } = useWords();
  const words = usePlayWords();
  const id = theOne(useSelection(), 'node');
  const mark = useMarks().steps.get(id ?? '');
  if (id === null || mark === undefined) return <p className="muted small">{t('play.choose')}</p>;
  return (
    <section className={classes['chosen']} aria-label={t('play.chosen')} data-look={mark.look}>
      <Icon name={words.kind(id)} size={18} />
      <div>
        <b>{words.step(id)}</b>
        <p className={classes['howFar']}>
          <Icon name={MARK_ICONS[mark.look]} size={15} /> {mark.words}
        </p>
      </div>
    </section>
  );
}
