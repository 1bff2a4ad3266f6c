import { createContext, useContext } from 'react';

/** What the API said no to, beside the field it is about. */
export const FieldTrouble = createContext<{ field: string; words: string } | null>(null);

/** The words to show under a field, or nothing. */
export function useFieldTrouble(field: string): string | null {
  const trouble = useContext(FieldTrouble);
  return trouble?.field === field ? trouble.words : null;
}
