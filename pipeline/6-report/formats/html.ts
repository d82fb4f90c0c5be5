/** Briefing, discrepancy report and one page per article, each a file that needs no other. */
import type { Format, OutputFile } from '../format.ts';
import { articlePage, briefingPage, discrepancyPage } from '../html/page.ts';
import { articleFile, articleView } from '../view/article.ts';

/** Article pages made at once, so that a template's fault is told; of more, each is made when it is written. */
const AT_ONCE = 500;

export const html: Format = {
  name: 'html',
  title: 'briefing.html, discrepancies.html and one page per article',
  usual: true,
  make({ result, view, context, templates }) {
    const files: OutputFile[] = [
      { path: 'briefing.html', content: briefingPage(templates, view, null) },
      { path: 'discrepancies.html', content: discrepancyPage(templates, view, null) },
    ];
    for (const [i, reading] of result.readings.entries()) {
      const path = articleFile(reading.document.article);
      const make = () => articlePage(templates, view, articleView(context, reading));
      files.push(
        i < AT_ONCE
          ? { path, content: make() }
          : {
              path,
              get content() {
                return make();
              },
            },
      );
    }
    return files;
  },
};
