/// Figures on the labelled sets that lie beside the project. Entry type: [DedupeQuality].
@NullMarked
package dev.papersift.quality;

import org.jspecify.annotations.NullMarked;
