import { Skeleton } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { FEW } from './shown-needs.ts';
import classes from './today.module.css';

/** What needs me today, before it has come, in its final shape. */
export function TodaySkeleton() {
  const { t } = useWords();
  return (
    <section className={`${classes['today']} ${classes['loading']}`} aria-busy="true" aria-label={t('state.loading')}>
      <Skeleton height={20} width={180} animate={false} />
      <div className={classes['cards']}>
        {Array.from({ length: FEW }, (_, n) => (
          <div key={n} className={classes['card']}>
            <Skeleton height={20} width="45%" radius="xl" animate={false} />
            <Skeleton height={18} width="90%" animate={false} />
            <Skeleton height={12} width="70%" animate={false} />
            <span className={classes['acts']}>
              <Skeleton height={28} width={96} radius="sm" animate={false} />
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
