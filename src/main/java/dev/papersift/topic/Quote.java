package dev.papersift.topic;

/// A sentence quoted from an abstract.
///
/// @param sentence the sentence as it stands
/// @param record id of the record
/// @param index the place of the sentence in the abstract, from 0
public record Quote(String sentence, String record, int index) {}
