import { describe, expect, it } from '@jest/globals';
import type { Amendments, AmendmentWeighed } from '#api/amendments/views';
import type { Need } from '#api/board/needs';
import type { BoardLine } from '#api/board/read-board';
import type { Today } from '#api/board/today';
import type { CommitmentView } from '#api/commitments/commitments-of';
import type { RecordToCorrect } from '#api/corrections/record-as-it-stands';
import type { DeliveryPage } from '#api/deliveries/read-delivery';
import type { MyItem } from '#api/inbox/my-items';
import type { PromiseToMe } from '#api/inbox/my-promises';
import type { ComingDate } from '#api/presenters/coming';
import type { ContractLine, ContractView } from '#api/presenters/contract';
import type { ContractCalendar } from '#api/presenters/contract-calendar';
import type { ContractDraft } from '#api/presenters/contract-draft';
import type { ExplanationView } from '#api/presenters/explanation';
import type { ItemView } from '#api/presenters/item';
import type { JournalLine } from '#api/presenters/journal-line';
import type { MeView } from '#api/presenters/me';
import type { PersonChoice } from '#api/presenters/people';
import type { ProgrammeLine, ProgrammeView, VersionView } from '#api/presenters/programme';
import type { RecordView } from '#api/presenters/record';
import type { DraftLine } from '#api/presenters/template-draft';
import type { TermsView } from '#api/presenters/terms';
import type { Graph } from '#api/room/graph';
import type { RowsView } from '#api/room/list-rows';
import type { MessageView } from '#api/room/messages';
import type { OwnThing } from '#api/room/own-things';
import type { PaperView } from '#api/room/paper';
import type { ResultSet } from '#api/room/results';
import type { SharedLine } from '#api/room/shared';
import type { VisibilityLine } from '#api/room/visibility';
import type * as Page from '../../designer/src/api-client/types.ts';

/** Compiles only when whatever the API gives may be read as what the page expects. */
type Reads<Expected, Given extends Expected> = [Expected, Given];

type Agreed = [
  Reads<Page.Me, MeView>,
  Reads<Page.PersonChoice, PersonChoice>,
  Reads<Page.ProgrammeLine, ProgrammeLine>,
  Reads<Page.Programme, ProgrammeView>,
  Reads<Page.ContractLine, ContractLine>,
  Reads<Page.Contract, ContractView>,
  Reads<Page.Item, ItemView>,
  Reads<Page.JournalLine, JournalLine>,
  Reads<Page.ComingDate, ComingDate>,
  Reads<Page.Explanation, ExplanationView>,
  Reads<Page.MyItem, MyItem>,
  Reads<Page.Commitment, CommitmentView>,
  Reads<Page.PromiseToMe, PromiseToMe>,
  Reads<Page.BoardLine, BoardLine>,
  Reads<Page.Need, Need>,
  Reads<Page.Today, Today>,
  Reads<Page.Graph, Graph>,
  Reads<Page.VisibilityLine, VisibilityLine>,
  Reads<Page.SharedLine, SharedLine>,
  Reads<Page.OwnThing, OwnThing>,
  Reads<Page.RecordToCorrect, RecordToCorrect>,
  Reads<Page.ListRows, RowsView>,
  Reads<Page.ResultSet, ResultSet>,
  Reads<Page.SentMessage, MessageView>,
  Reads<Page.DeliveryPage, DeliveryPage>,
  Reads<Page.TemplateDraftLine, DraftLine>,
  Reads<Page.ProgrammeVersion, VersionView>,
  Reads<Page.ContractDraft, ContractDraft>,
  Reads<Page.ContractCalendar, ContractCalendar>,
  Reads<Page.Terms, TermsView>,
  Reads<Page.ContractRecord, RecordView>,
  Reads<Page.Paper, PaperView>,
  Reads<Omit<Page.Amendments, 'seq'>, Amendments>,
  Reads<Page.WeighedAmendment, AmendmentWeighed>,
];

describe('what the pages read', () => {
  it('is what the API gives: the compiler checks it', () => {
    const agreed: Agreed['length'] = 34;
    expect(agreed).toBe(34);
  });
});
