/// Where the functions are put together. Entry type: [Wiring].
@NullMarked
package dev.papersift.function;

import org.jspecify.annotations.NullMarked;
