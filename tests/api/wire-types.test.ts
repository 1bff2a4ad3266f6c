import { describe, expect, it } from '@jest/globals';
import type { ComingDate } from '#api/presenters/coming';
import type { ContractLine, ContractView } from '#api/presenters/contract';
import type { ExplanationView } from '#api/presenters/explanation';
import type { ItemView } from '#api/presenters/item';
import type { JournalLine } from '#api/presenters/journal-line';
import type { MeView } from '#api/presenters/me';
import type { PersonChoice } from '#api/presenters/people';
import type { PreviewView } from '#api/presenters/preview';
import type { ProgrammeLine, ProgrammeView } from '#api/presenters/programme';
import type * as Page from '../../designer/src/api-client/types.ts';

/** Compiles only when whatever the API gives may be read as what the page expects. */
type Reads<Expected, Given extends Expected> = [Expected, Given];

type Agreed = [
  Reads<Page.Me, MeView>,
  Reads<Page.PersonChoice, PersonChoice>,
  Reads<Page.ProgrammeLine, ProgrammeLine>,
  Reads<Page.Programme, ProgrammeView>,
  Reads<Page.Preview, PreviewView>,
  Reads<Page.ContractLine, ContractLine>,
  Reads<Page.Contract, ContractView>,
  Reads<Page.Item, ItemView>,
  Reads<Page.JournalLine, JournalLine>,
  Reads<Page.ComingDate, ComingDate>,
  Reads<Page.Explanation, ExplanationView>,
];

describe('what the pages read', () => {
  it('is what the API gives: the compiler checks it', () => {
    const agreed: Agreed['length'] = 11;
    expect(agreed).toBe(11);
  });
});
