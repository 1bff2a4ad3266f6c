import { Link, Navigate, useLocation, useParams } from 'react-router';
import { useSession } from '../../../api-client/session.ts';
import { useVersion } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Absent } from '../../../ui/absent.tsx';
import { Loading } from '../../../ui/states.tsx';
import classes from '../frame/frame.module.css';
import { OpenVersion } from './open-version.tsx';

/** One published version of a programme, to be looked at: as a drawing, as a plan, as a year. */
export function PublishedPage() {
  const { programme = '', version = '' } = useParams();
  const { t } = useWords();
  const { pathname } = useLocation();
  const session = useSession();
  const number = Number(version);
  const published = useVersion(programme, number);
  if (session.data?.person === null) return <Navigate to="/entrer" state={{ next: pathname }} replace />;
  const [{ error, refetch }] = session.isError ? [session] : [published];
  if (error)
    return (
      <main className={classes['aside']}>
        <Absent error={error} retry={() => void refetch()} way={<Link to="/programmes">{t('nav.programmes')}</Link>} />
      </main>
    );
  if (published.data === undefined || session.data === undefined)
    return (
      <main className={classes['aside']}>
        <Loading lines={6} />
      </main>
    );
  return <OpenVersion key={`${programme} ${version}`} programme={programme} {...published.data} />;
}
