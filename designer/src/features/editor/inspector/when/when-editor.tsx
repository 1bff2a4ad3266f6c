import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { Keyed } from '../../controls/keyed.tsx';
import { ReadValue } from '../../controls/read-value.tsx';
import type { Slot } from '../../controls/slot.ts';
import { useIsReadOnly } from '../../draft/editor-context.tsx';
import { GivenDateNote } from './given-date.tsx';
import { useAnchors, type WhenPlace } from './use-anchors.ts';
import { useWhenWords } from './use-when-words.ts';
import classes from './when.module.css';
import { WhenMenu } from './when-menu.tsx';
import { WhenParts } from './when-parts.tsx';

type WhenEditorProps = WhenPlace & {
  slot: Slot<When>;
  /** What is written when the date is asked for. */
  begin?: When;
  required?: boolean;
  description?: string;
};

/**
 * A date, edited as the sentence that gives it, with the day that it gives now beside it. Where there is none yet, one
 * button writes the first.
 */
export function WhenEditor({ slot, begin, required = false, description, ...place }: WhenEditorProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const sayWhen = useWhenWords();
  const { first } = useAnchors(place);
  const { label, at, value, onChange } = slot;
  if (value === undefined) {
    if (isReadOnly) return null;
    return (
      <Keyed at={at}>
        <AddButton onClick={() => onChange(begin ?? { after: first })}>{t('inspector.when.add', { label })}</AddButton>
      </Keyed>
    );
  }
  if (isReadOnly)
    return (
      <ReadValue label={label}>
        {sayWhen(value)} <GivenDateNote at={at} when={value} />
      </ReadValue>
    );
  return (
    <Keyed at={at}>
      <fieldset className={classes['when']}>
        <legend className={classes['head']}>
          <span className={classes['label']}>{label}</span>
          <GivenDateNote at={at} when={value} />
          <WhenMenu slot={slot} required={required} {...place} />
        </legend>
        {description === undefined ? null : <p className="small muted">{description}</p>}
        <WhenParts slot={{ ...slot, value }} {...place} />
      </fieldset>
    </Keyed>
  );
}
