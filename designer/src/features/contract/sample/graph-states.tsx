import { useState } from 'react';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { placedAsDrawn } from '../graph/boxes.ts';
import classes from '../graph/graph.module.css';
import { GraphList } from '../graph/graph-list.tsx';
import { sampleContract } from './sample-contract.ts';
import { sampleGraph } from './sample-graph.ts';

const GraphCanvas = later(async () => (await import('../graph/graph-canvas.tsx')).GraphCanvas, <Loading />);

/** The drawing, with each state of a step. */
export function GraphCanvasState() {
  const [open, setOpen] = useState<string | null>(null);
  const placed = placedAsDrawn(sampleGraph);
  return (
    <div className={classes['frame']}>
      {placed ? (
        <GraphCanvas model={sampleGraph} placed={placed} today={sampleContract.today} open={open} onOpen={setOpen} />
      ) : null}
    </div>
  );
}

/** The same as a list. */
export function GraphListState() {
  return (
    <div className="sheet">
      <GraphList model={sampleGraph} contract={sampleContract} size="page" />
    </div>
  );
}
