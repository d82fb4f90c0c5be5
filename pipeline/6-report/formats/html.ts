/** Briefing, discrepancy report and one page per article, each a file that needs no other. */
import type { Format, OutputFile } from '../format.ts';
import { articlePage, briefingPage, discrepancyPage } from '../html/page.ts';
import { articleView } from '../view/article.ts';

export const html: Format = {
  name: 'html',
  title: 'briefing.html, discrepancies.html and one page per article',
  usual: true,
  make({ result, view, context, templates }) {
    const files: OutputFile[] = [
      { path: 'briefing.html', content: briefingPage(templates, view, null) },
      { path: 'discrepancies.html', content: discrepancyPage(templates, view, null) },
    ];
    for (const reading of result.readings) {
      const article = articleView(context, reading);
      files.push({ path: article.file, content: articlePage(templates, view, article) });
    }
    return files;
  },
};
