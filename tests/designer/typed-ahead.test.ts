import { describe, expect, it } from '@jest/globals';
import { createTypedAhead } from '../../designer/src/app/palette/typed-ahead.ts';

describe('what is typed before the palette is there', () => {
  it('stands in its field when it comes, with what follows until it has the focus', () => {
    const ahead = createTypedAhead();
    let field = '';
    for (const letter of 'mul') ahead.add(letter);
    const leave = ahead.into((text) => (field += text));
    for (const letter of 'house') ahead.add(letter);
    expect(field).toBe('mulhouse');
    leave();
  });

  it('stands there once, and not in the field of the next time', () => {
    const ahead = createTypedAhead();
    const fields: string[] = [];
    ahead.add('x');
    for (let time = 0; time < 2; time += 1) ahead.into((text) => fields.push(text))();
    expect(fields).toEqual(['x']);
  });
});
