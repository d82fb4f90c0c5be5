import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What can be read off a PDF: its pages' text, and the fonts they are set in. */
export interface PdfFacts {
  pages: string[];
  fonts: { name: string; embedded: boolean }[];
}

/** Opens a PDF as a reader would. Throws when it is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  const pages: string[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, i) => {
      if (operator !== OPS.setFont) return;
      const font = page.commonObjs.get(argsArray[i][0]) as { name: string; missingFile?: boolean };
      fonts.set(font.name, !font.missingFile);
    });
  }
  await task.destroy();
  return { pages, fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })) };
}
