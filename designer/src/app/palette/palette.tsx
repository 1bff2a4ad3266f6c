import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../locales/use-words.ts';
import { isFoundBy } from '../../ui/find.ts';
import { Icon } from '../../ui/icons.tsx';
import { Keys } from '../../ui/keys.tsx';
import { OVER_THE_PAGE } from '../../ui/theme/mantine-theme.ts';
import type { Command } from './commands.ts';
import classes from './palette.module.css';
import { typedAhead } from './typed-ahead.ts';
import { useFoundElsewhere } from './use-found-elsewhere.ts';
import { usePlacesToGo } from './use-places-to-go.ts';

const [store, palette] = createSpotlight();
/** The list hands these on to what scrolls in it, which whoever uses the keyboard must reach. */
const SCROLLED = { viewportProps: { tabIndex: 0 } };
const GROUPS = ['do', 'step', 'page', 'contract', 'person', 'programme'] as const;
/** Of each kind, while nothing narrows the list. */
const FEW = 5;
/** Of each kind, while something does: more of them are found by typing on. */
const MANY = 7;

/** One field from which one goes anywhere and does anything. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const all = usePlacesToGo();
  // What is typed stands there at once; what it finds follows, or comes first when Enter is about to take it.
  const following = useDeferredValue(search);
  const [entered, setEntered] = useState('');
  const sought = entered === search ? search : following;
  // The field comes first. The list comes at once where Enter is about to take something from it.
  const isListDue = useDeferredValue(true, false) || entered !== '';
  useEffect(() => palette.open(), []);
  useEffect(() => typedAhead.into((text) => setSearch((before) => before + text)), []);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={search}
      onQueryChange={setSearch}
      onSpotlightClose={onClose}
      scrollable
      maxHeight="min(60vh, 480px)"
      size={620}
      title={t('palette.title')}
      classNames={{ header: 'hidden-words', ...OVER_THE_PAGE }}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        placeholder={t('palette.search')}
        aria-label={t('palette.search')}
        onKeyDownCapture={({ key }) => (key === 'Enter' ? flushSync(() => setEntered(search)) : null)}
        leftSection={<Icon name="search" size={18} />}
      />
      {isListDue ? <Found all={all} search={sought} /> : <div className={classes['coming']} />}
      <Spotlight.Footer className={classes['foot'] ?? ''}>
        <span>
          <Keys keys="arrowup" /> <Keys keys="arrowdown" /> {t('palette.choose')}
        </span>
        <span>
          <Keys keys="enter" /> {t('palette.open')}
        </span>
        <span>
          <Keys keys="escape" /> {t('palette.leave')}
        </span>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

const Found = memo(function Found({ all, search }: { all: readonly Command[]; search: string }) {
  const { t } = useWords();
  const here = all.filter(({ words, about = '' }) => isFoundBy(search, `${words} ${about}`));
  const elsewhere = useFoundElsewhere(search).filter(({ id }) => here.every((command) => command.id !== id));
  const found = [...here, ...elsewhere];
  const limit = search.trim() === '' ? FEW : MANY;
  const drawn = useRef('');
  // After each drawing: what was found elsewhere comes after the rest.
  useEffect(() => {
    if (search.trim() !== '') selectFirst(drawn.current !== search);
    drawn.current = search;
  });
  return (
    <Spotlight.ActionsList aria-label={t('palette.title')} {...SCROLLED}>
      {GROUPS.map((group) => {
        const inGroup = found.filter((command) => (command.group ?? 'do') === group).slice(0, limit);
        return inGroup.length === 0 ? null : (
          <Spotlight.ActionsGroup key={group} label={t(`palette.group.${group}`)}>
            {inGroup.map((command) => (
              <Line key={command.id} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        );
      })}
      {found.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
    </Spotlight.ActionsList>
  );
});

/**
 * Marks the first of what was found, for Enter to take. The library marks it when a letter is typed, which is before
 * what the letter finds is drawn. What somebody walked to since stays, as long as nothing else is sought.
 */
function selectFirst(isSoughtAnew: boolean): void {
  const list = document.getElementById(store.getState().listId);
  const before = list?.querySelector('[data-selected]');
  const first = list?.querySelector('[data-action]');
  if (!first || (before && !isSoughtAnew)) return;
  before?.removeAttribute('data-selected');
  first.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

const ICONS: Record<(typeof GROUPS)[number], string> = {
  do: 'arrow',
  step: 'task',
  page: 'document',
  contract: 'contracts',
  person: 'person',
  programme: 'programmes',
};

function Line({ command }: { command: Command }) {
  const { words, about, icon, keys, group = 'do', run } = command;
  return (
    <Spotlight.Action onClick={run} aria-label={about === undefined ? words : `${words}, ${about}`}>
      <span className={classes['line']}>
        <Icon name={icon ?? ICONS[group]} size={18} />
        <span className={classes['words']}>
          <span>{words}</span>
          {about === undefined ? null : <span className={classes['about']}>{about}</span>}
        </span>
        {keys === undefined ? null : <Keys keys={keys} />}
      </span>
    </Spotlight.Action>
  );
}
