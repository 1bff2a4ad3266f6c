import { describe, expect, it } from '@jest/globals';
import { given, type OpenedWith, says } from '#tests/support/spec';
import { field, programme, task } from '#tests/support/spec-templates';

const REASON = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const PHOTO = { id: 'c'.repeat(32), digest: 'd'.repeat(64) };
const PAPER = { id: 'e'.repeat(32), digest: 'f'.repeat(64) };
const template = programme({
  fields: [
    field('photo', 'file', { of: 'beneficiaires' }),
    field('pieces', 'list', { columns: [{ id: 'piece', type: 'file', title: { fr: 'Pièce' } }] }),
  ],
  nodes: [task('accueil')],
});
const opening: OpenedWith = {
  people: { beneficiaires: 2 },
  rows: [{ list: 'pieces', row: 'r1', values: { piece: PAPER } }],
};
const gives = says('beneficiaires-1', { type: 'setField', field: 'photo', value: PHOTO });
const erases = (file: string) => says('beneficiaires-1', { type: 'eraseFile', file, reason: REASON });

describe('erasing what a file held', () => {
  it('R40 is one fact that says where the file stood and why, and moves nothing else', () => {
    const before = given(template, opening).when(gives);
    const after = before.when(erases(PHOTO.id));
    after.then({ type: 'FileErased', file: PHOTO.id, what: 'field:photo@beneficiaires-1', reason: REASON });
    expect(after.state.fields).toEqual(before.state.fields);
    expect(after.state.items).toEqual(before.state.items);
    after.when(erases(PAPER.id)).then({ type: 'FileErased', what: 'row:pieces/r1' });
  });

  it('of a file that another has replaced, says no place', () => {
    const fact = given(template, opening)
      .when(erases('9'.repeat(32)))
      .all('FileErased')[0];
    expect(fact).toMatchObject({ file: '9'.repeat(32) });
    expect(fact).not.toHaveProperty('what');
  });

  it('is nobody else’s act: who does not sit at the table is not known', () => {
    given(template, opening)
      .when(says('somebody-else', { type: 'eraseFile', file: PHOTO.id, reason: REASON }))
      .rejected('ACTOR_UNKNOWN');
  });
});
