import { memo, useMemo } from 'react';
import type { Amendment } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { DatesMoved } from '../../ui/changes/dates-moved.tsx';
import { DifferenceLines } from '../../ui/changes/difference-list.tsx';
import classes from './amendments.module.css';
import { useAmendmentLines } from './use-amendment-lines.ts';

type WhatChangesProps = Pick<Amendment, 'before' | 'after' | 'dates'>;

/** Everything that a change says differently: in words, then in dates. */
export const WhatChanges = memo(function WhatChanges({ before, after, dates }: WhatChangesProps) {
  const { t } = useWords();
  const { others: lines } = useAmendmentLines({ before, after });
  return (
    <div className={classes['what']}>
      {lines.length === 0 ? <p className="muted">{t('amendment.nothingYouSee')}</p> : <DifferenceLines lines={lines} />}
      <MovedDates before={before} after={after} dates={dates} />
    </div>
  );
});

/** The dates that a change moves; nothing for one that is behind. */
export function MovedDates({ before, after, dates }: WhatChangesProps) {
  const years = useMemo(
    () =>
      dates && {
        before: { template: before, year: dates.before },
        after: { template: after, year: dates.after },
      },
    [before, after, dates],
  );
  return years ? <DatesMoved {...years} level={4} /> : null;
}
