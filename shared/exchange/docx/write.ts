import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ITableCellOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { baseLanguage } from '../../align/languages/base-language.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../model/records.ts';
import { type ExcerptRow, languagesOf, sidesIn } from '../excerpts/excerpt.ts';
import { type ExcerptWords, excerptWords, withoutControls } from '../excerpts/words.ts';
import { noteParagraphs } from './note.ts';
import { PAGE, RULE, SHADE, stylesFor, TEXT_WIDTH } from './styles.ts';

export interface DocxOptions {
  /** The language of everything that is not testimony. */
  readonly language: UiLanguage;
  readonly project: string;
}

/** A run of text that says in which language it is, so that spelling and speech follow it. */
function run(text: string, language: string): TextRun {
  return new TextRun({ text: withoutControls(text), language: { value: language } });
}

/** One Word paragraph a line; an empty text is one empty paragraph, which a cell needs. */
function lines(text: string, language: string, style?: string): Paragraph[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => new Paragraph({ ...(style && { style }), children: [run(line, language)] }));
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: RULE };

function cell(
  children: readonly Paragraph[],
  width: number,
  more: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    ...more,
  });
}

/** What a theme means, what goes in and what stays out, in one language and introduced in it. */
function definition(code: ExcerptRow['code'], language: UiLanguage): Paragraph[] {
  const { t } = excerptWords(language);
  const [inclusion, exclusion] = [code.inclusion?.[language], code.exclusion?.[language]];
  return [
    code.description[language],
    ...(inclusion ? [t('docx_inclusion', { text: inclusion })] : []),
    ...(exclusion ? [t('docx_exclusion', { text: exclusion })] : []),
  ]
    .filter((text) => text !== '')
    .flatMap((text) => lines(text, language, 'Definition'));
}

class Report {
  readonly #words: ExcerptWords;
  readonly #columns: readonly string[];
  readonly #width: number;

  constructor(
    readonly rows: readonly ExcerptRow[],
    readonly options: DocxOptions,
  ) {
    this.#words = excerptWords(options.language);
    this.#columns = languagesOf(rows);
    this.#width = Math.floor(TEXT_WIDTH / Math.max(1, this.#columns.length));
  }

