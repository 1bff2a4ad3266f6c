import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Problem } from '#engine/lint/problem';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { later } from '../../../ui/later.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { keptChoice } from '../../../ui/preferences/kept.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { ProblemList } from './problem-list.tsx';
import classes from './problems.module.css';
import { useProblems } from './problems-context.tsx';
import { useProblemKeys } from './use-problem-keys.ts';
import { useSaidCounts } from './use-said-counts.ts';

/** What a rule says at length is fetched for whoever asks. */
const RuleModal = later(async () => (await import('./rule/rule-modal.tsx')).RuleModal);

const kept = keptChoice('trame-problems', ['open', 'folded'], 'open');

/** What is to be repaired before publishing, what is worth a look, and advice, which waits to be asked. */
export function ProblemsPanel() {
  const { t } = useWords();
  const { all, of } = useProblems();
  const isFolded = useSyncExternalStore(kept.subscribe, kept.now) === 'folded';
  const [hasAdvice, setAdvice] = useState(false);
  const [explained, setExplained] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { errors, warnings, hints } = useMemo(() => bySeverity(all), [all]);
  const urgent = useMemo(() => [...errors, ...warnings], [errors, warnings]);
  const goOn = useProblemKeys(all);
  useSaidCounts(errors.length, warnings.length, of !== null);
  const toHeading = () => heading.current?.focus();
  return (
    <section
      data-area="problems"
      className={classes['panel']}
      aria-labelledby="problems"
      data-folded={isFolded || undefined}
    >
      <header className={classes['head']}>
        <h2 id="problems" ref={heading} tabIndex={-1} className={classes['title']}>
          {t('problems.title')}
        </h2>
        {errors.length > 0 ? <Pill kind="late">{t('problems.errors', { count: errors.length })}</Pill> : null}
        {warnings.length > 0 ? (
          <Pill kind="soon" icon="warning">
            {t('problems.warnings', { count: warnings.length })}
          </Pill>
        ) : null}
        {of !== null && urgent.length === 0 ? <Pill kind="done">{t('problems.none')}</Pill> : null}
        {hints.length > 0 ? (
          <button
            type="button"
            className={classes['advice']}
            aria-expanded={hasAdvice && !isFolded}
            onClick={() => {
              setAdvice(!hasAdvice || isFolded);
              kept.choose('open');
            }}
          >
            <Icon name="hint" size={14} />
            {t('problems.hints', { count: hints.length })}
            <Icon name={hasAdvice && !isFolded ? 'up' : 'down'} size={14} />
          </button>
        ) : null}
        {all.length > 0 ? (
          <button type="button" className={classes['next']} aria-keyshortcuts="F8" onClick={() => goOn(1)}>
            <Keys keys="f8" /> {t('problems.next')}
          </button>
        ) : null}
        <IconButton
          icon={isFolded ? 'up' : 'down'}
          size={28}
          className={classes['fold'] ?? ''}
          aria-expanded={!isFolded}
          words={t(isFolded ? 'problems.unfold' : 'problems.fold')}
          onClick={() => kept.choose(isFolded ? 'open' : 'folded')}
        />
      </header>
      {isFolded ? null : (
        <div className={classes['body']}>
          <ProblemList problems={urgent} onExplain={setExplained} onEmptied={toHeading} />
          {hasAdvice ? (
            <>
              <h3 className={classes['sub']}>{t('problems.advice')}</h3>
              <ProblemList problems={hints} onExplain={setExplained} onEmptied={toHeading} />
            </>
          ) : null}
        </div>
      )}
      {explained === null ? null : <RuleModal code={explained} onClose={() => setExplained(null)} />}
    </section>
  );
}

function bySeverity(all: readonly Problem[]) {
  const of = (severity: Problem['severity']) => all.filter((problem) => problem.severity === severity);
  return { errors: of('error'), warnings: of('warning'), hints: of('hint') };
}
