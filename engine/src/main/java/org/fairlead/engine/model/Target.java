package org.fairlead.engine.model;

/** The level a pack asks of practices, and of must-haves, for one size band. */
public record Target(Level practices, Level mustHaves) {}
