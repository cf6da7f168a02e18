/// Syndication feeds that list papers: Atom, RSS and JSON Feed. Entry type: [FeedFormats].
@NullMarked
package dev.papersift.dump.feed;

import org.jspecify.annotations.NullMarked;
