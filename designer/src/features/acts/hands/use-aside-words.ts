import { useSession } from '../../../api-client/session.ts';
import type { OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { type Aside, handsOf } from './hands-of.ts';

/** What the link of such an act says. */
export function useAsideWords(item: OpenItem): (aside: Aside) => string {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  return (aside) => {
    if (aside !== 'takeBack' || item.delegated === null) return t(`aside.${aside}`);
    const { from } = item.delegated;
    return t(`aside.takeBack.${handsOf(item.delegated, me)}`, { name: from.name });
  };
}
