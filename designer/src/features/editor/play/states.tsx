import type { ComponentType } from 'react';
import { PublishedInEditor } from '../frame/in-editor.tsx';
import classes from './play.module.css';
import { PlayProvider } from './play-context.tsx';
import { PlayView } from './play-view.tsx';
import { newStory, type Story, wentOn } from './story.ts';

const BEGUN = newStory('2008-10-06');
/** Nobody says anything for five weeks: the first step is late. */
const LATE = wentOn(BEGUN, { kind: 'pass', to: '2008-11-10' });
const DONE = wentOn(BEGUN, {
  kind: 'move',
  move: { on: '2008-10-20', step: 'definir-bien-etre', outcome: 'done' },
});

function Played({ story }: { story: Story }) {
  return (
    <PublishedInEditor>
      <PlayProvider begun={story}>
        <div className={classes['framed']}>
          <PlayView />
        </div>
      </PlayProvider>
    </PublishedInEditor>
  );
}

/** A contract that is played: at its beginning, after an answer, and while somebody is late. */
export const states: Record<string, ComponentType> = {
  'play-begun': () => <Played story={BEGUN} />,
  'play-done': () => <Played story={DONE} />,
  'play-late': () => <Played story={LATE} />,
};
