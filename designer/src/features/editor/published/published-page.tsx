import { Navigate, useLocation, useParams } from 'react-router';
import { useSession } from '../../../api-client/session.ts';
import { useVersion } from '../../../api-client/template-drafts.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import classes from '../frame/frame.module.css';
import { OpenVersion } from './open-version.tsx';

/** One published version of a programme, to be looked at: as a drawing, as a plan, as a year. */
export function PublishedPage() {
  const { programme = '', version = '' } = useParams();
  const { pathname } = useLocation();
  const session = useSession();
  const number = Number(version);
  const published = useVersion(programme, number);
  if (session.data?.person === null) return <Navigate to="/entrer" state={{ next: pathname }} replace />;
  const [{ error, refetch }] = session.isError ? [session] : [published];
  if (error)
    return (
      <main className={classes['aside']}>
        <Trouble error={error} retry={() => void refetch()} />
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
