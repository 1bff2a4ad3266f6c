import { useState } from 'react';
import { PROMISE_LEVELS } from '#schema/vocabulary';
import type { ResultSet } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { PersonTile } from '../../ui/person-tile.tsx';
import { mostSaid } from './distribution.ts';
import classes from './results.module.css';

const FEW = 5;
const ICONS: Record<string, string> = { kept: 'check', partly: 'half', notAvailable: 'same', notKept: 'no' };

/** Promises as seen by those who made them, and by the others. */
export function CrossedPromises({ promises }: { promises: ResultSet['promises'] }) {
  const { t, say } = useWords();
  const [isAll, setIsAll] = useState(false);
  return (
    <section className="sheet">
      <header>
        <h2>{t('results.promises')}</h2>
      </header>
      {/* What scrolls sideways on a narrow screen must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes['scroll']} tabIndex={0} aria-label={t('results.promises')}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('results.promiseOf')}</th>
              <th scope="col">{t('results.byThem')}</th>
              <th scope="col">{t('results.byOthers')}</th>
            </tr>
          </thead>
          <tbody>
            {(isAll ? promises : promises.slice(0, FEW)).map(({ id, by, words, byThem, byOthers }) => (
              <tr key={id}>
                <th scope="row">
                  <span className={classes['who']}>
                    <PersonTile name={say(by.title)} />
                    <span>
                      <span className="small muted">{say(by.title)}</span>
                      <br />
                      {say(words)}
                    </span>
                  </span>
                </th>
                <Seen level={mostSaid(byThem, PROMISE_LEVELS)} />
                <Seen level={mostSaid(byOthers, PROMISE_LEVELS)} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!isAll && promises.length > FEW ? (
        <div className="sheet-body">
          <button type="button" className={classes['button']} onClick={() => setIsAll(true)}>
            {t('results.morePromises', { count: promises.length - FEW })}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Seen({ level }: { level: string | null }) {
  const { t } = useWords();
  if (level === null) return <td className="muted">{t('results.notSaid')}</td>;
  return (
    <td>
      <span className={classes['seen']} data-level={level}>
        <EasyIcon name={ICONS[level] ?? 'same'} size={16} />
        {t(`review.promise.${level}`)}
      </span>
    </td>
  );
}
