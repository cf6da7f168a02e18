/// Records known across uploads: what an upload brought that is new, and the records of a whole
/// collection. Entry type: [CollectionPipeline].
@NullMarked
package dev.papersift.pipeline.collection;

import org.jspecify.annotations.NullMarked;
