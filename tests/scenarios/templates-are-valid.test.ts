import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { compile, outcomesOf } from '#engine/compile';
import { lint } from '#engine/lint/lint';
import { canonicalText } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import type { Template, TemplateNode } from '#schema/template';
import { BUILT_IN_LISTS, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { loadTemplate, shippedTemplates, templateText } from './support/templates.ts';

const MARK = /\[(S|I|X|P)\]/;
const FORBIDDEN =
  /usager|dossier|manquement|sanction|veuillez|merci de|échéance|workflow|token|deadline|défaillant|\bcase file\b/i;
const TEXT_KEYS = new Set(['title', 'plain', 'note', 'text', 'summary', 'source']);
const HUMAN_KINDS = ['task', 'meeting', 'sign', 'evaluation', 'decision', 'option', 'payment'];
const MOST_WORDS_IN_EASY_TEXT = 12;

/** SHA-256 of the lower-cased names that the Mulhouse contract of 2008 was signed with: people never enter a template. */
const NAMES_OF_SIGNATORIES = new Set(
  `
    2dcbe4287eddab7ea4b2bab873d630ea24038c64afaf873206cfcbc66e09b9d0
    f90c17723f5c714d82995643f566d7d8bb8746a9a88e46386e3aec0c405bb3ad
    c4b875b294536f83939bdc56099c0512f46edd6af07f343e721fdcb5079b0517
    b33ca8e5855222c9b69bac47ff24809e06bdcca0b88d594144dbd6be977e9f39
    905b7d8d245a40a630e899d306c98b1777fdb85c61ee8a40a8b1327a6234702e
    cce97db6564e7aad69915d5b7a53e035456770d9a65daf71e3feb1d66ceb5c55
    31a27707b3063477b113e5b71c7f5ba46940e49c511fd28ddd601cb3705946df
  `
    .split(/\s+/)
    .filter(Boolean),
);

type Spot = { path: string; key: string; value: unknown };

/** Every value of a template with where it stands. */
function spotsOf(value: unknown, path = '', key = ''): Spot[] {
  const here = { path, key, value };
  if (Array.isArray(value)) return [here, ...value.flatMap((inner, at) => spotsOf(inner, `${path}/${at}`, key))];
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([name, inner]) => spotsOf(inner, `${path}/${name}`, name))];
}

function isLocalised(value: unknown): value is { fr: string; en?: string } {
  return typeof value === 'object' && value !== null && 'fr' in value;
}

function textsOf(template: Template): { path: string; text: string }[] {
  return spotsOf(template).flatMap(({ path, key, value }) => {
    if (isLocalised(value)) return [value.fr, value.en ?? ''].map((text) => ({ path, text }));
    return TEXT_KEYS.has(key) && typeof value === 'string' ? [{ path, text: value }] : [];
  });
}

function isForPeople(node: TemplateNode): boolean {
  return HUMAN_KINDS.includes(node.kind) || (node.kind === 'wait' && node.answers !== undefined);
}

