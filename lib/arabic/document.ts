/** A block of text of a page, whole: what the engine reads. `id` grows in page order and is unique within a page. */
export interface Paragraph {
  id: number;
  text: string;
}

/** A stretch of one paragraph: UTF-16 offsets in the paragraph's own, unnormalised text; `end` is exclusive. */
export interface Span {
  paragraphId: number;
  start: number;
  end: number;
}
