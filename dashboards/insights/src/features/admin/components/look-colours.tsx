import {
  checkLook,
  isHexColour,
  LOOK_PARTS,
  LOOK_THEMES,
  OUR_COLOURS,
  type ColourCheck,
  type LookColours,
} from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { CrossIcon } from '../../../shared/ui/icons.js';
import field from '../../../shared/ui/field.module.css';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { Tick } from './tick.js';
import look from './look.module.css';

interface LookColoursTableProps {
  readonly colours: LookColours;
  readonly onChange: (colours: LookColours) => void;
}

/** Six colours, each with what it measures on its grounds and, where it fails, the nearest that passes for whoever wants it. */
export function LookColoursTable({ colours, onChange }: LookColoursTableProps) {
  const { t, word, number } = useWords();
  const measured = checkLook(readable(colours));
  const failing = measured.filter(({ nearest }) => nearest !== null);
  const take = (checks: readonly ColourCheck[]) =>
    onChange(
      checks.reduce<LookColours>(
        (all, { theme, part, nearest }) =>
          nearest === null ? all : { ...all, [theme]: { ...all[theme], [part]: nearest } },
        colours,
      ),
    );
  const set = (theme: keyof LookColours, part: 'main' | 'accent', value: string) =>
    onChange({ ...colours, [theme]: { ...colours[theme], [part]: value.trim().toLowerCase() } });
  return (
    <>
      <table className={`${rows.table} ${look.table}`}>
        <caption className="visually-hidden">{t('look.colours.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('look.column.where')}</th>
            <th scope="col">{t('look.column.colour')}</th>
            <th scope="col">{t('look.column.measured')}</th>
            <th scope="col">{t('look.column.result')}</th>
          </tr>
        </thead>
        <tbody>
          {LOOK_THEMES.flatMap((theme) =>
            LOOK_PARTS.map((part) => {
              const value = colours[theme][part];
              const isColour = isHexColour(value);
              const check = measured.find((one) => one.theme === theme && one.part === part);
              const name = t('look.field', { part: word('look.part', part), theme: word('look.theme', theme) });
              return (
                <tr key={`${theme} ${part}`}>
                  <th scope="row">{name}</th>
                  <td data-label={t('look.column.colour')}>
                    <span className={look.pair}>
                      <input
                        type="color"
                        aria-label={t('look.pick', { field: name })}
                        className={look.swatch}
                        value={isColour ? value : OUR_COLOURS[theme][part]}
                        onChange={(event) => set(theme, part, event.target.value)}
                      />
                      <input
                        aria-label={name}
                        aria-invalid={isColour ? undefined : true}
                        className={`${field.input} ${look.code}`}
                        value={value}
                        maxLength={7}
                        spellCheck={false}
                        onChange={(event) => set(theme, part, event.target.value)}
                      />
                    </span>
                  </td>
                  <td data-label={t('look.column.measured')}>
                    {isColour && check
                      ? t('look.ratio', {
                          // rounded down: what is told passes if the colour does
                          ratio: number(Math.floor(check.ratio * 100) / 100, 2),
                          needed: number(check.needed, 1),
                        })
                      : t('look.colour-wrong')}
                  </td>
                  <td data-label={t('look.column.result')}>
                    {isColour && check && (
                      <span className={check.passes ? look.passes : look.fails}>
                        {check.passes ? <Tick /> : <CrossIcon size={12} />}
                        {t(check.passes ? 'look.passes' : 'look.fails')}
                      </span>
                    )}
                    {isColour && check?.nearest && (
                      <span className={look.offer}>
                        <span className={look.dot} style={{ background: check.nearest }} aria-hidden="true" />
                        <Button
                          look="quiet"
                          label={t('look.use-nearest-of', { field: name, colour: check.nearest })}
                          onPress={() => take([check])}
                        >
                          {t('look.use-nearest', { colour: check.nearest })}
                        </Button>
                      </span>
                    )}
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
      {failing.length > 1 && <Button onPress={() => take(failing)}>{t('look.use-all')}</Button>}
    </>
  );
}

/** While a colour is being typed, the others go on being measured. */
function readable(colours: LookColours): LookColours {
  const of = (theme: keyof LookColours) => ({
    main: isHexColour(colours[theme].main) ? colours[theme].main : OUR_COLOURS[theme].main,
    accent: isHexColour(colours[theme].accent) ? colours[theme].accent : OUR_COLOURS[theme].accent,
  });
  return { light: of('light'), dark: of('dark'), contrast: of('contrast') };
}
