import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { canonicalTemplate } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { readThing, thingText } from '../../../../designer/src/features/editor/inspector/json/read-thing.ts';
import { SAMPLE } from '../../../../designer/src/features/editor/inspector/sample.ts';

type Kind = Parameters<typeof readThing>[1]['kind'];

function read(template: Template, kind: Kind, id: string, change: (text: string) => string = (text) => text) {
  return readThing(template, { kind, id }, change(thingText(template, { kind, id })));
}

function applied(template: Template, reading: ReturnType<typeof readThing>): Template {
  if (!reading.ok) throw new Error(reading.problems.map(({ code }) => code).join());
  return applyEdits(template, reading.edits);
}

describe('a thing written by hand', () => {
  it('is a programme that may be looked at: the sample of the panels is accepted as it is', () => {
    const reading = readTemplate(SAMPLE);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  });

  it('says the same of a step of each kind of Alsace when nothing is changed', () => {
    const template = shippedTemplate('alsace-csm-personne');
    const firsts = template.nodes.filter(
      ({ kind }, at) => template.nodes.findIndex((node) => node.kind === kind) === at,
    );
    expect(firsts.length).toBeGreaterThan(5);
    for (const { id } of firsts)
      expect(canonicalTemplate(applied(template, read(template, 'node', id)))).toEqual(canonicalTemplate(template));
  });

  it('changes what was changed', () => {
    const reading = read(SAMPLE, 'node', 'rencontre', (text) => text.replace('"length": 120', '"length": 90'));
    expect(applied(SAMPLE, reading).nodes.find(({ id }) => id === 'rencontre')).toMatchObject({ length: 90 });
  });

  it('changes an id wherever the template names it', () => {
    const reading = read(SAMPLE, 'role', 'ville', (text) => text.replace('"ville"', '"mairie"'));
    expect(reading).toMatchObject({ ok: true, id: 'mairie' });
    const renamed = applied(SAMPLE, reading);
    expect(JSON.stringify(renamed)).not.toContain('"ville"');
    expect(renamed.nodes.find(({ id }) => id === 'signer')).toMatchObject({ order: ['groupe', 'mairie'] });
  });

  it('says in words what cannot be read, and where in the thing', () => {
    const broken = read(SAMPLE, 'node', 'rencontre', (text) => text.replace('"length": 120', '"lenght": 120'));
    expect(broken).toMatchObject({ ok: false, problems: [{ code: 'KEY_UNKNOWN' }] });
    const wrong = read(SAMPLE, 'node', 'rencontre', (text) => text.replace('"thursday"', '"jeudi"'));
    expect(wrong).toMatchObject({ ok: false, problems: [{ path: ['due', 'align'] }] });
    expect(read(SAMPLE, 'node', 'rencontre', () => '{')).toMatchObject({
      ok: false,
      problems: [{ code: 'JSON_SYNTAX' }],
    });
  });

  it('reads the whole template as well', () => {
    const reading = read(SAMPLE, 'template', '', (text) => text.replace('Jardin partagé', 'Jardin commun'));
    expect(applied(SAMPLE, reading).title.fr).toBe('Jardin commun');
  });
});
