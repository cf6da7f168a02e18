/// Keeps and ranks the records that match a query. Entry type: [Query].
@NullMarked
package dev.papersift.query;

import org.jspecify.annotations.NullMarked;
