import { countLetters, isWordUnit, type LetterCount } from './letters';

/** The text of a finished block with its way back to the page. */
export interface BuiltText extends LetterCount {
  text: string;
  nodes: Text[];
  runs: Uint32Array;
  /** Characters that came from inside links. */
  linked: number;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** HTML's collapsible whitespace; a no-break space is text. */
function isSpace(unit: number): boolean {
  return unit === SPACE || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/**
 * Gathers the text of one block as it is rendered: whitespace collapsed over element borders, trimmed at both ends.
 * Reused for block after block, so that a page costs no more than its texts.
 */
export class TextBuilder {
  private text = '';
  private nodes: Text[] = [];
  private runs: number[] = [];
  private linked = 0;
  /** Offset in the last node minus offset in `text`: equal for neighbours of one verbatim stretch. */
  private shift = Number.NaN;
  /** Whitespace seen and not yet written: its place, or none. */
  private spaceNode: Text | undefined;
  private spaceOffset = 0;
  private apart = false;
  private lastUnit = 0;
  private count: LetterCount = { letters: 0, arabic: 0 };
  private breaks = 0;

  /** Characters written so far. */
  get size(): number {
    return this.text.length;
  }

  /** Words on the two sides do not join (a picture, a box in the line). */
  setApart(): void {
    this.apart = true;
  }

  /** Whether two line breaks in a row have ended the block. */
  get ended(): boolean {
    return this.breaks > 1;
  }

  lineBreak(): void {
    this.breaks++;
    const last = this.nodes[this.nodes.length - 1];
    if (last && !this.spaceNode) this.holdSpace(last, last.length);
  }

  /**
   * Adds a stretch of a text node.
   * @param lines whether line feeds are line breaks
   * @returns the offset up to which it was read: less than `to` where line breaks ended the block
   */
  add(node: Text, from: number, to: number, lines: boolean, inLink: boolean): number {
    const { data } = node;
    const length = Math.min(to, data.length);
    let start = -1;
    for (let index = from; index < length; index++) {
      const unit = data.charCodeAt(index);
      if (!isSpace(unit)) {
        if (start < 0) start = index;
        continue;
      }
      // one plain space between two words: the stretch goes on
      if (unit === SPACE && start >= 0 && index + 1 < length && !isSpace(data.charCodeAt(index + 1))) continue;
      if (start >= 0) this.write(node, data.slice(start, index), start, inLink);
      start = -1;
      if (!this.spaceNode) this.holdSpace(node, index);
      if (lines && unit === LINE_FEED && ++this.breaks > 1) return index + 1;
    }
    if (start >= 0) this.write(node, data.slice(start, length), start, inLink);
    return to;
  }

  /** Hands the block out and starts anew. */
  take(): BuiltText {
    const built = {
      text: this.text,
      nodes: this.nodes,
      runs: new Uint32Array(this.runs),
      linked: this.linked,
      ...this.count,
    };
    this.nodes = [];
    this.runs = [];
    this.reset();
    return built;
  }

  /** Forgets whitespace and breaks before the first word; for the border of a block that has no text. */
  reset(): void {
    this.text = '';
    this.linked = 0;
    this.count = { letters: 0, arabic: 0 };
    this.shift = Number.NaN;
    this.spaceNode = undefined;
    this.apart = false;
    this.breaks = 0;
  }

  private holdSpace(node: Text, offset: number): void {
    this.spaceNode = node;
    this.spaceOffset = offset;
  }

  private write(node: Text, piece: string, offset: number, inLink: boolean): void {
    if (this.breaks > 0 && piece.trim() === '') return; // a line with nothing but no-break spaces is an empty line
    if (this.text !== '') this.writeGap(node, piece, offset);
    this.mark(node, offset);
    this.text += piece;
    this.lastUnit = piece.charCodeAt(piece.length - 1);
    countLetters(piece, this.count);
    if (inLink) this.linked += piece.length;
    this.spaceNode = undefined;
    this.apart = false;
    this.breaks = 0;
  }

  private writeGap(node: Text, piece: string, offset: number): void {
    if (this.spaceNode) this.mark(this.spaceNode, this.spaceOffset);
    else if (this.apart && isWordUnit(this.lastUnit) && isWordUnit(piece.charCodeAt(0))) this.mark(node, offset);
    else return;
    this.text += ' ';
  }

  /** Begins a run at the end of the text, unless the last one simply goes on. */
  private mark(node: Text, offset: number): void {
    const shift = offset - this.text.length;
    const last = this.nodes.length - 1;
    if (this.nodes[last] === node) {
      if (shift === this.shift) return;
    } else {
      this.nodes.push(node);
    }
    this.shift = shift;
    this.runs.push(this.text.length, this.nodes.length - 1, offset);
  }
}
