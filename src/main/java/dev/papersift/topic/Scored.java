package dev.papersift.topic;

/// Something by its number, with a score.
record Scored(int item, double score) {}
