package dev.papersift.store;

import java.io.IOException;
import java.util.List;

/// A memory of collections that fails as tables on a network do, at the faults of a store.
public final class FaultySeenRecords implements SeenRecords {
  private final SeenRecords memory;
  private final FaultyStore.Faults faults;

  /// @param memory does the work
  /// @param faults says what goes wrong
  public FaultySeenRecords(SeenRecords memory, FaultyStore.Faults faults) {
    this.memory = memory;
    this.faults = faults;
  }

  @Override
  public long remember(String collection, String upload, List<Brought> records) throws IOException {
    return FaultyStore.call(faults.next(), () -> memory.remember(collection, upload, records));
  }

  @Override
  public List<Seen> before(String collection, long place, List<Brought> records)
      throws IOException {
    return FaultyStore.call(faults.next(), () -> memory.before(collection, place, records));
  }

  @Override
  public Everything all(String collection) throws IOException {
    return FaultyStore.call(faults.next(), () -> memory.all(collection));
  }

  @Override
  public long places(String collection) throws IOException {
    return FaultyStore.call(faults.next(), () -> memory.places(collection));
  }
}
