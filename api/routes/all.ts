import type { Route } from '../http/route.ts';
import { board } from './board/read.ts';
import { boardToday } from './board/today.ts';
import { act } from './contracts/act.ts';
import { contractAmendments } from './contracts/amendments.ts';
import { beginContractAmendment } from './contracts/begin-amendment.ts';
import { contractCalendar } from './contracts/calendar.ts';
import { cancelLaunch } from './contracts/cancel.ts';
import { moveContractClock } from './contracts/clock.ts';
import { contractCommitments } from './contracts/commitments.ts';
import { contractDates } from './contracts/dates.ts';
import { deliverByHand } from './contracts/deliver.ts';
import { contractDeliveries } from './contracts/deliveries.ts';
import { discardFile } from './contracts/discard-file.ts';
import { draft } from './contracts/draft.ts';
import { explainContract } from './contracts/explain.ts';
import { contractFiles } from './contracts/files.ts';
import { contractGraph } from './contracts/graph.ts';
import { contractItems } from './contracts/items.ts';
import { contractJournal } from './contracts/journal.ts';
import { keepText } from './contracts/keep-text.ts';
import { launch } from './contracts/launch.ts';
import { list } from './contracts/list.ts';
import { meetSomebody } from './contracts/meet-person.ts';
import { contractMessages } from './contracts/messages.ts';
import { openFile } from './contracts/open-file.ts';
import { contractPaper } from './contracts/paper.ts';
import { proposeContractAmendment } from './contracts/propose-amendment.ts';
import { readContract } from './contracts/read.ts';
import { contractCorrection } from './contracts/read-correction.ts';
import { contractDelivery } from './contracts/read-delivery.ts';
import { readDraft } from './contracts/read-draft.ts';
import { readReachOf } from './contracts/read-reach.ts';
import { contractRecord } from './contracts/record.ts';
import { removeDraft } from './contracts/remove-draft.ts';
import { removeContractRehearsal } from './contracts/remove-rehearsal.ts';
import { renameContract } from './contracts/rename.ts';
import { contractResults } from './contracts/results.ts';
import { contractRows } from './contracts/rows.ts';
import { contractTerms } from './contracts/terms.ts';
import { uploadFile } from './contracts/upload-file.ts';
import { contractVisibility } from './contracts/visibility.ts';
import { weighContractAmendment } from './contracts/weigh-amendment.ts';
import { writeReachOf } from './contracts/write-reach.ts';
import { listDeliveries } from './deliveries/list.ts';
import { listenToEvents } from './events/listen.ts';
import { healthLive } from './health/live.ts';
import { healthReady } from './health/ready.ts';
import { chooseMyReminders } from './my/choose-reminders.ts';
import { readMyItems } from './my/items.ts';
import { readMyPromises } from './my/promises.ts';
import { readMyReminders } from './my/reminders.ts';
import { listPeople } from './people/list.ts';
import { exportProgramme } from './programmes/export.ts';
import { listProgrammes } from './programmes/list.ts';
import { previewProgramme } from './programmes/preview.ts';
import { publishProgramme } from './programmes/publish.ts';
import { readProgramme } from './programmes/read.ts';
import { programmeTemplate } from './programmes/template.ts';
import { programmeVersions } from './programmes/versions.ts';
import { sessionChoices } from './session/choices.ts';
import { endThisSession } from './session/end.ts';
import { readSession } from './session/read.ts';
import { startSession } from './session/start.ts';
import { createTemplate } from './templates/create.ts';
import { hereOnTemplate } from './templates/here.ts';
import { listTemplates } from './templates/list.ts';
import { publishDraft } from './templates/publish.ts';
import { readTemplateDraft } from './templates/read.ts';
import { removeTemplate } from './templates/remove.ts';
import { saveTemplate } from './templates/save.ts';

/** Every address below `/api/v1`. */
export const ROUTES: readonly Route[] = [
  readSession,
  sessionChoices,
  startSession,
  endThisSession,
  listenToEvents,
  readMyItems,
  readMyPromises,
  readMyReminders,
  chooseMyReminders,
  listPeople,
  listProgrammes,
  publishProgramme,
  readProgramme,
  previewProgramme,
  programmeVersions,
  programmeTemplate,
  exportProgramme,
  listTemplates,
  createTemplate,
  readTemplateDraft,
  saveTemplate,
  publishDraft,
  removeTemplate,
  hereOnTemplate,
  listDeliveries,
  board,
  boardToday,
  list,
  draft,
  readContract,
  launch,
  contractItems,
  contractJournal,
  contractDates,
  contractCalendar,
  contractCommitments,
  contractCorrection,
  contractGraph,
  contractRows,
  contractPaper,
  contractResults,
  contractVisibility,
  contractMessages,
  contractDeliveries,
  contractDelivery,
  deliverByHand,
  explainContract,
  contractTerms,
  contractRecord,
  act,
  beginContractAmendment,
  weighContractAmendment,
  proposeContractAmendment,
  contractAmendments,
  keepText,
  uploadFile,
  contractFiles,
  openFile,
  discardFile,
  moveContractClock,
  readDraft,
  removeDraft,
  renameContract,
  meetSomebody,
  readReachOf,
  writeReachOf,
  cancelLaunch,
  removeContractRehearsal,
];

/** Every address below `/health`. */
export const HEALTH_ROUTES: readonly Route[] = [healthLive, healthReady];
