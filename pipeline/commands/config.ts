import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';

/** The file that is read when no other is named. */
export const CONFIG_FILE = 'parallax.config.yaml';

/** What a user may set about the reports; each field has a default in the report stage. */
export const Config = z
  .strictObject({
    title: z.string().max(300).describe('Title of the reports, instead of one made from the articles'),
    brand: z.string().max(60).describe('Name in the corner of every page'),
    logo: z.string().describe('Picture beside the brand: SVG or PNG, path relative to this file'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
      .describe('BCP 47 tag the reports carry'),
    paper: z.enum(['A4', 'Letter']).describe('Paper of the PDFs'),
    sources: z
      .array(
        z.strictObject({
          source: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .describe('Publisher, article id or cited source, by name'),
          grade: z
            .string()
            .regex(/^[A-F][1-6]?$/, 'expected an Admiralty grade such as B2')
            .nullable()
            .default(null)
            .describe('Admiralty grade: A–F how reliable the source, 1–6 how credible what it says'),
          note: z.string().max(300).nullable().default(null),
        }),
      )
      .describe('What your desk holds of its sources; shown beside their figures, never computed with'),
  })
  .partial()
  .describe('parallax.config.yaml');

export type Settings = { [K in keyof z.infer<typeof Config>]?: NonNullable<z.infer<typeof Config>[K]> };

/** Reads the named file, else `parallax.config.yaml` if it is there; a broken or missing named one is a problem in one line. */
export async function readConfig(path: string | null): Promise<{ settings: Settings } | { problem: string }> {
  const file = path ?? CONFIG_FILE;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return path === null ? { settings: {} } : { problem: `${file}: cannot be read` };
  }
  const document = parseDocument(text, { logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return { problem: `${file}: ${error.message.split('\n')[0]}` };
  const checked = Config.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { problem: `${file}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}` };
  }
  return withLogo(JSON.parse(JSON.stringify(checked.data)) as Settings, file);
}

const LARGEST_LOGO = 500_000;

/** Reports load nothing, so the logo goes into them as a data: URI. */
async function withLogo(
  settings: Settings,
  file: string,
): Promise<{ settings: Settings } | { problem: string }> {
  if (settings.logo === undefined) return { settings };
  const type = { svg: 'image/svg+xml', png: 'image/png' }[
    /\.(svg|png)$/i.exec(settings.logo)?.[1]?.toLowerCase() ?? ''
  ];
  if (!type) return { problem: `${file}: logo: expected an .svg or .png file` };
  try {
    const bytes = await readFile(resolve(dirname(file), settings.logo));
    if (bytes.length > LARGEST_LOGO)
      return { problem: `${file}: logo: larger than ${LARGEST_LOGO / 1000} kB` };
    return { settings: { ...settings, logo: `data:${type};base64,${bytes.toString('base64')}` } };
  } catch {
    return { problem: `${file}: logo: ${settings.logo} cannot be read` };
  }
}
