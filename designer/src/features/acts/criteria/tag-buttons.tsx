import type { FormField } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import classes from './criteria.module.css';

type TagButtonsProps = {
  tag: FormField;
  value: string | undefined;
  onChange: (choice: string | null) => void;
};

/** The families of a column, one of which a criterion may have; pressed again, it has none. */
export function TagButtons({ tag, value, onChange }: TagButtonsProps) {
  const { say } = useWords();
  return (
    <fieldset className={classes['tags']}>
      <legend>{say(tag.title)}</legend>
      {(tag.choices ?? []).map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={value === id} onClick={() => onChange(value === id ? null : id)}>
          {say(title)}
        </button>
      ))}
    </fieldset>
  );
}
