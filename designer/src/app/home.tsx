import { Navigate } from 'react-router';
import { useSession } from '../api-client/session.ts';
import { placesFor } from './places.ts';

/** Everybody arrives where what concerns them is. */
export function Home() {
  const person = useSession().data?.person;
  if (!person) return null;
  return <Navigate to={placesFor(person)[0]?.to ?? '/contrats'} replace />;
}
