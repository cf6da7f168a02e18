package dev.papersift.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store must keep to; the uploads' guarantees rest on it.
public abstract class ObjectStoreContract {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int PLENTY = 1_000_000;

  /// The store, with the bucket [#bucket] empty in it.
  protected abstract ObjectStore store();

  protected abstract String bucket();

  private ObjectName name(String key) {
    return ObjectName.of(bucket(), key);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private StoredObject read(String key) throws IOException {
    return store().read(name(key), PLENTY).orElseThrow();
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    store().write(name("folder/a.txt"), TEXT, bytes("lanterns"));
    assertThat(read("folder/a.txt").bytes()).isEqualTo(bytes("lanterns"));
    assertThat(read("folder/a.txt").state().length()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b+c%20d.txt", "Küche/茶/ü.json", "x/..y/z..", "a&b=c?d#e.txt", "%zz"})
  void keysAreTakenAsTheyAre(String key) throws IOException {
    store().write(name(key), TEXT, bytes(key));
    assertThat(read(key).bytes()).isEqualTo(bytes(key));
  }

  @Test
  void whatNobodyWroteIsAbsent() throws IOException {
    store().write(name("present"), TEXT, bytes("x"));
    assertThat(store().read(name("absent"), PLENTY)).isEmpty();
    assertThat(store().read(name("present/below"), PLENTY)).isEmpty();
    assertThat(store().read(name("pres"), PLENTY)).isEmpty();
  }

  @Test
  void anEmptyObjectIsThere() throws IOException {
    store().write(name("empty"), TEXT, new byte[0]);
    assertThat(read("empty").bytes()).isEmpty();
    assertThat(read("empty").state().length()).isZero();
  }

  @Test
  void ofATooLongObjectOnlyTheLengthIsTold() throws IOException {
    store().write(name("long"), TEXT, new byte[1001]);
    StoredObject cut = store().read(name("long"), 1000).orElseThrow();
    assertThat(cut.bytes()).isEmpty();
    assertThat(cut.state().length()).isEqualTo(1001);
    assertThat(store().read(name("long"), 1001).orElseThrow().bytes()).hasSize(1001);
  }

  @Test
  void aLaterWriteTakesThePlaceOfAnEarlierOne() throws IOException {
    store().write(name("twice"), TEXT, bytes("first, and longer"));
    String before = read("twice").state().tag();
    store().write(name("twice"), TEXT, bytes("second"));
    assertThat(read("twice").bytes()).isEqualTo(bytes("second"));
    assertThat(read("twice").state().tag()).isNotEqualTo(before);
  }

  @Test
  void aNewObjectIsMadeOnlyOnce() throws IOException {
    assertThat(store().replace(name("new"), null, TEXT, bytes("mine"))).isTrue();
    assertThat(store().replace(name("new"), null, TEXT, bytes("yours"))).isFalse();
    assertThat(read("new").bytes()).isEqualTo(bytes("mine"));
  }

  @Test
  void anObjectIsReplacedOnlyAsItWasRead() throws IOException {
    store().write(name("shared"), TEXT, bytes("0"));
    String tag = read("shared").state().tag();
    assertThat(store().replace(name("shared"), tag, TEXT, bytes("mine"))).isTrue();
    assertThat(store().replace(name("shared"), tag, TEXT, bytes("yours"))).isFalse();
    assertThat(read("shared").bytes()).isEqualTo(bytes("mine"));
  }

  @Test
  void anAbsentObjectIsNotReplaced() throws IOException {
    store().write(name("other"), TEXT, bytes("x"));
    String tag = read("other").state().tag();
    assertThat(store().replace(name("never"), tag, TEXT, bytes("mine"))).isFalse();
    assertThat(store().read(name("never"), PLENTY)).isEmpty();
  }

  @Test
  void ofManyAtOnceOneMakesTheObject() throws Exception {
    int writers = 8;
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      byte[] mine = bytes("writer " + i);
      tasks.add(() -> store().replace(name("raced"), null, TEXT, mine));
    }
    int winner = -1;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<Boolean>> answers = threads.invokeAll(tasks);
      for (int i = 0; i < writers; i++) {
        if (answers.get(i).get()) {
          assertThat(winner).as("a second winner").isEqualTo(-1);
          winner = i;
        }
      }
    }
    assertThat(read("raced").bytes()).isEqualTo(bytes("writer " + winner));
  }
}
