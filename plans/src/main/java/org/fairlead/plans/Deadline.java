package org.fairlead.plans;

import java.time.LocalDate;
import org.fairlead.engine.model.Position;

/**
 * A day by which an action has to be done, such as a regulator's round or a day of publication.
 *
 * @param action by its name in the plan, "MON-05 in place"
 */
public record Deadline(String action, LocalDate by, String why, Position at) {}
