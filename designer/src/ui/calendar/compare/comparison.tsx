import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import { Loading } from '../../states.tsx';
import type { Question } from '../../year/question.ts';
import { useYears } from '../../year/use-years.ts';
import { useDrawnYear } from '../use-drawn-year.ts';
import classes from './comparison.module.css';
import { DatesBeside } from './dates-beside.tsx';
import { ScenarioColumn } from './scenario-column.tsx';
import { BEHAVIOURS, behaviourOf, withBehaviour } from './scenarios.ts';

type ComparisonProps = { template: Template; question: Question; onChoose: (question: Question) => void };

/** On time, mixed, late: the same year three times, and what each changes, in sentences and date by date. */
export function Comparison({ template, question, onChoose }: ComparisonProps) {
  const { t } = useWords();
  const questions = useMemo(
    () => BEHAVIOURS.map((behaviour) => withBehaviour(template, question, behaviour)),
    [template, question],
  );
  const [onTime = question, mixed = question, late = question] = questions;
  const years = [useDrawn(template, onTime), useDrawn(template, mixed), useDrawn(template, late)];
  const [hasDates, setHasDates] = useState(false);
  const planned = years[0];
  const current = behaviourOf(template, question);
  return (
    <>
      <p className="small muted">{t('preview.trialOnly')}</p>
      <div className={classes['columns']}>
        {BEHAVIOURS.map((behaviour, place) => {
          const year = years[place];
          const asked = questions[place] ?? question;
          return (
            <section key={behaviour} className={classes['column']} aria-labelledby={`compare-${behaviour}`}>
              <h3 id={`compare-${behaviour}`}>{t(`calendar.behaviour.${behaviour}`)}</h3>
              {planned?.drawing && year?.drawing ? (
                <ScenarioColumn
                  template={template}
                  question={asked}
                  planned={{ lines: planned.lines, drawing: planned.drawing }}
                  year={{ lines: year.lines, drawing: year.drawing }}
                />
              ) : (
                <Loading lines={6} />
              )}
              <Button
                variant={behaviour === current ? 'light' : 'default'}
                size="xs"
                className={classes['choose'] ?? ''}
                aria-describedby={`compare-${behaviour}`}
                onClick={() => onChoose(asked)}
              >
                {t(behaviour === current ? 'compare.shown' : 'compare.choose')}
              </Button>
            </section>
          );
        })}
      </div>
      <Button
        variant="subtle"
        size="xs"
        color="gray"
        leftSection={<Icon name="table" size={15} />}
        aria-expanded={hasDates}
        onClick={() => setHasDates(!hasDates)}
      >
        {t('compare.dates')}
      </Button>
      {hasDates ? <DatesBeside years={years.map(({ lines }) => lines)} /> : null}
    </>
  );
}

function useDrawn(template: Template, question: Question) {
  const { years } = useYears(template, question);
  return useDrawnYear(template, years);
}
