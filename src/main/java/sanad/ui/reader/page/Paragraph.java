package sanad.ui.reader.page;

import sanad.text.Span;

/**
 * A line of the source as the reader shows it.
 *
 * @param span its words in the document, without the line's end
 * @param rightToLeft whether its first letter of a direction is written from right to left; the interface's own
 *     direction has no say
 * @param heading whether it reads as a heading: short, without a full stop or a digit, over a
 *     longer line
 */
public record Paragraph(Span span, boolean rightToLeft, boolean heading) {}
