package dev.papersift.topic;

import dev.papersift.record.MergedRecord;

/// A record with its closeness to its topic.
///
/// @param record the record
/// @param score cosine to the centre of the topic, from 0 to 1
public record Member(MergedRecord record, double score) {}
