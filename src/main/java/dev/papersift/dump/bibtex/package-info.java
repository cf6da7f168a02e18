/// BibTeX and BibLaTeX files. Entry type: [BibtexFormats].
@NullMarked
package dev.papersift.dump.bibtex;

import org.jspecify.annotations.NullMarked;
