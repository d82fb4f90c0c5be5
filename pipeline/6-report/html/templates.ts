/** Handlebars templates from a folder: the project's own, or a user's copy of some or all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { byCodeUnit } from '../../lib/text.ts';
import { HELPERS } from './helpers.ts';

/** The set that comes with the project. */
export const OWN_TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));

export interface Templates {
  /** Renders `name` ("briefing", "article" …); errors name file and line. */
  render(name: string, data: object): string;
  /** Text of a file that is no template ("report.css"). */
  file(name: string): string;
}

/**
 * Loads templates. A file of `folder` replaces the project's file of the same name; what it lacks stays as it is.
 * Throws "templates/partials/card.hbs:12: …" where a template cannot be read.
 */
export function loadTemplates(folder: string | null): Templates {
  if (folder !== null && !existsSync(folder)) throw new Error(`${folder}: no such folder of templates`);
  const hb = Handlebars.create();
  hb.registerHelper(HELPERS);
  const path = (name: string) => {
    const own = folder === null ? null : join(folder, name);
    return own && existsSync(own) ? own : join(OWN_TEMPLATES, name);
  };
  const shown = (name: string) => (path(name).startsWith(OWN_TEMPLATES) ? `templates/${name}` : path(name));
  const compile = (name: string) => {
    const template = hb.compile(readFileSync(path(name), 'utf8'), { strict: true, preventIndent: true });
    return named(template, shown(name));
  };
  for (const name of partialNames(folder)) hb.registerPartial(basename(name, '.hbs'), compile(name));
  const pages = new Map<string, (data: object) => string>();
  const files = new Map<string, string>();
  return {
    render(name, data) {
      let page = pages.get(name);
      if (!page) {
        page = compile(`${name}.hbs`);
        pages.set(name, page);
      }
      return page(data);
    },
    file(name) {
      let text = files.get(name);
      if (text === undefined) {
        text = readFileSync(path(name), 'utf8');
        files.set(name, text);
      }
      return text;
    },
  };
}

function partialNames(folder: string | null): string[] {
  const folders = [OWN_TEMPLATES, folder].filter((f) => f !== null).map((f) => join(f, 'partials'));
  const names = folders.filter((f) => existsSync(f)).flatMap((f) => readdirSync(f));
  return [...new Set(names)]
    .filter((name) => name.endsWith('.hbs'))
    .sort(byCodeUnit)
    .map((name) => `partials/${name}`);
}

/** Lets an error say which file it came from; a partial's error keeps the partial's name on its way up. */
function named<T extends HandlebarsTemplateDelegate>(template: T, file: string): T {
  return new Proxy(template, {
    apply(target, self, args) {
      try {
        return Reflect.apply(target, self, args);
      } catch (error) {
        throw error instanceof TemplateError ? error : new TemplateError(file, error as Error);
      }
    },
  });
}

export class TemplateError extends Error {
  constructor(file: string, cause: Error) {
    const at = (cause as { lineNumber?: number }).lineNumber ?? /line (\d+)/.exec(cause.message)?.[1];
    const said = cause.message
      .replace(/^Parse error on line \d+:\s*/, '')
      .replace(/ - \d+:\d+$/, '')
      .replace(/\s+/g, ' ');
    super(`${file}${at ? `:${at}` : ''}: ${said}`, { cause });
    this.name = 'TemplateError';
  }
}
