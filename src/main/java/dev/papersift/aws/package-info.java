/// The ports on AWS services. Entry type: [S3Objects].
@NullMarked
package dev.papersift.aws;

import org.jspecify.annotations.NullMarked;
