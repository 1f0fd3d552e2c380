package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something a reviewer could look at.
 *
 * @param covers the share of the people concerned that it speaks for, in percent
 */
public record Evidence(String kind, String reference, Optional<LocalDate> dated, OptionalInt covers) {}
