import { useMediaQuery } from '@mantine/hooks';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useDates } from '../../../api-client/contract.ts';
import { useGraph } from '../../../api-client/room.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { later } from '../../../ui/later.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import classes from './graph.module.css';
import { GraphList } from './graph-list.tsx';
import type { GraphModel, StepMark } from './graph-model.ts';
import { MARK_ICONS } from './mark-icons.ts';
import { modelOf } from './model-of.ts';
import { StepPanel } from './step-panel.tsx';
import { useAmended } from './use-amended.ts';
import { usePlaced } from './use-placed.ts';

const GraphCanvas = later(async () => (await import('./graph-canvas.tsx')).GraphCanvas, <Loading lines={5} />);
const LEGEND: StepMark[] = ['done', 'running', 'soon', 'waiting', 'late'];

type GraphCardProps = { contract: Contract; size: 'card' | 'page' };

/** The contract as a drawing, live, and the same as a list one click away; on a telephone, the list. */
export function GraphCard({ contract, size }: GraphCardProps) {
  const { t } = useWords();
  const graph = useGraph(contract.id);
  const coming = useDates(contract.id).data?.coming;
  const me = useSession().data?.person?.id;
  const amended = useAmended(contract, graph.data);
  const model = useMemo(
    () => (graph.data ? modelOf(graph.data, { contract, coming: coming ?? [], me, amended }) : null),
    [graph.data, contract, coming, me, amended],
  );
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<'drawing' | 'list' | null>(null);
  const view = chosen ?? (isNarrow ? 'list' : 'drawing');
  // What is chosen shows at once. The list of a year, or its drawing, stands there as soon as it is made.
  const shown = useDeferredValue(view);
  return (
    <section className="sheet" aria-labelledby="graph">
      <header>
        <h2 id="graph">{t(size === 'card' ? 'graph.now' : 'graph.title')}</h2>
        <div className={classes['head']}>
          {shown === 'drawing' ? <Legend hasAmended={amended.size > 0} /> : null}
          <Segments
            size="sm"
            aria-label={t('graph.view')}
            data={[
              { value: 'drawing', label: t('graph.drawing') },
              { value: 'list', label: t('graph.list') },
            ]}
            value={view}
            onChange={setChosen}
          />
        </div>
      </header>
      {graph.isError ? <Trouble error={graph.error} retry={() => void graph.refetch()} /> : null}
      {graph.isPending ? (
        <div className="sheet-body">
          <Loading lines={5} />
        </div>
      ) : null}
      {model && model.steps.length === 0 ? <Empty>{t('graph.none')}</Empty> : null}
      {model && model.steps.length > 0 ? <View kind={shown} {...{ model, contract, size }} /> : null}
    </section>
  );
}

type ViewProps = GraphCardProps & { kind: 'drawing' | 'list'; model: GraphModel };

const View = memo(function View({ kind, ...given }: ViewProps) {
  return kind === 'list' ? <GraphList {...given} /> : <Drawing {...given} />;
});

/** The place where the graph will stand, as high as it will be. */
export function GraphComing() {
  const { t } = useWords();
  return (
    <section className="sheet" aria-labelledby="graph">
      <header>
        <h2 id="graph">{t('graph.now')}</h2>
      </header>
      <div className={classes['frame']} data-size="card">
        <Loading lines={5} />
      </div>
    </section>
  );
}

function Drawing({ model, contract, size }: GraphCardProps & { model: GraphModel }) {
  const { t } = useWords();
  const placed = usePlaced(model);
  const [opened, setOpened] = useState<string | null>(null);
  const step = model.steps.find(({ id }) => id === opened);
  return (
    <>
      <div className={classes['frame']} data-size={size}>
        {placed ? (
          <GraphCanvas model={model} placed={placed} today={contract.today} open={opened} onOpen={setOpened} />
        ) : (
          <Loading lines={5} />
        )}
      </div>
      {step ? (
        <StepPanel step={step} contract={contract} onClose={() => setOpened(null)} />
      ) : (
        <p className={classes['hint']}>{t('graph.hint')}</p>
      )}
    </>
  );
}

function Legend({ hasAmended }: { hasAmended: boolean }) {
  const { t } = useWords();
  return (
    <ul className={classes['legend']} aria-label={t('graph.legend')}>
      {LEGEND.map((mark) => (
        <li key={mark}>
          <span data-mark={mark}>
            <Icon name={MARK_ICONS[mark]} size={15} />
          </span>
          {t(`graph.mark.${mark}`)}
        </li>
      ))}
      {hasAmended ? (
        <li>
          <span data-mark="amended">
            <Icon name="delta" size={15} />
          </span>
          {t('amendment.mark.legend')}
        </li>
      ) : null}
    </ul>
  );
}
