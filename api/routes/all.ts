import type { Route } from '../http/route.ts';
import { act } from './contracts/act.ts';
import { moveContractClock } from './contracts/clock.ts';
import { contractDates } from './contracts/dates.ts';
import { draft } from './contracts/draft.ts';
import { explainContract } from './contracts/explain.ts';
import { contractItems } from './contracts/items.ts';
import { contractJournal } from './contracts/journal.ts';
import { keepText } from './contracts/keep-text.ts';
import { launch } from './contracts/launch.ts';
import { list } from './contracts/list.ts';
import { readContract } from './contracts/read.ts';
import { listenToEvents } from './events/listen.ts';
import { healthLive } from './health/live.ts';
import { healthReady } from './health/ready.ts';
import { listPeople } from './people/list.ts';
import { listProgrammes } from './programmes/list.ts';
import { previewProgramme } from './programmes/preview.ts';
import { publishProgramme } from './programmes/publish.ts';
import { readProgramme } from './programmes/read.ts';
import { sessionChoices } from './session/choices.ts';
import { endThisSession } from './session/end.ts';
import { readSession } from './session/read.ts';
import { startSession } from './session/start.ts';

/** Every address below `/api/v1`. */
export const ROUTES: readonly Route[] = [
  readSession,
  sessionChoices,
  startSession,
  endThisSession,
  listenToEvents,
  listPeople,
  listProgrammes,
  publishProgramme,
  readProgramme,
  previewProgramme,
  list,
  draft,
  readContract,
  launch,
  contractItems,
  contractJournal,
  contractDates,
  explainContract,
  act,
  keepText,
  moveContractClock,
];

/** Every address below `/health`. */
export const HEALTH_ROUTES: readonly Route[] = [healthLive, healthReady];
