import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '#api/dossier';
import type { Standing } from '#api/policies/standings';
import { maySeeReach } from '#api/presenters/privacy';
import { oneTaskTemplate } from '#tests/support/one-task-template';

const withRole = oneTaskTemplate();
const without = oneTaskTemplate({ roles: oneTaskTemplate().roles.filter(({ kind }) => kind !== 'coordinator') });
const sees = (standings: Standing[], template = withRole) =>
  maySeeReach({ standings: new Set(standings), template } as unknown as Dossier);

describe('where somebody is reached', () => {
  it('is for whoever made the contract, or coordinates it by a role', () => {
    expect(sees(['person', 'coordinator', 'author'])).toBe(true);
    expect(sees(['person', 'party', 'contractCoordinator'])).toBe(true);
  });

  it('is for no other party, and for no coordinator of something else', () => {
    expect(sees(['person', 'party'])).toBe(false);
    expect(sees(['person', 'coordinator'])).toBe(false);
  });

  it('is for nobody at the table of a programme in which everybody coordinates', () => {
    expect(sees(['person', 'party', 'contractCoordinator'], without)).toBe(false);
    expect(sees(['person', 'coordinator', 'author'], without)).toBe(true);
  });
});
