/// The ports on this machine's own means. Entry type: [FolderStore].
@NullMarked
package dev.papersift.local;

import org.jspecify.annotations.NullMarked;
