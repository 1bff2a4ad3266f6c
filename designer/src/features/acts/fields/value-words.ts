import type { Localised } from '#schema/primitives';
import { isFile } from '../../../api-client/is-file.ts';
import type { Person } from '../../../api-client/types.ts';
import { shortDate } from '../../../locales/dates.ts';
import type { useWords } from '../../../locales/use-words.ts';

type Column = { type: string; choices: { id: string; title: Localised | null }[] | null };

/** A value of a list or a field in words; people by the names they are given. */
export function valueWords(
  { type, choices }: Column,
  value: unknown,
  people: readonly Person[],
  { t, say, language }: ReturnType<typeof useWords>,
): string {
  const choice = choices?.find(({ id }) => id === value);
  if (choice) return say(choice.title) || choice.id;
  if (type === 'person') return people.find(({ id }) => id === value)?.name ?? '';
  if (type === 'date' && typeof value === 'string') return shortDate(value, language);
  if (type === 'money' && typeof value === 'number') return euros(value, language);
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
  if (isFile(value)) return value.name ?? t('file.erased');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** "120,00 €" */
export function euros(cents: number, language: 'fr' | 'en'): string {
  const style = { style: 'currency', currency: 'EUR' } as const;
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', style).format(cents / 100);
}
