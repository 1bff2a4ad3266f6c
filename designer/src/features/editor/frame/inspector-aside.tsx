import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useIsOpen } from '../../../ui/overlay.ts';
import { keptChoice } from '../../../ui/preferences/kept.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useSelection } from '../draft/editor-context.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import classes from './frame.module.css';
import { INSPECTOR, inspectorDrawer } from './inspector-place.ts';
import { useIsDrawer } from './use-is-drawer.ts';

const width = keptChoice('trame-inspector', ['usual', 'wide'], 'usual');

/** The settings beside the view; where there is no room for them, a drawer that what is selected opens. */
export function InspectorAside() {
  const { t } = useWords();
  const isDrawer = useIsDrawer();
  const isOpen = useIsOpen(inspectorDrawer);
  const isWide = useSyncExternalStore(width.subscribe, width.now) === 'wide';
  const selection = useSelection();
  useEffect(() => {
    if (selection.kind !== 'template' || selection.key !== undefined) inspectorDrawer.open();
  }, [selection]);
  const isHidden = isDrawer && !isOpen;
  const aside = useRef<HTMLElement>(null);
  const shown = `${selection.kind}:${selection.ids.join()}`;
  // Something else is read from its beginning; a field that is gone to is brought into sight by itself.
  useLayoutEffect(() => {
    if (aside.current && shown !== '') aside.current.scrollTop = 0;
  }, [shown]);
  return (
    <aside
      id={INSPECTOR}
      ref={aside}
      className={classes['inspector']}
      tabIndex={-1}
      aria-label={t('editor.inspector')}
      data-hidden={isHidden || undefined}
      data-wide={isWide || undefined}
    >
      {isDrawer && isOpen ? (
        <IconButton
          icon="close"
          size={28}
          className={classes['closeInspector'] ?? ''}
          words={t('editor.closeInspector')}
          onClick={() => {
            inspectorDrawer.close();
            document.getElementById('page')?.focus();
          }}
        />
      ) : null}
      {isDrawer ? null : <WidthButton isWide={isWide} />}
      <Inspector />
    </aside>
  );
}

/** Twice as wide, texts stand side by side in both languages. */
function WidthButton({ isWide }: { isWide: boolean }) {
  const { t } = useWords();
  const words = t(isWide ? 'editor.narrowInspector' : 'editor.widenInspector');
  return (
    <IconButton
      icon={isWide ? 'indent' : 'outdent'}
      size={28}
      className={classes['widthButton'] ?? ''}
      words={words}
      aria-pressed={isWide}
      onClick={() => width.choose(isWide ? 'usual' : 'wide')}
    />
  );
}
