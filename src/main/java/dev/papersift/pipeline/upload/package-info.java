/// From an upload in one bucket to its results in another, the same however often and in
/// whatever order it is told of. Entry type: [UploadPipeline].
@NullMarked
package dev.papersift.pipeline.upload;

import org.jspecify.annotations.NullMarked;
