package dev.papersift.function.event;

import com.amazonaws.services.lambda.runtime.Context;
import dev.papersift.pipeline.upload.Deadline;
import org.jspecify.annotations.Nullable;

/// The deadline of an invocation, less what one more step may take.
final class LambdaDeadline {
  /// The longest timeout there is. A context that claims more knows of no deadline, and computes
  /// what remains of none: so does the one of a local event server.
  private static final int LONGEST_MILLIS = 900_000;

  private static final int ENOUGH_MILLIS = 10_000;
  private static final int SHARE = 4;

  private LambdaDeadline() {}

  static Deadline of(@Nullable Context context) {
    if (context == null) {
      return Deadline.NONE;
    }
    int whole = context.getRemainingTimeInMillis();
    if (whole < 0 || whole > LONGEST_MILLIS) {
      return Deadline.NONE;
    }
    int enough = Math.min(ENOUGH_MILLIS, whole / SHARE);
    return () -> context.getRemainingTimeInMillis() < enough;
  }
}
