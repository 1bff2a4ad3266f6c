import { useWords } from '../../../locales/use-words.ts';
import { Pill } from '../../../ui/pill.tsx';
import type { Amended } from './amended-steps.ts';
import classes from './graph.module.css';

/** "Av. 1": a change of the contract touched this step; beside it what it was and what it became, where there is room. */
export function AmendedMark({ amended, isWhole = false }: { amended: Amended; isWhole?: boolean }) {
  const { t } = useWords();
  const { n, said } = amended;
  return (
    <div className={classes['amended']}>
      <Pill kind="amended">
        <span className="hidden-words">{t('amendment.mark.title', { n })}</span>
        <span aria-hidden="true">{t('amendment.mark.short', { n })}</span>
      </Pill>
      {isWhole && said !== '' ? <span className="small">{said}</span> : null}
    </div>
  );
}
