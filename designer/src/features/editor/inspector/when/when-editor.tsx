import type { When } from '#schema/when';
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
import { WhenSentence } from './when-sentence.tsx';

type WhenEditorProps = WhenPlace & {
  slot: Slot<When>;
  /** What is written when the date is asked for. */
  begin?: When;
  required?: boolean;
  description?: string;
};

/**
 * A date, typed as the sentence that gives it or put together from its words, with the day that it gives now beside it.
 * Where there is none yet, one button writes the first.
 */
export function WhenEditor({ slot, begin, required = false, description, ...place }: WhenEditorProps) {
  const isReadOnly = useIsReadOnly();
  const sayWhen = useWhenWords();
  const { first } = useAnchors(place);
  const { label, at, value, onChange } = slot;
  if (value === undefined && isReadOnly) return null;
  if (isReadOnly && value !== undefined)
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
          {value === undefined ? null : (
            <>
              <GivenDateNote at={at} when={value} />
              <WhenMenu slot={slot} required={required} {...place} />
            </>
          )}
        </legend>
        {value === undefined || description === undefined ? null : <p className="small muted">{description}</p>}
        {/* The same field before and after there is a date: whoever types goes on typing. */}
        <WhenSentence
          key="sentence"
          slot={slot}
          {...place}
          {...(value === undefined ? { onBegin: () => onChange(begin ?? { after: first }) } : {})}
        />
        {value === undefined ? null : <WhenParts slot={{ ...slot, value }} {...place} />}
      </fieldset>
    </Keyed>
  );
}
