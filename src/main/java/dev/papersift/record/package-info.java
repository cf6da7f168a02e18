/// What a paper is once it is read: [Paper], its identifiers, links and source spans. Records
/// only.
@NullMarked
package dev.papersift.record;

import org.jspecify.annotations.NullMarked;
