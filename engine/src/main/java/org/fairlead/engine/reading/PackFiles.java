package org.fairlead.engine.reading;

import java.util.SortedMap;

/**
 * The files of one pack, parsed but not yet understood.
 *
 * @param name what messages call its folder
 * @param yaml each YAML file by its path in the pack
 * @param drl each rule file by its path in the pack
 */
public record PackFiles(String name, SortedMap<String, Node> yaml, SortedMap<String, TextFile> drl) {
    public static final String PACK = "pack.yml";
    public static final String RETIRED = "retired.yml";
    public static final String MIGRATION = "migration.yml";
    public static final String PRACTICE = "practice.yml";
    public static final String RULE = "rule.yml";
    public static final String EXAMPLES = "examples.yml";
    public static final String ACROSS = "across";
}
