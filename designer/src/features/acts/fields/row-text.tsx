import type { Contract, FormField, FormList } from '../../../api-client/types.ts';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';

type RowTextProps = { row: FormList['rows'][number]; list: FormList; contract: Contract };

/** A row in words: its first column plain, the others after it. */
export function RowText({ row, list, contract }: RowTextProps) {
  const { t, say, language } = useWords();
  const words = list.columns.flatMap((column) => {
    const value = row.values[column.id];
    return value === null || value === undefined ? [] : [wordFor(column, value)];
  });
  const [first, ...others] = words;
  return (
    <span>
      <b>{first ?? t('list.untitled')}</b>
      {others.length > 0 ? <span className="muted"> · {others.join(' · ')}</span> : null}
    </span>
  );

  function wordFor({ type, choices }: FormField, value: unknown): string {
    const choice = choices?.find(({ id }) => id === value);
    if (choice) return say(choice.title);
    if (type === 'person') return contract.parties.find(({ person }) => person?.id === value)?.person?.name ?? '';
    if (type === 'date' && typeof value === 'string') return shortDate(value, language);
    if (type === 'money' && typeof value === 'number') return euros(value, language);
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    return String(value);
  }
}

/** What a row is called: the words of its first column that has any. */
export function rowName({ values }: FormList['rows'][number], { columns }: FormList): string | null {
  const word = columns.map(({ id }) => values[id]).find((value) => typeof value === 'string' && value !== '');
  return typeof word === 'string' ? word : null;
}

/** "120,00 €" */
export function euros(cents: number, language: 'fr' | 'en'): string {
  const style = { style: 'currency', currency: 'EUR' } as const;
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', style).format(cents / 100);
}
