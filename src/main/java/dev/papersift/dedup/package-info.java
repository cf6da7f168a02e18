/// Which records are one paper, and the record they become. Entry type: [Deduplicator].
@NullMarked
package dev.papersift.dedup;

import org.jspecify.annotations.NullMarked;
