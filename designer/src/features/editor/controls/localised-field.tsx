import type { ReactNode } from 'react';
import type { Localised } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../locales/use-words.ts';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import type { Slot } from './slot.ts';
import { textTrouble } from './text-trouble.ts';
import { TypedText } from './typed-text.tsx';

type LocalisedFieldProps = {
  slot: Slot<Localised>;
  required?: boolean;
  multiline?: boolean;
  max?: number;
  /** Something said under each text: how easily it is read. */
  hint?: (text: string, language: 'fr' | 'en') => ReactNode;
  /** Several short texts in a list: the label is said, not shown. */
  compact?: boolean;
};

/** One text in both languages, side by side where there is room. French is the one that must be there. */
export function LocalisedField({ slot, required = false, multiline = false, hint, ...shown }: LocalisedFieldProps) {
  const { t } = useWords();
  const { label, at, value, onChange } = slot;
  const { max = multiline ? TEMPLATE_LIMITS.textCharacters : TEMPLATE_LIMITS.titleCharacters, compact = false } = shown;
  const mustHaveFrench = required || value?.en !== undefined;
  const setFrench = (fr: string) => onChange(fr.trim() === '' ? undefined : { ...value, fr });
  const setEnglish = (en: string) => {
    if (value === undefined) return;
    onChange(en.trim() === '' ? { fr: value.fr } : { ...value, en });
  };
  return (
    <Keyed at={at} className={classes['both']}>
      <div className={classes['languages']}>
        <div lang="fr">
          <TypedText
            label={compact ? t('editorControls.inFrenchOf', { label }) : t('editorControls.inFrench', { label })}
            value={value?.fr ?? ''}
            multiline={multiline}
            trouble={(text) => textTrouble(text, { max, required: mustHaveFrench })}
            onChange={setFrench}
          />
          {hint && value !== undefined ? hint(value.fr, 'fr') : null}
        </div>
        {value === undefined ? null : (
          <div lang="en">
            <TypedText
              label={t('editorControls.inEnglish', { label })}
              value={value.en ?? ''}
              multiline={multiline}
              trouble={(text) => textTrouble(text, { max, required: false })}
              onChange={setEnglish}
            />
            {hint && value.en !== undefined ? hint(value.en, 'en') : null}
          </div>
        )}
      </div>
    </Keyed>
  );
}
