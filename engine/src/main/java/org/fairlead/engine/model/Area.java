package org.fairlead.engine.model;

/** A part of the good practice, scored by itself. */
public record Area(String id, String title, int weight, String about) {}
