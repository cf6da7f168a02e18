package dev.papersift.store;

/// The memory of the reliability tests is one that keeps the contract.
class MemorySeenRecordsTest extends SeenRecordsContract {
  private final MemorySeenRecords memory = new MemorySeenRecords();

  @Override
  protected SeenRecords memory() {
    return memory;
  }
}
