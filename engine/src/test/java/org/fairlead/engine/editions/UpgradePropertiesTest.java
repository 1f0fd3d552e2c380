package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.given.HandWriting;
import org.fairlead.engine.given.ManyChanges;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost on the way, whatever a file says and however it is written. */
class UpgradePropertiesTest {
    private static final int FILES = 1000;
    /** Of the steps that a longer way takes too. */
    private static final int FEWER = 200;

    private static final Pattern COMMENT = Pattern.compile("<c[0-9]+>");

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("first to second", FEWER, List.of(ManyChanges.toSecond())),
                Arguments.of("second to third", FEWER, List.of(ManyChanges.toThird())),
                Arguments.of("first to third", FILES, List.of(ManyChanges.toSecond(), ManyChanges.toThird())),
                real("toolkit@2012", "toolkit@2014", FEWER),
                real("toolkit@2014", "good-practice@2026", FEWER),
                real("toolkit@2012", "good-practice@2026", FILES));
    }

    /** A way between editions that the project publishes. */
    private static Arguments real(String from, String to, int files) {
        Path nowhere = Path.of("target", "no-settings");
        Shelf shelf = new Packs(UpgradePropertiesTest.class.getClassLoader(), nowhere, nowhere)
                .shelf(Path.of("..", "rules", to.replace('@', '-')), to);
        Problems problems = new Problems();
        Optional<List<Carrier>> path = new Editions(shelf)
                .path(PackRef.parse(from).orElseThrow(), PackRef.parse(to).orElseThrow(), Position.of(to), problems);
        problems.throwIfAny();
        return Arguments.of(from + " to " + to, files, path.orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void nothing_is_lost(String way, int files, List<Carrier> path) {
        RulePack pack = path.get(0).from();
        Generated generated = new Generated(pack);
        for (long seed = 0; seed < files; seed++) {
            Assessment meant = HandWriting.livelier(pack, generated.assessment(seed), seed);
            TextFile file = new TextFile(meant.file(), HandWriting.of(pack, meant, seed));
            Assessment old = read(file, pack, meant.day());
            assertThat(Unlike.between(meant, old))
                    .as("what was written, seed %d", seed)
                    .isEmpty();
            Problems problems = new Problems();
            Optional<Upgrade> upgrade;
            try {
                upgrade = Upgrade.of(file, old, path, problems);
            } catch (IllegalStateException fault) {
                throw new AssertionError("seed %d of %s:%n%s".formatted(seed, way, file.text()), fault);
            }
            assertThat(problems.sorted()).isEmpty();
            everythingHasItsLine(upgrade.orElseThrow());
            everyCommentIsThere(file.text(), upgrade.get().text());
            whatWaitsCanBeConfirmed(upgrade.get());
            assertThat(Upgrade.of(file, old, path, problems).orElseThrow().text())
                    .isEqualTo(upgrade.get().text());
        }
    }

    private static Assessment read(TextFile file, RulePack pack, LocalDate day) {
        Problems problems = new Problems();
        Optional<Assessment> read = YamlReader.read(file, problems)
                .flatMap(node -> new AssessmentReader(pack).read(node, file.name(), day, problems));
        assertThat(problems.sorted()).as(file.text()).isEmpty();
        return read.orElseThrow();
    }

    private static void everythingHasItsLine(Upgrade upgrade) {
        Assessment account = upgrade.old();
        for (Upgrade.Step step : upgrade.steps()) {
            Map<String, Integer> lines = new TreeMap<>();
            step.carried()
                    .passages()
                    .forEach(passage -> lines.merge(passage.part() + " " + passage.name(), 1, Integer::sum));
            List<String> said = new ArrayList<>();
            account.answers().forEach((id, answer) -> {
                said.add("answers " + id);
                answer.evidence().forEach(each -> said.add("evidence " + id));
            });
            account.targets().keySet().forEach(id -> said.add("targets " + id));
            account.accepted().keySet().forEach(id -> said.add("accepted gaps " + id));
            account.signOffs().keySet().forEach(id -> said.add("signed off " + id));
            account.organisation().facts().keySet().forEach(name -> said.add("facts " + name));
            account.organisation().groups().keySet().forEach(name -> said.add("facts " + name));
            account.organisation().offers().forEach(name -> said.add("offers " + name));
            account.organisation().sector().ifPresent(name -> said.add("sector " + name));
            account.organisation().nation().ifPresent(name -> said.add("nation " + name));
            Map<String, Integer> wanted = new TreeMap<>();
            said.forEach(each -> wanted.merge(each, 1, Integer::sum));
            lines.keySet().removeIf(line -> line.startsWith("facts ") && line.contains(": "));
            assertThat(lines).isEqualTo(wanted);
            assertThat(step.carried().assessment().setAside()).containsAll(account.setAside());
            account = step.carried().assessment();
        }
    }

    private static void whatWaitsCanBeConfirmed(Upgrade upgrade) {
        TextFile moved = new TextFile(upgrade.before().name(), upgrade.text());
        Confirmation confirmation = Confirmation.all(moved, upgrade.assessment(), upgrade.to());
        everyCommentIsThere(moved.text(), confirmation.text());
        assertThat(upgrade.assessment().answers().values().stream().filter(Answer.ToConfirm.class::isInstance))
                .hasSize(confirmation.confirmed().size() + confirmation.left().size());
    }

    private static void everyCommentIsThere(String before, String after) {
        Matcher comments = COMMENT.matcher(before);
        while (comments.find()) {
            assertThat(after.contains(comments.group()))
                    .as("%s%n of %n%s%n in %n%s", comments.group(), before, after)
                    .isTrue();
        }
    }
}
