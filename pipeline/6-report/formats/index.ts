/** All formats, in the order --help shows them. */
import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { pdf } from './pdf.ts';

export const FORMATS: Format[] = [html, pdf, json, csv];
