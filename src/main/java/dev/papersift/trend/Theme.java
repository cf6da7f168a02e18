package dev.papersift.trend;

import java.util.Set;

/// A topic of both sets together, as far as a comparison needs it.
///
/// @param id its number
/// @param label its name
/// @param records ids of its records
public record Theme(int id, String label, Set<String> records) {
  public Theme {
    records = Set.copyOf(records);
  }
}
