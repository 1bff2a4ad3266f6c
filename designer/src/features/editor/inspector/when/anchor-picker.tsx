import { dayAndShortMonth } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { SearchSelect } from '../../controls/search-select.tsx';
import { useYear } from '../../year/use-year.tsx';
import { useAnchors, type WhenPlace } from './use-anchors.ts';

type AnchorPickerProps = WhenPlace & { value: string; onChange: (anchor: string) => void };

/** What a date is counted from, with its day. */
export function AnchorPicker({ value, onChange, ...place }: AnchorPickerProps) {
  const { t, language } = useWords();
  const { groups, find } = useAnchors(place);
  const { years } = useYear();
  return (
    <SearchSelect
      label={t('inspector.when.from')}
      value={value}
      shown={find(value)}
      choices={groups}
      aside={(anchor) => {
        const day = years?.dates?.anchors[anchor];
        return day === undefined ? null : dayAndShortMonth(day, language);
      }}
      onChange={onChange}
    />
  );
}
