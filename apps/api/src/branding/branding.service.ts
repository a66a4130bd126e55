import { Inject, Injectable } from '@nestjs/common';
import { type Branding, type BrandingRequest, type LabelsRequest, type LanguagesRequest } from '#contracts';
import { checkLook, ConflictError, InvalidInputError, LABEL_GROUPS, type OwnLabels } from '#domain';
import {
  findWorkspace,
  readBranding,
  recordAudit,
  renameWorkspace,
  saveBranding,
  type BrandingChange,
  type Database,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type Place } from '../http/access.decorator.js';
import { ANALYSER, DATABASE } from '../tokens.js';
import { receiveLogo } from './logo.js';

/** How a municipality looks and speaks: what its admins choose, checked before it is kept. */
@Injectable()
export class BrandingService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  async read({ workspaceId, workspaceSlug }: Place): Promise<Branding> {
    const [row, workspace] = await Promise.all([
      this.database.inWorkspace(workspaceId, (db) => readBranding(db, workspaceId)),
      this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug)),
    ]);
    const { logoType, logoHash, colours, labels, languages, hasLanguages, version } = row;
    const path = `/public/${workspaceSlug}/-/logo?v=${logoHash}`;
    return {
      name: workspace?.name ?? {},
      colours,
      logo: logoType === null ? null : { type: logoType, path },
      labels,
      languages,
      hasLanguages,
      version,
    };
  }

  /**
   * @throws {InvalidInputError} `colour-contrast` with what was measured and the nearest colour that passes; nothing is changed unasked
   * @throws {ConflictError} `branding-changed`
   */
  async change(place: Place, { name, colours, version }: BrandingRequest): Promise<Branding> {
    const failed = colours === null ? undefined : checkLook(colours).find(({ passes }) => !passes);
    if (failed) {
      const { theme, part, colour, ratio, needed, nearest } = failed;
      const details = {
        field: `${theme}.${part}`,
        value: colour,
        ratio: Math.floor(ratio * 100) / 100,
        needed,
        nearest,
      };
      throw new InvalidInputError('colour-contrast', 'A colour cannot be read on its ground.', details);
    }
    await this.save(place, { colours }, version, 'branding-changed');
    await this.database.asOwner((owner) => renameWorkspace(owner, place.workspaceId, name));
    return this.read(place);
  }

  async changeLogo(place: Place, request: FastifyRequest): Promise<Branding> {
    const logo = await receiveLogo(request);
    const drawn = await this.analyser.run('draw-logo', { type: logo.type, file: logo.bytes.toString('base64') });
    const { width, height } = drawn;
    await this.saveOverNewest(place, { logo: { ...logo, picture: Buffer.from(drawn.png, 'base64'), width, height } });
    return this.read(place);
  }

  async removeLogo(place: Place): Promise<void> {
    await this.saveOverNewest(place, { logo: null });
  }

  /** @throws {InvalidInputError} `label-twice` where two words of one group would not be told apart */
  async changeLabels(place: Place, { labels, version }: LabelsRequest): Promise<Branding> {
    refuseTwice(labels);
    await this.save(place, { labels }, version, 'labels-changed');
    return this.read(place);
  }

  async changeLanguages(place: Place, { languages, version }: LanguagesRequest): Promise<Branding> {
    await this.save(place, { languages }, version, 'languages-changed');
    return this.read(place);
  }

  private async save(place: Place, change: BrandingChange, version: number, action: string): Promise<void> {
    const { workspaceId, personId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await saveBranding(db, workspaceId, change, { version, personId })))
        throw new ConflictError('branding-changed', 'Somebody changed this since it was read.');
      await recordAudit(db, workspaceId, { personId, action, subject: `workspace ${workspaceId}` });
    });
  }

  private async saveOverNewest(place: Place, change: BrandingChange): Promise<void> {
    const { workspaceId } = place;
    const { version } = await this.database.inWorkspace(workspaceId, (db) => readBranding(db, workspaceId));
    await this.save(place, change, version, 'logo-changed');
  }
}

/** A word is a label and no meaning: two statuses that are called alike could not be told apart. */
function refuseTwice(labels: OwnLabels): void {
  for (const [group, codes] of Object.entries(LABEL_GROUPS)) {
    const seen = new Set<string>();
    for (const code of codes) {
      for (const [language, label] of Object.entries(labels[`${group}.${code}`] ?? {})) {
        const said = `${language} ${label.toLowerCase()}`;
        if (seen.has(said))
          throw new InvalidInputError('label-twice', 'Two statuses have the same word.', { value: label });
        seen.add(said);
      }
    }
  }
}
