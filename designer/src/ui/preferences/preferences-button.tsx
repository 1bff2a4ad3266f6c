import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import classes from './preferences-button.module.css';
import { preferencesOverlay } from './preferences-overlay.ts';

/** Opens the preferences, on the pages that stand on their own. */
export function PreferencesButton() {
  const { t } = useWords();
  return (
    <button type="button" className={classes['button']} onClick={preferencesOverlay.open}>
      <Icon name="settings" size={18} />
      {t('preferences.title')}
    </button>
  );
}
