/// Text without any domain word: lines with positions, folding, white space, words, sentences.
/// Entry types: [LineReader] for lines, [Tokens] for words, [Sentences] for sentences.
@NullMarked
package dev.papersift.text;

import org.jspecify.annotations.NullMarked;
