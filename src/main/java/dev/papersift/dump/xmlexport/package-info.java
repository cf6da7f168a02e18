/// XML exports of reference managers, libraries and search services.
/// Entry type: [XmlExportFormats].
@NullMarked
package dev.papersift.dump.xmlexport;

import org.jspecify.annotations.NullMarked;
