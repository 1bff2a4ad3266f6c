import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { coordinates } from '../../api-client/coordinates.ts';
import { useProgrammes } from '../../api-client/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { isFoundBy } from '../../ui/find.ts';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { useListener } from '../../ui/use-listener.ts';
import { prepareYears } from '../../ui/year/ask-years.ts';
import { FacetChips } from './facet-chips.tsx';
import { GalleryHead } from './gallery-head.tsx';
import { keysOfCards } from './keys-of-cards.ts';
import { ProgrammeCard } from './programme-card.tsx';
import classes from './programmes-page.module.css';
import { useNarrowing } from './use-narrowing.ts';

prepareYears();

const NONE: readonly ProgrammeLine[] = [];

/** The programmes one may launch a contract from. */
export function ProgrammesPage() {
  const { t, say } = useWords();
  const programmes = useProgrammes();
  const session = useSession();
  const [sought, setSought] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const cards = useRef<HTMLUListElement>(null);
  useListener(cards, 'keydown', (event) => keysOfCards(event, cards.current));
  useHotkeys([['/', () => search.current?.focus()]]);
  const mayLaunch = coordinates(session.data?.person);
  const all = programmes.data ?? NONE;
  const { facets, chosen, choose, shown, learn } = useNarrowing(all);
  // What is typed stands there at once, the cards that it finds follow.
  const seeking = useDeferredValue(sought);
  const found = useMemo(() => {
    const some = all.filter(
      ({ id, title, summary, tags }) =>
        shown.includes(id) && isFoundBy(seeking, [say(title), say(summary), ...tags].join(' ')),
    );
    return new Set(some.map(({ id }) => id));
  }, [all, shown, seeking, say]);
  return (
    <Page title={t('programmes.title')}>
      {mayLaunch ? (
        <GalleryHead programme={all[0]?.id ?? null} />
      ) : (
        <p className={classes['intro']}>{t('programmes.introReader')}</p>
      )}
      <div className={classes['tools']}>
        <h2 id="programmes" tabIndex={-1}>
          {t('programmes.models', { count: found.size })}
        </h2>
        <FacetChips facets={facets} chosen={chosen} total={all.length} onChange={choose} />
        <TextInput
          ref={search}
          type="search"
          aria-label={t('programmes.search')}
          placeholder={t('programmes.search')}
          leftSection={<Icon name="search" />}
          rightSection={
            <Kbd size="xs" visibleFrom="sm">
              /
            </Kbd>
          }
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      {programmes.isError ? <Trouble error={programmes.error} retry={() => void programmes.refetch()} /> : null}
      {programmes.isPending ? <Loading /> : null}
      {programmes.data && found.size === 0 ? (
        <Empty>{t(programmes.data.length === 0 ? 'programmes.none' : 'programmes.notFound')}</Empty>
      ) : null}
      <ul className={classes['cards']} ref={cards}>
        {all.map((programme) => (
          // Out of sight rather than gone: a card finds out a whole year before it can be drawn.
          <li key={programme.id} hidden={!found.has(programme.id)}>
            <ProgrammeCard programme={programme} mayLaunch={mayLaunch} onKnown={learn} />
          </li>
        ))}
      </ul>
      <p className={`small muted ${classes['note']}`}>{t('programmes.origins')}</p>
    </Page>
  );
}
