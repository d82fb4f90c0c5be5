/** The shape of the expected figures and findings that may stand beside the project. */

export interface GoldQuote {
  file: string;
  quote: string;
  start: number;
  end: number;
}

export interface GoldFigure {
  id: string;
  file: string;
  number_text: string;
  number_start: number;
  number_end: number;
  value?: number;
  low?: number;
  high?: number;
  unit: string;
  subject: string;
  time: { edtf: string | null } | null;
  attribution: { source: string | null; kind: string; candidate?: string };
}

export interface GoldFinding {
  id: string;
  scope: string;
  type: string;
  expected: string;
  title: string;
  quotes: GoldQuote[];
}

export interface GoldTrap {
  id: string;
  kind: string;
  quotes: GoldQuote[];
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
