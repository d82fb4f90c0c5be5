/** All formats, in the order --help shows them. */
import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { sarif } from './sarif.ts';
import { xlsx } from './xlsx.ts';

export const FORMATS: Format[] = [html, pdf, json, csv, xlsx, markdown, sarif, jsonLd, junit];
