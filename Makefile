# Finds a JDK 25 (JAVA_HOME, PATH, /usr/lib/jvm, sdkman, macOS) before anything else runs.
SHELL := /bin/bash
export JAVA_HOME := $(shell .mvn/find-jdk)
MVN := ./mvnw -B -ntp

.PHONY: run test native native-test bench quality format clean jdk

jdk:
	@test -n "$(JAVA_HOME)" || { echo "papersift needs a JDK 25: install one or set JAVA_HOME to it" >&2; exit 2; }

test: jdk
	$(MVN) verify

format: jdk
	$(MVN) -q spotless:apply

clean: jdk
	$(MVN) -q clean
