import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { programme, sign, task } from '#tests/support/spec-templates';

describe('signatures', () => {
  const parties = [
    { role: 'beneficiaires' as const, need: 'all' as const },
    { role: 'animateurs' as const, need: 'all' as const },
    { role: 'ville' as const },
  ];
  const contract = (keys: Parameters<typeof sign>[1] = {}) =>
    programme({
      nodes: [sign('signature', { who: parties, ...keys }), task('planification'), task('reprendre')],
      edges: ['signature -> planification', 'signature -refused-> reprendre'],
    });
  const people = { beneficiaires: 2, animateurs: 2 };
  const signs = (person: string, more = {}) => does(person, 'sign', 'signature', { method: 'code', ...more });

  it('R10 everybody signs, each in their own time and way', () => {
    given(contract(), { people })
      .when(
        signs('beneficiaires-1'),
        signs('beneficiaires-2', { method: 'paper' }),
        signs('animateurs-1', { method: 'spoken', witness: 'ville-1' }),
      )
      .open('signature')
      .when(signs('ville-1'), signs('animateurs-2'))
      .open('planification');
  });

  it('R10 a quorum is enough where the programme says so', () => {
    given(contract({ quorum: 3 }), { people })
      .when(signs('beneficiaires-1'), signs('ville-1'))
      .open('signature')
      .when(signs('animateurs-2'))
      .open('planification');
    // 60 % of the five who may sign is three.
    given(contract({ quorum: { percent: 60 } }), { people })
      .when(signs('beneficiaires-1'), signs('ville-1'))
      .open('signature')
      .when(signs('animateurs-2'))
      .open('planification');
  });

  it('R10 it is refused when the quorum can no longer be reached', () => {
    const refuses = (person: string) => does(person, 'refuse', 'signature');
    given(contract({ quorum: 4 }), { people })
      .when(refuses('beneficiaires-1'))
      .open('signature')
      .when(refuses('animateurs-1'))
      .open('reprendre');
  });

  it('R10 a role with a veto refuses for everybody', () => {
    given(contract({ quorum: 2, veto: ['beneficiaires'] }), { people })
      .when(does('beneficiaires-2', 'refuse', 'signature'))
      .open('reprendre');
    given(contract({ quorum: 2, veto: ['beneficiaires'] }), { people })
      .when(does('animateurs-2', 'refuse', 'signature'))
      .open('signature');
  });

  it('R10 roles may sign in order', () => {
    given(contract({ order: ['beneficiaires', 'animateurs', 'ville'] }), { people })
      .when(signs('animateurs-1'))
      .rejected('SIGN_ORDER_NOT_REACHED')
      .when(signs('beneficiaires-2'), signs('animateurs-1'))
      .rejected('SIGN_ORDER_NOT_REACHED')
      .when(signs('beneficiaires-1'), signs('animateurs-1'), signs('animateurs-2'), signs('ville-1'))
      .open('planification');
  });

  it('R31 the list is frozen at opening: whoever joins after is not asked, whoever leaves is not waited for', () => {
    const open = given(contract(), { people });
    expect(open.runs('signature')[0]?.entitled).toEqual([
      'beneficiaires.1',
      'beneficiaires.2',
      'animateurs.1',
      'animateurs.2',
      'ville.1',
    ]);
    open
      .when(signs('beneficiaires-1'), signs('animateurs-1'), signs('animateurs-2'), signs('ville-1'))
      .open('signature')
      .when(says('ville-1', { type: 'releaseParty', seat: 'beneficiaires.2' }))
      .open('planification');
  });

  it('R26 a paper signature recorded later keeps its day, its way and its witness', () => {
    const signed = given(contract(), { people }).when(
      '2007-02-01',
      signs('beneficiaires-1', { method: 'paper', on: '2007-01-20', witness: 'animateurs-1' }),
    );
    signed.then({ type: 'ItemAnswered', on: '2007-01-20', data: { method: 'paper', witness: 'animateurs-1' } });
  });

  it('R10 somebody who signed has no item left to sign or refuse', () => {
    const open = given(contract(), { people });
    const item = open.items('signature').find((found) => found.seat === 'beneficiaires.1')?.id ?? '';
    open
      .when(signs('beneficiaires-1'), does('beneficiaires-1', 'refuse', 'signature', { item }))
      .rejected('ITEM_CLOSED');
  });
});
