/// The phrases that say what one record is about, ranked, as its text spells them. Entry type:
/// [Keyphrases].
@NullMarked
package dev.papersift.keyphrase;

import org.jspecify.annotations.NullMarked;
