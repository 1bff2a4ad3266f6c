import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { showToast } from '../../../../ui/toast/toasts.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { READY_BLOCKS, type ReadyBlock } from '../acts/ready-blocks.ts';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { whereNext } from '../acts/where-next.ts';
import { focusCard } from '../flow/focus-card.ts';
import { phaseInView } from '../flow/phase-in-view.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import classes from './palette.module.css';
import type { Grabbed } from './use-drag-out.tsx';

const ICONS: Record<ReadyBlock, string> = { reviewThenAmend: 'evaluation', partnerJoins: 'person' };
type ReadyBlocksProps = {
  drawing: Drawing;
  acts: CanvasActs;
  dragOut: (event: PointerEvent, grabbed: Grabbed) => void;
};

/** What is often drawn, ready to be put down: a few steps at once, or the five reminders for the chosen steps. */
export function ReadyBlocks({ drawing, acts, dragOut }: ReadyBlocksProps) {
  const { t } = useWords();
  const editor = useEditor();
  const flow = useReactFlow();
  const add = (block: ReadyBlock) => {
    const point = whereNext(editor.template(), editor.state().selection, phaseInView(flow, drawing.arranged));
    const made = point === null ? null : acts.addBlock(block, point);
    if (made !== null) focusCard(made);
  };
  const remind = () => {
    const { kind, ids } = editor.state().selection;
    if (kind === 'node' && ids.length > 0) acts.remind(ids);
    else showToast({ kind: 'news', words: t('canvas.chooseFirst') });
  };
  return (
    <div className={classes['blocks']}>
      <p className={classes['group']}>{t('canvas.blocks')}</p>
      <button type="button" className={classes['item']} title={t('canvas.aboutBlock.reminders')} onClick={remind}>
        <span className={classes['icon']}>
          <Icon name="bell" size={15} />
        </span>
        {t('canvas.block.reminders')}
      </button>
      {READY_BLOCKS.map((block) => (
        <button
          key={block}
          type="button"
          className={classes['item']}
          title={t(`canvas.aboutBlock.${block}`)}
          onClick={() => add(block)}
          onPointerDown={(event) =>
            dragOut(event, {
              icon: ICONS[block],
              words: t(`canvas.block.${block}`),
              add: (point) => acts.addBlock(block, point),
            })
          }
        >
          <span className={classes['icon']}>
            <Icon name={ICONS[block]} size={15} />
          </span>
          {t(`canvas.block.${block}`)}
        </button>
      ))}
    </div>
  );
}
