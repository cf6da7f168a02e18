/// JSON and NDJSON records, also the answers of this very service, taken back in. Entry type:
/// [JsonRecordsFormat].
@NullMarked
package dev.papersift.dump.json;

import org.jspecify.annotations.NullMarked;
