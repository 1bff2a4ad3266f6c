import { useWords } from '../../../../locales/use-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { Keyed } from '../../controls/keyed.tsx';
import { ReadValue } from '../../controls/read-value.tsx';
import { useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { useThing } from '../thing.tsx';
import { rowListOf } from '../when/row-list.ts';
import { ConditionNode } from './condition-node.tsx';
import classes from './conditions.module.css';
import { type NestedProps, Nesting } from './nested.ts';
import { firstCondition } from './parts.ts';
import { Trial } from './trial/trial.tsx';
import { useConditionWords } from './use-condition-words.ts';

type ConditionEditorProps = NestedProps & {
  required?: boolean;
  description?: string;
  /** Part of another condition, which is tried as a whole. */
  isInside?: boolean;
};

/** A condition, built as sentences. */
export function ConditionEditor({ slot, list, required = false, description, isInside = false }: ConditionEditorProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const thing = useThing();
  const sayCondition = useConditionWords();
  const { label, at, value, onChange } = slot;
  const step = thing.kind === 'node' ? template.nodes.find(({ id }) => id === thing.id) : undefined;
  const rows = list !== undefined ? list : step ? rowListOf(template, step) : null;
  if (isReadOnly) return value === undefined ? null : <ReadValue label={label}>{sayCondition(value, rows)}</ReadValue>;
  return (
    <Keyed at={at} className={classes['condition']}>
      <span className={classes['label']}>{label}</span>
      {description === undefined ? null : <p className="small muted">{description}</p>}
      {value === undefined ? (
        <AddButton label={t('inspector.condition.addTo', { label })} onClick={() => onChange(firstCondition(template))}>
          {t('inspector.condition.add')}
        </AddButton>
      ) : (
        <>
          <Nesting value={drawNested}>
            <ConditionNode slot={{ ...slot, value }} list={rows} removable={!required} />
          </Nesting>
          {isInside ? null : <Trial condition={value} list={rows} />}
        </>
      )}
    </Keyed>
  );
}

function drawNested(props: NestedProps) {
  return <ConditionEditor {...props} isInside />;
}
