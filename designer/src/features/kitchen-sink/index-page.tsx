import { Link } from 'react-router';
import { useWords } from '../../locales/use-words.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import classes from './kitchen-sink.module.css';
import { Name } from './name.tsx';
import { Standing } from './standing.tsx';
import { useStates } from './use-states.ts';

/** The list of every state of every screen. */
export function IndexPage() {
  const { t } = useWords();
  const states = useStates();
  return (
    <Standing title={t('kitchenSink.title')}>
      <p className="muted">{t('kitchenSink.about')}</p>
      {states.isError ? <Trouble error={states.error} /> : null}
      {states.isPending ? <Loading /> : null}
      <div className={classes['features']}>
        {(states.data ?? []).map(({ feature, states: ofFeature }) => (
          <section key={feature} className="sheet">
            <header>
              <h2>
                <Name>{feature}</Name>
              </h2>
            </header>
            <ul className="sheet-body">
              {Object.keys(ofFeature).map((state) => (
                <li key={state}>
                  <Link className={classes['link'] ?? ''} to={`/kitchen-sink/${feature}/${state}`}>
                    <Name>{state}</Name>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Standing>
  );
}
