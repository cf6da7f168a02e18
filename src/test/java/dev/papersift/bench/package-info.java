/// Speed of deduplication beside its peers, and its growth. Entry types: [DedupeGrowth] and
/// DedupeBenchmark.
@NullMarked
package dev.papersift.bench;

import org.jspecify.annotations.NullMarked;
