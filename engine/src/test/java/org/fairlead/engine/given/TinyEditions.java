package org.fairlead.engine.given;

import java.util.List;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** The tiny pack in three editions: the second does to a practice everything that a migration can, except merging, which the third does. */
public final class TinyEditions {
    private static final String OPN_04 = "openness/OPN-04-tell-the-board/practice.yml";
    private static final String OPN_05 = "openness/OPN-05-say-what-counts/practice.yml";
    private static final String OPN_06 = "openness/OPN-06-be-open/practice.yml";
    private static final String PAY_02 = "pay/PAY-02-pay-interns/practice.yml";
    private static final String PAY_03 = "pay/PAY-03-pay-in-time/practice.yml";

    /** OPN-01 weighs 2 instead of 3, OPN-02 means something else, OPN-03 is OPN-04, OPN-05 is new, PAY-01 is PAY-02 and PAY-03. */
    public static final String TO_SECOND = """
            migration: 1
            from: tiny@1.10
            practices:
              - { practice: OPN-01, change: same, why: The weight is 2 instead of 3. }
              - { practice: OPN-02, change: meaning changed, why: Only complete counts count. }
              - { practice: OPN-03, change: renumbered, to: OPN-04, why: The order is another. }
              - { practice: OPN-05, change: new, why: Nobody had thought of it. }
              - { practice: PAY-01, change: split, into: [PAY-02, PAY-03], why: When matters as much as how much. }
            """;

    /** OPN-01 and OPN-05 are OPN-06. */
    public static final String TO_THIRD = """
            migration: 1
            from: tiny@2.0
            practices:
              - { practice: OPN-06, change: merged, from: [{ practice: OPN-01, weight: 60 }, { practice: OPN-05, weight: 40 }], why: They belong together. }
            """;

    private static final class Ready {
        static final ReadyPack SECOND = second().compiled();
        static final ReadyPack THIRD = third().reworded(SECOND);
    }

    private TinyEditions() {}

    public static TinyPack second() {
        TinyPack tiny = TinyPack.asWritten()
                .changed("pack.yml", "edition: \"1.10\"", "edition: \"2.0\"")
                .changed(TinyPack.OPN_01 + "practice.yml", "weight: 3", "weight: 2")
                .changed(
                        TinyPack.OPN_02 + "practice.yml",
                        "Do you count who applies?",
                        "Do you count everyone who applies?")
                .changed(TinyPack.ACR_02 + "rule.drl", "OPN-03", "OPN-04");
        String board = tiny.text(TinyPack.OPN_03 + "practice.yml");
        String openness = tiny.text(TinyPack.OPN_01 + "practice.yml");
        String interns = tiny.text(TinyPack.PAY_01 + "practice.yml").replaceAll("(?s)findings:.*(?=sources:)", "");
        return tiny.without(TinyPack.OPN_03 + "practice.yml")
                .without(TinyPack.OPN_03 + "examples.yml")
                .without(TinyPack.PAY_01 + "practice.yml")
                .without(TinyPack.PAY_01 + "examples.yml")
                .without(TinyPack.PAY_01 + "rule.drl")
                .with(OPN_04, board.replace("OPN-03", "OPN-04"))
                .with(OPN_05, openness.replace("OPN-01", "OPN-05").replace("must have: yes", "must have: no"))
                .with(PAY_02, interns.replace("PAY-01", "PAY-02"))
                .with(PAY_03, interns.replace("PAY-01", "PAY-03"));
    }

    public static TinyPack third() {
        TinyPack second = second();
        String openness = second.text(TinyPack.OPN_01 + "practice.yml");
        return second.changed("pack.yml", "edition: \"2.0\"", "edition: \"3.0\"")
                .without(TinyPack.OPN_01 + "practice.yml")
                .without(TinyPack.OPN_01 + "examples.yml")
                .without(OPN_05)
                .with(OPN_06, openness.replace("OPN-01", "OPN-06"))
                .changed(TinyPack.OPN_02 + "practice.yml", ", after: [OPN-01 started]", "");
    }

    /** The second edition, compiled once for all tests. */
    public static ReadyPack readySecond() {
        return Ready.SECOND;
    }

    public static ReadyPack readyThird() {
        return Ready.THIRD;
    }

    public static Crossing toSecond() {
        return crossing(TinyPack.ready(), Ready.SECOND, TO_SECOND);
    }

    /** From the first edition to the third, by way of the second. */
    public static Crossing toThird() {
        return new Crossing(
                TinyPack.ready().assessor(),
                Ready.THIRD.assessor(),
                List.of(
                        carrier(TinyPack.ready(), Ready.SECOND, TO_SECOND),
                        carrier(Ready.SECOND, Ready.THIRD, TO_THIRD)));
    }

    public static Crossing crossing(ReadyPack from, ReadyPack to, String migration) {
        return new Crossing(from.assessor(), to.assessor(), List.of(carrier(from, to, migration)));
    }

    public static Carrier carrier(ReadyPack from, ReadyPack to, String migration) {
        Problems problems = new Problems();
        Migration read = YamlReader.read(new TextFile("migration.yml", migration), problems)
                .flatMap(node -> MigrationReader.read(node, from.pack(), to.pack(), problems))
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
        return new Carrier(from.pack(), to.pack(), read);
    }
}
