import { useProgrammes } from '../../../api-client/programmes.ts';
import { useWords } from '../../../locales/use-words.ts';
import { type Filters, FLAGS } from '../filters.ts';

/** One filter in words, and what takes it away. */
export type FilterWords = { words: string; without: Partial<Filters> };

/** What a view shows, one filter after the other: "En retard", "Programme : …". */
export function useFilterWords() {
  const { t, say } = useWords();
  const programmes = useProgrammes().data ?? [];
  return (filters: Filters) => {
    const { status, programme, phase, rehearsal, sort } = filters;
    const known = programmes.find(({ id }) => id === programme);
    const phaseTitle = known?.phases.find(({ id }) => id === phase)?.title;
    const flags: FilterWords[] = FLAGS.filter((flag) => filters[flag]).map((flag) => ({
      words: t(`board.filter.${flag}`),
      without: { [flag]: false },
    }));
    const chosen: FilterWords[] = [
      ...(status ? [{ words: t(`status.${status}`), without: { status: null } }] : []),
      ...(programme
        ? [{ words: known ? say(known.title) : programme, without: { programme: null, phase: null } }]
        : []),
      ...(phase ? [{ words: phaseTitle ? say(phaseTitle) : phase, without: { phase: null } }] : []),
      ...(rehearsal ? [{ words: t(`board.rehearsal.${rehearsal}`), without: { rehearsal: null } }] : []),
    ];
    const order: FilterWords[] = sort === 'due' ? [] : [{ words: t(`board.sort.${sort}`), without: { sort: 'due' } }];
    return { flags, chosen, order };
  };
}
