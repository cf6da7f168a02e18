package dev.papersift.dump;

import java.io.IOException;
import java.util.List;

/// One layout of listing text: recognises itself in a bounded head and reads its records line by
/// line. Implementations are immutable; the state of a parse lives in the call.
public interface DumpFormat {
  /// Stable name in kebab-case, family first: `hf-search-spaced`, `pubmed-medline`.
  String name();

  /// One sentence for a person who wonders whether their file is of this format.
  String description();

  /// Media types this format is commonly sent as, the usual one first.
  List<String> mediaTypes();

  /// True for documents of nested elements: their inner lines by themselves are of no format, and
  /// only an unmistakable line, or what is left over behind them, is of another.
  default boolean isNested() {
    return false;
  }

  /// Looks at the head only; never reads on and never throws for odd text.
  Recognition recognise(Head head);

  /// The most confidence that [#recognise] ever states: where another format is surer, this one
  /// need not be asked. A fallback, which stands in where no other is sure, stays below
  /// [FormatDetector#SURE]. Formats that are cheap to ask may leave it at 1.
  default double mostConfidence() {
    return 1;
  }

  /// The line with which a listing of this format unmistakably begins, if there is any.
  default Opening opening() {
    return Opening.NONE;
  }

  /// Reads records until the lines end. Must take every line, claim what it understands, report
  /// what is odd as issues and never throw for odd text.
  ///
  /// @throws IOException when the source cannot be read
  void parse(LineCursor lines, RecordSink sink) throws IOException;
}
