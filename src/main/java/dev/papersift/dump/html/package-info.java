/// HTML pages as lines of text with the source lines they came from. Knows no listing. Entry type:
/// [HtmlPage].
@NullMarked
package dev.papersift.dump.html;

import org.jspecify.annotations.NullMarked;
