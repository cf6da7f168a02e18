package dev.papersift.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Methods fit on a screen.
class MethodLengthTest {
  private static final int LONGEST_METHOD = 60;

  /// Tables that may be longer, `Class.method` with the reason.
  private static final List<String> LONG_METHODS =
      List.of(
          // One case a label that bots write; a map would say the same less readably.
          "DigestLabel.single");

  @Test
  void methodsFitOnAScreen() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> sources = all.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(longMethods(compiler, files.getJavaFileObjectsFromPaths(sources)))
          .containsExactlyInAnyOrderElementsOf(LONG_METHODS);
    }
  }

  @Test
  void aPlantedLongMethodIsFound() throws IOException {
    String text = "class Planted {\n  void grow() {\n" + "    grow();\n".repeat(60) + "  }\n}\n";
    JavaFileObject planted =
        new SimpleJavaFileObject(URI.create("mem:///Planted.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
          }
        };
    assertThat(longMethods(ToolProvider.getSystemJavaCompiler(), List.of(planted)))
        .containsExactly("Planted.grow");
  }

  private static List<String> longMethods(
      JavaCompiler compiler, Iterable<? extends JavaFileObject> sources) throws IOException {
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
          long first = line(unit, positions.getStartPosition(unit, method));
          long last = line(unit, positions.getEndPosition(unit, method));
          if (last - first + 1 > LONGEST_METHOD) {
            found.add(file.replace(".java", "") + "." + method.getName());
          }
          return super.visitMethod(method, unused);
        }
      }.scan(unit, null);
    }
    return found;
  }

  private static long line(CompilationUnitTree unit, long position) {
    return unit.getLineMap().getLineNumber(position);
  }
}
