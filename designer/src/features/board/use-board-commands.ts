import { useNavigate } from 'react-router';
import { useCommands } from '../../app/palette/commands.ts';
import { useWords } from '../../locales/use-words.ts';
import { FLAGS, writeFilters } from './filters.ts';
import { useFilters } from './list/use-filters.ts';

/** What the palette can do on the board: launch a contract, show only some of them, or all. */
export function useBoardCommands(): void {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filters, show } = useFilters();
  useCommands([
    { id: 'board:new', words: t('contracts.new'), icon: 'add', run: () => void navigate('/contrats/nouveau') },
    ...FLAGS.map((flag) => ({
      id: `board:${flag}`,
      words: t('board.only', { words: t(`board.filter.${flag}`) }),
      icon: 'contracts',
      run: () => show(`${flag}=true`),
    })),
    ...(writeFilters(filters) === ''
      ? []
      : [{ id: 'board:all', words: t('board.showAll'), icon: 'contracts', run: () => show('') }]),
  ]);
}
