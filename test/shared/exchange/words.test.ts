import { describe, expect, it } from 'vitest';
import { FLAG_KEYS, REPORT_KEYS, SKIP_REASONS } from '../../../shared/exchange/article/finding.ts';
import { ROW_FLAG_KEYS } from '../../../shared/exchange/parallel/finding.ts';
import { NOTICE_KEYS } from '../../../shared/exchange/text/source.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import { UI_LANGUAGES } from '../../../shared/model/records.ts';

describe('what an import says', () => {
  for (const language of UI_LANGUAGES) {
    it(`has words in ${language}, for one and for many, for either side`, () => {
      const i18n = createI18n(language);
      for (const key of [...FLAG_KEYS, ...ROW_FLAG_KEYS, ...SKIP_REASONS, ...NOTICE_KEYS, ...REPORT_KEYS]) {
        for (const context of UI_LANGUAGES) {
          for (const count of [1, 2]) {
            expect([key, i18n.exists(key, { ns: 'importing', context, count })]).toEqual([key, true]);
          }
        }
      }
      expect(i18n.exists('flag_unheardOf', { ns: 'importing' })).toBe(false);
    });
  }
});
