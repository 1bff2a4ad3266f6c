import { Select } from '@mantine/core';
import { NO_OPINION, OTHERS_VIEW, PROMISE_LEVELS, PROMISE_VIEW } from '#schema/vocabulary';
import type { RecordToCorrect } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';

type CorrectedAnswersProps = {
  form: RecordToCorrect['form'];
  answers: Record<string, string>;
  onChange: (answers: Record<string, string>) => void;
};

/** Each question of a review with its answer, to pick another. */
export function CorrectedAnswers({ form, answers, onChange }: CorrectedAnswersProps) {
  const { t, say } = useWords();
  const { criteria = [], scale = [], others = false, promises = [] } = form;
  const noOpinion = NO_OPINION.map((value) => ({ value, label: t(`evaluate.${value}`) }));
  const levels = [...scale.map(({ id, title }) => ({ value: id, label: say(title) })), ...noOpinion];
  const kept = [...PROMISE_LEVELS.map((value) => ({ value, label: t(`review.promise.${value}`) })), ...noOpinion];
  const questions = [
    ...criteria.flatMap(({ id, title }) => [
      { name: id, label: t('evaluate.criterion', { title: say(title) }), data: levels },
      ...(others
        ? [{ name: `${OTHERS_VIEW}${id}`, label: t('correct.forOthers', { title: say(title) }), data: levels }]
        : []),
    ]),
    ...promises.map(({ id, words }) => ({ name: `${PROMISE_VIEW}${id}`, label: say(words), data: kept })),
  ];
  return (
    <>
      {questions.map(({ name, label, data }) => (
        <Select
          key={name}
          label={label}
          placeholder={t('correct.notAnswered')}
          data={data}
          value={answers[name] ?? null}
          onChange={(level) => level !== null && onChange({ ...answers, [name]: level })}
          allowDeselect={false}
        />
      ))}
    </>
  );
}
