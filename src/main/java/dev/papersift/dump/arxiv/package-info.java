/// arXiv listings as text: the daily mailing, listing and search pages, abstract pages, and the
/// digests bots make of them. Entry type: [ArxivFormats].
@NullMarked
package dev.papersift.dump.arxiv;

import org.jspecify.annotations.NullMarked;
