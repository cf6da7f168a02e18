package dev.papersift.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Where lines come from, in order: a file, a part of one, or the decoded body of a mail.
@FunctionalInterface
public interface LineSource {
  /// @return the next line, or null at the end
  @Nullable Line next() throws IOException;
}
