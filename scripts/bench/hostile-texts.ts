/** Texts of nearly two megabytes that are no template: the worst that somebody may send (guarantees 4.4, A). */
export function hostileTexts(empty: string): [name: string, text: string][] {
  const put = (key: string, raw: string) => empty.replace(`"${key}":[]`, `"${key}":[${raw}]`);
  const before = (key: string, raw: string) => empty.replace(`"${key}":[`, `${raw},"${key}":[`);
  const choice = `{"id":"a","kind":"decision","method":1,"choices":[${repeat('{},', 300)}]},`;
  const gate = `{"id":"a","kind":"gate","mode":"race","branches":[${repeat(`{"outcome":"a","if":{"all":[${repeat('{},', 190)}]}},`, 19_000)}]},`;
  const field = `{"id":"a","columns":[${repeat(`{"choices":[${repeat('{},', 300)}]},`, 12_000)}]},`;
  const options = Array.from({ length: 500 }, (_, n) => `"a${n}":[${repeat('1,', 200)}]`).join(',');
  return [
    ['numbers for steps', put('nodes', repeat('1,', 1_000))],
    ['empty steps', put('nodes', repeat('{"kind":"task"},', 8_000))],
    ['empty choices', put('nodes', repeat(choice))],
    ['empty conditions', put('nodes', repeat(gate))],
    ['empty choices of columns', before('roles', `"fields":[${repeat(field)}]`)],
    ['wrong assumptions', before('roles', `"assume":{"options":{${options}}}`)],
    ['unknown keys', before('roles', Array.from({ length: 480 }, (_, n) => `"k${n}":${n}`).join(','))],
    ['lists in lists', put('edges', repeat('[[[[]]]],', 17_000))],
    ['nothing but numbers', `[${repeat('1,')}]`],
    ['nothing but keys', `{${Array.from({ length: 150_000 }, (_, n) => `"k${n}":1`).join(',')}}`],
    ['nothing but escapes', `"${repeat('\\u0041')}"`],
    ['nothing but blanks', ' '.repeat(1_999_990)],
    ['long names', put('nodes', repeat(`{"kind":"task","${'x'.repeat(60_000)}":1},`))],
  ];
}

function repeat(part: string, bytes = 1_900_000): string {
  return part.repeat(Math.floor(bytes / part.length)).replace(/,$/, '');
}
