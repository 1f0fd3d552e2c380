package org.fairlead.engine.judging.compiling;

import java.util.SortedMap;

/**
 * The rules of a pack as classes.
 *
 * @param classes class files by their path
 * @param described the rest of {@link org.fairlead.engine.judging.CompiledRules}, as text
 */
public record CompiledClasses(SortedMap<String, byte[]> classes, String described) {}
