package dev.papersift.topic;

/// A word of a topic.
///
/// @param term the word in its usual spelling
/// @param score how strongly it sets the topic apart; comparable within one answer
public record Term(String term, double score) {}
