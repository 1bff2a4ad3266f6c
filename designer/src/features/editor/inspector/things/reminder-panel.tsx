import type { ReminderStep } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import classes from '../inspector.module.css';
import { LadderEditor } from '../ladder/ladder-editor.tsx';
import { useSlots, useThing } from '../thing.tsx';
import { UsualLadder } from './usual-ladder.tsx';

/** A ladder of reminders that steps share. */
export function ReminderPanel() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const { id } = useThing();
  const slot = useSlots();
  const users = template.nodes.filter(({ reminders }) => reminders === id);
  return (
    <>
      <UsualLadder />
      <LadderEditor slot={slot<ReminderStep[]>('steps', t('inspector.ladder.title'))} />
      <section aria-label={t('inspector.ladder.usedBy', { count: users.length })}>
        <h3 className={classes['small']}>{t('inspector.ladder.usedBy', { count: users.length })}</h3>
        <ul className={classes['links']}>
          {users.map((node) => (
            <li key={node.id}>
              <button
                type="button"
                className={classes['link']}
                onClick={() => editor.select({ kind: 'node', ids: [node.id], key: 'reminders' })}
              >
                <Icon name={node.kind} size={14} />
                <span>{say(node.title)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
