/// Ports to where uploads come from and results go.
@NullMarked
package dev.papersift.store;

import org.jspecify.annotations.NullMarked;
