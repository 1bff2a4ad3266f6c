import { Button } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useIsOpen } from '../../../ui/overlay.ts';
import classes from './frame.module.css';
import { goToInspector, inspectorDrawer } from './inspector-place.ts';
import { useIsDrawer } from './use-is-drawer.ts';

/** The way to the settings, in the bar, where they are a drawer that is closed. */
export function OpenInspector() {
  const { t } = useWords();
  const isDrawer = useIsDrawer();
  const isOpen = useIsOpen(inspectorDrawer);
  if (!isDrawer || isOpen) return null;
  return (
    <Button
      variant="default"
      size="sm"
      className={classes['openInspector'] ?? ''}
      leftSection={<Icon name="sliders" size={16} />}
      onClick={goToInspector}
    >
      {t('editor.inspector')}
    </Button>
  );
}
