package dev.papersift.record;

/// Why a further source belongs to a record.
///
/// @param rule name of the rule that proved it, e.g. `same-arxiv-id`
/// @param score how surely, from 0 to 1; 1 for an identifier or equal text
/// @param dump the dump of the merged source
/// @param ordinal its place in that dump
public record Merge(String rule, double score, String dump, int ordinal) {}
