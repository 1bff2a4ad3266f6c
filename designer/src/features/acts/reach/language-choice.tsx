import { useId } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';

/** The language in which somebody is written to. */
export function LanguageChoice({ value, onChange }: { value: 'fr' | 'en'; onChange: (value: 'fr' | 'en') => void }) {
  const { t } = useWords();
  const label = useId();
  return (
    <div className="stack">
      <span id={label}>
        <b>{t('reach.language')}</b>
      </span>
      <Segments
        aria-labelledby={label}
        value={value}
        onChange={onChange}
        data={[
          { value: 'fr', label: t('reach.in.fr') },
          { value: 'en', label: t('reach.in.en') },
        ]}
      />
    </div>
  );
}
