import { useWords } from '../../../locales/use-words.ts';
import { Pill, type PillKind } from '../../../ui/pill.tsx';
import type { GraphStep, StepMark } from './graph-model.ts';
import { MARK_ICONS } from './mark-icons.ts';

const KINDS: Record<StepMark, PillKind> = {
  done: 'done',
  running: 'neutral',
  soon: 'soon',
  waiting: 'waiting',
  late: 'late',
  coming: 'neutral',
  skipped: 'neutral',
};

/** How a step stands: a drawing, a word, a colour. */
export function StatePill({ step }: { step: GraphStep }) {
  const { t } = useWords();
  if (step.isPrivate) return <Pill kind="private">{t('graph.privateMark')}</Pill>;
  return (
    <Pill kind={KINDS[step.mark]} icon={MARK_ICONS[step.mark]}>
      {t(`graph.mark.${step.mark}`)}
    </Pill>
  );
}
