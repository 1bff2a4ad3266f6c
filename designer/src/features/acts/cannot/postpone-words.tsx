import { useDates } from '../../../api-client/contract.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useToday } from '../../../ui/today.tsx';

/** What putting off does: this date goes, one more comes after the last that is known (R23). */
export function PostponeWords({ item, contract }: { item: OpenItem; contract: Contract }) {
  const { t, language } = useWords();
  const today = useToday();
  const coming = useDates(contract.id).data?.coming ?? [];
  const dates = coming.filter(({ step }) => step?.node === item.step.node).map(({ date }) => date.on);
  const last = [item.due?.on ?? '', ...dates].sort().at(-1) ?? '';
  return (
    <p aria-live="polite">
      {last === '' ? t('cannot.oneMore') : t('cannot.oneMoreAfter', { date: dayAndMonth(last, language, today) })}
    </p>
  );
}
