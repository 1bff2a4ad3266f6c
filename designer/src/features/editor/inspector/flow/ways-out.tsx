import { outcomeOf } from '#engine/authoring/arrows';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import classes from '../inspector.module.css';
import { nameOf } from '../names.ts';
import { sayOutcome } from '../outcome-words.ts';
import { useStep } from '../use-step.ts';

/** The arrows out of a step, each a way to its own panel. */
export function WaysOut() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const step = useStep();
  const arrows = template.edges.filter(({ from }) => from === step.id);
  if (arrows.length === 0) return null;
  return (
    <section aria-label={t('inspector.waysOut')}>
      <h3 className={classes['small']}>{t('inspector.waysOut')}</h3>
      <ul className={classes['links']}>
        {arrows.map((arrow) => {
          const outcome = outcomeOf(template, arrow);
          return (
            <li key={arrow.id}>
              <button
                type="button"
                className={classes['link']}
                data-step={arrow.to}
                onClick={() => editor.select({ kind: 'edge', ids: [arrow.id] })}
              >
                <Icon name={arrow.back ? 'undo' : 'arrow'} size={14} />
                <span>
                  {outcome === null ? null : <b>{sayOutcome(step, outcome, say, t)} : </b>}
                  {nameOf(template, { kind: 'node', id: arrow.to }, say)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
