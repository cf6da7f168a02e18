package dev.papersift.architecture.planted;

/// An interface with one implementation, planted.
interface Lonely {}
