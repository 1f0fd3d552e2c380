package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Size;

/** The organisation that is judged. There is one in every judgement. */
public final class Profile {
    private final Organisation organisation;
    private final Size size;
    private final Values facts;

    public Profile(Organisation organisation, Size size) {
        this.organisation = organisation;
        this.size = size;
        this.facts = new Values(organisation.facts());
    }

    /** "employer", "professional body" or "regulator". */
    public String getAudience() {
        return organisation.audience().word();
    }

    /** "small" or "large". */
    public String getSize() {
        return size.word();
    }

    public int getHeadcount() {
        return organisation.headcount();
    }

    /** Whether it is one of these words: its audience or its size. */
    public boolean is(String word) {
        return getAudience().equals(word) || getSize().equals(word);
    }

    public boolean offers(String offer) {
        return organisation.offers().contains(offer);
    }

    /** Whether the organisation gave this fact at all. */
    public boolean knows(String fact) {
        return facts.has(fact);
    }

    /** Whether the fact was given and is this word. */
    public boolean says(String fact, String word) {
        return facts.says(fact, word);
    }

    /** Whether the date was given and lies more than so many months before the day. */
    public boolean olderThan(String fact, double months, LocalDate day) {
        return facts.olderThan(fact, months, day);
    }

    /** A number that was given; not a number otherwise, so that no comparison with it holds. */
    public double number(String fact) {
        return facts.number(fact);
    }

    public LocalDate date(String fact) {
        return facts.date(fact);
    }

    /**
     * The sum of a field over all entries of a group; not a number where there is no entry or one of them does not give it, so that
     * no comparison with it holds.
     */
    public double total(String group, String field) {
        List<Map<String, Object>> entries = organisation.groups().getOrDefault(group, List.of());
        double total = 0;
        for (Map<String, Object> entry : entries) {
            total += new Values(entry).number(field);
        }
        return entries.isEmpty() ? Double.NaN : total;
    }

    /** What share the total of a field is of a fact, in percent; not a number where one of them is not given. */
    public double percent(String group, String field, String fact) {
        return 100 * total(group, field) / number(fact);
    }

    /** Every fact given, for the words of a finding. */
    Map<String, Object> values() {
        return organisation.facts();
    }

    Organisation organisation() {
        return organisation;
    }

    Size sizeBand() {
        return size;
    }
}
