import { describe, expect, it } from '@jest/globals';
import { does, given, type OpenedWith, says } from '#tests/support/spec';
import { field, programme, task } from '#tests/support/spec-templates';

const PURPOSE = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const template = programme({
  fields: [
    field('sante', 'boolean', { of: 'beneficiaires', visibleTo: ['animateurs'] }),
    field('suivi', 'list', {
      visibleTo: ['animateurs'],
      columns: [
        { id: 'pour', type: 'person', title: { fr: 'Pour' } },
        { id: 'cout', type: 'money', title: { fr: 'Coût' } },
      ],
    }),
  ],
  nodes: [task('accueil')],
});
const opening: OpenedWith = {
  people: { beneficiaires: 2 },
  rows: [
    { list: 'suivi', row: 'r1', values: { pour: 'beneficiaires-1', cout: 10 } },
    { list: 'suivi', row: 'r2', values: { cout: 20 } },
  ],
};
const start = () => given(template, opening);
const share = (person: string, what: string, ...roles: string[]) =>
  says(person, { type: 'share', what, with: roles, purpose: PURPOSE });
const unshare = (person: string, what: string) => says(person, { type: 'unshare', what });

describe('sharing what is private, one by one', () => {
  it('R33 the person whom a row names shares it, with roles and a purpose, and takes it back', () => {
    const shared = start().when(share('beneficiaires-1', 'row:suivi/r1', 'ville'));
    shared.then({ type: 'Shared', what: 'row:suivi/r1', by: 'beneficiaires-1', roles: ['ville'], purpose: PURPOSE });
    expect(shared.state.shares).toEqual({
      'row:suivi/r1': { by: 'beneficiaires-1', roles: ['ville'], purpose: PURPOSE },
    });
    const back = shared.when(unshare('beneficiaires-1', 'row:suivi/r1'));
    back.then({ type: 'Unshared', what: 'row:suivi/r1', roles: ['ville'] });
    expect(back.state.shares).toEqual({});
  });

  it('R33 nobody else shares it or takes it back in their place, the coordinator included', () => {
    start()
      .when(share('ville-1', 'row:suivi/r1', 'ville'))
      .rejected('ACTOR_NOT_ALLOWED', { needs: 'person' });
    start()
      .when(share('beneficiaires-2', 'row:suivi/r1', 'ville'))
      .rejected('ACTOR_NOT_ALLOWED');
    const shared = start().when(share('beneficiaires-1', 'row:suivi/r1', 'animateurs'));
    shared.when(unshare('ville-1', 'row:suivi/r1')).rejected('ACTOR_NOT_ALLOWED');
  });

  it('R33 a row that names nobody is shared by those who write in the list', () => {
    start()
      .when(share('ville-1', 'row:suivi/r2', 'beneficiaires'))
      .then({ type: 'Shared', what: 'row:suivi/r2' });
    start()
      .when(share('beneficiaires-1', 'row:suivi/r2', 'ville'))
      .rejected('FIELD_NOT_EDITABLE_HERE');
  });

  it('R33 a value of one person is theirs to share; what is not there is not shared', () => {
    const said = start().when(says('beneficiaires-1', { type: 'setField', field: 'sante', value: true }));
    said.when(share('ville-1', 'field:sante@beneficiaires-1', 'ville')).rejected('ACTOR_NOT_ALLOWED');
    said
      .when(share('beneficiaires-1', 'field:sante@beneficiaires-1', 'ville', 'ville'))
      .then({ type: 'Shared', roles: ['ville'] });
    said.when(share('beneficiaires-2', 'field:sante@beneficiaires-2', 'ville')).rejected('NOTHING_TO_SHARE');
    said.when(share('beneficiaires-1', 'row:suivi/r9', 'ville')).rejected('NOTHING_TO_SHARE');
    said.when(share('beneficiaires-1', 'dossier:tout', 'ville')).rejected('NOTHING_TO_SHARE');
    said.when(share('beneficiaires-1', 'row:suivi/r1', 'mairie')).rejected('ROLE_UNKNOWN');
  });

  it('R33 whoever shared something takes it back, having left too', () => {
    start()
      .when(
        share('beneficiaires-1', 'row:suivi/r1', 'ville'),
        says('beneficiaires-1', { type: 'withdraw', seat: 'beneficiaires.1' }),
      )
      .when(unshare('beneficiaires-1', 'row:suivi/r1'))
      .then({ type: 'Unshared' });
  });

  const until = (what: string, day: string) =>
    says('beneficiaires-1', { type: 'share', what, with: ['ville'], purpose: PURPOSE, until: day });

  it('R33 what is shared until a day is shared to its end, and taken back by itself then', () => {
    const shared = start().when(until('row:suivi/r1', '2007-02-01'));
    shared.then({ type: 'Shared', what: 'row:suivi/r1', until: '2007-02-01' });
    expect(shared.when('2007-02-01T23:59').state.shares).toHaveProperty(['row:suivi/r1', 'until'], '2007-02-01');
    const over = shared.when('2007-02-02T00:00');
    over.then({ type: 'Unshared', what: 'row:suivi/r1', by: 'beneficiaires-1', roles: ['ville'] });
    expect(over.state.shares).toEqual({});
  });

  it('R33 sharing it again says anew until when, and a day that is past is none', () => {
    const again = start().when(until('row:suivi/r1', '2007-02-01'), share('beneficiaires-1', 'row:suivi/r1', 'ville'));
    expect(again.when('2007-03-01').state.shares).toHaveProperty(['row:suivi/r1']);
    start().when('2007-02-10', until('row:suivi/r1', '2007-02-01')).rejected('DATE_INVALID');
    start().when(until('row:suivi/r1', '2007-02-30')).rejected('DATE_INVALID');
  });

  it('R33 with the contract ends what was shared until a day: nothing comes to pass any more', () => {
    const ended = start().when(
      until('row:suivi/r1', '2009-02-01'),
      share('ville-1', 'row:suivi/r2', 'beneficiaires'),
      does('ville-1', 'complete', 'accueil'),
    );
    expect(ended.state.status).toBe('ended');
    expect(Object.keys(ended.state.shares ?? {})).toEqual(['row:suivi/r2']);
  });
});
