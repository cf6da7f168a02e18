/// One line of JSON for each call and each upload, with metrics in it. Entry type: [CallLog].
@NullMarked
package dev.papersift.function.log;

import org.jspecify.annotations.NullMarked;
