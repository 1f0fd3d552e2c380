package org.fairlead.reports.tables;

import java.time.LocalDate;

/** One line of the first sheet of a workbook, which says what it is. */
public sealed interface AboutLine {
    record Title(String text) implements AboutLine {}

    record Subtitle(String text) implements AboutLine {}

    record Heading(String text) implements AboutLine {}

    /**
     * Words with what they are about.
     *
     * @param label empty where they stand by themselves
     */
    record Prose(String label, String text) implements AboutLine {}

    record Dated(String label, LocalDate day) implements AboutLine {}

    /** Nothing, to set apart what follows. */
    record Space() implements AboutLine {}
}
