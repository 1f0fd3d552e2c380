package org.fairlead.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Status;

/** The pack toolkit@2012 with everything looked up that does not hang on an assessment. Practices go by their place in it. */
final class Toolkit {
    final RulePack pack;
    final List<Practice> practices = new ArrayList<>();
    final List<Level> levels;
    final List<Area> areas;
    /** By the place of the practice. */
    final int[] areaOf;

    final List<Scope> scopes = new ArrayList<>();
    /** By the place of the practice. */
    final int[] scopeOf;

    final int highest;
    final int started;
    final int inPlace;

    private final Map<String, Integer> places = new HashMap<>();

    Toolkit(RulePack pack) {
        this.pack = pack;
        this.levels = pack.scale().levels();
        this.highest = levels.size() - 1;
        this.started = pack.scale().step("started");
        this.inPlace = pack.scale().step("in place");
        this.areas = List.copyOf(pack.areas().values());
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                places.put(practice.id(), practices.size());
                practices.add(practice);
                if (!scopes.contains(practice.scope())) {
                    scopes.add(practice.scope());
                }
            }
        }
        List<String> areaIds = areas.stream().map(Area::id).toList();
        areaOf = practices.stream()
                .mapToInt(practice -> areaIds.indexOf(practice.area()))
                .toArray();
        scopeOf = practices.stream()
                .mapToInt(practice -> scopes.indexOf(practice.scope()))
                .toArray();
    }

    int place(String practice) {
        return Objects.requireNonNull(places.get(practice), practice);
    }

    /** The words of a rule by its full name. */
    Sentence sentence(String rule) {
        Circumstance says = pack.circumstances().get(rule);
        if (says == null) {
            throw new IllegalArgumentException("The pack has no words for the rule (%s).".formatted(rule));
        }
        return new Sentence(says);
    }

    double figure(String parameter, LocalDate day) {
        return parameter(parameter).on(day);
    }

    Parameter parameter(String name) {
        return Objects.requireNonNull(pack.parameters().get(name), name);
    }
}
