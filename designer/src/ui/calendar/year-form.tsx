import { ActionIcon, SegmentedControl } from '@mantine/core';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../date-input.tsx';
import { Icon } from '../icons.tsx';
import { isTrial, type Question } from '../year/question.ts';
import { CompareButton } from './compare/compare-button.tsx';
import { BEHAVIOURS, type Behaviour, behaviourOf, withBehaviour } from './compare/scenarios.ts';
import { PlaceFields } from './place-fields.tsx';
import { useRefusedWords } from './signature/refused-words.tsx';
import { type DayRefused, signedOn } from './signature/signature-day.ts';
import { WhoIsLate } from './who-is-late.tsx';
import classes from './year-form.module.css';

type YearFormProps = {
  template: Template;
  question: Question;
  onChange: (question: Question) => void;
  /** What the programme has against the day of each signature. */
  refusals: Readonly<Record<string, DayRefused | null>>;
  /** Moves a signature by some days: what dragging it does. */
  moveBy: (step: string, days: number) => void;
};

/** What a year supposes: when it opens and is signed, where, and who is late. */
export function YearForm({ template, question, onChange, refusals, moveBy }: YearFormProps) {
  const { t, say } = useWords();
  const whyNot = useRefusedWords();
  const signatures = template.nodes.filter(({ kind, in: group }) => kind === 'sign' && group === undefined);
  return (
    <form className={classes['form']} onSubmit={(event) => event.preventDefault()} aria-label={t('calendar.form')}>
      {signatures.map(({ id, title }) => (
        <div key={id} className={classes['signature']}>
          <DateInput
            label={signatures.length > 1 ? t('preview.signed', { step: say(title) }) : t('calendar.signed')}
            value={question.on[id] ?? null}
            error={refusals[id] ? whyNot(refusals[id]) : null}
            onChange={(date) => onChange(signedOn(question, id, date))}
          />
          <div className={classes['byOne']}>
            <ActionIcon variant="default" size={36} aria-label={t('moving.earlier')} onClick={() => moveBy(id, -1)}>
              <Icon name="minus" />
            </ActionIcon>
            <ActionIcon variant="default" size={36} aria-label={t('moving.later')} onClick={() => moveBy(id, 1)}>
              <Icon name="add" />
            </ActionIcon>
          </div>
        </div>
      ))}
      <div className={classes['date']}>
        <DateInput
          label={t('preview.opened')}
          value={question.opened}
          onChange={(date) => date !== null && onChange({ ...question, opened: date })}
        />
      </div>
      <PlaceFields programme={template} value={question} onChange={(place) => onChange({ ...question, ...place })} />
      <span className={classes['rule']} aria-hidden="true" />
      <div className={classes['people']}>
        <span id="what-if" className={classes['label']}>
          {t('calendar.whatIf')}
        </span>
        <SegmentedControl
          aria-labelledby="what-if"
          value={behaviourOf(template, question)}
          onChange={(value) => onChange(withBehaviour(template, question, value as Behaviour))}
          data={BEHAVIOURS.map((value) => ({ value, label: t(`calendar.behaviour.${value}`) }))}
        />
      </div>
      <CompareButton template={template} question={question} onChange={onChange} />
      {isTrial(question) ? (
        <div className={classes['people']}>
          <span className={classes['label']}>{t('calendar.whoLate')}</span>
          <WhoIsLate template={template} question={question} onChange={onChange} />
        </div>
      ) : null}
    </form>
  );
}
