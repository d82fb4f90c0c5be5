/** The JSON Schema (2020-12) of what templates are given. */
import { z } from 'zod';
import { ArticleView, TocEntry, View } from './model.ts';

/** The root a template sees: `report` everywhere, `article` on article pages, the rest for the page's frame. */
export const TemplateData = z.object({
  report: View,
  article: ArticleView.optional().describe('On article pages only'),
  page: z.enum(['briefing', 'discrepancies', 'article']),
  print: z.boolean().describe('true = for the PDF'),
  pages: z.record(z.string(), z.string()).describe('Element id → page number, in print'),
  toc: z.array(TocEntry).optional().describe('Sections of the briefing'),
  fewSources: z.boolean().describe('Few enough articles for a column each'),
  csp: z.string(),
  script: z.string(),
  styles: z.string(),
  paper: z.string(),
  fonts: z.string(),
});

export function viewSchema(): object {
  return { title: 'What the templates of the reports are given', ...z.toJSONSchema(TemplateData) };
}
