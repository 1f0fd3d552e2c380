package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/** A second person stands behind an answer. It changes no score. */
public record SignOff(String by, Optional<String> role, LocalDate on) {}
