import { Modal, TextInput } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { isFoundBy } from '../../ui/find.ts';
import { Icon } from '../../ui/icons.tsx';
import { Keys } from '../../ui/keys.tsx';
import { letterKeys } from '../../ui/preferences/letter-keys.ts';
import { type Shortcut, shortcuts } from './registry.ts';
import classes from './sheet.module.css';

/** Every key that acts here now, with what it does. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  // What the page offered when the list was opened: it does not change under one's eyes.
  const [offered] = useState(latestOfEach);
  const lettersOn = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn);
  const found = offered.filter(({ words, keys }) => isFoundBy(search, `${words} ${keys}`));
  const groups = [...new Set(found.map(({ group }) => group ?? t('shortcuts.here')))];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <div className="stack">
        <TextInput
          data-autofocus
          aria-label={t('shortcuts.search')}
          placeholder={t('shortcuts.search')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {lettersOn ? null : <p className="muted">{t('shortcuts.lettersOff')}</p>}
        {found.length === 0 ? <p className="muted">{t('shortcuts.none')}</p> : null}
        {groups.map((group) => (
          <section key={group}>
            <h3 className={classes['group']}>{group}</h3>
            <dl className={classes['list']}>
              {found
                .filter((shortcut) => (shortcut.group ?? t('shortcuts.here')) === group)
                .map(({ keys, words }) => (
                  <div key={keys} className={classes['line']}>
                    <dt>{words}</dt>
                    <dd>
                      <Keys keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** One line for each key: the latest page to offer it is the one that hears it. Those of the page come first. */
function latestOfEach(): Shortcut[] {
  const told = shortcuts.all().filter(({ isTold }) => isTold !== false);
  const byKeys = new Map(told.map((shortcut) => [shortcut.keys, shortcut]));
  const all = [...byKeys.values()];
  return [...all.filter(({ group }) => group === undefined), ...all.filter(({ group }) => group !== undefined)];
}
