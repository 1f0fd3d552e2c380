package org.fairlead.reports.verifying;

/**
 * A piece of text in a report, whatever its form.
 *
 * @param place where a person finds it: "Gaps, SEL-04, Stands"
 */
record Line(String place, String text) {}
