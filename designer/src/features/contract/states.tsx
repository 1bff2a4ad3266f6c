import type { ComponentType } from 'react';
import type { Contract } from '../../api-client/types.ts';
import { Thread } from '../../ui/thread.tsx';
import { SAMPLE_SHARED, SAMPLE_THINGS } from '../acts/sample-things.ts';
import { SAMPLE_CONTRACT } from '../acts/samples.ts';
import { CALL, LETTER, TRIALS } from '../deliveries/samples.ts';
import { FileLines } from './documents/files-sheet.tsx';
import { PaperSheet } from './documents/paper-page.tsx';
import { ByHandList } from './messages/by-hand-card.tsx';
import { OneMessage } from './messages/messages-page.tsx';

import { PromiseBar } from './promises/promise-bar.tsx';
import { RoomNotices } from './room/room-notices.tsx';
import { GraphCanvasState, GraphListState } from './sample/graph-states.tsx';
import { sampleContract } from './sample/sample-contract.ts';
import { sampleFiles } from './sample/sample-files.ts';
import { sampleMessages } from './sample/sample-messages.ts';
import { samplePaper } from './sample/sample-paper.ts';
import { sampleReason } from './sample/sample-reason.ts';
import { OwnThings } from './sight/own-things.tsx';
import { SharedThings } from './sight/shared-things.tsx';
import { OneReason } from './why/one-reason.tsx';

const notice = (changes: Partial<Contract>) => () => <RoomNotices contract={{ ...sampleContract, ...changes }} />;

/** Each state of a room: what is said above it, its thread, one thing that is waited for, its drawing, its promises. */
export const states: Record<string, ComponentType> = {
  draft: notice({ status: 'draft', openedOn: null }),
  starting: notice({ status: 'starting', openedOn: null }),
  paused: notice({ status: 'suspended' }),
  'paused-thread': () => <Thread phases={sampleContract.phases} today={sampleContract.today} paused labels />,
  ended: notice({ status: 'ended', end: { outcome: 'autonomy', on: '2009-06-18', step: null } }),
  'ended-rehearsal': notice({
    ...{ rehearsal: true, status: 'ended', my: { roles: [], coordinates: true, steers: false, reaches: true } },
    end: { outcome: 'cancelled', on: '2009-06-18', step: null },
  }),
  poisoned: notice({ status: 'poisoned' }),
  'without-seat': notice({ my: { roles: [], coordinates: true, steers: false, reaches: true } }),
  observer: notice({ my: { roles: [], coordinates: false, steers: false, reaches: false } }),
  waiting: () => <OneReason reason={sampleReason(0)} contract={sampleContract} isFirst />,
  late: () => <OneReason reason={sampleReason(3)} contract={sampleContract} isFirst />,
  drawing: GraphCanvasState,
  'drawing-as-list': GraphListState,
  paper: () => <PaperSheet paper={samplePaper} contract={sampleContract} />,
  'paper-to-come': () => <PaperSheet paper={{ ...samplePaper, readyOn: null, parts: [] }} contract={sampleContract} />,
  'to-do-by-hand': () => <ByHandList deliveries={[{ ...CALL, trials: TRIALS }, LETTER]} contract={sampleContract} />,
  'messages-by-hand': () => (
    <ul className="sheet">
      {sampleMessages.map((message) => (
        <OneMessage key={message.id} message={message} contract={sampleContract} />
      ))}
    </ul>
  ),
  files: () => <FileLines files={sampleFiles} contract={sampleContract} />,
  'yours-alone': () => <OwnThings things={SAMPLE_THINGS} contract={SAMPLE_CONTRACT} />,
  shared: () => <SharedThings lines={SAMPLE_SHARED} contract={SAMPLE_CONTRACT} />,
  promises: () => (
    <PromiseBar
      counts={[
        { state: 'kept', count: 5 },
        { state: 'partly', count: 1 },
        { state: 'notAvailable', count: 1 },
        { state: 'toCome', count: 2 },
      ]}
    />
  ),
};
