import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Empty } from '../../../ui/states.tsx';

/** No contract: none like that, with the way back to all of them; or none yet, with the two ways to begin. */
export function NoContract({ isNarrow, onShowAll }: { isNarrow: boolean; onShowAll: () => void }) {
  const { t } = useWords();
  if (isNarrow) {
    return (
      <Empty
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('board.showAll')}
          </Button>
        }
      >
        {t('board.noneLikeThat')}
      </Empty>
    );
  }
  return (
    <Empty
      title={t('board.emptyTitle')}
      action={
        <div className="row">
          <Button component={Link} to="/contrats/nouveau" leftSection={<Icon name="add" />}>
            {t('board.launchFirst')}
          </Button>
          <Button component={Link} to="/programmes" variant="default" leftSection={<Icon name="programmes" />}>
            {t('board.lookAtProgramme')}
          </Button>
        </div>
      }
    >
      {t('board.empty')}
    </Empty>
  );
}
