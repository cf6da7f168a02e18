package dev.papersift.intake;

import org.jspecify.annotations.Nullable;

/// One request body or stored object as it came.
///
/// @param body the bytes; not changed afterwards by anybody
/// @param contentType media type with parameters, when one was sent
/// @param contentEncoding content codings, comma-separated, when any were sent
/// @param name the name the caller gives the dump, or null
public record Upload(
    byte[] body,
    @Nullable String contentType,
    @Nullable String contentEncoding,
    @Nullable String name) {}
