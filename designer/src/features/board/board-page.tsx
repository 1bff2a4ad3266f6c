import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useToday } from '../../api-client/board.ts';
import { coordinates } from '../../api-client/coordinates.ts';
import { useSession } from '../../api-client/session.ts';
import { longDate, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../../ui/after-paint.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Trouble } from '../../ui/states.tsx';
import { ListSkeleton } from '../contracts/rows/list-skeleton.tsx';
import classes from './board-page.module.css';
import { BoardList } from './list/board-list.tsx';
import { ObserverBoard } from './observer-board.tsx';
import { TodaySection } from './today/today-section.tsx';
import { TodaySkeleton } from './today/today-skeleton.tsx';
import { useBoardCommands } from './use-board-commands.ts';

/** The day of a coordinator: what needs me, then every contract, its next date and who makes whom wait. */
export function BoardPage() {
  const { t, language } = useWords();
  const person = useSession().data?.person ?? null;
  const date = longDate(todayHere(), language);
  const isCoordinator = coordinates(person);
  return (
    <Page
      title={date.charAt(0).toLocaleUpperCase(language) + date.slice(1)}
      tab={t('nav.board')}
      actions={isCoordinator ? <Launch /> : null}
    >
      <div className={classes['board']}>{isCoordinator ? <Coordinating /> : <ObserverBoard person={person} />}</div>
    </Page>
  );
}

function Coordinating() {
  const today = useToday();
  useBoardCommands();
  return (
    <>
      {today.isError ? <Trouble error={today.error} retry={() => void today.refetch()} /> : null}
      {today.isPending ? <TodaySkeleton /> : null}
      {today.data ? <TodaySection today={today.data} /> : null}
      <AfterPaint fallback={<ListSkeleton />}>
        <BoardList />
      </AfterPaint>
    </>
  );
}

function Launch() {
  const { t } = useWords();
  return (
    <Button component={Link} to="/contrats/nouveau" leftSection={<Icon name="add" />}>
      {t('contracts.new')}
    </Button>
  );
}
