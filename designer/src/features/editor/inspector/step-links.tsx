import type { TemplateNode } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useEditor } from '../draft/editor-context.tsx';
import classes from './inspector.module.css';

type StepLinksProps = { title: string; none: string; steps: readonly TemplateNode[] };

/** The steps inside a phase or a group; each leads to its own settings. */
export function StepLinks({ title, none, steps }: StepLinksProps) {
  const { say } = useWords();
  const editor = useEditor();
  return (
    <section aria-label={title}>
      <h3 className={classes['small']}>{title}</h3>
      {steps.length === 0 ? <p className="small muted">{none}</p> : null}
      <ul className={classes['links']}>
        {steps.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              className={classes['link']}
              data-step={node.id}
              onClick={() => editor.select({ kind: 'node', ids: [node.id] })}
            >
              <Icon name={node.kind} size={14} />
              <span>{say(node.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
