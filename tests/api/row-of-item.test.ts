import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '#api/dossier';
import { nameOfRow, rowOfItem } from '#api/presenters/row-of-item';
import type { Texts } from '#api/presenters/texts';
import type { ContractState } from '#engine/state';
import { loadTemplate } from '#tests/scenarios/support/templates';

const dossier = { template: loadTemplate('mulhouse-csm'), roles: [], me: { id: 'me' } } as unknown as Dossier;
const kitchen = { id: 'cuisine', values: { retenue: true, titre: { id: 'note', digest: 'd' }, cout: 60_000 } };
const state = { lists: { actions: [{ id: 'theatre', values: {} }, kitchen] } } as unknown as ContractState;
const texts = { read: (value: unknown) => (value === kitchen.values.titre ? 'Cuisine partagée' : value) } as Texts;

describe('R18 what is done for each row', () => {
  it('says which row it is about, so that two actions are not the same card twice', () => {
    const row = rowOfItem('realisation~1/actions-choisies~1[cuisine]/financer-action~1.1', dossier, state);
    expect(row).toBe(kitchen);
    expect(nameOfRow(row, texts)).toBe('Cuisine partagée');
  });

  it('has no name where nobody gave one, and what is done once is about no row', () => {
    const untitled = rowOfItem('realisation~1/actions-choisies~1[theatre]/mener-action~1.1', dossier, state);
    expect(nameOfRow(untitled, texts)).toBeNull();
    expect(rowOfItem('realisation~1/bilan-3-mois~1.1@beneficiaires.1', dossier, state)).toBeNull();
    expect(rowOfItem('realisation~1/accueil-partenaires~1[partenaire.1]/engagements~1.1', dossier, state)).toBeNull();
  });
});
