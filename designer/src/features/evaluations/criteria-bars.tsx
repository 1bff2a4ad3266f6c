import { Fragment } from 'react';
import type { Distribution, ResultSet } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { barOf, medianPlace, moveOf } from './distribution.ts';
import { Face } from './faces.tsx';
import type { Families } from './families.ts';
import { FamiliesOf } from './families-of.tsx';
import { MoveWord } from './move-word.tsx';
import classes from './results.module.css';

/** Bars of counts, one for each review, with patterns as well as hues; the middle face, and a word for the change. */
export function CriteriaBars({ set, families = {} }: { set: ResultSet; families?: Families }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const { scale, reviews, criteria } = set;
  return (
    <>
      <header>
        <h2>{t('results.criteria')}</h2>
        <ul className={classes['legend']} aria-label={t('results.levels')}>
          {scale.toReversed().map(({ id, title }, place) => (
            <li key={id}>
              <i data-tone={toneOf(scale.length - 1 - place, scale.length)} aria-hidden="true" />
              <Face place={scale.length - 1 - place} of={scale.length} size={18} />
              {say(title)}
            </li>
          ))}
        </ul>
      </header>
      <ul className={classes['criteria']}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <div>
              <h3>{t('review.quote', { title: say(criterion.title) })}</h3>
              <FamiliesOf criterion={criterion.id} families={families} />
            </div>
            <div className={classes['bars']}>
              {reviews.map((review, n) => (
                <Fragment key={review.step.node + String(review.step.occurrence)}>
                  <span className={classes['when']}>{titleOf(review.step)}</span>
                  <BarOf found={criterion.self[n] ?? null} set={set} />
                </Fragment>
              ))}
              {criterion.others.some((found) => found !== null) ? (
                <>
                  <span className={classes['when']}>{t('results.others')}</span>
                  <BarOf found={criterion.others.findLast((found) => found !== null) ?? null} set={set} />
                </>
              ) : null}
            </div>
            <div className={classes['move']}>
              <Medians found={criterion.self} set={set} />
              <MoveWord move={moveOf(criterion.self, scale)} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function BarOf({ found, set: { scale } }: { found: Distribution | null; set: ResultSet }) {
  const { t, say } = useWords();
  if (found === null) return <span className={classes['empty']}>{t('results.notEnough')}</span>;
  const bar = barOf(found, scale);
  const titleOf = (place: number) => say(scale[place]?.title);
  const words = bar.map(({ count, place }) => `${titleOf(place)} : ${count}`).join(', ');
  if (bar.length === 0)
    return <span className={classes['empty']}>{t('results.noOpinion', { count: found.noOpinion })}</span>;
  return (
    <span>
      <span className="hidden-words">{words}</span>
      <span className={classes['bar']} aria-hidden="true">
        {bar.map(({ level, count, place }) => (
          <i key={level} data-tone={toneOf(place, scale.length)} style={{ flexGrow: count }} title={titleOf(place)}>
            {count}
          </i>
        ))}
      </span>
    </span>
  );
}

/** The face in the middle of the group, first and last. */
function Medians({ found, set: { scale } }: { found: readonly (Distribution | null)[]; set: ResultSet }) {
  const { t, say } = useWords();
  const places = found.flatMap((distribution) => {
    const place = distribution && medianPlace(distribution, scale);
    return place === null ? [] : [place];
  });
  const shown = places.length > 1 ? [places[0], places.at(-1)] : places;
  const words = shown.map((place) => say(scale[place ?? 0]?.title)).join(' → ');
  if (shown.length === 0) return null;
  return (
    <span className={classes['medians']}>
      <span className="hidden-words">{t('results.median', { words })}</span>
      {shown.map((place, n) => (
        <Fragment key={n === 0 ? 'first' : 'last'}>
          {n > 0 ? <EasyIcon name="go" size={14} /> : null}
          <Face place={place ?? 0} of={scale.length} size={n > 0 ? 26 : 22} />
        </Fragment>
      ))}
    </span>
  );
}

/** One of five looks, the best first, whatever the number of levels. */
export function toneOf(place: number, of: number): number {
  return of < 2 ? 0 : Math.round((place * 4) / (of - 1));
}
