import { z } from 'zod';
import { type TemplateProblem, templateProblem } from './template-problems.ts';
import { bestBranch, distinctiveKeys } from './union-branch.ts';
import { problemOfDiscriminator, problemsOf, wrongTypes } from './zod-problems.ts';

type Path = (string | number)[];
type Walk = { problems: TemplateProblem[]; most: number };

/**
 * What a schema says of a value, found part by part: the walk stops at `most` problems, so that a hostile value cannot
 * make it write a million refusals, and of several shapes it follows the one that the value resembles. The depth of the
 * value is known to be bounded.
 */
export function shapeProblems(schema: z.ZodType, value: unknown, most: number): TemplateProblem[] {
  const walk: Walk = { problems: [], most };
  visit(walk, schema, value, []);
  return walk.problems.slice(0, most);
}

function visit(walk: Walk, schema: z.ZodType, value: unknown, path: Path): void {
  if (walk.problems.length >= walk.most) return;
  if (isSmall(value) && schema.safeParse(value).success) return;
  if (schema instanceof z.ZodLazy || schema instanceof z.ZodOptional) {
    return visit(walk, schema.unwrap() as z.ZodType, value, path);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return visitKinds(walk, schema, value, path);
  if (schema instanceof z.ZodUnion) return visitUnion(walk, schema, value, path);
  if (schema instanceof z.ZodObject && isObject(value)) return visitObject(walk, schema, value, path);
  if (schema instanceof z.ZodRecord && isObject(value)) return visitRecord(walk, schema, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return visitArray(walk, schema, value, path);
  visitLeaf(walk, schema, value, path);
}

/** So much holds a step with all its rules; what is no larger cannot make zod write more than a few refusals. */
const SMALL = 256;

/** Whether a value is a list or an object with little inside: if all is well with it, zod says so in one breath. */
function isSmall(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let left = SMALL;
  const fits = (inner: unknown): boolean => {
    left -= 1;
    return left > 0 && (typeof inner !== 'object' || inner === null || Object.values(inner).every(fits));
  };
  return fits(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value with nothing inside, or one whose type is wrong: zod says it in one breath. */
function visitLeaf(walk: Walk, schema: z.ZodType, value: unknown, path: Path): void {
  const parsed = schema.safeParse(value);
  if (!parsed.success) walk.problems.push(...problemsOf(parsed.error.issues, value, path));
}

function visitObject(walk: Walk, schema: z.ZodObject, value: Record<string, unknown>, path: Path): void {
  for (const key of Object.keys(value)) {
    if (walk.problems.length >= walk.most) return;
    const inner = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : null;
    if (inner) visit(walk, inner, value[key], [...path, key]);
    else walk.problems.push(templateProblem('KEY_UNKNOWN', [...path, key], { key }));
  }
  for (const key of missingKeys(schema, value)) {
    walk.problems.push(templateProblem('KEY_MISSING', [...path, key], { key }));
  }
}

/** Keys that an object must have and has not. */
function missingKeys(schema: z.ZodObject, value: object): string[] {
  return Object.keys(schema.shape).filter(
    (key) => !Object.hasOwn(value, key) && !(schema.shape[key] instanceof z.ZodOptional),
  );
}

function visitRecord(walk: Walk, schema: z.ZodRecord, value: Record<string, unknown>, path: Path): void {
  for (const key of Object.keys(value)) {
    if (walk.problems.length >= walk.most) return;
    visitLeaf(walk, schema.keyType as unknown as z.ZodType, key, [...path, key]);
    visit(walk, schema.valueType as z.ZodType, value[key], [...path, key]);
  }
}

function visitArray(walk: Walk, schema: z.ZodArray, value: unknown[], path: Path): void {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = lengthsOf(schema);
  if (value.length < minimum) walk.problems.push(templateProblem('TOO_FEW', path, { min: minimum }));
  if (value.length > maximum) walk.problems.push(templateProblem('TOO_MANY', path, { max: maximum }));
  for (let at = 0; at < value.length && walk.problems.length < walk.most; at++) {
    visit(walk, schema.element as z.ZodType, value[at], [...path, at]);
  }
}

function lengthsOf(schema: z.ZodArray): { minimum?: number; maximum?: number } {
  const { minimum, maximum } = schema._zod.bag;
  return {
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  };
}

function visitKinds(walk: Walk, schema: z.ZodDiscriminatedUnion, value: unknown, path: Path): void {
  if (!isObject(value)) return visitLeaf(walk, schema, value, path);
  const key = schema.def.discriminator;
  const options = schema.options as z.ZodObject[];
  const kindsOf = (option: z.ZodObject) => [...((option.shape[key] as z.ZodLiteral).values as Set<unknown>)];
  const option = options.find((candidate) => kindsOf(candidate).includes(value[key]));
  if (option) return visitObject(walk, option, value, path);
  walk.problems.push(problemOfDiscriminator(value[key], [...path, key], options.flatMap(kindsOf).map(String)));
}

function visitUnion(walk: Walk, schema: z.ZodUnion, value: unknown, path: Path): void {
  const options = schema.options as z.ZodType[];
  if (Array.isArray(value)) {
    const list = options.find((option) => option instanceof z.ZodArray);
    if (list) return visit(walk, list, value, path);
  }
  if (isObject(value)) {
    const shapes = options.flatMap(objectsOf);
    const best = bestBranch(shapes, value);
    if (best) return visitObject(walk, best, value, path);
    const expected = distinctiveKeys(shapes);
    if (expected) walk.problems.push(templateProblem('SHAPE_UNKNOWN', path, { expected }));
    if (expected) return;
  }
  visitScalar(walk, options, value, path);
}

/** The shapes of objects among the options of a union. */
function objectsOf(option: z.ZodType): z.ZodObject[] {
  if (option instanceof z.ZodLazy) return objectsOf(option.unwrap() as z.ZodType);
  if (option instanceof z.ZodUnion) return (option.options as z.ZodType[]).flatMap(objectsOf);
  return option instanceof z.ZodObject ? [option] : [];
}

/** A word or a number where several things may stand: said well if it is of the type of one of them. */
function visitScalar(walk: Walk, options: readonly z.ZodType[], value: unknown, path: Path): void {
  const issues = options.map((option) => option.safeParse(value).error?.issues ?? null);
  if (issues.includes(null)) return;
  const near = issues.filter((found) =>
    found?.every((issue) => issue.path.length === 0 && !TYPE_ISSUES.has(issue.code)),
  );
  if (near.length === 1 && near[0]) walk.problems.push(...problemsOf(near[0], value, path));
  else
    walk.problems.push(
      wrongTypes(
        issues.flatMap((found) => found ?? []),
        path,
      ),
    );
}

const TYPE_ISSUES: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);
