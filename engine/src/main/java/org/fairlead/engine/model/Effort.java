package org.fairlead.engine.model;

/**
 * How much work a step is.
 *
 * @param days person-days
 */
public record Effort(String name, int days, String means) {}
