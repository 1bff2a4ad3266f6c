import type { ClipboardEvent, ReactNode } from 'react';
import type { Localised } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../locales/use-words.ts';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { bothLanguages, type PastedRow, pastedRows } from './pasted-table.ts';
import { usePasting } from './pasting.tsx';
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
  /** What several rows of a table become that is pasted here; false where nothing does. */
  onRows?: (rows: readonly PastedRow[]) => boolean;
};

/**
 * One text in both languages, side by side where there is room. French is the one that must be there. Two cells of a
 * table that are pasted at once fill both; more of them are for what surrounds the text.
 */
export function LocalisedField({ slot, required = false, multiline = false, hint, ...shown }: LocalisedFieldProps) {
  const { t } = useWords();
  const pasting = usePasting();
  const { label, at, value, onChange } = slot;
  const {
    max = multiline ? TEMPLATE_LIMITS.textCharacters : TEMPLATE_LIMITS.titleCharacters,
    compact = false,
    onRows,
  } = shown;
  const mustHaveFrench = required || value?.en !== undefined;
  const setFrench = (fr: string) => onChange(fr.trim() === '' ? undefined : { ...value, fr });
  const setEnglish = (en: string) => {
    if (value === undefined) return;
    onChange(en.trim() === '' ? { fr: value.fr } : { ...value, en });
  };
  const fillsBoth = ([row, ...others]: readonly PastedRow[]) => {
    const text = row && others.length === 0 ? bothLanguages(row, max) : null;
    if (text !== null) onChange(text);
    return text !== null;
  };
  const paste = (event: ClipboardEvent) => {
    const rows = pastedRows(event.clipboardData.getData('text/plain'), { oneLine: !multiline });
    if (rows && ((onRows ?? ((given) => pasting(at, given)))(rows) || fillsBoth(rows))) event.preventDefault();
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
            onPaste={paste}
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
