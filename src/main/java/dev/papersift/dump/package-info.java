/// Reading one dump: the [DumpFormat] port, detection, raw records, issues and the ledger of
/// lines. Entry type: [DumpReader].
@NullMarked
package dev.papersift.dump;

import org.jspecify.annotations.NullMarked;
