package dev.papersift.store;

/// The memory of small collections, over the store of the reliability tests.
class ObjectSeenRecordsTest extends SeenRecordsContract {
  private final MemoryStore store = new MemoryStore();

  @Override
  protected SeenRecords memory() {
    return new ObjectSeenRecords(store, "results");
  }
}
