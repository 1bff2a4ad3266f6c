import type { Signature, Terms } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import classes from './sign.module.css';
import { fingerprintOf } from './trial-code.ts';

/** Who has signed, by role, the same line for everybody; and which text it is. */
export function Signatures({ terms, node }: { terms: Terms; node: string }) {
  const { t, say } = useWords();
  const asked = terms.signatures.filter((signature) => signature.node === node);
  const signed = asked.filter((signature) => signature.signed !== null).length;
  return (
    <section className={classes['box']} aria-labelledby="who-signed">
      <div className="spread">
        <h3 id="who-signed">{t('sign.who')}</h3>
        <b className="tabular">{t('sign.count', { signed, of: asked.length })}</b>
      </div>
      <div className={classes['cells']} aria-hidden="true">
        {asked.map((signature, place) => (
          <i key={`${signature.role.id}/${place}`} data-signed={signature.signed !== null} />
        ))}
      </div>
      <ul className={classes['roles']}>
        {byRole(asked).map(({ role, all }) => (
          <li key={role.id}>
            <PersonTile name={say(role.title)} />
            <span>{say(role.title)}</span>
            <b className="tabular">
              {t('sign.count', { signed: all.filter((one) => one.signed !== null).length, of: all.length })}
            </b>
          </li>
        ))}
      </ul>
      <p className={`muted ${classes['print']}`}>
        <Icon name="fingerprint" />
        <span>
          {t('sign.version', { version: terms.version })} <code>{fingerprintOf(terms.digest)}</code>
        </span>
      </p>
    </section>
  );
}

function byRole(signatures: readonly Signature[]): { role: Signature['role']; all: Signature[] }[] {
  const roles = new Map(signatures.map(({ role }) => [role.id, role]));
  return [...roles.values()].map((role) => ({ role, all: signatures.filter((one) => one.role.id === role.id) }));
}
