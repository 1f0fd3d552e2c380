package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.Map;

/** One entry of a group of facts, such as one internship scheme or one round of collection. */
public final class Entry {
    private static final String DATED = "dated";

    private final String group;
    private final boolean newest;
    private final Values values;

    public Entry(String group, boolean newest, Map<String, Object> values) {
        this.group = group;
        this.newest = newest;
        this.values = new Values(values);
    }

    public String getGroup() {
        return group;
    }

    /** Whether no other entry of the group is dated later. */
    public boolean isNewest() {
        return newest;
    }

    public boolean knows(String field) {
        return values.has(field);
    }

    /** Whether the field was filled in and is this word. */
    public boolean says(String field, String word) {
        return values.says(field, word);
    }

    /** A number that was filled in; not a number otherwise, so that no comparison with it holds. */
    public double number(String field) {
        return values.number(field);
    }

    /** What share one number is of another, in percent; not a number where one of them is not filled in. */
    public double percent(String part, String whole) {
        return 100 * values.number(part) / values.number(whole);
    }

    /** Whether the entry is dated more than so many months before the day. */
    public boolean olderThan(double months, LocalDate day) {
        return values.olderThan(DATED, months, day);
    }

    /** Whether the date in this field lies more than so many months before the day. */
    public boolean olderThan(String field, double months, LocalDate day) {
        return values.olderThan(field, months, day);
    }

    public LocalDate getDated() {
        return values.date(DATED);
    }

    /** The day so many months after the entry's date. */
    public LocalDate dayAfter(double months) {
        return getDated().plusMonths((long) months);
    }

    /** Every field filled in, for the words of a finding. */
    Map<String, Object> values() {
        return values.values();
    }
}
