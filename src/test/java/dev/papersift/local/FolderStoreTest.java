package dev.papersift.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.ObjectStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest extends ObjectStoreContract {
  @TempDir Path root;
  private FolderStore store = new FolderStore(Path.of(""));

  @BeforeEach
  void makeStore() {
    store = new FolderStore(root);
  }

  @Override
  protected ObjectStore store() {
    return store;
  }

  @Override
  protected String bucket() {
    return "bucket";
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/x", "a//x", ".", "x/", "a/./x", "nul\0"})
  void noKeyLeadsOutOfItsBucket(String key) throws IOException {
    ObjectName name = ObjectName.of("bucket", key);
    assertThatThrownBy(() -> store().write(name, "text/plain", new byte[1]))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> store().read(name, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void listsWhatPeoplePutIntoABucket() throws IOException {
    assertThat(new FolderStore(root).keys("inbox")).isEmpty();
    Files.createDirectories(root.resolve("inbox/2026/.git"));
    Files.writeString(root.resolve("inbox/b.txt"), "b");
    Files.writeString(root.resolve("inbox/.hidden"), "h");
    Files.writeString(root.resolve("inbox/2026/.git/c"), "c");
    Files.writeString(root.resolve("inbox/2026/a.txt"), "a");
    assertThat(new FolderStore(root).keys("inbox")).containsExactly("2026/a.txt", "b.txt");
  }
}
