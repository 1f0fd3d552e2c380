package org.fairlead.engine.model;

/** A word that a pack lets people choose, and what it means. */
public record Choice(String name, String means) {}
