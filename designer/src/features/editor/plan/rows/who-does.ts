import type { Template, TemplateNode } from '#schema/template';
import { shortName } from '../../../../ui/timeline/short-name.ts';
import { type Speaker, whoInWords } from './step-words.ts';

/** Who does a step, as the plan shows it: everybody, a few tiles, or words where it is nobody's role. */
export type WhoDoes = { isEverybody: boolean; tiles: string[]; words: string };

export function whoDoes(template: Template, node: TemplateNode, speaker: Speaker): WhoDoes {
  const lines = node.kind === 'notice' ? (node.to ?? []) : (node.who ?? []);
  const roles = [...new Set(lines.flatMap((line) => ('role' in line ? [line.role] : [])))];
  const titles = roles.flatMap((id) => template.roles.find((role) => role.id === id)?.title ?? []);
  const isEverybody = roles.length === template.roles.length && roles.length > 1;
  const isTiles = titles.length === lines.length;
  return {
    isEverybody,
    tiles: isTiles ? titles.map((title) => shortName(speaker.say(title)).name) : [],
    words: whoInWords(template, node, speaker),
  };
}
