/// Mail files around a listing: which lines are headers, which parts there are, and their decoded
/// lines with the source lines they came from. Knows no listing. Entry type: [MailScan].
@NullMarked
package dev.papersift.dump.mail;

import org.jspecify.annotations.NullMarked;
