import { useWords } from '../../../../locales/use-words.ts';
import { TypedText } from '../../controls/typed-text.tsx';

const HOUR = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** An hour of the day, "18:00"; none means the end of the day, or its beginning for something that opens. */
export function HourField({ value, onChange }: { value: string | undefined; onChange: (hour?: string) => void }) {
  const { t } = useWords();
  return (
    <TypedText
      label={t('inspector.when.hour')}
      placeholder="18:00"
      value={value ?? ''}
      trouble={(text) => (text === '' || HOUR.test(hourIn(text)) ? null : 'inspector.when.badHour')}
      onChange={(text) => onChange(text === '' ? undefined : hourIn(text))}
    />
  );
}

/** "18h", "9 h 30" and "18:00" are hours as people write them. */
function hourIn(text: string): string {
  const found = /^\s*([0-9]{1,2})\s*[:hH]\s*([0-9]{2})?\s*$/.exec(text);
  if (!found) return text;
  return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
}
