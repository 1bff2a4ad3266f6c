import { z } from 'zod';
import { forbiddenCharacters, hasHalfCharacter, hasTooManyMarks, ID, OUTCOME } from './characters.ts';
import { TEMPLATE_LIMITS } from './vocabulary.ts';

/*
 * The messages given to zod below are the stable codes of `template-problems.ts`: what is refused is named once, where
 * it is refused.
 */

/** The name of a thing inside a template. `constructor` is refused: it is a name that JavaScript objects already have. */
export const idSchema = z
  .string()
  .regex(ID, 'ID_INVALID')
  .refine((id) => id !== 'constructor', { message: 'ID_INVALID' });

/** An outcome: like an id, but the kinds' own outcomes are written in camel case (`notHeld`). */
export const outcomeSchema = z
  .string()
  .regex(OUTCOME, 'OUTCOME_INVALID')
  .refine((name) => !(name in {}), { message: 'OUTCOME_INVALID' });

/** A civil date that exists, between 1900 and 2199. */
export const plainDateSchema = z
  .string()
  .regex(/^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, 'DATE_INVALID')
  .refine(existsInCalendar, { message: 'DATE_INVALID' });

/** Euro cents, or the smallest unit of another currency. Never a decimal number. */
export const moneySchema = z.int().min(-1_000_000_000_00).max(1_000_000_000_00);

/** Text written by a coordinator: no control, invisible or direction-changing characters, no half characters. */
export const textSchema = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !forbiddenCharacters.test(text), { message: 'TEXT_CHARACTER_FORBIDDEN' })
    .refine((text) => !hasHalfCharacter(text), { message: 'TEXT_HALF_CHARACTER' })
    .refine((text) => !hasTooManyMarks(text), { message: 'TEXT_TOO_MANY_MARKS' });

/** A text in French, and in English where somebody translated it. */
export const localisedSchema = (max: number) => z.strictObject({ fr: textSchema(max), en: textSchema(max).optional() });
export type Localised = { fr: string; en?: string };

export const titleSchema = localisedSchema(TEMPLATE_LIMITS.titleCharacters);
export const longTextSchema = localisedSchema(TEMPLATE_LIMITS.textCharacters);

function existsInCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}
