/// XML exports of reference managers. Entry type: [XmlExportFormats].
@NullMarked
package dev.papersift.dump.xmlexport;

import org.jspecify.annotations.NullMarked;
