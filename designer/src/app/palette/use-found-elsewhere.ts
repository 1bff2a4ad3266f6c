import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { asking } from '../../api-client/asking.ts';
import { foundOnBoard } from '../../api-client/questions/board.ts';
import { peopleNamed } from '../../api-client/questions/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import { useSought } from '../../api-client/use-sought.ts';
import { useWords } from '../../locales/use-words.ts';
import type { Command } from './commands.ts';

const FEW = 6;

/**
 * What the page does not hold: contracts of a town beyond the newest ones, by their name, their programme or somebody
 * at their table, and people, whose contracts stand on the board. For whoever has a board.
 */
export function useFoundElsewhere(search: string): readonly Command[] {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const hasBoard = useSession().data?.person?.duties.includes('coordinator') === true;
  const sought = useSought(search);
  const enabled = hasBoard && sought !== null && sought === search.trim();
  const contracts = useQuery({ ...asking(foundOnBoard(sought ?? '')), enabled }).data?.contracts;
  const people = useQuery({ ...asking(peopleNamed(sought ?? '')), enabled }).data?.people;
  return useMemo(() => {
    if (!enabled) return [];
    return [
      ...(contracts ?? []).slice(0, FEW).map(
        ({ id, title, programme, rehearsal }): Command => ({
          id: `contract:${id}`,
          group: 'contract',
          words: title,
          about: [say(programme.title), ...(rehearsal ? [t('palette.rehearsal')] : [])].join(' · '),
          run: () => void navigate(`/contrats/${id}`),
        }),
      ),
      ...(people ?? []).slice(0, FEW).map(
        ({ id, name, organisation }): Command => ({
          id: `person:${id}`,
          group: 'person',
          words: name,
          about: [...(organisation ? [organisation] : []), t('palette.contractsOf')].join(' · '),
          run: () => void navigate(`/tableau?${new URLSearchParams({ q: name })}`),
        }),
      ),
    ];
  }, [enabled, contracts, people, navigate, t, say]);
}
