package org.fairlead.engine.editions.differences;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Crosswalk;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Target;
import org.fairlead.engine.model.WordKind;

/** What differs in {@code pack.yml}, save its parameters, facts and groups. */
final class HeadDifferences {
    private final Written after;
    private final RulePack was;
    private final RulePack is;
    private final Pairing pairing;
    private final List<Difference> all;

    HeadDifferences(Written before, Written after, Pairing pairing, List<Difference> all) {
        this.after = after;
        this.was = before.pack();
        this.is = after.pack();
        this.pairing = pairing;
        this.all = all;
    }

    void compare() {
        head();
        scale();
        areas();
        bands();
        targets();
        effort();
        words("owners", Subject.OWNER, Optional.empty(), was.owners(), is.owners());
        choices("offers", WordKind.OFFER, Subject.OFFER, was.offers(), is.offers());
        words("sectors", Subject.SECTOR, Optional.of(WordKind.SECTOR), was.sectors(), is.sectors());
        words("nations", Subject.NATION, Optional.of(WordKind.NATION), was.nations(), is.nations());
        choices(
                "evidence kinds",
                WordKind.EVIDENCE_KIND,
                Subject.EVIDENCE_KIND,
                was.evidenceKinds(),
                is.evidenceKinds());
    }

    /** The documents it cites and the frameworks it is set beside, which come last in the file. */
    void compareSources() {
        named(
                was.sources().values(),
                is.sources().values(),
                Source::key,
                key -> new Differing(all, Subject.SOURCE, key, ""),
                (differing, source) -> differing.isNew(
                        Touch.WORDS,
                        "The source %s is new.".formatted(source.key()),
                        source.inFull(),
                        after.listed("sources", "source", source.key())),
                (differing, source) -> differing.isGone(
                        Touch.WORDS,
                        "The source %s is no longer cited.".formatted(source.key()),
                        source.inFull(),
                        after.head("sources")),
                (then, now) -> new Differing(all, Subject.SOURCE, now.key(), "")
                        .text(
                                "source",
                                Touch.WORDS,
                                then.inFull(),
                                now.inFull(),
                                "The source %s is cited in other words.".formatted(now.key()),
                                after.listed("sources", "source", now.key())));
        named(
                was.crosswalks().values(),
                is.crosswalks().values(),
                Crosswalk::name,
                name -> new Differing(all, Subject.CROSSWALK, name, ""),
                (differing, crosswalk) -> differing.isNew(
                        Touch.WORDS,
                        "The crosswalk to '%s' is new.".formatted(crosswalk.name()),
                        text(crosswalk),
                        after.listed("crosswalks", "crosswalk", crosswalk.name())),
                (differing, crosswalk) -> differing.isGone(
                        Touch.WORDS,
                        "The crosswalk to '%s' is gone.".formatted(crosswalk.name()),
                        text(crosswalk),
                        after.head("crosswalks")),
                (then, now) -> new Differing(all, Subject.CROSSWALK, now.name(), "")
                        .text(
                                "crosswalk",
                                Touch.WORDS,
                                text(then),
                                text(now),
                                "The crosswalk to '%s' reads differently.".formatted(now.name()),
                                after.listed("crosswalks", "crosswalk", now.name())));
    }

    private static String text(Crosswalk crosswalk) {
        return String.join(
                "\n",
                crosswalk.about(),
                crosswalk.source(),
                String.join(", ", crosswalk.parts()),
                String.join(", ", crosswalk.levels()));
    }

    private void head() {
        var pack = new Differing(all, Subject.PACK, "", "");
        pack.text("title", Touch.WORDS, was.title(), is.title(), "The pack has another title.", after.head("title"));
        pack.text(
                "publisher",
                Touch.WORDS,
                was.publisher(),
                is.publisher(),
                "Somebody else stands behind the pack.",
                after.head("publisher"));
        pack.value(
                "in force",
                Touch.WORDS,
                Wording.day(was.inForce()),
                Wording.day(is.inForce()),
                "The pack is in force from {now} instead of {then}.",
                after.head("in force"));
        pack.text(
                "about",
                Touch.WORDS,
                was.about(),
                is.about(),
                "What the pack says of itself has other words.",
                after.head("about"));
        pack.text(
                "method",
                Touch.WORDS,
                was.method(),
                is.method(),
                "What the pack says of its method has other words.",
                after.head("method"));
        pack.value(
                "evidence wanted above",
                Touch.RESULTS,
                was.evidenceAbove().name(),
                is.evidenceAbove().name(),
                "Evidence is wanted above '{now}' instead of '{then}'.",
                after.head("evidence wanted above"));
        pack.value(
                "large from",
                Touch.RESULTS,
                was.largeFrom(),
                is.largeFrom(),
                "An organisation is large from {now} people instead of {then}.",
                after.head("large from"));
        pack.value(
                "longest sentence",
                Touch.WORDS,
                was.plainWords().longestSentence(),
                is.plainWords().longestSentence(),
                "A sentence of the pack may have {now} words instead of {then}.",
                after.head("plain words", "longest sentence"));
        pack.value(
                "average sentence",
                Touch.WORDS,
                average(was),
                average(is),
                "The sentences of a practice may have {now} words on average instead of {then}.",
                after.head("plain words", "average sentence"));
        pack.list(
                "jargon",
                Touch.WORDS,
                was.plainWords().jargon(),
                is.plainWords().jargon(),
                "The list of words that the pack avoids",
                after.head("plain words", "jargon"));
    }

