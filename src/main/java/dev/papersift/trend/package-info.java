/// What changed between two sets of records: records, topics and terms. Entry type:
/// [TrendFinder].
@NullMarked
package dev.papersift.trend;

import org.jspecify.annotations.NullMarked;
