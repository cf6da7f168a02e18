/// Tables with a header: CSV, TSV and semicolon exports. Entry type: [CsvFormats].
@NullMarked
package dev.papersift.dump.csv;

import org.jspecify.annotations.NullMarked;
