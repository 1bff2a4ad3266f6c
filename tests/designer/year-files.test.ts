import { describe, expect, it } from '@jest/globals';
import { calendarFile, type FileDate } from '../../designer/src/ui/calendar/calendar-file.ts';
import { tableFile } from '../../designer/src/ui/calendar/table-file.ts';

const date = (changes: Partial<FileDate> = {}): FileDate => ({
  id: 'evaluation-partenaires~3 meets',
  on: '2007-08-16',
  title: 'Bilan entre partenaires n° 3',
  what: 'on se retrouve',
  who: 'tous',
  shiftedFrom: '2007-08-15',
  ...changes,
});
const linesOf = (text: string) => text.split('\r\n');

describe('the calendar file', () => {
  it('has each date as a whole day, which no zone may move', () => {
    const lines = linesOf(calendarFile('alsace', 'Alsace', [date()]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20070816',
        'DTEND;VALUE=DATE:20070817',
        'SUMMARY:Bilan entre partenaires n° 3',
        'UID:alsace/evaluation-partenaires~3/meets@trame',
      ]),
    );
  });

  it('lets no title end its line and begin another', () => {
    const title = 'Réunion\r\nEND:VEVENT\nATTENDEE:mailto:x@example.test, salle 2; \\ \u2028fin';
    const lines = linesOf(calendarFile('alsace', 'Alsace\r\nX-EVIL:1', [date({ title, who: 'a\nb' })]));
    const unfolded = calendarFile('alsace', 'Alsace', [date({ title })]).replaceAll('\r\n ', '');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('ATTENDEE') || line.startsWith('X-EVIL'))).toBe(false);
    expect(unfolded).toContain('SUMMARY:Réunion\\nEND:VEVENT\\nATTENDEE:mailto:x@example.test\\, salle 2\\; \\\\  fin');
  });

  it('folds long lines at 75 bytes and cuts no letter in two', () => {
    const text = calendarFile('alsace', 'Alsace', [date({ title: 'é'.repeat(200) })]);
    for (const line of linesOf(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('é'.repeat(200));
    expect(text.includes('\n') && !/[^\r]\n/.test(text)).toBe(true);
  });
});

describe('the table file', () => {
  const HEAD = ['Date', 'Étape', 'Quoi', 'Qui', 'Au lieu du'];

  it('opens in a spreadsheet here: UTF-8 mark, semicolons', () => {
    const text = tableFile(HEAD, [date()]);
    expect(text.startsWith('\uFEFFDate;Étape;Quoi;Qui;Au lieu du\r\n')).toBe(true);
    expect(text).toContain('2007-08-16;Bilan entre partenaires n° 3;on se retrouve;tous;2007-08-15');
  });

  it('lets no cell become a formula', () => {
    for (const title of ['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '＝1']) {
      const row = tableFile(HEAD, [date({ title })]).split('\r\n')[1] ?? '';
      expect(row).toMatch(/^2007-08-16;"?'/);
    }
  });
});
