package dev.papersift.dedup;

import java.util.List;

/// Two records that may be one paper; for a person to decide, never merged.
///
/// @param ids the two record ids, in order of the answer
/// @param score likeness from 0 to 1
/// @param reason what makes them alike
public record PossibleDuplicate(List<String> ids, double score, String reason) {
  public PossibleDuplicate {
    ids = List.copyOf(ids);
  }
}
