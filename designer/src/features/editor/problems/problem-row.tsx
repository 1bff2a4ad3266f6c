import { Button } from '@mantine/core';
import type { Problem } from '#engine/lint/problem';
import { ruleOf } from '#engine/lint/words';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useTemplate } from '../draft/editor-context.tsx';
import classes from './problems.module.css';
import { useProblemWords } from './use-problem-words.ts';
import { whereItIs } from './where-it-is.ts';

const ICONS = { error: 'late', warning: 'warning', hint: 'hint' } as const;

type RowProps = {
  problem: Problem;
  isCurrent: boolean;
  /** The first that can be repaired has the firm button: one main act for a view. */
  isMain: boolean;
  /** How many of the same rule can be repaired; the first of them offers to repair all. */
  alike: number;
  onGo: () => void;
  onExplain: () => void;
  onRepair: () => void;
  onRepairAll: () => void;
};

/** One problem: what is wrong, where, the repair in words, and the button that does it. */
export function ProblemRow({ problem, isCurrent, isMain, alike, onGo, onExplain, onRepair, onRepairAll }: RowProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const sayIt = useProblemWords();
  const rule = ruleOf(problem.code);
  const words = sayIt(problem);
  return (
    <>
      <button
        type="button"
        className={classes['go']}
        data-row
        data-step={problem.at.kind === 'node' ? problem.at.id : undefined}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onGo}
      >
        <span className={classes['mark']} data-severity={problem.severity}>
          <Icon name={ICONS[problem.severity]} size={18} />
          <span className="hidden-words">{t(`problems.severity.${problem.severity}`)}</span>
        </span>
        <span className={classes['what']}>{words}</span>
        <span className={classes['where']}>{whereItIs(problem.at, template, say, t)}</span>
        <span className={classes['how']}>→ {say(rule?.repair)}</span>
      </button>
      <span className={classes['acts']}>
        <IconButton
          icon="question"
          size={28}
          words={t('problems.explain', { rule: say(rule?.title) })}
          onClick={onExplain}
        />
        {problem.fix ? (
          <Button
            size="compact-sm"
            variant={isMain ? 'filled' : 'default'}
            leftSection={<Icon name="wand" size={16} />}
            aria-label={t('problems.repairWhat', { what: words })}
            onClick={onRepair}
          >
            {t('problems.repair')}
          </Button>
        ) : null}
        {alike > 1 ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('problems.repairAllWhat', { count: alike, rule: say(rule?.title) })}
            onClick={onRepairAll}
          >
            {t('problems.repairAll', { count: alike })}
          </Button>
        ) : null}
      </span>
    </>
  );
}
