/** Both reports on paper. */
import type { Format, OutputFile } from '../format.ts';
import { briefingPage, discrepancyPage, type Print } from '../html/page.ts';
import { destinationPages } from '../pdf/destinations.ts';
import { locateBrowser } from '../pdf/locate.ts';
import { launch, print } from '../pdf/print.ts';
import { stable } from '../pdf/stable.ts';

export const pdf: Format = {
  name: 'pdf',
  title: 'briefing.pdf and discrepancies.pdf',
  usual: true,
  async make({ view, templates }) {
    const puppet = await launch(await locateBrowser());
    try {
      const make = async (path: string, page: (pass: Print) => string): Promise<OutputFile> => {
        // The first pass tells where each section falls, the second prints the numbers.
        const first = await print(puppet, page({ pages: {} }), view.paper);
        const pages = pageNumbers(first);
        const second =
          Object.keys(pages).length > 0 ? await print(puppet, page({ pages }), view.paper) : first;
        return { path, content: stable(second, view.date) };
      };
      return await Promise.all([
        make('briefing.pdf', (pass) => briefingPage(templates, view, pass)),
        make('discrepancies.pdf', (pass) => discrepancyPage(templates, view, pass)),
      ]);
    } finally {
      await puppet.close();
    }
  },
};

function pageNumbers(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries([...destinationPages(bytes)].map(([name, page]) => [name, String(page)]));
}
