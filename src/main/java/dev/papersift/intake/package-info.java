/// Uploaded bytes to dumps: gzip, zip, multipart, names and limits. Entry type: [Intake].
@NullMarked
package dev.papersift.intake;

import org.jspecify.annotations.NullMarked;
