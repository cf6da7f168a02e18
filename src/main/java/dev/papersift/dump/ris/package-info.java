/// Exports of literature databases and reference managers as tagged text: RIS in its dialects, Web
/// of Science's own tags, Refer as EndNote writes it. Entry type: [RisFormats].
@NullMarked
package dev.papersift.dump.ris;

import org.jspecify.annotations.NullMarked;
