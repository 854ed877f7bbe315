import type { IStylesOptions } from 'docx';
import type { UiLanguage } from '../../model/records.ts';

/** Sizes in half points, spacing in twentieths of a point, as OOXML counts them. */
export const GREY = '595959';
export const RULE = 'BFBFBF';
export const SHADE = 'F2F2F2';
/** Letter, the paper of most of the Americas, in twentieths of a point, with margins of an inch. */
export const PAGE = { width: 12_240, height: 15_840, margin: 1440 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const HEADING_FONT = 'Calibri';

/** Fonts that Word and LibreOffice have or replace with one of the same widths. */
export function stylesFor(language: UiLanguage): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: HEADING_FONT, size, bold: true, color: '1F1F1F' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Cambria', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 80 } },
      },
      title: { run: { font: HEADING_FONT, size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(28, 360),
    },
    paragraphStyles: [
      {
        id: 'Definition',
        name: 'Definition',
        basedOn: 'Normal',
        run: { italics: true, color: GREY },
        paragraph: { keepNext: true },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        run: { font: HEADING_FONT, size: 18, color: GREY },
        paragraph: { spacing: { after: 40 } },
      },
    ],
  };
}
