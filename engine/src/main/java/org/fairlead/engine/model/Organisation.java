package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is assessed.
 *
 * @param facts by the name the pack gives them: a {@link String}, {@link Boolean}, {@link Double} or {@link LocalDate}
 * @param groups facts that come several times, by the name of the group
 */
public record Organisation(
        String name,
        Audience audience,
        int headcount,
        Optional<String> sector,
        Optional<String> nation,
        Optional<LocalDate> founded,
        Set<String> offers,
        Map<String, Object> facts,
        Map<String, List<Map<String, Object>>> groups) {
    public Organisation {
        offers = Set.copyOf(offers);
        facts = Map.copyOf(facts);
        groups = Map.copyOf(groups);
    }

    /** The same organisation by another name. */
    public Organisation named(String other) {
        return new Organisation(other, audience, headcount, sector, nation, founded, offers, facts, groups);
    }

    /** The same organisation with other offers. */
    public Organisation offering(Set<String> others) {
        return new Organisation(name, audience, headcount, sector, nation, founded, others, facts, groups);
    }

    /** The same organisation, which says other things of itself. */
    public Organisation saying(Map<String, Object> otherFacts, Map<String, List<Map<String, Object>>> otherGroups) {
        return new Organisation(name, audience, headcount, sector, nation, founded, offers, otherFacts, otherGroups);
    }

    /** The same organisation in another sector and nation. */
    public Organisation in(Optional<String> otherSector, Optional<String> otherNation) {
        return new Organisation(name, audience, headcount, otherSector, otherNation, founded, offers, facts, groups);
    }

    /** The same organisation, with another word on when it began. */
    public Organisation founded(Optional<LocalDate> other) {
        return new Organisation(name, audience, headcount, sector, nation, other, offers, facts, groups);
    }
}
