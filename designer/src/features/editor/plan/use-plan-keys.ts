import type { Shortcut } from '../../../app/shortcuts/registry.ts';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { isInInspector } from '../frame/inspector-place.ts';

/** The tree hears its keys itself, while a line has the focus; the list of keys tells them. */
const HEARD_BY_THE_TREE = { where: () => false, run: () => {} };

/** Tells the keys of the plan in the list of keys; Escape comes back from the settings to the line. */
export function usePlanKeys(back: () => void): void {
  const { t } = useWords();
  const key = (keys: string, words: string): Shortcut => ({
    keys,
    words,
    group: t('plan.keys'),
    ...HEARD_BY_THE_TREE,
  });
  useShortcuts([
    key('arrowdown', t('plan.key.walk')),
    key('arrowright', t('plan.key.open')),
    key('arrowleft', t('plan.key.close')),
    key('*', t('plan.key.openAll')),
    key('home', t('plan.key.first')),
    key('end', t('plan.key.last')),
    key('/', t('plan.key.find')),
    key('enter', t('plan.key.set')),
    key('n', t('plan.key.add')),
    key('shift+n', t('plan.key.addAlone')),
    key('f2', t('plan.key.rename')),
    key('alt+arrowup', t('plan.key.up')),
    key('alt+arrowdown', t('plan.key.down')),
    key('alt+arrowright', t('plan.key.enter')),
    key('alt+arrowleft', t('plan.key.leave')),
    key('l', t('plan.key.link')),
    key('delete', t('plan.key.remove')),
    key('shift+arrowdown', t('plan.key.chooseMore')),
    key('mod+space', t('plan.key.choose')),
    key('mod+a', t('plan.key.chooseAll')),
    { ...key('escape', t('plan.key.back')), where: isInInspector, run: back },
  ]);
}
