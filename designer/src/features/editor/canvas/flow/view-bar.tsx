import { Loader } from '@mantine/core';
import { Panel, useReactFlow } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor, useSelection } from '../../draft/editor-context.tsx';
import { useCanvasTools } from '../acts/tools.ts';
import classes from '../canvas.module.css';
import { useDesk, useOnDesk } from './desk.ts';
import { framedBy, isFramed } from './framed-by.ts';
import { type LookAt, VIEW_MS } from './look-at.ts';

/** Looking nearer, farther, at all of it; the notes; and tidying. */
export function ViewBar({ look, tidy }: { look: LookAt; tidy: () => void }) {
  const { t } = useWords();
  const flow = useReactFlow();
  const desk = useDesk();
  const isTidying = useOnDesk((state) => state.isTidying);
  const showsNotes = useOnDesk((state) => state.showsNotes);
  const { isReadOnly, isNarrow } = useCanvasTools();
  const editor = useEditor();
  const selection = useSelection();
  return (
    <Panel position="bottom-right" className={classes['viewBar'] ?? ''} style={isNarrow ? OVER_SOURCE : BESIDE_MAP}>
      <Look words={t('canvas.aria.zoomIn')} icon="add" onClick={() => void flow.zoomIn({ duration: VIEW_MS })} />
      <Look words={t('canvas.aria.zoomOut')} icon="minus" onClick={() => void flow.zoomOut({ duration: VIEW_MS })} />
      <Look words={`${t('canvas.key.fit')} (1)`} icon="fit" onClick={() => look.frame([])} />
      <Look
        words={`${t('canvas.key.frame')} (2)`}
        icon="frame"
        isOff={!isFramed(selection)}
        onClick={() => look.frame(framedBy(selection, editor.state().history.template))}
      />
      <Look
        words={t('canvas.notes')}
        icon="note"
        isPressed={showsNotes}
        onClick={() => desk.set({ showsNotes: !showsNotes })}
      />
      {isReadOnly ? null : (
        <Look
          words={`${t('canvas.key.tidy')} (${t('canvas.tidyKey')})`}
          icon={isTidying ? <Loader size={14} color="gray" /> : 'tidy'}
          isBusy={isTidying}
          onClick={tidy}
        />
      )}
    </Panel>
  );
}

const BESIDE_MAP = { right: 148 };
/** The name of the library under it is a link: it has room for a finger. */
const OVER_SOURCE = { bottom: 12 };

type LookProps = {
  words: string;
  icon: ReactNode;
  isPressed?: boolean;
  isBusy?: boolean;
  isOff?: boolean;
  onClick: () => void;
};

function Look({ words, icon, isPressed, isBusy = false, isOff = false, onClick }: LookProps) {
  return (
    <button
      type="button"
      className={classes['tool']}
      aria-label={words}
      title={words}
      aria-pressed={isPressed}
      aria-busy={isBusy}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onClick()}
    >
      {typeof icon === 'string' ? <Icon name={icon} size={16} /> : icon}
    </button>
  );
}
