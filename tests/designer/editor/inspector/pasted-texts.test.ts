import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { isRefused } from '#engine/authoring/change';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { pastedRows } from '../../../../designer/src/features/editor/controls/pasted-table.ts';
import { pasteTexts } from '../../../../designer/src/features/editor/inspector/things/paste-texts.ts';
import { columnsOf } from '../../../../designer/src/features/editor/inspector/things/pasted-columns.ts';
import { titledOf } from '../../../../designer/src/features/editor/inspector/titled.ts';

const MULHOUSE = shippedTemplate('mulhouse-csm');

function pasted(of: Parameters<typeof pasteTexts>[1], key: string, rows: readonly (readonly string[])[]): Template {
  const given = pasteTexts(MULHOUSE, of, key, rows);
  if (given === null || isRefused(given)) throw new Error('nothing was pasted');
  return applyEdits(MULHOUSE, given.edits);
}

describe('what is copied from a table', () => {
  it('has cells between tabs and rows on lines; quotation marks hold lines and other marks together', () => {
    expect(pastedRows('Oui\tYes\r\nNon\tNo\r\n', { oneLine: true })).toEqual([
      ['Oui', 'Yes'],
      ['Non', 'No'],
    ]);
    expect(pastedRows('"Deux\nlignes"\t"dit ""oui"""\n', { oneLine: false })).toEqual([['Deux\nlignes', 'dit "oui"']]);
    expect(pastedRows('\tYes', { oneLine: true })).toEqual([['', 'Yes']]);
  });

  it('is a list of lines where one line is all that fits, and a text where lines are a text', () => {
    expect(pastedRows('Bien\nMal', { oneLine: true })).toEqual([['Bien'], ['Mal']]);
    expect(pastedRows('Bien\nMal', { oneLine: false })).toBeNull();
    expect(pastedRows('Bien\n', { oneLine: true })).toBeNull();
  });
});

describe('a table pasted into a text', () => {
  it('fills both languages, then the texts that follow; an empty cell leaves a text as it is', () => {
    const row = ['Signer', 'Sign', '', '', 'Article 1', ''];
    const { nodes } = pasted({ kind: 'node', id: 'signature' }, 'title', [row]);
    const before = MULHOUSE.nodes.find(({ id }) => id === 'signature');
    expect(nodes.find(({ id }) => id === 'signature')).toEqual({
      ...before,
      title: { fr: 'Signer', en: 'Sign' },
      note: { fr: 'Article 1' },
    });
  });

  it('makes one more promise of each further row, of the same to the same, right behind; its own conditions are not', () => {
    const [first, second] = [MULHOUSE.commitments?.[3], MULHOUSE.commitments?.[4]];
    const rows = [
      ['Une', 'One'],
      ['Deux', 'Two'],
      ['Trois', ''],
    ];
    const { commitments = [] } = pasted({ kind: 'commitment', id: first?.id ?? '' }, 'text', rows);
    expect(commitments).toHaveLength((MULHOUSE.commitments?.length ?? 0) + 2);
    expect(commitments[3]).toEqual({ ...first, text: { fr: 'Une', en: 'One' } });
    const { by, to, unlessUnavailable } = first ?? {};
    expect(commitments[4]).toEqual({ id: 'deux', by, to, unlessUnavailable, text: { fr: 'Deux', en: 'Two' } });
    expect(commitments[5]?.text).toEqual({ fr: 'Trois' });
    expect(commitments[6]).toEqual(second);
  });

  it.each([
    ['role', 'animateurs', 'title', ['Écoles\tSchools', 'Musées\tMuseums']],
    ['field', 'budget', 'title', ['Dépenses\tCosts', 'Recettes\tIncome']],
    ['article', 'preambule', 'title', ['Un\tOne\tTexte\tText', 'Deux\tTwo']],
  ] as const)('gives a template that may be saved (%s)', (kind, id, key, lines) => {
    const rows = pastedRows(lines.join('\n'), { oneLine: true }) ?? [];
    expect(readTemplate(pasted({ kind, id }, key, rows))).toMatchObject({ ok: true });
  });

  it('is refused whole when a cell is left over, a text too long or without French, or the kind stands alone', () => {
    const node = { kind: 'node', id: 'signature' } as const;
    expect(pasteTexts(MULHOUSE, node, 'note', [['a', 'b', 'c']])).toBeNull();
    expect(pasteTexts(MULHOUSE, node, 'title', [['', 'Sign']])).toBeNull();
    expect(pasteTexts(MULHOUSE, node, 'title', [['x'.repeat(10_000)]])).toBeNull();
    expect(pasteTexts(MULHOUSE, node, 'title', [['a'], ['b']])).toBeNull();
    expect(pasteTexts(MULHOUSE, { kind: 'phase', id: 'preparation' }, 'title', [['a'], ['b']])).toBeNull();
  });
});

describe('rows pasted into a list', () => {
  it('are as many choices, the first in the place of the one that was pasted over, no two with one id', () => {
    const there = [{ id: 'oui', title: { fr: 'Oui' } }];
    expect(titledOf([['Oui', 'Yes'], ['Oui', 'Also yes'], ['Non']], there, 0, 'choice')).toEqual([
      { id: 'oui', title: { fr: 'Oui', en: 'Yes' } },
      { id: 'oui-2', title: { fr: 'Oui', en: 'Also yes' } },
      { id: 'non', title: { fr: 'Non' } },
    ]);
    expect(titledOf([['', 'Yes']], there, 0, 'choice')).toBeNull();
  });

  it('are as many columns; the third cell says what a column holds, and one that nothing is called is no column', () => {
    const typeCalled = (words: string) => (words === 'montant' ? ('money' as const) : undefined);
    expect(
      columnsOf(
        [
          ['Action', 'Action'],
          ['Coût', 'Cost', 'montant'],
        ],
        [],
        0,
        typeCalled,
      ),
    ).toEqual([
      { id: 'action', title: { fr: 'Action', en: 'Action' }, type: 'text' },
      { id: 'cout', title: { fr: 'Coût', en: 'Cost' }, type: 'money' },
    ]);
    expect(columnsOf([['Coût', 'Cost', 'écus']], [], 0, typeCalled)).toBeNull();
  });
});
