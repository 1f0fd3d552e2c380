package org.fairlead.engine.model;

/** A document that a pack cites. */
public record Source(String key, String title, String publisher, int year) {}
