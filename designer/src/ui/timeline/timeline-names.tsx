import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { PersonTile } from '../person-tile.tsx';
import type { PlacedRow } from './lay-out.ts';
import { shortName } from './short-name.ts';
import classes from './timeline.module.css';
import { BUSY_HEIGHT } from './timeline-busy.tsx';

/** The names of the rows, which stay in sight. */
export const TimelineNames = memo(function TimelineNames({ rows }: { rows: readonly PlacedRow[] }) {
  const { t, say } = useWords();
  return (
    <div className={classes['names']}>
      {rows.map(({ row: { id, role, mayJoin, dates }, height }) => {
        const { name, detail } = role
          ? shortName(say(role.title))
          : { name: t('timeline.all'), detail: t('timeline.allDetail') };
        const more = mayJoin ? t('timeline.mayJoin') : (detail ?? t('timeline.dates', { count: dates }));
        return (
          <div key={id} className={classes['name']} data-all={role === null} style={{ height }}>
            {role ? (
              <PersonTile name={name} />
            ) : (
              <span className={classes['together']}>
                <Icon name="people" />
              </span>
            )}
            <span className={classes['who']}>
              <b title={role ? say(role.title) : undefined}>{name}</b>
              <span>{more}</span>
            </span>
          </div>
        );
      })}
      <div className={classes['name']} data-busy="true" style={{ height: BUSY_HEIGHT }}>
        <span className={classes['plain']}>
          <Icon name="busy" />
        </span>
        <span className={classes['who']}>
          <b>{t('timeline.busy')}</b>
          <span>{t('timeline.busyDetail')}</span>
        </span>
      </div>
    </div>
  );
});
