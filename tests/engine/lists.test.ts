import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { field, programme, task } from '#tests/support/spec-templates';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const column = (id: string, type: 'text' | 'money' | 'boolean' | 'date' | 'integer', more = {}) => ({
  id,
  type,
  title: { fr: id },
  ...more,
});
const ACTIONS = field('actions', 'list', {
  columns: [column('titre', 'text', { required: true }), column('cout', 'money')],
});

describe('lists', () => {
  const workshop = programme({
    fields: [ACTIONS],
    nodes: [task('proposer', { who: [{ role: 'beneficiaires', need: 'all' }], edits: ['actions'] }), task('suite')],
    edges: ['proposer -> suite'],
  });
  const add = (by: string, row: string, values: object = { titre: TEXT }) =>
    says(by, { type: 'addRow', list: 'actions', row, values });

  it('R33 an open step lets its people add rows to a list', () => {
    given(workshop).when(add('beneficiaires-1', 'a1')).then({ type: 'RowAdded', list: 'actions', row: 'a1' });
    given(workshop).when(add('animateurs-1', 'a1')).rejected('FIELD_NOT_EDITABLE_HERE');
    given(workshop)
      .when(does('beneficiaires-1', 'complete', 'proposer'), add('beneficiaires-1', 'a1'))
      .rejected('FIELD_NOT_EDITABLE_HERE');
  });

  it('R33 the coordinator may always add, change and remove rows', () => {
    given(workshop)
      .when(add('ville-1', 'a1'))
      .when(says('ville-1', { type: 'changeRow', list: 'actions', row: 'a1', values: { cout: 5000 } }))
      .then({ type: 'RowChanged', row: 'a1', values: { cout: 5000 } })
      .when(says('ville-1', { type: 'removeRow', list: 'actions', row: 'a1' }))
      .then({ type: 'RowRemoved', row: 'a1' });
  });

  it('R33 a row has only the columns of its list, of their types, and none that is required is left empty', () => {
    given(workshop)
      .when(add('ville-1', 'a1', { titre: TEXT, pilote: 'x' }))
      .rejected('FIELD_UNKNOWN');
    given(workshop)
      .when(add('ville-1', 'a1', { titre: TEXT, cout: 'cher' }))
      .rejected('VALUE_INVALID');
    given(workshop)
      .when(add('ville-1', 'a1', { cout: 5 }))
      .rejected('FORM_INCOMPLETE');
    given(workshop).when(add('ville-1', 'a1'), add('ville-1', 'a1')).rejected('ROW_EXISTS');
    given(workshop)
      .when(says('ville-1', { type: 'changeRow', list: 'actions', row: 'a9', values: {} }))
      .rejected('ROW_UNKNOWN');
    given(workshop)
      .when(says('ville-1', { type: 'addRow', list: 'souhaits', row: 'a1', values: {} }))
      .rejected('LIST_UNKNOWN');
  });

  it('R33 every contract has its commitments and its ledger; nobody writes in the ledger by hand', () => {
    const start = given(workshop);
    expect(Object.keys(start.state.lists).sort()).toEqual(['actions', 'commitments', 'ledger']);
    start
      .when(
        says('ville-1', { type: 'addRow', list: 'commitments', row: 'c1', values: { by: 'ville', status: 'toCome' } }),
      )
      .then({ type: 'RowAdded', list: 'commitments' });
    start
      .when(says('ville-1', { type: 'addRow', list: 'ledger', row: 'l1', values: { amount: 5 } }))
      .rejected('FIELD_NOT_EDITABLE_HERE');
  });

  it('R33 conditions count and sum the rows of a list', () => {
    const template = programme({
      fields: [ACTIONS],
      nodes: [
        task('proposer', { deadline: { on: { count: { list: 'actions' }, op: 'ge', value: 2 }, then: 'done' } }),
        task('financer', { waitFor: { sum: { list: 'actions', column: 'cout' }, op: 'ge', value: 1000 } }),
      ],
    });
    given(template)
      .when(add('ville-1', 'a1', { titre: TEXT, cout: 600 }))
      .open('proposer')
      .when(add('ville-1', 'a2', { titre: TEXT, cout: 500 }))
      .open('financer');
  });

  it('R33 a commitment that depends on availability may be said not available, and is no breach', () => {
    const template = programme({
      commitments: [
        {
          id: 'transmettre',
          by: 'beneficiaires',
          to: ['ville'],
          text: { fr: 'Transmettre leur savoir-faire' },
          unlessUnavailable: true,
        },
      ],
      nodes: [
        task('bilan', {
          waitFor: {
            not: {
              count: { list: 'commitments', where: { row: 'status', op: 'eq', value: 'notKept' } },
              op: 'ge',
              value: 1,
            },
          },
        }),
        task('autre'),
      ],
    });
    const status = (value: string) =>
      says('ville-1', { type: 'changeRow', list: 'commitments', row: 'transmettre', values: { status: value } });
    const start = given(template).when(
      says('ville-1', {
        type: 'addRow',
        list: 'commitments',
        row: 'transmettre',
        values: { by: 'beneficiaires', status: 'toCome' },
      }),
    );
    start.when(status('notAvailable')).open('bilan', 'autre');
  });
});
