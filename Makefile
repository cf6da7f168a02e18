# Finds a JDK 25 (JAVA_HOME, PATH, /usr/lib/jvm, sdkman, macOS) before anything else runs.
SHELL := /bin/bash
export JAVA_HOME := $(shell .mvn/find-jdk)
MVN := ./mvnw -B -ntp
RUNNER = target/papersift-0.1.0-runner
# Says that the runner jar is the JVM's: a native build leaves a jar of the same name that polls Lambda at start.
JVM_BUILD = target/jvm-build
OPENS := --add-opens=java.base/java.lang=ALL-UNNAMED
PORT ?= 8080
# Where a native build finds its tools: GRAALVM_HOME, else what ../shared assembles for trying.
ASSEMBLE := ../shared/native/assemble
NATIVE_HOME = $(or $(GRAALVM_HOME),$(shell [ -x $(ASSEMBLE) ] && JDK25=$(JAVA_HOME) $(ASSEMBLE)))
NATIVE_ARGS := -H:+UnlockExperimentalVMOptions,-H:-UseContainerSupport,-H:-UnlockExperimentalVMOptions

.PHONY: jdk run build test native native-test bench growth quality fuzz load format clean

jdk:
	@test -n "$(JAVA_HOME)" || { echo "papersift needs a JDK 25: install one or set JAVA_HOME to it" >&2; exit 2; }

# The HTTP functions at http://localhost:8080; PORT= changes the port.
run: $(JVM_BUILD)
	PORT=$(PORT) $(JAVA_HOME)/bin/java $(OPENS) -jar $(RUNNER).jar

$(JVM_BUILD): pom.xml $(shell find src/main -type f)
	@$(MAKE) --no-print-directory build
	@touch $@

build: jdk
	$(MVN) -q package -DskipTests -DskipITs

# The whole gate; the offline template check says so when it has to be skipped.
test: jdk
	$(MVN) verify
	infra/validate

native: jdk
	@test -n "$(NATIVE_HOME)" || { echo "a native build needs GRAALVM_HOME (Mandrel or GraalVM 25)" >&2; exit 2; }
	@rm -f $(JVM_BUILD)
	GRAALVM_HOME=$(NATIVE_HOME) $(MVN) package -Dnative -DskipTests -DskipITs \
	  $(if $(GRAALVM_HOME),,-Dquarkus.native.additional-build-args-append=$(NATIVE_ARGS))

# Builds the native executable and runs the integration tests on it.
native-test: jdk
	@test -n "$(NATIVE_HOME)" || { echo "a native build needs GRAALVM_HOME (Mandrel or GraalVM 25)" >&2; exit 2; }
	@rm -f $(JVM_BUILD)
	GRAALVM_HOME=$(NATIVE_HOME) $(MVN) verify -Dnative -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
	  $(if $(GRAALVM_HOME),,-Dquarkus.native.additional-build-args-append=$(NATIVE_ARGS))

# JMH, one benchmark class by name or all: make bench BENCH=ListingBenchmark. Then six megabytes in a 128 MB heap.
BENCH ?=
TEST_CP = target/test-classes:target/classes:$$(cat target/test.classpath)
bench: jdk test-classpath
	$(JAVA_HOME)/bin/java -cp $(TEST_CP) dev.papersift.bench.ListingBenchmark
	$(JAVA_HOME)/bin/java -cp $(TEST_CP) dev.papersift.bench.FamilyBenchmark
	$(JAVA_HOME)/bin/java -cp $(TEST_CP) org.openjdk.jmh.Main -foe true $(BENCH)
	$(JAVA_HOME)/bin/java -Xmx128m -cp $(TEST_CP) dev.papersift.bench.MemoryProbe

# Times texts made against each format; FORMAT= names those it begins with. Prints what is slow and how it grows.
FORMAT ?=
growth: jdk test-classpath
	$(JAVA_HOME)/bin/java -cp $(TEST_CP) dev.papersift.bench.HostileGrowth $(FORMAT)

.PHONY: test-classpath
test-classpath: jdk
	$(MVN) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test

# Every figure of the README and the docs that is about quality, from the labelled sets in ../shared.
QUALITY := PhraseQuality TopicQuality DedupeQuality
QUALITY_PORT := 8097
quality: jdk test-classpath $(JVM_BUILD)
	for main in $(QUALITY); do $(JAVA_HOME)/bin/java -cp $(TEST_CP) dev.papersift.quality.$$main || exit 1; done
	PORT=$(QUALITY_PORT) $(JAVA_HOME)/bin/java $(OPENS) -jar $(RUNNER).jar > target/quality-server.log & server=$$!; \
	  trap "kill $$server" EXIT; \
	  until curl -sf localhost:$(QUALITY_PORT)/v1/version > /dev/null; do sleep 0.3; done; \
	  python3 ../shared/dumps/score_dumps.py http://localhost:$(QUALITY_PORT) ../shared/seeds ../shared/dumps

# Fuzzes the readers of every family with Jazzer, FUZZ_TIME seconds each; FUZZ= names one of them. New inputs are kept in
# target/fuzz; an input that fails is written there and repeated by `make test` once it is put beside the others.
FUZZ_TIME ?= 60
FUZZ_CLASS := dev.papersift.dump.FamilyFuzzTest
FUZZ ?= huggingFace arxiv feeds pubmed tagged bibtex tables json xml scholar pagesAndMails unknown
FUZZ_INPUTS := src/test/resources/dev/papersift/dump/FamilyFuzzTestInputs
fuzz: jdk test-classpath
	@for family in $(FUZZ); do \
	  mkdir -p target/fuzz/$$family && echo "fuzzing $$family for $(FUZZ_TIME) s" && \
	  JAZZER_FUZZ=1 $(JAVA_HOME)/bin/java -XX:+EnableDynamicAgentLoading -Xmx1g -cp $(TEST_CP) \
	    com.code_intelligence.jazzer.Jazzer --target_class=$(FUZZ_CLASS) --target_method=$$family \
	    --instrumentation_includes=dev.papersift.** --reproducer_path=target/fuzz \
	    -max_total_time=$(FUZZ_TIME) -timeout=120 -max_len=20000 -artifact_prefix=target/fuzz/ \
	    target/fuzz/$$family $(FUZZ_INPUTS)/$$family || exit 1; \
	done

# A stream of mixed dumps through the packaged function at full speed: make load LOAD_SECONDS=600; LOAD_COMMAND= for
# another than the JVM's, such as the native executable.
LOAD_SECONDS ?= 60
LOAD_COMMAND ?= $(JAVA_HOME)/bin/java -Xmx512m -XX:+UseSerialGC $(OPENS) -jar $(RUNNER).jar
load: jdk test-classpath $(JVM_BUILD)
	$(JAVA_HOME)/bin/java -cp $(TEST_CP) dev.papersift.bench.LoadRun $(LOAD_SECONDS) $(LOAD_COMMAND)

format: jdk
	$(MVN) -q spotless:apply

clean: jdk
	$(MVN) -q clean
