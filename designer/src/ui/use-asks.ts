import type { OpenItem } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';

/** Says what something asks for, where it is not the step itself: to write down what happened, or to call somebody. */
export function useAsks(): (item: Pick<OpenItem, 'asks' | 'toCall'>) => string | null {
  const { t, language } = useWords();
  return ({ asks, toCall }) => {
    if (asks === 'answer') return null;
    const names = new Intl.ListFormat(language).format(toCall.map(({ name }) => name));
    return t(`item.asks.${asks}`, { names, count: toCall.length });
  };
}
