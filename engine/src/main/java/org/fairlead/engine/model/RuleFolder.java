package org.fairlead.engine.model;

/**
 * A folder of rules that look across practices.
 *
 * @param title what they look for
 * @param why why that matters
 */
public record RuleFolder(String id, String title, String why, Position at) {}
