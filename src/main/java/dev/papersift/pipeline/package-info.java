/// The steps of each function in call order. Entry type: [RecordsPipeline].
@NullMarked
package dev.papersift.pipeline;

import org.jspecify.annotations.NullMarked;
