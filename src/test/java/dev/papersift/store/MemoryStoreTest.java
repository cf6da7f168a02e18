package dev.papersift.store;

/// The store of the reliability tests is one that keeps the contract.
class MemoryStoreTest extends ObjectStoreContract {
  private final MemoryStore store = new MemoryStore();

  @Override
  protected ObjectStore store() {
    return store;
  }

  @Override
  protected String bucket() {
    return "memory";
  }
}
