import { Injectable } from '@nestjs/common';
import { themeByPlace } from '#analysis';
import { type ReachThemesAnswer, type ThemePlaces, type ThemePlacesQuery } from '#contracts';
import { PLACE_VARIABLES } from '#domain';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';

type Asked = Pick<ThemePlacesQuery, 'variable'>;

const COLUMNS = 'theme,theme_id,variable,place,people,place_people,base,share,lower,upper,flag,protected'.split(',');

/** Where a theme was raised: a part of what reach shows of themes by place, and nothing that is not there. */
@Injectable()
export class ThemePlacesService {
  constructor(private readonly reach: ReachService) {}

  async read(place: ProcessPlace, themeId: string, { variable: asked }: Asked): Promise<ThemePlaces> {
    return (await this.find(place, themeId, asked)).answer;
  }

  async table(place: ProcessPlace, themeId: string, { variable: asked }: Asked): Promise<Table> {
    const { answer, label } = await this.find(place, themeId, asked);
    return {
      name: `theme-places-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      stamp: answer.stamp,
      columns: COLUMNS,
      rows: answer.places.map((row) => [
        ...[label, themeId, answer.variable, row.group, row.people, row.base, answer.base],
        ...[row.share, row.lower, row.upper, row.flag, row.protected],
      ]),
    };
  }

  private async find(place: ProcessPlace, themeId: string, asked: Asked['variable']) {
    const { variables } = await this.reach.themes(place, undefined);
    const known = PLACE_VARIABLES.filter((one) => variables.includes(one));
    const variable = known.find((one) => one === asked) ?? known[0] ?? null;
    const themes = await this.reach.themes(place, variable ?? undefined);
    const support = themes.support.find((row) => row.themeId === themeId);
    const table = variable === null ? null : themes.byVariable;
    const places = table && themeByPlace(table, themeId);
    const reason = themes.state === 'not-yet' ? 'not-yet' : table === null ? 'no-places' : places ? null : 'not-yet';
    const answer: ThemePlaces = {
      themeId,
      reason,
      variable: places ? variable : null,
      base: table?.base ?? 'contributors',
      whole: places && table?.base === 'contributors' ? wholeOf(themes, support) : null,
      places: (places ?? []).map(({ members, ...row }) => ({ ...row, members: [...members] })),
      stamp: themes.stamp,
      inputs: themes.inputs && { ...themes.inputs, interval: 'wilson' },
    };
    return { answer, label: support?.label ?? null };
  }
}

function wholeOf(
  { contributors }: ReachThemesAnswer,
  support: ReachThemesAnswer['support'][number] | undefined,
): ThemePlaces['whole'] {
  if (support === undefined || contributors === null) return null;
  const { people, share, lower, upper } = support;
  return { people, base: contributors, share, lower, upper };
}
