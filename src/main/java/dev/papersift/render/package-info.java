/// One class per output format. Entry type for JSON: [RecordsJson].
@NullMarked
package dev.papersift.render;

import org.jspecify.annotations.NullMarked;
