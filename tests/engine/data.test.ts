import { describe, expect, it } from '@jest/globals';
import { does, given, says } from '#tests/support/spec';
import { choices, field, programme, task } from '#tests/support/spec-templates';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };

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
