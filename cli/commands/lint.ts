import { lint, mayPublish } from '#engine/lint/lint';
import type { Problem, Severity } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import { type OptionKind, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadTemplate } from '../load-template.ts';
import { onlyArguments } from '../positionals.ts';
import { placeOf } from '../template-details.ts';
import type { Language, Terminal } from '../terminal.ts';
import { withinLimit } from '../time-limit.ts';

const OPTIONS = { json: 'flag', lang: 'value' } as const satisfies Record<string, OptionKind>;

const SEVERITIES: Record<Severity, Record<Language, string>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'attention', en: 'warning' },
  hint: { fr: 'conseil', en: 'hint' },
};

/** Says what a coordinator should know before a template is used. */
export async function runCommand(typed: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode> {
  const given = readArguments(typed, OPTIONS);
  const [file] = onlyArguments(given.positionals, ['FILE|SLUG']);
  const template = loadTemplate(file);
  const problems = withinLimit(() => lint(template));
  terminal.out(given.flag('json') ? asJson(template.id, problems) : asText(problems, language));
  return mayPublish(problems) ? EXIT.ok : EXIT.problems;
}

function asJson(template: string, problems: readonly Problem[]): string {
  const said = problems.map((problem) => ({ ...problem, messages: sayProblem(problem) }));
  return JSON.stringify({ template, mayPublish: mayPublish(problems), problems: said }, null, 2);
}

function asText(problems: readonly Problem[], language: Language): string {
  if (problems.length === 0) return language === 'fr' ? 'Rien à signaler.' : 'Nothing to report.';
  return problems.map((problem) => lineOf(problem, language)).join('\n');
}

function lineOf(problem: Problem, language: Language): string {
  const severity = SEVERITIES[problem.severity][language];
  return `${severity} ${placeOf(problem, language)}: ${sayProblem(problem)[language]} [${problem.code}]`;
}
