package dev.papersift.local;

import dev.papersift.store.ObjectSeenRecords;
import dev.papersift.store.SeenRecords;
import dev.papersift.store.SeenRecordsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The memory of collections in a folder.
class FolderSeenRecordsTest extends SeenRecordsContract {
  @TempDir Path root;
  private FolderStore store = new FolderStore(Path.of(""));

  @BeforeEach
  void makeStore() {
    store = new FolderStore(root);
  }

  @Override
  protected SeenRecords memory() {
    return new ObjectSeenRecords(store, "results");
  }
}
