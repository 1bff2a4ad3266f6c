import { createHash } from 'node:crypto';
import { isPlainDate } from '#engine/calendar/plain-date';
import type { Data, TextRef } from '#schema/acts';
import type { Field, Template } from '#schema/template';
import { Fault } from '../fault.ts';
import { nearest } from '../near.ts';

/** Reads a value typed for a field of the template, by the field's type. */
export function readFieldValue(template: Template, name: string, text: string): Data {
  const fields = template.fields ?? [];
  const field = fields.find(({ id }) => id === name);
  if (!field)
    throw new Fault('FIELD_UNKNOWN', {
      field: name,
      near: nearest(
        name,
        fields.map(({ id }) => id),
      ),
    });
  if (field.type === 'list' || field.of !== undefined) throw new Fault('FIELD_NOT_SETTABLE', { field: name });
  const value = READERS[field.type](text, field);
  if (value === undefined) {
    throw new Fault('FIELD_VALUE_INVALID', { field: name, value: text, expected: expectedOf(field) });
  }
  return value;
}

/** A text kept outside the engine, known to it by a digest only. */
export function textRefOf(text: string): TextRef {
  const digest = createHash('sha256').update(text).digest('hex');
  return { id: digest.slice(0, 32), digest };
}

type Reader = (text: string, field: Field) => Data | undefined;

const whole: Reader = (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined);
const yesOrNo: Reader = (text) => {
  if (['true', 'oui', 'yes', 'vrai'].includes(text)) return true;
  return ['false', 'non', 'no', 'faux'].includes(text) ? false : undefined;
};
const date: Reader = (text) => (isPlainDate(text) ? text : undefined);
const kept: Reader = (text) => textRefOf(text);
const choiceIds = (field: Field) => (field.choices ?? []).map(({ id }) => id);

const READERS: Record<Exclude<Field['type'], 'list'>, Reader> = {
  integer: whole,
  money: whole,
  number: (text) => (/^-?\d{1,15}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : undefined),
  boolean: yesOrNo,
  consent: (text, field) => yesOrNo(text, field) ?? date(text, field),
  date,
  choice: (text, field) => (choiceIds(field).includes(text) ? text : undefined),
  choices: (text, field) => {
    const said = text.split(',');
    return said.every((one) => choiceIds(field).includes(one)) ? said : undefined;
  },
  person: (text) => (/^[A-Za-z0-9.-]{1,64}$/.test(text) ? text : undefined),
  text: kept,
  longText: kept,
  file: kept,
};

const EXPECTED: Partial<Record<Field['type'], string>> = {
  integer: '12',
  number: '12,5',
  money: '50000 (500,00 €)',
  boolean: 'oui | non | true | false',
  consent: 'oui | non | 2027-01-31',
  date: '2027-01-31',
  person: 'ROLE.1',
};

function expectedOf(field: Field): string {
  return EXPECTED[field.type] ?? choiceIds(field).join(' | ');
}
