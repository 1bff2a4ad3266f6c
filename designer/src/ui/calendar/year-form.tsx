import { ActionIcon } from '@mantine/core';
import { memo, useDeferredValue, useMemo } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../date-input.tsx';
import { Icon } from '../icons.tsx';
import { Segments } from '../segments.tsx';
import { useStable } from '../use-stable.ts';
import { isTrial, type Place, type Question } from '../year/question.ts';
import { CompareButton } from './compare/compare-button.tsx';
import { BEHAVIOURS, type Behaviour, behaviourOf, withBehaviour } from './compare/scenarios.ts';
import { PlaceFields } from './place-fields.tsx';
import { useRefusedWords } from './signature/refused-words.tsx';
import { type DayRefused, signedOn } from './signature/signature-day.ts';
import { type Lateness, WhoIsLate } from './who-is-late.tsx';
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

/** What a year supposes: when it opens and is signed, where, and who is late. Each field is drawn anew for itself. */
export function YearForm({ template, question, onChange, refusals, moveBy }: YearFormProps) {
  const { t, say } = useWords();
  const whyNot = useRefusedWords();
  const signatures = template.nodes.filter(({ kind, in: group }) => kind === 'sign' && group === undefined);
  const { territory, goodFriday, late, silent } = question;
  const place = useMemo(() => ({ territory, goodFriday }), [territory, goodFriday]);
  const sign = useStable((step: string, date: string | null) => onChange(signedOn(question, step, date)));
  const open = useStable((date: string | null) => date !== null && onChange({ ...question, opened: date }));
  const put = useStable((chosen: Place) => onChange({ ...question, ...chosen }));
  const behave = useStable((chosen: Behaviour) => onChange(withBehaviour(template, question, chosen)));
  const setLateness = useStable((lateness: Lateness) => onChange({ ...question, ...lateness }));
  const choose = useStable(onChange);
  const asked = useStable(() => question);
  // The behaviour that was chosen shows at once, what it leads to in the picture after it.
  const asksWho = useDeferredValue(isTrial(question));
  return (
    <form className={classes['form']} onSubmit={(event) => event.preventDefault()} aria-label={t('calendar.form')}>
      {signatures.map(({ id, title }) => (
        <SignatureField
          key={id}
          step={id}
          label={signatures.length > 1 ? t('preview.signed', { step: say(title) }) : t('calendar.signed')}
          value={question.on[id] ?? null}
          error={refusals[id] ? whyNot(refusals[id]) : null}
          onChange={sign}
          moveBy={moveBy}
        />
      ))}
      <div className={classes['date']}>
        <DateInput label={t('preview.opened')} value={question.opened} onChange={open} />
      </div>
      <PlaceFields programme={template} value={place} onChange={put} />
      <span className={classes['rule']} aria-hidden="true" />
      <BehaviourField value={behaviourOf(template, question)} onChange={behave} />
      <CompareButton template={template} asked={asked} onChange={choose} />
      {asksWho ? (
        <div className={classes['people']}>
          <span className={classes['label']}>{t('calendar.whoLate')}</span>
          <WhoIsLate template={template} late={late} silent={silent} onChange={setLateness} />
        </div>
      ) : null}
    </form>
  );
}

type SignatureFieldProps = Pick<YearFormProps, 'moveBy'> & {
  step: string;
  label: string;
  value: string | null;
  error: string | null;
  onChange: (step: string, date: string | null) => void;
};

/** The day of a signature, and the way to the day before and the day after. */
const SignatureField = memo(function SignatureField({ step, onChange, moveBy, ...field }: SignatureFieldProps) {
  const { t } = useWords();
  return (
    <div className={classes['signature']}>
      <DateInput {...field} onChange={(date) => onChange(step, date)} />
      <div className={classes['byOne']}>
        <ActionIcon variant="default" size={36} aria-label={t('moving.earlier')} onClick={() => moveBy(step, -1)}>
          <Icon name="minus" />
        </ActionIcon>
        <ActionIcon variant="default" size={36} aria-label={t('moving.later')} onClick={() => moveBy(step, 1)}>
          <Icon name="add" />
        </ActionIcon>
      </div>
    </div>
  );
});

type BehaviourFieldProps = { value: Behaviour; onChange: (behaviour: Behaviour) => void };

/** How people are supposed to behave. */
const BehaviourField = memo(function BehaviourField({ value, onChange }: BehaviourFieldProps) {
  const { t } = useWords();
  return (
    <div className={classes['people']}>
      <span id="what-if" className={classes['label']}>
        {t('calendar.whatIf')}
      </span>
      <Segments
        aria-labelledby="what-if"
        value={value}
        onChange={onChange}
        data={BEHAVIOURS.map((behaviour) => ({ value: behaviour, label: t(`calendar.behaviour.${behaviour}`) }))}
      />
    </div>
  );
});
