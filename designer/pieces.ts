/*
 * How the pages are cut into files. Small files that are always fetched together are one: a slow processor spends more
 * on sixty requests than on what they bring. A piece takes along what its modules need, unless a piece before it has
 * it; so what one's own page needs comes first, and stays as light as it is.
 */

/** Modules by their paths; the words of each language have a piece of their own. */
const modules = (paths: RegExp) => (id: string) => paths.test(id) && !id.endsWith('.json');

/** What runs before the libraries are there, and must bring none of them along. */
const early = {
  name: 'early',
  test: /preload-helper|designer\/index\.html|ui\/theme\/[^/]+\.css|designer\/src\/(main\.|early\/|app\/(features|places)\.|features\/[^/]+\/feature\.|features\/editor\/[^/]+\/views?\.|locales\/(area-files|first-language|first-words)\.|api-client\/(questions\/|known-seq|request\.))/,
};

/** The libraries and the frame of every page. */
const first = { name: 'first', tags: ['$initial' as const] };

/** The words of each language, for themselves: those that are there from the start (`first.ts`), … */
const FIRST_WORDS = /\/locales\/(fr|en)\/(first|domain|easy|frame|my-page|sign-in)\./;
/** … those of pages at a desk, which speak with a dozen areas each, and those of the designer. */
const LATER_WORDS = /\/locales\/(fr|en)\/(editor)?(?!.*kitchen-sink)[^/]*\.json$/;
const words = {
  debugName: 'words',
  name: (id: string) => {
    const [, first] = FIRST_WORDS.exec(id) ?? [];
    if (first !== undefined) return `words-${first}`;
    const [, language, designer = 'desk'] = LATER_WORDS.exec(id) ?? [];
    return language === undefined ? null : `words-${designer}-${language}`;
  },
};

/** What one's own page shares with the others. */
const light = {
  name: 'light',
  test: modules(
    /designer\/src\/(ui\/(shift-note|due-mark|pill|use-(asks|opened-focus|step-title)|easy\/|toast\/)|locales\/dates|api-client\/|features\/(acts\/hands\/(hands-of|hand-note|use-aside-words)|evaluations\/review-path|amendments\/(amendment-step|amendments-path)))|(react-query|query-core)\/build\/modern\/(useI|i)nf/,
  ),
};

/** The controls of pages at a desk. One's own page does without them until somebody begins to answer. */
const controls = {
  name: 'controls',
  test: /node_modules\/(@mantine\/(core|hooks)|@floating-ui|react-number-format|react-remove-scroll)\/.*\.m?js$/,
};

/** What two templates say differently: a page of a room says it, and needs nothing else of how templates are drawn. */
const differences = { name: 'differences', test: /\/engine\/authoring\/(differences|same-json)\.ts$/ };

/** The engine and the language of templates, in as few pieces as those who need some of it allow. */
const engine = {
  name: 'engine',
  test: /^(?!.*node_modules).*\/(schema|engine)\/.*\.ts$/,
  entriesAware: true,
  entriesAwareMergeThreshold: 20_000,
};

const ui = { name: 'ui', test: modules(/designer\/src\/ui\/(?!calendar|changes|year|timeline)/) };
/** The calendar of a year, wherever it stands. */
const year = { name: 'year', test: modules(/designer\/src\/ui\/(calendar|year|timeline)\//) };
/** The room of a contract, and every act in it. */
const room = {
  name: 'room',
  test: modules(
    /designer\/src\/features\/(contract\/(?!graph\/(graph-canvas|amended-words)|sample|states)|acts\/(?!(criteria|files|sign)\/|.*(samples|sample-things|states)))/,
  ),
};

/** In this order: a module belongs to the first piece that takes it. What a single page needs stays with that page. */
const inOrder = [early, first, words, light, controls, differences, engine, ui, year, room];
export const PIECES = inOrder.map((piece, place) => ({
  ...piece,
  ...(piece === early || piece === first || piece === words ? {} : { minShareCount: 2 }),
  priority: inOrder.length - place,
}));
