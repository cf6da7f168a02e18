/// The one sentence of an abstract that says what the paper does, quoted with its place. Entry
/// type: [Tldr].
@NullMarked
package dev.papersift.summary;

import org.jspecify.annotations.NullMarked;
