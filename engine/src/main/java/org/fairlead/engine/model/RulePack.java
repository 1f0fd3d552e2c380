package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One edition of a published set of practices, with its scale, figures and the words of its rules. Maps keep the order of the files.
 *
 * @param practices by id, in the order of areas and then of ids
 * @param across the folders of rules that look across practices, by id
 * @param circumstances by the full name of the rule
 * @param retired by id or name, with those of the packs it is based on
 * @param severities the distance from which a gap is high or medium, in whole credits
 * @param largeFrom the headcount from which an organisation is large
 * @param evidenceAbove claims above this level want evidence
 */
public record RulePack(
        PackRef ref,
        String title,
        String publisher,
        LocalDate inForce,
        String about,
        String method,
        Scale scale,
        Level evidenceAbove,
        Map<String, Area> areas,
        List<Band> bands,
        Map<Size, Target> targets,
        Map<Severity, Double> severities,
        int largeFrom,
        Map<String, Effort> efforts,
        List<String> owners,
        List<Choice> offers,
        List<String> sectors,
        List<String> nations,
        List<Choice> evidenceKinds,
        Map<String, Parameter> parameters,
        Map<String, FactForm> facts,
        Map<String, GroupForm> groups,
        PlainWords plainWords,
        Map<String, Source> sources,
        Map<String, Crosswalk> crosswalks,
        Map<String, Practice> practices,
        Map<String, RuleFolder> across,
        Map<String, Circumstance> circumstances,
        Map<String, Retired> retired) {
    /**
     * The pack's own limits for its prose.
     *
     * @param averageSentence the most words that a sentence of a practice may have on average
     */
    public record PlainWords(int longestSentence, OptionalInt averageSentence, List<String> jargon) {
        public PlainWords {
            jargon = List.copyOf(jargon);
        }
    }

    public RulePack {
        areas = ordered(areas);
        bands = List.copyOf(bands);
        targets = Map.copyOf(targets);
        severities = Map.copyOf(severities);
        efforts = ordered(efforts);
        owners = List.copyOf(owners);
        offers = List.copyOf(offers);
        sectors = List.copyOf(sectors);
        nations = List.copyOf(nations);
        evidenceKinds = List.copyOf(evidenceKinds);
        parameters = ordered(parameters);
        facts = ordered(facts);
        groups = ordered(groups);
        sources = ordered(sources);
        crosswalks = ordered(crosswalks);
        practices = ordered(practices);
        across = ordered(across);
        circumstances = ordered(circumstances);
        retired = ordered(retired);
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The practice of this id, which must be in the pack. */
    public Practice practice(String id) {
        return Optional.ofNullable(practices.get(id))
                .orElseThrow(
                        () -> new IllegalArgumentException("The pack (%s) has no practice (%s).".formatted(ref, id)));
    }

    public Size sizeOf(int headcount) {
        return headcount >= largeFrom ? Size.LARGE : Size.SMALL;
    }

    /** The level this practice is to reach in an organisation of this size. */
    public Level target(Practice practice, Size size) {
        Target target = Objects.requireNonNull(targets.get(size));
        return practice.mustHave() ? target.mustHaves() : target.practices();
    }
}
