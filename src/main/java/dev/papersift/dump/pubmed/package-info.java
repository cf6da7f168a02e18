/// PubMed in the forms it is saved in: abstract and summary text, MEDLINE (`.nbib`) and XML. Entry
/// type: [PubmedFormats].
@NullMarked
package dev.papersift.dump.pubmed;

import org.jspecify.annotations.NullMarked;
