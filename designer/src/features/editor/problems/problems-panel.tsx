import { useMemo } from 'react';
import { lint } from '#engine/lint/lint';
import { sayProblem } from '#engine/lint/words';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useTemplate } from '../draft/editor-context.tsx';
import classes from './problems.module.css';

/** What is to be fixed before publishing, and what is worth a look. */
export function ProblemsPanel() {
  const { t, say } = useWords();
  const template = useTemplate();
  const problems = useMemo(() => lint(template), [template]);
  return (
    <section className={classes['panel']} aria-labelledby="problems">
      <h2 id="problems">{t('editor.problems', { count: problems.length })}</h2>
      <ul className={classes['list']}>
        {problems.map((problem, at) => (
          <li key={at}>
            <Icon name={problem.severity === 'error' ? 'late' : 'soon'} size={16} /> {say(sayProblem(problem))}
          </li>
        ))}
      </ul>
    </section>
  );
}
