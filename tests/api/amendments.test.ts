import { describe, expect, it } from '@jest/globals';
import { asSeen, hiddenIn } from '#api/amendments/as-seen';
import { refuseLastDay } from '#api/amendments/last-day';
import { placedIn } from '#api/amendments/placed';
import { wordsChanged } from '#api/amendments/words-changed';
import { termsView } from '#api/presenters/terms';
import { titleIn } from '#messaging/titles';
import type { Template } from '#schema/template';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import type { ContractDocument } from '#store/collections/contracts';
import { rulesInForce } from '#store/rules-in-force';
import { amendableTemplate } from '#tests/support/amendable-template';

const title = (fr: string) => ({ fr, en: fr });
const before = amendableTemplate({
  fields: [{ id: 'besoin', type: 'text', title: title('Besoin') }],
  commitments: [{ id: 'aider', by: 'ville', to: ['habitant'], text: title('Nous aidons.') }],
  articles: [{ id: 'objet', common: false, title: title('Objet'), text: title('Ce contrat aide.') }],
});
const withNode = (id: string, keys: object): Template => ({
  ...before,
  nodes: before.nodes.map((node) => (node.id === id ? ({ ...node, ...keys } as typeof node) : node)),
});

describe('R42 what a change says in other words', () => {
  it('is a step with another title, or seen by others, and not what the author noted for themselves', () => {
    expect(wordsChanged(before, withNode('visite', { title: title('Visite chez vous') })).nodes).toEqual(['visite']);
    expect(wordsChanged(before, withNode('visite', { visibleTo: ['ville'] })).nodes).toEqual(['visite']);
    expect(wordsChanged(before, withNode('visite', { note: { fr: 'À revoir.' } }))).toEqual({
      nodes: [],
      commitments: [],
    });
  });

  it('is a step that fills a field of which the words changed', () => {
    const [filled, renamed] = [
      withNode('accord', { form: ['besoin'] }),
      { ...before, fields: [{ id: 'besoin', type: 'text' as const, title: title('Ce qui manque') }] },
    ];
    expect(wordsChanged(filled, { ...renamed, nodes: filled.nodes }).nodes).toEqual(['accord']);
    expect(wordsChanged(before, renamed).nodes).toEqual([]);
  });

  it('is a promise, with both its sides before and after', () => {
    const [promise] = before.commitments ?? [];
    if (!promise) throw new Error('The promise is missing.');
    const turned = { ...before, commitments: [{ ...promise, by: 'habitant', to: ['ville'] }] };
    expect(wordsChanged(before, turned).commitments).toEqual([{ id: 'aider', by: 'habitant', to: ['ville'] }]);
    expect(wordsChanged(before, { ...before, commitments: [] }).commitments).toEqual([
      { id: 'aider', by: 'ville', to: ['habitant'] },
    ]);
  });

  it('is an article, which binds everybody who signed', () => {
    const [article] = before.articles ?? [];
    if (!article) throw new Error('The article is missing.');
    const other = { ...before, articles: [{ ...article, text: title('Ce contrat oblige.') }] };
    expect(wordsChanged(before, other).commitments).toEqual([{ id: 'objet', by: 'habitant', to: ['ville'] }]);
  });
});

describe('a change as somebody sees it', () => {
  const named = {
    ...withNode('visite', { opens: { after: 'node:dossier:completed' }, form: ['secret', 'besoin'] }),
    fields: [
      { id: 'besoin', type: 'text' as const, title: title('Besoin') },
      { id: 'secret', type: 'text' as const, title: title('Secret'), visibleTo: ['ville'] },
    ],
    edges: [{ id: 'vers', from: 'visite', to: 'dossier' }],
    layout: { dossier: { x: 1, y: 1 }, visite: { x: 2, y: 2 } },
  };

  it('has neither a private step or field, nor an arrow, a date or a form that speaks of them', () => {
    const seen = asSeen(named, new Set(hiddenIn(named, ['habitant'])));
    expect(JSON.stringify(seen)).not.toMatch(/dossier|secret/);
    expect(seen.nodes.map(({ id }) => id)).toEqual(['accord', 'visite']);
    expect(seen.nodes.find(({ id }) => id === 'visite')).toMatchObject({ form: ['besoin'], who: [{ role: 'ville' }] });
  });

  it('is whole for whoever sees everything', () => {
    expect(hiddenIn(named, ['ville'])).toEqual([]);
    expect(asSeen(named, new Set()).nodes).toEqual(named.nodes);
  });
});

describe('the last day to answer', () => {
  const refusal = (until: string) => {
    try {
      return refuseLastDay(until, '2027-01-04');
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  it('is tomorrow at the earliest, and a season away at the latest', () => {
    expect(CONTRACT_LIMITS.amendmentDays).toBe(90);
    expect(['2027-01-03', '2027-01-04', '2027-04-05'].map(refusal)).toEqual(Array(3).fill('AMENDMENT_LAST_DAY'));
    expect(['2027-01-05', '2027-04-04'].map(refusal)).toEqual([undefined, undefined]);
  });
});

describe('the rules in force', () => {
  const amendment = { seq: 1, on: '2027-01-05', steps: [] };
  it('are those of the last change, and of the launch before there is one', () => {
    const launched = { templateHash: 'h0', program: 'p0' };
    expect(rulesInForce(launched)).toEqual(launched);
    const amendments = [1, 2].map((n) => ({ ...amendment, n, templateHash: `h${n}`, program: `p${n}` }));
    expect(rulesInForce({ ...launched, amendments })).toEqual({ templateHash: 'h2', program: 'p2' });
  });

  it('are read where the contract takes place', () => {
    const placed = placedIn({ calendar: { territory: 'FR-67' } } as ContractDocument, { ...before, goodFriday: true });
    expect([placed.territory, placed.goodFriday]).toEqual(['FR-67', undefined]);
  });
});

describe('agreeing to a change', () => {
  it('has a name of its own in every message, whatever the programme', () => {
    expect(titleIn(before, '-amendment', 'fr')).toBe('Un changement du contrat');
    expect(titleIn(before, '-amendment', 'en')).toBe('A change to the contract');
  });

  it('is no signature of the contract', () => {
    const item = { node: '-amendment', roles: ['habitant'], people: ['p'], answers: [], closed: null };
    const contract = { title: 'Un accord' };
    const dossier = { contract, template: before, version: { version: 1 }, roles: [], me: { id: 'p' } };
    const saying = { dossier, state: null, texts: { read: () => null }, names: (id: string) => ({ id }) };
    expect(termsView(saying as never, [item] as never).signatures).toEqual([]);
  });
});
