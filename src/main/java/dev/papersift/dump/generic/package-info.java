/// Listings of no known format, read by the structure that repeats in them. Entry type:
/// [GenericFormats].
@NullMarked
package dev.papersift.dump.generic;

import org.jspecify.annotations.NullMarked;
