/// Text without any domain word: lines with positions, folding, white space, sentences. Entry type:
/// [LineReader].
@NullMarked
package dev.papersift.text;

import org.jspecify.annotations.NullMarked;
