import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useProgrammes } from '../../api-client/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { Thread } from '../../ui/thread.tsx';
import classes from './programmes-page.module.css';

/** The programmes one may launch a contract from. */
export function ProgrammesPage() {
  const { t } = useWords();
  const programmes = useProgrammes();
  const session = useSession();
  const mayLaunch = session.data?.person?.duties.includes('coordinator') ?? false;
  return (
    <Page title={t('programmes.title')}>
      {programmes.isError ? <Trouble error={programmes.error} retry={() => void programmes.refetch()} /> : null}
      {programmes.isPending ? <Loading /> : null}
      {programmes.data?.length === 0 ? <Empty>{t('programmes.none')}</Empty> : null}
      <ul className={classes['cards']}>
        {programmes.data?.map((programme) => (
          <li key={programme.id}>
            <ProgrammeCard programme={programme} mayLaunch={mayLaunch} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function ProgrammeCard({ programme, mayLaunch }: { programme: ProgrammeLine; mayLaunch: boolean }) {
  const { t, say } = useWords();
  const { id, title, summary, phases, roles, steps, version } = programme;
  return (
    <article className={`sheet ${classes['card']}`}>
      <h2>{say(title)}</h2>
      <Thread phases={phases} />
      {summary === null ? null : <p className={classes['summary']}>{say(summary)}</p>}
      <p className="small muted tabular">{t('programmes.counts', { roles, steps, version: version.number })}</p>
      <div className="row">
        <Button
          component={Link}
          to={`/programmes/${id}`}
          variant={mayLaunch ? 'default' : 'filled'}
          leftSection={<Icon name="calendar" />}
        >
          {t('programmes.seeYear')}
        </Button>
        {mayLaunch ? (
          <Button
            component={Link}
            to={`/contrats/nouveau?programme=${id}`}
            variant="light"
            leftSection={<Icon name="add" />}
          >
            {t('contracts.new')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