describe.each(shippedTemplates)('%s', (slug) => {
  const template = loadTemplate(slug);
  const { nodes, edges, roles, phases, fields = [] } = template;
  const nodeIds = new Set(nodes.map((node) => node.id));
  const roleIds = new Set(roles.map((role) => role.id));
  const fieldIds = new Set(fields.map((field) => field.id));
  const lists = new Set<string>([
    ...BUILT_IN_LISTS,
    ...fields.filter((field) => field.type === 'list').map(({ id }) => id),
  ]);
  const scopeOf = (id: string) => {
    const node = nodes.find((other) => other.id === id);
    return node?.in ?? `phase ${node?.phase}`;
  };

  test('is read without a problem and carries its file name', () => {
    expect(readTemplate(templateText(slug))).toMatchObject({ ok: true });
    expect(template.id).toBe(slug);
  });

  test('is written in the documented order, so that two people can compare it', () => {
    expect(templateText(slug)).toBe(canonicalText(template));
  });

  test('may be published: no error and no warning', () => {
    expect(lint(template).filter((problem) => problem.severity !== 'hint')).toEqual([]);
  });

  test('makes a program small enough to travel with its contract', () => {
    expect(JSON.stringify(compile(template)).length).toBeLessThan(TEMPLATE_LIMITS.programBytes);
  });

  test('names nothing twice', () => {
    for (const things of [nodes, edges, roles, phases, fields, template.commitments ?? [], template.articles ?? []]) {
      const ids = things.map((thing) => thing.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('names only steps, roles, fields and ladders that exist', () => {
    const unknown: string[] = [];
    const must = (set: ReadonlySet<string>, id: string | undefined, path: string) => {
      if (id !== undefined && !set.has(id)) unknown.push(`${path}: ${id}`);
    };
    const phaseIds = new Set(phases.map((phase) => phase.id));
    const groups = new Set(nodes.filter((node) => node.kind === 'group').map((node) => node.id));
    for (const { path, key, value } of spotsOf(template)) {
      if (path.startsWith('/layout/') || path.startsWith('/assume/')) continue;
      if (key === 'role' && typeof value === 'string') must(roleIds, value, path);
      if (key === 'visibleTo' && typeof value === 'string') must(roleIds, value, path);
      if (key === 'form' && typeof value === 'string') must(fieldIds, value, path);
      if (key === 'edits' && typeof value === 'string') must(lists, value, path);
      if (key === 'list' && typeof value === 'string') must(lists, value, path);
      if (key === 'field' && typeof value === 'string') must(fieldIds, value, path);
      if (key === 'after' && typeof value === 'string') {
        const [what, id] = value.split(':') as [string, string | undefined];
        if (what === 'node') must(nodeIds, id, path);
        if (what === 'phase') must(phaseIds, id, path);
        if (what === 'field') must(fieldIds, id, path);
      }
    }
    for (const node of nodes) {
      must(phaseIds, node.phase, `${node.id}.phase`);
      must(groups, node.in, `${node.id}.in`);
      if (node.reminders !== 'none') must(new Set(Object.keys(template.reminders ?? {})), node.reminders, node.id);
    }
    for (const edge of edges) {
      must(nodeIds, edge.from, edge.id);
      must(nodeIds, edge.to, edge.id);
    }
    for (const { id, by, to, node } of template.commitments ?? []) {
      for (const role of [by, ...to]) must(roleIds, role, id);
      must(nodeIds, node, id);
    }
    for (const { id, of } of template.articles ?? []) must(roleIds, of, id);
    for (const id of Object.keys(template.assume?.roles ?? {})) must(roleIds, id, 'assume.roles');
    for (const id of Object.keys(template.assume?.rows ?? {})) must(lists, id, 'assume.rows');
    for (const id of Object.keys(template.assume?.answers ?? {})) must(nodeIds, id, 'assume.answers');
    expect(unknown).toEqual([]);
  });

  test('puts every step in one phase or one group', () => {
    for (const node of nodes) expect([node.id, [node.phase, node.in].filter(Boolean).length]).toEqual([node.id, 1]);
  });

  test('draws arrows inside one phase or group, from outcomes that exist', () => {
    for (const edge of edges) {
      const from = nodes.find((node) => node.id === edge.from) as TemplateNode;
      expect([edge.id, scopeOf(edge.to)]).toEqual([edge.id, scopeOf(edge.from)]);
      if (edge.outcome) expect([edge.id, outcomesOf(from)]).toEqual([edge.id, expect.arrayContaining([edge.outcome])]);
      expect([edge.id, edge.back === true]).toEqual([edge.id, edge.maxTimes !== undefined]);
    }
  });

  test('answers a refusal to sign and a meeting that has to take place but was not held', () => {
    for (const node of nodes) {
      const outcome = node.kind === 'sign' ? 'refused' : node.kind === 'meeting' && !node.recurrence ? 'notHeld' : null;
      if (!outcome || (node.kind === 'meeting' && node.required === false)) continue;
      const answered = edges.some((edge) => edge.from === node.id && edge.outcome === outcome);
      expect([node.id, outcome, answered]).toEqual([node.id, outcome, true]);
    }
  });

  test('reads conditions on outcomes that exist', () => {
    for (const { path, value } of spotsOf(template)) {
      if (typeof value !== 'object' || value === null || !('outcome' in value) || !('is' in value)) continue;
      const node = nodes.find((other) => other.id === value.outcome) as TemplateNode;
      expect([path, node?.id]).toEqual([path, value.outcome]);
      expect([path, [...outcomesOf(node), 'skipped']]).toEqual([path, expect.arrayContaining([value.is])]);
    }
  });

  test('holds no absolute date: only distances from events and date fields', () => {
    for (const { path, value } of spotsOf(template)) {
      if (typeof value === 'string')
        expect([path, value]).toEqual([path, expect.not.stringMatching(/\d{4}-(\d{2}|Q\d)/)]);
      if (typeof value === 'object' && value !== null) {
        expect([path, 'month' in value || 'quarter' in value]).toEqual([path, false]);
        expect([path, 'on' in value && typeof value.on === 'string']).toEqual([path, false]);
      }
    }
  });

  test('says of every step where its rule comes from, in both languages', () => {
    for (const node of nodes) {
      expect([node.id, node.note?.fr]).toEqual([node.id, expect.stringMatching(MARK)]);
      expect([node.id, node.note?.en]).toEqual([node.id, expect.stringMatching(MARK)]);
      const marks = (text = '') =>
        [...text.matchAll(/\[(S|I|X|P)\]/g)].map((found) => found[1] ?? '').sort((a, b) => (a < b ? -1 : 1));
      expect([node.id, marks(node.note?.en)]).toEqual([node.id, marks(node.note?.fr)]);
    }
  });

  test('speaks both languages everywhere', () => {
    const onlyFrench = spotsOf(template).filter(({ value }) => isLocalised(value) && !value.en);
    expect(onlyFrench.map(({ path }) => path)).toEqual([]);
  });

  test('avoids the words that judge or confuse', () => {
    const bad = textsOf(template).filter(({ text }) => FORBIDDEN.test(text));
    expect(bad).toEqual([]);
  });

  test('keeps French punctuation with the word before it', () => {
    const bad = spotsOf(template).flatMap(({ path, value }) =>
      isLocalised(value) && / [:;?!»]|« |[A-Za-zÀ-ÿ]'/.test(value.fr) ? [`${path}: ${value.fr}`] : [],
    );
    expect(bad).toEqual([]);
  });

  test('offers an easy text on every step people act on, in sentences of 12 words at most', () => {
    for (const node of nodes) {
      if (isForPeople(node)) expect([node.id, typeof node.plain?.fr]).toEqual([node.id, 'string']);
      for (const text of [node.plain?.fr, node.plain?.en]) {
        for (const sentence of (text ?? '').split(/[.?!:]/)) {
          const words = sentence.split(/[\s\u00a0]+/).filter(Boolean).length;
          expect([node.id, sentence, words <= MOST_WORDS_IN_EASY_TEXT]).toEqual([node.id, sentence, true]);
        }
      }
    }
  });

  test('dates every step that people have to do', () => {
    for (const node of nodes) {
      if (!isForPeople(node) || node.kind === 'option') continue;
      const dated = node.due ?? node.recurrence ?? (node.kind === 'wait' ? node.expected : undefined);
      expect([node.id, dated !== undefined]).toEqual([node.id, true]);
    }
  });

  test('never lets what is optional hold the contract', () => {
    for (const edge of edges) {
      const [from, to] = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id) as TemplateNode);
      if (edge.back || !from || !to || from.kind !== 'option' || from.deadline) continue;
      const isOptional = to.required === false || ['service', 'notice', 'option'].includes(to.kind);
      expect([edge.id, isOptional]).toEqual([edge.id, true]);
    }
  });

  test('is signed by roles, never by named people', () => {
    for (const node of nodes) {
      if (node.kind !== 'sign') continue;
      for (const line of node.who ?? []) expect('role' in line || 'each' in line).toBe(true);
    }
    const words = textsOf(template).flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u));
    const named = words.filter((word) => NAMES_OF_SIGNATORIES.has(createHash('sha256').update(word).digest('hex')));
    expect(named).toEqual([]);
  });

  test('has a coordinator, and a beneficiary who may leave at any time', () => {
    expect(roles.some((role) => role.kind === 'coordinator' && role.min > 0)).toBe(true);
    const beneficiaries = roles.filter((role) => role.kind === 'beneficiary');
    expect(beneficiaries.length).toBeGreaterThan(0);
    for (const role of beneficiaries) expect(role.belowMin).toEqual({ end: 'withdrawn' });
  });

  test('reads from left to right, phase after phase', () => {
    const { layout = {} } = template;
    expect(Object.keys(layout).sort()).toEqual([...nodeIds].sort());
    const columns = phases
      .filter((phase) => !phase.beside)
      .map((phase) => nodes.filter((node) => node.phase === phase.id).map((node) => layout[node.id]?.x ?? 0));
    for (const [at, xs] of columns.entries()) {
      const following = columns[at + 1];
      if (following) expect(Math.max(...xs)).toBeLessThan(Math.min(...following));
    }
    const spots = Object.values(layout).map(({ x, y }) => `${x},${y}`);
    expect(spots).toEqual([...new Set(spots)]);
  });
});

test('the four programmes are there', () => {
  expect(shippedTemplates).toEqual(
    expect.arrayContaining(['alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit', 'mulhouse-csm']),
  );
});