    private static String average(RulePack pack) {
        var average = pack.plainWords().averageSentence();
        return average.isPresent() ? String.valueOf(average.getAsInt()) : "any number of";
    }

    private void scale() {
        named(
                was.scale().levels(),
                is.scale().levels(),
                Level::name,
                name -> new Differing(all, Subject.LEVEL, name, ""),
                (differing, level) -> differing.isNew(
                        Touch.ANSWERS,
                        "The level '%s' is new.".formatted(level),
                        level.means(),
                        after.listed("scale", "level", level.name())),
                (differing, level) -> differing.isGone(
                        Touch.ANSWERS, "The level '%s' is gone.".formatted(level), level.means(), after.head("scale")),
                this::level);
    }

    private void level(Level then, Level now) {
        var differing = new Differing(all, Subject.LEVEL, now.name(), "");
        Position at = after.listed("scale", "level", now.name());
        differing.value(
                "step",
                Touch.ANSWERS,
                then.step() + 1,
                now.step() + 1,
                "The level '%s' is number {now} of the scale instead of number {then}.".formatted(now),
                at);
        differing.value(
                "credit",
                Touch.RESULTS,
                InWords.credit(then, was.scale()),
                InWords.credit(now, is.scale()),
                "The level '%s' is worth {now} instead of {then}.".formatted(now),
                at);
        words(differing, "means", then.means(), now.means(), "The level '%s'".formatted(now), at);
    }

    private void areas() {
        named(
                was.areas().values(),
                is.areas().values(),
                Area::id,
                id -> new Differing(all, Subject.AREA, id, ""),
                (differing, area) -> differing.isNew(
                        Touch.RESULTS,
                        "The area '%s' is new.".formatted(area.title()),
                        area.about(),
                        after.listed("areas", "area", area.id())),
                (differing, area) -> differing.isGone(
                        Touch.RESULTS,
                        "The area '%s' is gone.".formatted(area.title()),
                        area.about(),
                        after.head("areas")),
                (then, now) -> {
                    var differing = new Differing(all, Subject.AREA, now.id(), "");
                    Position at = after.listed("areas", "area", now.id());
                    differing.text(
                            "title",
                            Touch.WORDS,
                            then.title(),
                            now.title(),
                            "The area '%s' has another title.".formatted(now.id()),
                            at);
                    differing.value(
                            "weight",
                            Touch.RESULTS,
                            then.weight(),
                            now.weight(),
                            "The area '%s' weighs {now} instead of {then}.".formatted(now.title()),
                            at);
                    differing.text(
                            "about",
                            Touch.WORDS,
                            then.about(),
                            now.about(),
                            "What is said of the area '%s' has other words.".formatted(now.title()),
                            at);
                });
    }

    private void bands() {
        named(
                was.bands(),
                is.bands(),
                Band::name,
                name -> new Differing(all, Subject.BAND, name, ""),
                (differing, band) -> differing.isNew(
                        Touch.RESULTS,
                        "The band '%s' is new.".formatted(band.name()),
                        band.means(),
                        after.listed("bands", "band", band.name())),
                (differing, band) -> differing.isGone(
                        Touch.RESULTS,
                        "The band '%s' is gone.".formatted(band.name()),
                        band.means(),
                        after.head("bands")),
                (then, now) -> {
                    var differing = new Differing(all, Subject.BAND, now.name(), "");
                    Position at = after.listed("bands", "band", now.name());
                    differing.value(
                            "from",
                            Touch.RESULTS,
                            then.from(),
                            now.from(),
                            "The band '%s' begins at {now} instead of {then}.".formatted(now.name()),
                            at);
                    differing.value(
                            "must-haves",
                            Touch.RESULTS,
                            InWords.level(then.mustHaves()),
                            InWords.level(now.mustHaves()),
                            "The band '%s' asks of must-haves: {now} instead of {then}.".formatted(now.name()),
                            at);
                    differing.text(
                            "means",
                            Touch.WORDS,
                            then.means(),
                            now.means(),
                            "What the band '%s' means has other words.".formatted(now.name()),
                            at);
                });
    }

