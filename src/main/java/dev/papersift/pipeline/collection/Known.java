package dev.papersift.pipeline.collection;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.record.Entry;

/// A record as a collection keeps it.
///
/// @param entry the record and where it stands in its upload
/// @param mode how far its upload was deduplicated
record Known(Entry entry, DedupeMode mode) {}
