import { useMemo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { parseColour, THEME_COLOURS } from '../../shared/codebook/colours.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { shownColour, useTheme } from '../ui/colour.ts';
import { TextField } from '../ui/fields.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { checkColour } from './colour-check.ts';
import { COLOUR_NAMES } from './colour-names.ts';

export interface ColourFieldProps {
  /** As typed; perhaps no colour yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The theme whose colour it is; null: a new one. */
  readonly codeId: CodeId | null;
  /** Those that it stands beside in the tree. */
  readonly beside: readonly Code[];
}

/** The palette, and any other colour by its digits, with what is to be said about it. */
export function ColourField({ value, onChange, codeId, beside }: ColourFieldProps) {
  const { t } = useTranslation('codebook');
  const theme = useTheme();
  const colour = parseColour(value);
  return (
    <div className="colour-field">
      <RadioGroup className="colour-field__group" value={colour} onChange={onChange} orientation="horizontal">
        <Label className="field__label">{t('form_colour')}</Label>
        <div className="colour-field__palette">
          {THEME_COLOURS.map((each) => (
            <Radio
              key={each}
              value={each}
              className="colour-field__colour"
              aria-label={t(COLOUR_NAMES[each])}
            >
              <span className="colour-field__square" style={{ '--swatch': shownColour(each, theme) }} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className="colour-field__own">
        <TextField
          label={t('form_colour_own')}
          value={value}
          onChange={onChange}
          {...(colour === null ? { error: t('form_colour_wrong') } : { help: t('form_colour_help') })}
        />
        {colour === null ? null : <Papers colour={colour} />}
      </div>
      {colour === null ? null : (
        <Advice colour={colour} codeId={codeId} beside={beside} onChange={onChange} />
      )}
    </div>
  );
}

/** The colour as it will stand on both papers. */
function Papers({ colour }: { readonly colour: string }) {
  const { t } = useTranslation('codebook');
  return (
    <div className="colour-field__papers">
      <span
        className="colour-field__paper colour-field__paper--light"
        style={{ '--swatch': shownColour(colour, 'light') }}
      >
        {t('swatch_light')}
      </span>
      <span
        className="colour-field__paper colour-field__paper--dark"
        style={{ '--swatch': shownColour(colour, 'dark') }}
      >
        {t('swatch_dark')}
      </span>
    </div>
  );
}

function Advice({
  colour,
  codeId,
  beside,
  onChange,
}: Omit<ColourFieldProps, 'value'> & { readonly colour: string }) {
  const { t } = useTranslation('codebook');
  const language = useUiLanguage();
  const formats = useFormats();
  const theme = useTheme();
  const { index } = useWorkspace().store;
  const { ratio, isReadable, near, alike, instead } = useMemo(() => {
    const others = index.all('code').filter(({ id }) => id !== codeId);
    return checkColour(colour, { beside, others });
  }, [index, colour, codeId, beside]);
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ratio);
  const said = [
    t(isReadable ? 'form_colour_ok' : 'form_colour_moved', { ratio: shown }),
    near ? t('form_colour_near', { name: nameIn(near.name, language) }) : '',
    alike
      ? t('form_colour_alike', {
          name: nameIn(alike.code.name, language),
          sights: formats.list(alike.sights.map((sight) => t(`sight_${sight}`))),
        })
      : '',
  ];
  return (
    <>
      <p className="colour-field__advice" role="status">
        {said.filter((sentence) => sentence !== '').join(' ')}
      </p>
      {instead === null || instead === colour ? null : (
        <div>
          <Button onPress={() => onChange(instead)}>
            <span className="swatch" style={{ '--swatch': shownColour(instead, theme) }} aria-hidden="true" />
            {t('form_colour_instead', { colour: instead })}
          </Button>
        </div>
      )}
    </>
  );
}
