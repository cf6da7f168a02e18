/// Hugging Face papers pages.
@NullMarked
package dev.papersift.dump.hf;

import org.jspecify.annotations.NullMarked;
