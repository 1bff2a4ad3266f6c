/** A JSON schema as we write it. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};

const INDENT = '  ';

/** A schema as somebody would write the type by hand: names, a question mark for what may be left out. */
export function typeText(schema: Schema, depth = 0): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const some = schema.anyOf ?? schema.oneOf;
  if (some !== undefined) return some.map((one) => typeText(one, depth)).join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((one) => typeText(one, depth)).join(' & ');
  if (schema.type === 'array') return `${bracketed(typeText(schema.items ?? {}, depth))}[]`;
  if (schema.type === 'object' || schema.properties !== undefined) return objectText(schema, depth);
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return [schema.type ?? 'anything', schema.format].filter((part) => part !== undefined).join(' ');
}

function objectText({ properties = {}, required = [], additionalProperties }: Schema, depth: number): string {
  const inside = INDENT.repeat(depth + 1);
  const lines = Object.entries(properties).map(
    ([name, value]) => `${inside}${name}${required.includes(name) ? '' : '?'}: ${typeText(value, depth + 1)}`,
  );
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    lines.push(`${inside}[name]: ${typeText(additionalProperties, depth + 1)}`);
  return lines.length === 0 ? '{ … }' : `{\n${lines.join('\n')}\n${INDENT.repeat(depth)}}`;
}

function bracketed(text: string): string {
  return text.includes(' | ') && !text.startsWith('{') ? `(${text})` : text;
}
