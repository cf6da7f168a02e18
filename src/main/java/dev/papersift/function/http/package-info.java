/// The HTTP functions: query values in, negotiated answers and problem details out. Entry
/// type: [RecordsResource].
@NullMarked
package dev.papersift.function.http;

import org.jspecify.annotations.NullMarked;
