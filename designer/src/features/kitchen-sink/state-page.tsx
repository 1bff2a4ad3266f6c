import { Link, useParams } from 'react-router';
import { useWords } from '../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { Name } from './name.tsx';
import { Standing } from './standing.tsx';
import { useStatesOf } from './use-states.ts';

/** One state of one screen, alone on its page. */
export function StatePage() {
  const { t } = useWords();
  const { feature = '', state = '' } = useParams();
  const states = useStatesOf(feature);
  const Shown = states.data?.[state];
  return (
    <Standing
      title={t('kitchenSink.one')}
      marks={<Name>{`${feature} · ${state}`}</Name>}
      trail={<Link to="/kitchen-sink">{t('kitchenSink.title')}</Link>}
    >
      {states.isError ? <Trouble error={states.error} /> : null}
      {states.isPending ? <Loading /> : null}
      {Shown ? <Shown key={`${feature}/${state}`} /> : null}
      {states.data && !Shown ? <Empty>{t('kitchenSink.nothing')}</Empty> : null}
    </Standing>
  );
}
