import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PhaseKind, StepKind } from '#schema/vocabulary';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { type Adding, AddMenu } from './acts/add-menu.tsx';
import { type MenuAct, MoreMenu } from './acts/more-menu.tsx';
import classes from './plan.module.css';

type BarProps = {
  adding: Adding;
  onAsk: (adding: Adding) => void;
  onAdd: (kind: StepKind) => void;
  onMove: (by: 1 | -1) => void;
  onEnter: () => void;
  onAddPhase: (kind: PhaseKind, isBeside: boolean) => void;
  more: readonly MenuAct[];
  modes: ReactNode;
};

/** The buttons above the plan. */
export function PlanBar({ adding, onAsk, onAdd, onMove, onEnter, onAddPhase, more, modes }: BarProps) {
  const { t } = useWords();
  const button = (icon: string, words: string, keys: string, run: () => void) => (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<Icon name={icon} size={15} />}
      aria-keyshortcuts={keys}
      onClick={run}
    >
      {words}
    </Button>
  );
  return (
    <div className={classes['bar']} role="toolbar" aria-label={t('plan.toolbar')}>
      <AddMenu adding={adding} onAsk={onAsk} onAdd={onAdd} />
      {button('moveUp', t('plan.up'), 'Alt+ArrowUp', () => onMove(-1))}
      {button('moveDown', t('plan.down'), 'Alt+ArrowDown', () => onMove(1))}
      {button('indent', t('plan.enter'), 'Alt+ArrowRight', onEnter)}
      <MoreMenu acts={more} onAddPhase={onAddPhase} />
      <span className={classes['about']}>{t('plan.about')}</span>
      {modes}
    </div>
  );
}
