import { useVisibility } from '../../../api-client/room.ts';
import type { VisibilityLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { useRoom } from '../room/use-room.ts';
import { OwnThings } from './own-things.tsx';
import { SharedThings } from './shared-things.tsx';
import classes from './sight.module.css';

/** Who sees what: what everybody at the table sees, and what is for some only, with their names. */
export function SightPage() {
  const { t } = useWords();
  const contract = useRoom();
  const visibility = useVisibility(contract.id);
  const { lines = [], shared = [], own = [] } = visibility.data ?? {};
  return (
    <div className="stack">
      <section className="sheet" aria-labelledby="sight">
        <header>
          <h2 id="sight">{t('sight.title')}</h2>
        </header>
        {visibility.isError ? <Trouble error={visibility.error} retry={() => void visibility.refetch()} /> : null}
        {visibility.isPending ? (
          <div className="sheet-body">
            <Loading />
          </div>
        ) : null}
        {visibility.data ? (
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('sight.what')}</th>
                <th scope="col">{t('sight.who')}</th>
                <th scope="col">{t('sight.you')}</th>
              </tr>
            </thead>
            <tbody>
              {EVERYBODY.map((what) => (
                <tr key={what}>
                  <th scope="row">{t(`sight.everybody.${what}`)}</th>
                  <td>{t('sight.all')}</td>
                  <td>
                    <Sees sees />
                  </td>
                </tr>
              ))}
              {ALWAYS_OWN.map((what) => (
                <tr key={what} data-private="true">
                  <th scope="row">
                    <Name>{t(`sight.own.${what}`)}</Name>
                  </th>
                  <td>{t(`sight.ownWho.${what}`)}</td>
                  <td>{t('sight.yours')}</td>
                </tr>
              ))}
              {lines.map((line, place) => (
                <tr key={`${line.what}/${place}`} data-private="true">
                  <PrivateLine line={line} />
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      <SharedThings lines={shared} contract={contract} />
      <OwnThings things={own} contract={contract} />
    </div>
  );
}

/** What no programme can hide from the table, and what no programme can show to it. */
const EVERYBODY = ['thread', 'promises', 'journal'] as const;
const ALWAYS_OWN = ['review', 'word', 'reason'] as const;

function PrivateLine({ line: { what, title, sees, ownToo, roles, people } }: { line: VisibilityLine }) {
  const { t, say } = useWords();
  const names = people.map(({ name }) => name).join(', ');
  return (
    <>
      <th scope="row">
        <Name>{title ? say(title) : t(`sight.hidden.${what}`)}</Name>
      </th>
      <td>
        {roles.map((role) => say(role.title)).join(', ')}
        {ownToo ? `${roles.length > 0 ? '. ' : ''}${t('sight.ownToo')}` : ''}
        {names === '' ? null : <span className={classes['names']}>{names}</span>}
      </td>
      <td>{ownToo && !sees ? t('sight.yours') : <Sees sees={sees} />}</td>
    </>
  );
}

function Name({ children }: { children: string }) {
  return (
    <span className={classes['name']}>
      <Icon name="private" />
      {children}
    </span>
  );
}

function Sees({ sees }: { sees: boolean }) {
  const { t } = useWords();
  return (
    <Pill kind={sees ? 'neutral' : 'private'} icon={sees ? 'eye' : 'private'}>
      {t(sees ? 'sight.yes' : 'sight.no')}
    </Pill>
  );
}
