package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;

/** Says what else than points decides where a band moves: must-haves, and bands that ask for something else. */
final class Deciding {
    private final GapAnalysis before;
    private final GapAnalysis carried;
    private final GapAnalysis confirmed;

    Deciding(GapAnalysis before, GapAnalysis carried, GapAnalysis confirmed) {
        this.before = before;
        this.carried = carried;
        this.confirmed = confirmed;
    }

    /** A must-have that keeps an organisation from a band, by names. */
    private record Gate(String band, String practice, String needed) {
        @Override
        public String toString() {
            return "'%s' by %s below '%s'".formatted(band, practice, needed);
        }
    }

    List<String> sentences(Crossing crossing) {
        Set<Gate> were = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        Set<Gate> are = new HashSet<>();
        carried.overall().gates().forEach(gate -> are.add(gate(gate, gate.practice())));
        before.overall().gates().forEach(gate -> were.add(gate(gate, idNow(gate.practice(), crossing))));
        carried.overall().gates().stream()
                .map(gate -> gate(gate, gate.practice()))
                .filter(gate -> !were.contains(gate))
                .forEach(gate -> sentences.add("Newly kept from %s.".formatted(gate)));
        before.overall().gates().stream()
                .map(gate -> gate(gate, idNow(gate.practice(), crossing)))
                .filter(gate -> !are.contains(gate))
                .forEach(gate -> sentences.add("No longer kept from %s.".formatted(gate)));
        sentences.addAll(thresholds());
        return sentences;
    }

    private static Gate gate(Overall.Gate gate, String practice) {
        return new Gate(gate.band().name(), practice, gate.needed().name());
    }

    private static String idNow(String practice, Crossing crossing) {
        List<String> now = crossing.idsNow(practice);
        return now.size() == 1 ? now.get(0) : practice;
    }

    /** Bands of this organisation that ask for something else now. */
    private List<String> thresholds() {
        Set<String> reached = Stream.of(before.overall(), carried.overall(), confirmed.overall())
                .flatMap(overall -> Stream.of(overall.atLeast(), overall.atMost()))
                .flatMap(Optional::stream)
                .map(Band::name)
                .collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        for (Band now : carried.pack().bands()) {
            for (Band was : before.pack().bands()) {
                if (was.name().equals(now.name()) && reached.contains(now.name())) {
                    sentences.addAll(threshold(was, now));
                }
            }
        }
        return sentences;
    }

    private static List<String> threshold(Band was, Band now) {
        List<String> sentences = new ArrayList<>();
        if (was.from() != now.from()) {
            sentences.add("'%s' begins at %d instead of %d.".formatted(now.name(), now.from(), was.from()));
        }
        String needed = now.mustHaves().map(Level::name).orElse("");
        if (!was.mustHaves().map(Level::name).orElse("").equals(needed)) {
            sentences.add(
                    needed.isEmpty()
                            ? "'%s' asks for no level of must-haves any more.".formatted(now.name())
                            : "'%s' asks for '%s' in every must-have now.".formatted(now.name(), needed));
        }
        return sentences;
    }
}
