import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../lib/files/csv.ts';
import { decodeText } from '../../lib/files/decode.ts';
import { FILE_LIMIT } from '../../lib/files/problem.ts';
import { readFile } from '../../lib/files/read.ts';
import { docx, paragraph, xlsx } from './office.ts';

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('plain text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Zoë huilde.')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffZoë huilde.')],
    ['Windows', latin('Zoë huilde.')],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, ...[...'Zoë huilde.'].flatMap((letter) => [letter.charCodeAt(0), 0])),
    ],
  ])('in %s is read', (_, bytes) => expect(decodeText(bytes)).toBe('Zoë huilde.'));
});

describe('a table as text', () => {
  it.each([
    [
      'datum;notitie\r\n3 mei;"Lotte viel; ze huilde."',
      [
        ['datum', 'notitie'],
        ['3 mei', 'Lotte viel; ze huilde.'],
      ],
    ],
    [
      'a,b\n1,"x ""y"" z"',
      [
        ['a', 'b'],
        ['1', 'x "y" z'],
      ],
    ],
    [
      'a\tb\n\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['een kolom\nLotte viel.', [['een kolom'], ['Lotte viel.']]],
    [
      'a;b\n"op\ntwee regels";x',
      [
        ['a', 'b'],
        ['op\ntwee regels', 'x'],
      ],
    ],
  ])('%j', (text, rows) => expect(readCsv(text)).toEqual(rows));

  it('comes back as it was written', () => {
    const rows = [
      ['zin', 'aantal'],
      ['Ze zei: "nee"; en weg', '2'],
      ['op\ntwee', 'é'],
    ];
    expect(readCsv(writeCsv(rows))).toEqual(rows);
  });

  it.each(['=1+1', '+32', '-3', '@som'])('never starts a formula with %s', (text) => {
    expect(writeCsv([[text]])).toContain(`'${text}`);
  });
});

describe('a file', () => {
  it.each([
    ['notities.txt', 'Lotte viel.', { kind: 'text', text: 'Lotte viel.' }],
    [
      'Notities.CSV',
      'a;b\n1;2',
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ],
    [
      'notities.docx',
      docx(paragraph('Lotte ', 'viel &amp; huilde.') + paragraph('Ze lachte.')),
      { kind: 'text', text: 'Lotte viel & huilde.\nZe lachte.\n' },
    ],
    [
      'tabel.docx',
      docx(
        `<w:tbl><w:tr><w:tc>${paragraph('Lotte')}</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>`,
      ),
      { kind: 'text', text: 'Lotte\n\n' },
    ],
    [
      'notities.xlsx',
      xlsx([
        ['datum', 'notitie'],
        ['', ''],
        ['3 mei', 'Lotte viel.'],
      ]),
      {
        kind: 'table',
        rows: [
          ['datum', 'notitie'],
          ['3 mei', 'Lotte viel.'],
        ],
      },
    ],
  ])('%s is read', async (name, content, expected) => {
    expect(await readFile(file(name, content))).toEqual(expected);
  });

  it.each([
    ['leeg.txt', '  \n', 'empty'],
    ['leeg.csv', '\n\n', 'empty'],
    ['foto.png', 'x', 'unknown'],
    ['zonder', 'x', 'unknown'],
    ['x.constructor', 'x', 'unknown'],
    ['kapot.docx', 'geen zip', 'damaged'],
    ['kapot.xlsx', 'geen zip', 'damaged'],
    ['ander.docx', xlsx([['x']]), 'damaged'],
    ['oud.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old'],
    ['slot.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old'],
    ['groot.txt', new Uint8Array(FILE_LIMIT + 1), 'too-large'],
  ])('%s is refused', async (name, content, problem) => {
    await expect(readFile(file(name, content))).rejects.toMatchObject({ problem });
  });
});
