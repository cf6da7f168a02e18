/// From the text a dump shows to the fields of a paper. Entry type: [Normalizer].
@NullMarked
package dev.papersift.normalize;

import org.jspecify.annotations.NullMarked;
