package dev.papersift.dump.ris;

import dev.papersift.dump.Head;
import org.jspecify.annotations.Nullable;

/// How one database writes its text export: what begins a record, and what its labels mean in
/// the tags of RIS. Immutable.
interface Labelling {
  /// A line that begins a field.
  ///
  /// @param tag the tag of RIS that means the same; empty for a field that says nothing of a paper
  /// @param value the text behind the label, possibly empty
  record Labelled(String tag, String value) {}

  /// True for the line that begins a record. It may begin a field as well.
  boolean begins(String line);

  /// The characters one of which that line begins with.
  String beginsWith();

  /// The field that the line begins, or null for one that goes on.
  @Nullable Labelled read(String line);

  /// The same labels as this listing uses them: its records may begin another way.
  default Labelling in(Head head) {
    return this;
  }

  /// True for a tag each of whose lines is a value of its own.
  default boolean isList(String tag) {
    return false;
  }

  /// True for a last line that may be the beginning of a label, or of a record, and no more.
  boolean isCut(String line);
}
