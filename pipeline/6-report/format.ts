/** What a format is: one file of formats/, one line in its list. */
import type { Result } from '../model.ts';
import type { Templates } from './html/templates.ts';
import type { Context } from './view/context.ts';
import type { View } from './view/model.ts';

/** One output file: name relative to the output folder, and its bytes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** Everything a format may draw on; the view is made once for all of them. */
export interface Material {
  result: Result;
  view: View;
  context: Context;
  templates: Templates;
}

export interface Format {
  name: string;
  /** For --help. */
  title: string;
  /** Made when no --format is given. */
  usual: boolean;
  /** Throws one clear line when it cannot be made. */
  make(material: Material): OutputFile[] | Promise<OutputFile[]>;
}
