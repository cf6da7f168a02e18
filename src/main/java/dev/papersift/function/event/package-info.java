/// The functions that events call, and the router that tells events from HTTP calls. Entry
/// type: [EventRouter].
@NullMarked
package dev.papersift.function.event;

import org.jspecify.annotations.NullMarked;
