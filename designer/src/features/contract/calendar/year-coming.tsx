import { useWords } from '../../../locales/use-words.ts';
import { Loading } from '../../../ui/states.tsx';

/** The place where the calendar will stand. */
export function ContractYearComing() {
  return (
    <section className="sheet" aria-labelledby="contract-year">
      <YearComing />
    </section>
  );
}

/** What stands there until then. */
export function YearComing() {
  const { t } = useWords();
  return (
    <div className="sheet-body">
      <h2 id="contract-year">{t('dates.year.title')}</h2>
      <Loading lines={6} />
    </div>
  );
}
