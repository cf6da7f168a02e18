/// Text without any domain word: lines with positions, folding, white space. Entry type:
/// [LineReader].
@NullMarked
package dev.papersift.text;

import org.jspecify.annotations.NullMarked;
