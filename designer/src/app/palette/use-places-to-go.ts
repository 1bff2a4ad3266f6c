import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { useProgrammes } from '../../api-client/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import { useWords } from '../../locales/use-words.ts';
import { placesFor } from '../places.ts';
import { type Command, commands } from './commands.ts';

const NONE: readonly never[] = [];

/** Everything the palette can do or go to: what the page offers, the pages, the contracts, the programmes. */
export function usePlacesToGo(): readonly Command[] {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const person = useSession().data?.person;
  const contracts = useContracts().data ?? NONE;
  const programmes = useProgrammes().data ?? NONE;
  const [offered] = useState(pageFirst);
  return useMemo(() => {
    const go = (to: string) => () => void navigate(to);
    return [
      ...offered,
      ...(person ? placesFor(person) : []).map(
        ({ to, icon, words, keys }): Command => ({
          id: `page:${to}`,
          group: 'page',
          words: t(words),
          icon,
          ...(keys === undefined ? {} : { keys }),
          run: go(to),
        }),
      ),
      ...contracts.map(
        ({ id, title, programme, rehearsal }): Command => ({
          id: `contract:${id}`,
          group: 'contract',
          words: title,
          about: [say(programme.title), ...(rehearsal ? [t('palette.rehearsal')] : [])].join(' · '),
          run: go(`/contrats/${id}`),
        }),
      ),
      ...programmes.map(
        ({ id, title }): Command => ({
          id: `programme:${id}`,
          group: 'programme',
          words: say(title),
          run: go(`/programmes/${id}`),
        }),
      ),
    ];
  }, [offered, person, contracts, programmes, navigate, t, say]);
}

function pageFirst(): Command[] {
  const all = commands.all();
  const isOfFrame = ({ isEverywhere = false }: Command) => isEverywhere;
  return [...all.filter((command) => !isOfFrame(command)), ...all.filter(isOfFrame)];
}
