import {
  LABEL_CODES,
  LOGO_TYPES,
  LONGEST_LABEL,
  OUR_LANGUAGES,
  type LanguageChoice,
  type LookColours,
  type OwnLabels,
} from '#domain';
import { z } from 'zod';
import { localisedText, screenLanguage } from './common.js';

/** Nothing but six digits gets into a style sheet. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const themeColours = z.object({ main: colour, accent: colour }).strict();
export const lookColours: z.ZodType<LookColours> = z
  .object({ light: themeColours, dark: themeColours, contrast: themeColours })
  .strict();

const languageTag = z.enum(OUR_LANGUAGES.public as [string, ...string[]]);
const fileLanguage = z.enum(['pl', 'en']);
export const languageChoice: z.ZodType<LanguageChoice> = z.object({
  public: z
    .array(languageTag)
    .min(1)
    .refine((tags) => new Set(tags).size === tags.length, 'each language once')
    .describe('Offered to residents; the first stands first'),
  staff: screenLanguage,
  report: fileLanguage,
  talk: fileLanguage,
});

const word = z
  .string()
  .normalize('NFC')
  .trim()
  .min(1)
  .max(LONGEST_LABEL)
  // neither invisible letters nor the braces that a message fills in
  .regex(/^[^\p{C}{}]+$/u);
export const ownLabels: z.ZodType<OwnLabels> = z.partialRecord(
  z.enum(LABEL_CODES as [string, ...string[]]),
  z.partialRecord(languageTag, word),
) as never;

const version = z.number().int().nonnegative().describe('That was read; 0 where nothing was chosen yet');

/** How a municipality looks and speaks. */
export const branding = z.object({
  name: localisedText,
  colours: lookColours.nullable().describe('Null for those of the product'),
  logo: z.object({ type: z.enum(LOGO_TYPES), path: z.string() }).nullable(),
  labels: ownLabels,
  languages: languageChoice,
  hasLanguages: z.boolean().describe('Whether it has chosen them'),
  version: z.number().int(),
});
export type Branding = z.infer<typeof branding>;

const shownName = z
  .string()
  .normalize('NFC')
  .trim()
  .min(1)
  .max(120)
  .regex(/^\P{C}+$/u);
export const brandingRequest = z.object({
  name: z
    .object({ pl: shownName })
    .catchall(shownName)
    .refine((name) => Object.keys(name).every((tag) => OUR_LANGUAGES.public.includes(tag)), 'no such language'),
  colours: lookColours.nullable(),
  version,
});
export type BrandingRequest = z.infer<typeof brandingRequest>;

export const labelsRequest = z.object({ labels: ownLabels, version });
export type LabelsRequest = z.infer<typeof labelsRequest>;

export const languagesRequest = z.object({ languages: languageChoice, version });
export type LanguagesRequest = z.infer<typeof languagesRequest>;
