package org.fairlead.engine.model;

import java.util.Optional;

/** A source of a practice, the page where known, and how well it is known. */
public record Citation(String document, Optional<String> page, Basis basis) {}
