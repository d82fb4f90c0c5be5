/** What a format is: one file of formats/, one line in its list. */
import type { Result } from '../model.ts';
import type { Templates } from './html/templates.ts';
import type { Context } from './view/context.ts';
import type { View } from './view/model.ts';

/**
 * One output file: name relative to the output folder, and its bytes. `content` may be a getter that makes them when
 * they are asked for, the same each time: pages of tens of thousands of articles never stand in memory together.
 */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
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
