import { ActionIcon, Button, Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { coordinates } from '../../api-client/coordinates.ts';
import { useTemplate } from '../../api-client/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import { useWords } from '../../locales/use-words.ts';
import { Absent } from '../../ui/absent.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/states.tsx';
import { useNear } from '../../ui/use-near.ts';
import { prepareYears } from '../../ui/year/ask-years.ts';
import { AddressedCalendar } from './addressed-calendar.tsx';
import classes from './programme-page.module.css';

prepareYears();

/** A programme, and its year before anything starts. */
export function ProgrammePage() {
  const { t, say } = useWords();
  const { programme: id = '' } = useParams();
  const programme = useTemplate(id);
  const session = useSession();
  const titleAt = useRef<HTMLHeadingElement>(null);
  const title = say(programme.data?.template.title);
  useEffect(() => {
    if (title === '') return;
    document.title = `${title} · Trame`;
    titleAt.current?.focus({ preventScroll: true });
  }, [title]);
  if (programme.isError) {
    const way = <Link to="/programmes">{t('nav.programmes')}</Link>;
    return <Absent error={programme.error} retry={() => void programme.refetch()} way={way} />;
  }
  if (programme.isPending) return <Loading lines={8} />;
  const mayLaunch = coordinates(session.data?.person);
  const heading = (
    <div>
      <p className="small muted">
        <Link to="/programmes">{t('nav.programmes')}</Link>
      </p>
      <h1 ref={titleAt} tabIndex={-1} className={classes['title']}>
        {title}
      </h1>
    </div>
  );
  const actions = (
    <>
      <Button
        component={Link}
        to={`/programmes/${id}/versions/${programme.data.version.number}`}
        variant="subtle"
        color="gray"
        leftSection={<Icon name="canvas" />}
      >
        {t('programmes.seeDrawing')}
      </Button>
      {mayLaunch ? <CoordinatorActions programme={id} title={title} /> : null}
    </>
  );
  return (
    <div className={classes['page']}>
      <AddressedCalendar template={programme.data.template} heading={heading} action={actions} />
    </div>
  );
}

/** What whoever coordinates does with a programme: launch it, or draw another from it. */
function CoordinatorActions({ programme, title }: { programme: string; title: string }) {
  const { t } = useWords();
  const { isNear, near } = useNear();
  return (
    <>
      <Menu position="bottom-end" keepMounted={isNear}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} {...near} aria-label={t('programmes.more', { title })}>
            <Icon name="menu" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={`/modeles?continuer=${programme}`} leftSection={<Icon name="pencil" />}>
            {t('programmes.next')}
          </Menu.Item>
          <Menu.Item component={Link} to={`/modeles?partir=${programme}`} leftSection={<Icon name="copy" />}>
            {t('programmes.fork')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button component={Link} to={`/contrats/nouveau?programme=${programme}`} leftSection={<Icon name="add" />}>
        {t('contracts.new')}
      </Button>
    </>
  );
}