  get #ui(): UiLanguage {
    return this.options.language;
  }

  document(): Document {
    const title = this.#words.t('docx_title');
    return new Document({
      title: withoutControls(`${title}: ${this.options.project}`),
      creator: 'Testimonio',
      description: '',
      styles: stylesFor(this.#ui),
      sections: [
        {
          properties: {
            page: {
              size: { width: PAGE.width, height: PAGE.height },
              margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
            },
          },
          footers: { default: this.#footer() },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, this.#ui)] }),
            ...this.#opening(),
            ...this.#themes().flatMap((rows) => this.#theme(rows)),
          ],
        },
      ],
    });
  }

  #opening(): Paragraph[] {
    const { t } = this.#words;
    const count = this.rows.length;
    const excerpts = t('docx_excerpts', { count });
    const subtitle = t('docx_subtitle', { project: this.options.project, excerpts });
    return [...lines(subtitle, this.#ui, 'Source'), ...(count === 0 ? lines(t('docx_none'), this.#ui) : [])];
  }

  #footer(): Footer {
    const children = [`${this.#words.t('docx_page')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
    return new Footer({
      children: [
        new Paragraph({
          style: 'Source',
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children, language: { value: this.#ui } })],
        }),
      ],
    });
  }

  /** The rows come sorted by theme; a run of one theme makes a section. */
  #themes(): ExcerptRow[][] {
    const themes: ExcerptRow[][] = [];
    for (const row of this.rows) {
      const last = themes.at(-1);
      if (last?.[0]?.code.id === row.code.id) last.push(row);
      else themes.push([row]);
    }
    return themes;
  }

  #theme(rows: readonly ExcerptRow[]): (Paragraph | Table)[] {
    const code = rows[0]?.code;
    if (!code) return [];
    const paths = UI_LANGUAGES.map((language) => ({ language, text: code.path[language].join(' › ') }));
    // A name that is the same in both languages, or missing in one, stands once.
    const shown = paths[0]?.text === paths[1]?.text ? paths.slice(0, 1) : paths;
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: shown.flatMap(({ language, text }, at) => [
          ...(at > 0 ? [new TextRun({ text: ' / ' })] : []),
          run(text, language),
        ]),
      }),
      ...UI_LANGUAGES.flatMap((language) => definition(code, language)),
      this.#table(rows),
    ];
  }

  #table(rows: readonly ExcerptRow[]): Table {
    return new Table({
      width: { size: this.#width * this.#columns.length, type: WidthType.DXA },
      columnWidths: this.#columns.map(() => this.#width),
      layout: TableLayoutType.FIXED,
      borders: {
        top: EDGE,
        bottom: EDGE,
        left: EDGE,
        right: EDGE,
        insideHorizontal: EDGE,
        insideVertical: EDGE,
      },
      rows: [this.#headerRow(), ...rows.flatMap((row) => [this.#textRow(row), this.#sourceRow(row)])],
    });
  }

  #headerRow(): TableRow {
    const upper = (text: string) => text.charAt(0).toLocaleUpperCase(this.#ui) + text.slice(1);
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: this.#columns.map((base) =>
        cell(
          [
            new Paragraph({
              keepNext: true,
              children: [
                new TextRun({
                  text: upper(this.#words.languageName(base)),
                  bold: true,
                  language: { value: this.#ui },
                }),
              ],
            }),
          ],
          this.#width,
        ),
      ),
    });
  }

  #textRow(row: ExcerptRow): TableRow {
    return new TableRow({
      children: this.#columns.map((base) => {
        const sides = sidesIn(row, base);
        const words = sides.flatMap((side) => [
          ...lines(side.text, side.language),
          ...lines(this.#words.stateOf(side), this.#ui, 'Source'),
        ]);
        const content = words.length > 0 ? words : lines('', base);
        return cell(
          [...content.slice(0, -1), ...this.#speakerLines(row, base), ...content.slice(-1)],
          this.#width,
        );
      }),
    });
  }

  /** `Marisol · hondureña · mujer · 34`, in the column's own language where the window speaks it. */
  #speakerLines(row: ExcerptRow, base: string): Paragraph[] {
    const language = UI_LANGUAGES.find((each) => each === baseLanguage(base)) ?? this.#ui;
    const names = row.speakers.map(({ name }) => name[language]).join('; ');
    const attributes = row.attributes.map(({ text }) => text[language]);
    const line = [names, ...attributes].filter((part) => part !== '').join(' · ');
    return line === '' ? [] : lines(`— ${line}`, language, 'Source');
  }

  #sourceRow(row: ExcerptRow): TableRow {
    const { t } = this.#words;
    const segments = row.beads.map(({ number }) => number).join(', ');
    const source = [
      row.document.name,
      row.section,
      segments === '' ? '' : t('docx_segment', { count: row.beads.length, segments }),
      row.coder === '' ? '' : t('docx_taggedBy', { coder: row.coder }),
    ];
    const notes = row.notes.flatMap((note) => noteParagraphs(note, t('docx_note'), this.#ui));
    return new TableRow({
      cantSplit: true,
      children: [
        cell(
          [...lines(source.filter((part) => part !== '').join(' · '), this.#ui, 'Source'), ...notes],
          this.#width * this.#columns.length,
          {
            columnSpan: this.#columns.length,
            shading: { type: ShadingType.CLEAR, fill: SHADE, color: 'auto' },
          },
        ),
      ],
    });
  }
}

/** The excerpts as a Word document: a heading a theme, under it a table with one column a language. */
export async function writeExcerptsDocx(
  rows: readonly ExcerptRow[],
  options: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Report(rows, options).document();
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
