/// Google Scholar alerts, from HTML or text. Entry type: [ScholarFormats].
@NullMarked
package dev.papersift.dump.scholar;

import org.jspecify.annotations.NullMarked;