    private void targets() {
        for (Size size : Size.values()) {
            Target then = Objects.requireNonNull(was.targets().get(size));
            Target now = Objects.requireNonNull(is.targets().get(size));
            var differing = new Differing(all, Subject.TARGET, size.word(), "");
            differing.value(
                    "practices",
                    Touch.RESULTS,
                    then.practices().name(),
                    now.practices().name(),
                    "The target of %s organisations is '{now}' instead of '{then}'.".formatted(size),
                    after.head("targets", size.word(), "practices"));
            differing.value(
                    "must-haves",
                    Touch.RESULTS,
                    then.mustHaves().name(),
                    now.mustHaves().name(),
                    "The target of %s organisations for must-haves is '{now}' instead of '{then}'.".formatted(size),
                    after.head("targets", size.word(), "must-haves"));
        }
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM)) {
            new Differing(all, Subject.SEVERITY, severity.word(), "")
                    .value(
                            "from",
                            Touch.RESULTS,
                            InWords.number(
                                    Objects.requireNonNull(was.severities().get(severity))),
                            InWords.number(
                                    Objects.requireNonNull(is.severities().get(severity))),
                            "A gap is %s from {now} instead of {then}.".formatted(severity),
                            after.head("severity", severity.word() + " from"));
        }
    }

    private void effort() {
        for (Effort now : is.efforts().values()) {
            Optional.ofNullable(was.efforts().get(now.name())).ifPresent(then -> {
                var differing = new Differing(all, Subject.EFFORT, now.name(), "");
                differing.value(
                        "days",
                        Touch.RESULTS,
                        then.days(),
                        now.days(),
                        "A step of %s effort takes {now} days of work instead of {then}.".formatted(now.name()),
                        after.head("effort", now.name(), "days"));
                differing.text(
                        "means",
                        Touch.WORDS,
                        then.means(),
                        now.means(),
                        "What %s effort means has other words.".formatted(now.name()),
                        after.head("effort", now.name(), "means"));
            });
        }
    }

    private void words(String key, Subject subject, Optional<WordKind> kind, List<String> then, List<String> now) {
        List<String> renamed = then.stream()
                .map(word -> kind.flatMap(each -> renamed(each, word, now)).orElse(word))
                .toList();
        for (int i = 0; i < then.size(); i++) {
            String old = then.get(i);
            String word = renamed.get(i);
            var differing = new Differing(all, subject, word, "");
            if (!word.equals(old)) {
                differing.renamed("name", old, word, "The %s '%s'".formatted(subject, old), after.head(key));
            } else if (!now.contains(word)) {
                differing.isGone(
                        kind.isPresent() ? Touch.ANSWERS : Touch.WORDS,
                        "The %s '%s' is gone.".formatted(subject, word),
                        word,
                        after.head(key));
            }
        }
        now.stream().filter(word -> !renamed.contains(word)).forEach(word -> new Differing(all, subject, word, "")
                .isNew(
                        kind.isPresent() ? Touch.RESULTS : Touch.WORDS,
                        "The %s '%s' is new.".formatted(subject, word),
                        word,
                        after.head(key)));
    }

    private Optional<String> renamed(WordKind kind, String word, Collection<String> now) {
        return pairing.word(kind, word).filter(now::contains);
    }

    private void choices(String key, WordKind kind, Subject subject, List<Choice> then, List<Choice> now) {
        String nameKey = kind == WordKind.OFFER ? "offer" : "kind";
        List<String> names = now.stream().map(Choice::name).toList();
        Map<String, Choice> old = then.stream()
                .collect(Collectors.toMap(
                        choice -> renamed(kind, choice.name(), names).orElse(choice.name()),
                        choice -> choice,
                        (first, second) -> first));
        words(key, subject, Optional.of(kind), then.stream().map(Choice::name).toList(), names);
        for (Choice choice : now) {
            Choice was = old.get(choice.name());
            if (was != null) {
                words(
                        new Differing(all, subject, choice.name(), ""),
                        kind == WordKind.OFFER ? "ask" : "means",
                        was.means(),
                        choice.means(),
                        "The %s '%s'".formatted(subject, choice.name()),
                        after.listed(key, nameKey, choice.name()));
            }
        }
    }

    /** Words that people answer by: they touch answers unless they are nearly the same. */
    static void words(Differing differing, String part, String then, String now, String start, Position at) {
        boolean alike = Likeness.doubt(then, now).isEmpty();
        differing.text(
                part,
                alike ? Touch.WORDS : Touch.ANSWERS,
                then,
                now,
                start + (alike ? " is put in other words." : " is put in other words and may mean something else."),
                at);
    }

    /** Things of the later edition in their order, then those that are gone. */
    static <T> void named(
            Collection<T> then,
            Collection<T> now,
            Function<T, String> name,
            Function<String, Differing> differing,
            BiConsumer<Differing, T> isNew,
            BiConsumer<Differing, T> isGone,
            BiConsumer<T, T> both) {
        Map<String, T> old = then.stream().collect(Collectors.toMap(name, each -> each));
        Map<String, T> present = now.stream().collect(Collectors.toMap(name, each -> each));
        for (T each : now) {
            T was = old.get(name.apply(each));
            if (was == null) {
                isNew.accept(differing.apply(name.apply(each)), each);
            } else {
                both.accept(was, each);
            }
        }
        for (T each : then) {
            if (!present.containsKey(name.apply(each))) {
                isGone.accept(differing.apply(name.apply(each)), each);
            }
        }
    }
}
