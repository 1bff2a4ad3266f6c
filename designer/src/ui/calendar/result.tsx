import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Template } from '#schema/template';
import { dayAndMonth, shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { PersonTile } from '../person-tile.tsx';
import { Pill } from '../pill.tsx';
import type { DateLine } from '../timeline/date-lines.ts';
import type { Timeline } from '../timeline/model.ts';
import { shortName } from '../timeline/short-name.ts';
import { type Changes, changesBetween, clashesBetween, type Gap, gapsIn, type RoleChange } from './changes.ts';
import classes from './result.module.css';

type ResultProps = {
  template: Template;
  planned: readonly DateLine[];
  trial: readonly DateLine[];
  drawing: Timeline;
  onLeave: () => void;
};

/** What a trial changes, in words: what moves, what does not, what is missing or falls on one day. */
export function Result({ template, planned, trial, drawing, onLeave }: ResultProps) {
  const { t, say, language } = useWords();
  const changes = changesBetween(planned, trial);
  const gaps = gapsIn(drawing);
  const clashes = clashesBetween(planned, trial);
  const nameOf = (role: string) => shortName(say(template.roles.find(({ id }) => id === role)?.title)).name;
  const cards = cardsOf(changes, gaps).slice(0, 2);
  return (
    <section className={classes['result']} aria-labelledby="result">
      <div className={classes['head']}>
        <h2 id="result">
          <Icon name="shuffle" /> {t('result.title', { count: changes.moved.length })}
        </h2>
        <p className="small muted">{t('preview.trialOnly')}</p>
        <Button variant="default" size="xs" onClick={onLeave}>
          {t('result.leave')}
        </Button>
      </div>
      {cards.map((change) => (
        <Card key={change.role} name={nameOf(change.role)} pill={<Days days={change.days} />}>
          <p>
            {t('result.first', { title: say(change.first.title) })} <b>{dayAndMonth(change.first.on, language)}</b>
          </p>
          <RoleFacts role={change.role} changes={changes} gaps={gaps} nameOf={nameOf} />
        </Card>
      ))}
      <Card
        icon="evaluation"
        name={t('result.reviews')}
        pill={
          changes.reviews.moved === 0 ? (
            <Pill kind="done" icon="check">
              {t('result.nothingMoves')}
            </Pill>
          ) : (
            <Pill kind="soon">{t('result.reviewsMove', changes.reviews)}</Pill>
          )
        }
      >
        <p>{t(changes.reviews.moved === 0 ? 'result.reviewsStay' : 'result.reviewsFollow')}</p>
        {clashes.length === 0 ? (
          <p className={classes['good']}>
            <Icon name="check" size={14} /> {t('result.noClash')}
          </p>
        ) : (
          <p>
            {t('result.clash', {
              date: shortDate(clashes[0]?.on ?? '', language),
              one: say(clashes[0]?.lines[0].title),
              other: say(clashes[0]?.lines[1].title),
            })}
          </p>
        )}
      </Card>
    </section>
  );
}

/** Whoever moves most, those who fill a gap among them. */
function cardsOf({ roles }: Changes, gaps: readonly Gap[]): RoleChange[] {
  const isInGap = (role: string) => gaps.some((gap) => gap.role === role || gap.filledBy?.role === role);
  return [...roles].sort(
    (a, b) => Number(isInGap(b.role)) - Number(isInGap(a.role)) || Math.abs(b.days) - Math.abs(a.days),
  );
}

type RoleFactsProps = { role: string; changes: Changes; gaps: readonly Gap[]; nameOf: (role: string) => string };

function RoleFacts({ role, changes, gaps, nameOf }: RoleFactsProps) {
  const { t, say, language } = useWords();
  const fewer = changes.fewer.find(({ roles }) => roles.includes(role));
  const mine = gaps.find((gap) => gap.role === role);
  const filled = gaps.find(({ filledBy }) => filledBy?.role === role)?.filledBy;
  return (
    <>
      {fewer ? <p>{t('result.fewer', { ...fewer, title: say(fewer.title) })}</p> : null}
      {filled ? (
        <p>{t('result.longer', { title: say(filled.title), date: dayAndMonth(filled.until, language) })}</p>
      ) : null}
      {mine?.filledBy ? (
        <p className={classes['good']}>
          <Icon name="check" size={14} /> {t('result.noGap', { name: nameOf(mine.filledBy.role) })}
        </p>
      ) : null}
      {mine && !mine.filledBy ? (
        <p className={classes['gap']}>
          <Icon name="late" size={14} />{' '}
          {t('result.gap', { from: shortDate(mine.from, language), to: shortDate(mine.to, language) })}
        </p>
      ) : null}
    </>
  );
}

function Days({ days }: { days: number }) {
  const { t } = useWords();
  return <Pill kind="soon">{t('result.days', { sign: days < 0 ? '−' : '+', days: Math.abs(days) })}</Pill>;
}

function Card({ name, icon, pill, children }: { name: string; icon?: string; pill: ReactNode; children: ReactNode }) {
  return (
    <article className={classes['card']} aria-label={name}>
      <header>
        {icon ? <Icon name={icon} size={18} /> : <PersonTile name={name} />}
        <h3>{name}</h3>
        {pill}
      </header>
      {children}
    </article>
  );
}
