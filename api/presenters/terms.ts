import { AMENDMENT_STEP } from '#engine/amend/names';
import type { ContractState } from '#engine/state';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Article, Commitment } from '#schema/template';
import type { ItemDocument } from '#store/collections/items';
import { sha256 } from '#store/sha256';
import type { Dossier } from '../dossier.ts';
import { indexOf } from './index-of.ts';
import type { Names, PersonView } from './names.ts';
import { maySeeStep } from './privacy.ts';
import { type Texts, textOf } from './texts.ts';

/** Something one party promises to others, in full and in easy words. */
export type PromiseView = {
  id: string;
  by: { id: string; title: Localised };
  to: Localised[];
  text: Localised;
  plain: Localised | null;
  /** Counts only as far as the party is available: never a breach. */
  unlessUnavailable: boolean;
  mine: boolean;
};

/** One party's signature of one step: given, or awaited. */
export type SignatureView = {
  node: string;
  role: { id: string; title: Localised };
  people: PersonView[];
  signed: { by: PersonView; on: CivilDate; for: PersonView | null } | null;
};

/** The sheet that everybody signs: its articles, who promises what, its fingerprint, and who has signed. */
export type TermsView = {
  title: string;
  programme: Localised;
  version: number;
  /** Of the exact text below: what a signature is under. */
  digest: string;
  articles: { id: string; title: Localised; text: Localised; of: Localised | null }[];
  promises: PromiseView[];
  signatures: SignatureView[];
};

type Written = { dossier: Dossier; state: ContractState | null; texts: Texts };
type Saying = Written & { names: Names };

/** Puts the sheet together from the programme and from what people wrote since. */
export function termsView(saying: Saying, items: readonly ItemDocument[]): TermsView {
  const { contract, template, version } = saying.dossier;
  const text = textOfContract(saying);
  return {
    title: contract.title,
    programme: template.title,
    version: version.version,
    digest: digestOf(template.title, text),
    ...text,
    signatures: items.flatMap((item) => signatureView(saying, item)),
  };
}

/** The fingerprint of the text as it stands now, the same whoever reads it. */
export function digestOfText(written: Written): string {
  return digestOf(written.dossier.template.title, textOfContract(written));
}

type Text = Pick<TermsView, 'articles' | 'promises'>;

function digestOf(programme: Localised, { articles, promises }: Text): string {
  const said = promises.map(({ id, by, to, text, plain, unlessUnavailable }) => ({
    ...{ id, by: by.id, to, text, plain, unlessUnavailable },
  }));
  return sha256(JSON.stringify({ programme, articles, promises: said }));
}

function textOfContract(written: Written): Text {
  const { dossier } = written;
  const articles = (dossier.template.articles ?? []).map((article) => articleView(dossier, article));
  return { articles, promises: [...shipped(written), ...added(written)] };
}

function articleView({ template }: Dossier, { id, title, text, of }: Article): TermsView['articles'][number] {
  return { id, title, text, of: indexOf(template).roles.get(of ?? '')?.title ?? null };
}

function shipped({ dossier: { template, roles } }: Written): PromiseView[] {
  const titleOf = (id: string) => indexOf(template).roles.get(id)?.title ?? { fr: id };
  return (template.commitments ?? []).map(({ id, by, to, text, plain, unlessUnavailable }: Commitment) => ({
    id,
    by: { id: by, title: titleOf(by) },
    to: to.map(titleOf),
    text,
    plain: plain ?? null,
    unlessUnavailable: unlessUnavailable ?? false,
    mine: roles.includes(by),
  }));
}

/** Promises that people added: rows of the list `commitments` with words of their own (R33). */
function added({ dossier: { template, roles, me }, state, texts }: Written): PromiseView[] {
  return (state?.lists['commitments'] ?? []).flatMap(({ id, values }) => {
    const words = texts.read(values['text']);
    const role = indexOf(template).roles.get(textOf(values['by']) ?? '');
    if (typeof words !== 'string' || !role) return [];
    const mine = values['person'] === me.id || (values['person'] === undefined && roles.includes(role.id));
    const text = { fr: words, en: words };
    return [{ id, by: { id: role.id, title: role.title }, to: [], text, plain: null, unlessUnavailable: false, mine }];
  });
}

function signatureView({ dossier, names }: Saying, item: ItemDocument): SignatureView[] {
  const { template } = dossier;
  // Agreeing to a change is no signature of the contract.
  if (item.node === AMENDMENT_STEP) return [];
  if (indexOf(template).nodes.get(item.node)?.kind !== 'sign' || item.closed?.why === 'seatLeft') return [];
  if (!maySeeStep(dossier, item.node) && !item.people.includes(dossier.me.id)) return [];
  const role = indexOf(template).roles.get(item.roles[0] ?? '');
  const answer = item.answers.find(({ verb }) => verb === 'sign');
  const signed = answer && {
    by: names(answer.person),
    on: answer.on,
    for: answer.behalf === undefined ? null : names(answer.behalf),
  };
  if (!role) return [];
  const people = item.people.map(names);
  return [{ node: item.node, role: { id: role.id, title: role.title }, people, signed: signed ?? null }];
}
