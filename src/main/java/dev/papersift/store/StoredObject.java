package dev.papersift.store;

import org.jspecify.annotations.Nullable;

/// An upload as it is stored.
///
/// @param bytes its content; not changed by anybody
/// @param contentType media type it was stored with, or null
/// @param contentEncoding content coding it was stored with, or null
public record StoredObject(
    byte[] bytes, @Nullable String contentType, @Nullable String contentEncoding) {}
