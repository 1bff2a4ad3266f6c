import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type Question, useProgramme } from '../../api-client/programmes.ts';
import { useSession } from '../../api-client/session.ts';
import { todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { PreviewForm } from './preview-form.tsx';
import { Year } from './year.tsx';

/** A programme, and its year before anything starts. */
export function ProgrammePage() {
  const { t, say } = useWords();
  const { programme: id = '' } = useParams();
  const programme = useProgramme(id);
  const session = useSession();
  const [question, setQuestion] = useState<Question>({ opened: todayHere(), people: 'diligent' });
  if (programme.isError) return <Trouble error={programme.error} retry={() => void programme.refetch()} />;
  if (programme.isPending) return <Loading lines={8} />;
  const mayLaunch = session.data?.person?.duties.includes('coordinator') ?? false;
  const launch = (
    <Button component={Link} to={`/contrats/nouveau?programme=${id}`} leftSection={<Icon name="add" />}>
      {t('contracts.new')}
    </Button>
  );
  const trail = <Link to="/programmes">{t('nav.programmes')}</Link>;
  return (
    <Page title={say(programme.data.title)} trail={trail} actions={mayLaunch ? launch : null}>
      <div className="stack">
        <p className="muted">{t('preview.intro')}</p>
        <PreviewForm programme={programme.data} question={question} onChange={setQuestion} />
        <Year programme={programme.data} question={question} />
      </div>
    </Page>
  );
}
