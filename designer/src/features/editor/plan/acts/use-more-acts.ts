import { useWords } from '../../../../locales/use-words.ts';
import type { Selection } from '../../draft/selection.ts';
import type { ArrowAsked } from './arrow-modal.tsx';
import type { MenuAct } from './more-menu.tsx';
import type { PlanActs } from './use-plan-acts.ts';

type Given = {
  selection: Selection;
  acts: PlanActs;
  rename: () => void;
  put: () => void;
  askArrow: (asked: ArrowAsked) => void;
  addAlone: () => void;
  remove: () => void;
  toCurrent: () => void;
  clipboard: { copy: () => void; cut: () => void; paste: () => void; duplicate: () => void };
};

/** The acts of the plan that have a key and no button of their own. */
export function useMoreActs({
  selection,
  acts,
  rename,
  put,
  askArrow,
  addAlone,
  remove,
  toCurrent,
  clipboard,
}: Given): MenuAct[] {
  const { t } = useWords();
  const { kind, ids } = selection;
  const steps = kind === 'node' ? ids : [];
  const [step] = steps;
  const onSteps = (run: () => void) => (steps.length > 0 ? run : null);
  return [
    { words: t('plan.key.addAlone'), icon: 'add', keys: 'shift+n', run: addAlone },
    {
      words: t('plan.key.rename'),
      icon: 'pencil',
      keys: 'f2',
      run: kind === 'node' || kind === 'phase' ? rename : null,
    },
    {
      words: t('plan.key.link'),
      icon: 'arrow',
      keys: 'l',
      run: step !== undefined && steps.length === 1 ? () => askArrow({ from: step }) : null,
    },
    {
      words: t('plan.key.leave'),
      icon: 'outdent',
      keys: 'alt+arrowleft',
      run: onSteps(() => {
        acts.leave(steps);
        toCurrent();
      }),
    },
    { words: t('plan.key.put'), icon: 'phase', run: onSteps(put) },
    { words: t('clipboard.copy'), icon: 'copy', keys: 'mod+c', run: onSteps(clipboard.copy) },
    { words: t('clipboard.cut'), icon: 'cut', keys: 'mod+x', run: onSteps(clipboard.cut) },
    { words: t('clipboard.paste'), icon: 'paste', keys: 'mod+v', run: clipboard.paste },
    { words: t('clipboard.duplicate'), icon: 'copy', keys: 'mod+d', run: onSteps(clipboard.duplicate) },
    {
      words: t('plan.key.remove'),
      icon: 'close',
      keys: 'delete',
      run: ids.length > 0 && (kind === 'node' || kind === 'edge' || kind === 'phase') ? remove : null,
    },
  ];
}
