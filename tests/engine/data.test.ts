import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, field, programme, task } from '#tests/support/spec-templates';

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

describe('what a contract knows', () => {
  const form = programme({
    fields: [
      field('motif', 'choice', { choices: choices('reorientation', 'suspension') }),
      field('heures', 'integer', { required: true }),
      field('note', 'text'),
      field('autre', 'boolean'),
    ],
    nodes: [task('saisine', { form: ['motif', 'heures', 'note'] }), task('suite')],
    edges: ['saisine -> suite'],
  });
  const complete = (fields: object) => does('ville-1', 'complete', 'saisine', { fields });

  it('R33 a form writes its fields, and only them', () => {
    given(form)
      .when(complete({ motif: 'suspension', heures: 8, note: TEXT }))
      .then({ type: 'FieldSet', field: 'motif', value: 'suspension' }, { type: 'FieldSet', field: 'heures', value: 8 })
      .open('suite');
    given(form)
      .when(complete({ heures: 8, autre: true }))
      .rejected('FIELD_NOT_EDITABLE_HERE');
    given(form)
      .when(complete({ heures: 8, inconnu: true }))
      .rejected('FIELD_UNKNOWN');
  });

  it('R33 a required field must be filled in, once', () => {
    given(form)
      .when(complete({ motif: 'suspension' }))
      .rejected('FORM_INCOMPLETE');
    given(form, { fields: { heures: 5 } })
      .when(complete({}))
      .open('suite');
  });

  it.each([
    ['a choice that is not offered', { heures: 8, motif: 'exclusion' }],
    ['a number for a choice', { heures: 8, motif: 4 }],
    ['half an hour in an integer', { heures: 8.5 }],
    ['free text in place of a reference to it', { heures: 8, note: 'il ne répond plus' }],
  ])('R33 a value of the wrong type is refused: %s', (_name, fields) => {
    given(form).when(complete(fields)).rejected('VALUE_INVALID');
  });

  it('R33 a field of a role has one value for each of its people', () => {
    const template = programme({
      fields: [field('profil', 'choice', { choices: choices('a', 'b'), of: 'beneficiaires' })],
      nodes: [
        task('entretien', {
          each: { role: 'beneficiaires' },
          who: [{ each: 'self' }],
          form: ['profil'],
        }),
        task('insertion', {
          each: { role: 'beneficiaires' },
          who: [{ each: 'self' }],
        }),
      ],
      edges: ['entretien -> insertion'],
    });
    const both = given(template, { people: { beneficiaires: 2 } })
      .when(does('beneficiaires-1', 'complete', 'entretien', { fields: { profil: 'a' } }))
      .when(does('beneficiaires-2', 'complete', 'entretien', { fields: { profil: 'b' } }));
    both.then({ type: 'FieldSet', field: 'profil', of: 'beneficiaires-2', value: 'b' });
    expect(both.state.fields).toMatchObject({ 'profil@beneficiaires-1': 'a', 'profil@beneficiaires-2': 'b' });
  });

  it('R33 a person may set her own value, a coordinator any, nobody else', () => {
    const template = programme({
      fields: [field('profil', 'choice', { choices: choices('a', 'b'), of: 'beneficiaires' })],
      nodes: [task('suite')],
    });
    const set = (by: string, of: string) => says(by, { type: 'setField', field: 'profil', of, value: 'a' });
    const start = given(template, { people: { beneficiaires: 2 } });
    start.when(set('beneficiaires-1', 'beneficiaires-1')).then({ type: 'FieldSet', of: 'beneficiaires-1' });
    start.when(set('ville-1', 'beneficiaires-1')).then({ type: 'FieldSet', of: 'beneficiaires-1' });
    start.when(set('beneficiaires-2', 'beneficiaires-1')).rejected('ACTOR_NOT_ALLOWED');
    start.when(set('ville-1', 'inconnu')).rejected('PERSON_UNKNOWN');
  });
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

describe('consents', () => {
  const images = programme({
    fields: [field('images', 'consent', { of: 'beneficiaires' }), field('partage', 'consent')],
    nodes: [
      task('accueil'),
      task('publier', {
        waitFor: {
          all: [
            { outcome: 'accueil', is: 'done' },
            { field: 'partage', op: 'eq', value: true },
          ],
        },
      }),
    ],
  });
  const give = (by: string, more = {}) => says(by, { type: 'giveConsent', field: 'partage', ...more });
  const accueil = does('ville-1', 'complete', 'accueil');

  it('R33 what needs a consent waits until it is given', () => {
    given(images)
      .when(accueil)
      .open()
      .when(give('ville-1'))
      .then({ type: 'ConsentGiven', field: 'partage' })
      .open('publier');
  });

  it('R33 a consent withdrawn is none', () => {
    given(images)
      .when(give('ville-1'), says('ville-1', { type: 'withdrawConsent', field: 'partage' }), accueil)
      .open();
  });

  it('R33 a consent given until a day is given to its end, and none after', () => {
    given(images)
      .when(give('ville-1', { until: '2007-02-01' }), '2007-02-01T23:59', accueil)
      .open('publier');
    given(images)
      .when(give('ville-1', { until: '2007-02-01' }), '2007-02-02T00:00', accueil)
      .open();
  });

  it('R33 a consent of a person is given and withdrawn by her alone', () => {
    const start = given(images, { people: { beneficiaires: 2 } });
    start
      .when(says('beneficiaires-1', { type: 'giveConsent', field: 'images' }))
      .then({ type: 'ConsentGiven', field: 'images', of: 'beneficiaires-1' })
      .when(says('beneficiaires-1', { type: 'withdrawConsent', field: 'images' }))
      .then({ type: 'ConsentWithdrawn', of: 'beneficiaires-1' });
    start
      .when(says('beneficiaires-2', { type: 'giveConsent', field: 'images', of: 'beneficiaires-1' }))
      .rejected('ACTOR_NOT_ALLOWED');
    start
      .when(says('ville-1', { type: 'setField', field: 'images', of: 'beneficiaires-1', value: true }))
      .rejected('FIELD_NOT_EDITABLE_HERE');
    expect(start.state.fields).toEqual({});
  });

  it('R33 a consent that was never given cannot be withdrawn', () => {
    given(images)
      .when(says('ville-1', { type: 'withdrawConsent', field: 'partage' }))
      .rejected('VALUE_INVALID');
  });
});
