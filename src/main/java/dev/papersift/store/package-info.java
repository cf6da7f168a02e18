/// The port to where uploads come from and results go. Entry type: [ObjectStore].
@NullMarked
package dev.papersift.store;

import org.jspecify.annotations.NullMarked;
