import { SegmentedControl } from '@mantine/core';
import type { Question } from '../../api-client/programmes.ts';
import type { Behaviour, Programme } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import classes from './preview-form.module.css';

const BEHAVIOURS: readonly Behaviour[] = ['diligent', 'late', 'silent'];

type PreviewFormProps = { programme: Programme; question: Question; onChange: (question: Question) => void };

/** What the preview supposes: when it opens, when it is signed, how people behave. */
export function PreviewForm({ programme, question, onChange }: PreviewFormProps) {
  const { t, say } = useWords();
  const signature = programme.stepList.find(({ kind, phase }) => kind === 'sign' && phase !== null);
  const signed = signature ? (question.on?.[signature.id] ?? null) : null;
  return (
    <form className={`sheet ${classes['form']}`} onSubmit={(event) => event.preventDefault()}>
      <DateInput
        label={t('preview.opened')}
        value={question.opened}
        onChange={(date) => date !== null && onChange({ ...question, opened: date })}
        required
      />
      {signature ? (
        <DateInput
          label={t('preview.signed', { step: say(signature.title) })}
          value={signed}
          onChange={(date) => onChange(withDate(question, signature.id, date))}
        />
      ) : null}
      <div className={classes['people']}>
        <span id="behaviour" className={classes['label']}>
          {t('preview.people')}
        </span>
        <SegmentedControl
          aria-labelledby="behaviour"
          value={question.people}
          onChange={(people) => onChange({ ...question, people: people as Behaviour })}
          data={BEHAVIOURS.map((value) => ({ value, label: t(`preview.behaviour.${value}`) }))}
        />
      </div>
      <p className="small muted">{t('preview.trialOnly')}</p>
    </form>
  );
}

function withDate({ on: _on, ...question }: Question, step: string, date: string | null): Question {
  return date === null ? question : { ...question, on: { [step]: date } };
}
