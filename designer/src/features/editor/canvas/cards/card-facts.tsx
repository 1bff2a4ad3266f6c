import type { TemplateNode } from '#schema/template';
import { Icon } from '../../../../ui/icons.tsx';
import classes from './card.module.css';
import type { CardWords } from './card-words.ts';

type CardFactsProps = { step: TemplateNode; words: CardWords };

/** What stands under the title of a card: the day, or the rule where it gives none yet; who; how often. */
export function CardFacts({ step, words }: CardFactsProps) {
  const { kind, who } = words;
  const first = words.date || words.when;
  if (step.kind === 'notice' || step.kind === 'end') return null;
  const isSeries = words.series !== '';
  const hasReminders = step.reminders !== undefined && step.reminders !== 'none';
  return (
    <>
      {isSeries ? (
        <Series words={words} hasReminders={hasReminders} />
      ) : (
        <span className={classes['facts']} data-shifted={words.isShifted && words.date !== ''}>
          {words.isShifted && words.date !== '' ? <Icon name="shifted" size={12} /> : null}
          <span>{first || who || kind}</span>
          {hasReminders ? <Icon name="bell" size={12} /> : null}
        </span>
      )}
      {who !== '' && (isSeries || first !== '') ? (
        <span className={classes['facts']}>
          {step.visibleTo === undefined ? null : <Icon name="private" size={12} />}
          <span>{who}</span>
        </span>
      ) : null}
      {step.kind === 'service' ? (
        <ServiceBar steps={step.steps?.map(({ intensity = 100 }) => intensity) ?? [100]} />
      ) : null}
    </>
  );
}

function Series({ words: { series, dates, more }, hasReminders }: { words: CardWords; hasReminders: boolean }) {
  return (
    <>
      <span className={classes['facts']}>
        <Icon name="again" size={11} />
        <span>{series}</span>
        {hasReminders ? <Icon name="bell" size={12} /> : null}
      </span>
      {dates.length === 0 ? null : (
        <span className={classes['series']}>
          {dates.map(({ words, isShifted }) => (
            <span key={words} className={classes['chip']}>
              {isShifted ? <Icon name="shifted" size={11} /> : null}
              {words}
            </span>
          ))}
          {more === 0 ? null : <span className={classes['more']}>+{more}</span>}
        </span>
      )}
    </>
  );
}

/** How strong a service is, from its first day to its last. */
function ServiceBar({ steps }: { steps: readonly number[] }) {
  return (
    <span className={classes['bar']} aria-hidden="true">
      {steps.map((percent, at) => (
        <i key={at} style={{ height: `${Math.max(20, percent)}%` }} />
      ))}
    </span>
  );
}
