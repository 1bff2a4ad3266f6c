import type { Contract, ContractPromise, Terms } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { partiesOf } from './parties-of.ts';
import classes from './sheet.module.css';

type TermsSheetProps = { terms: Terms; easy: boolean; contract: Contract };

/**
 * The sheet as it is signed: the articles, then who promises what, one's own promises tinted. Easy words stand for the
 * promises that have them; the articles are always whole.
 */
export function TermsSheet({ terms, easy, contract }: TermsSheetProps) {
  const { t, say, language } = useWords();
  const forAll = terms.articles.filter(({ of }) => of === null);
  const forSome = terms.articles.filter(({ of }) => of !== null);
  return (
    <article className={classes['sheet']} lang={language} tabIndex={-1}>
      <header className={classes['head']}>
        <p className={classes['kind']}>{say(terms.programme)}</p>
        <h3>{terms.title}</h3>
        <p>{t('sign.between', { parties: rolesAt(contract).map(say).join(', ') })}</p>
        {easy ? <p className={classes['kind']}>{t('sign.easyPart')}</p> : null}
      </header>
      <h4>{t('sign.forAll')}</h4>
      {forAll.map(({ id, title, text }) => (
        <section key={id} className={classes['article']}>
          <h5>{say(title)}</h5>
          <p>{say(text)}</p>
        </section>
      ))}
      {forSome.map(({ id, title, text, of }) => (
        <section key={id} className={classes['article']}>
          <h5>
            {say(title)} <span className={classes['whose']}>{say(of)}</span>
          </h5>
          <p>{say(text)}</p>
        </section>
      ))}
      {partiesOf(terms.promises).map(({ id, title, mine, promises }) => (
        <section key={id} className={mine ? classes['mine'] : undefined}>
          <h4>
            {mine ? <Icon name="person" /> : null}
            {mine ? t('sign.iPromise') : t('sign.theyPromise', { party: say(title) })}
            {mine ? <span className={classes['whose']}>{say(title)}</span> : null}
          </h4>
          <ol className={classes['promises']}>
            {promises.map((promise) => (
              <li key={promise.id}>
                <OnePromise promise={promise} easy={easy} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function OnePromise({
  promise: { text, plain, unlessUnavailable },
  easy,
}: {
  promise: ContractPromise;
  easy: boolean;
}) {
  const { t, say } = useWords();
  return (
    <>
      {say(easy ? (plain ?? text) : text)}
      {easy && plain === null ? <em className={classes['if']}>{t('sign.noEasy')}</em> : null}
      {unlessUnavailable ? <em className={classes['if']}>{t('sign.ifAvailable')}</em> : null}
    </>
  );
}

function rolesAt({ parties }: Contract) {
  return [...new Map(parties.map(({ role }) => [role.id, role.title])).values()];
}
