package org.fairlead.engine.given;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** Three editions of one pack of words alone, between which everything happens that a migration can tell of. */
public final class ManyChanges {
    private static final String TO_SECOND = """
            migration: 1
            from: many@1
            practices:
              - { practice: OPN-01, change: same, levels: { evaluated: reviewed }, why: The top level has another name. }
              - { practice: OPN-02, change: reworded, why: The words are plainer. }
              - { practice: OPN-03, change: meaning changed, why: Only complete counts count. }
              - { practice: OPN-04, change: split, into: [OPN-20, OPN-21], why: "These are two things: one each." }
              - { practice: OPN-22, change: merged, from: [{ practice: OPN-05, weight: 60 }, { practice: OPN-06, weight: 40 }], why: They belong together. }
              - { practice: OPN-07, change: renumbered, to: OPN-23, why: The order is another. }
              - { practice: OPN-08, change: retired, instead: [OPN-01], why: Nobody needs it. }
              - { practice: OPN-09, change: reworded, levels: { started: not in place }, why: "'Started' was too easily said." }
              - { practice: OPN-10, change: same, why: It applies to everyone. }
              - { practice: OPN-12, change: split, into: [OPN-12, OPN-24], why: A part of it stands alone now. }
              - { practice: OPN-25, change: new, why: Nobody had thought of it. }
            words:
              - { fact: starters a year, change: renamed, to: trainees a year, why: The word is wider. }
              - { fact: old habit, change: retired, why: Nobody asks any more. }
              - { group: counts, change: renamed, to: head counts, why: It says what is counted. }
              - { group: visits, change: retired, why: Nobody asks any more. }
              - { field: "counts: people", change: renamed, to: "head counts: heads", why: The word is shorter. }
              - { field: "counts: note", change: retired, why: Remarks do as well. }
              - { offer: internships, change: renamed, to: placements, why: They are one now. }
              - { offer: graduate entry, change: retired, why: Nobody asks any more. }
              - { sector: law, change: renamed, to: legal, why: It is the common word. }
              - { sector: other, change: retired, why: Name your profession. }
              - { nation: wales, change: retired, why: Nobody asks any more. }
              - { evidence kind: policy, change: renamed, to: written policy, why: It has to be written. }
              - { evidence kind: minutes, change: retired, why: Minutes show too little. }
            """;

    private static final String TO_THIRD = """
            migration: 1
            from: many@2
            practices:
              - { practice: OPN-03, change: meaning changed, why: It is about the law now. }
              - { practice: OPN-20, change: retired, why: Nobody needs it. }
              - { practice: OPN-22, change: renumbered, to: OPN-30, why: The order is another. }
              - { practice: OPN-31, change: merged, from: [{ practice: OPN-21, weight: 50 }, { practice: OPN-12, weight: 50 }], why: They belong together. }
            words:
              - { fact: trainees a year, change: retired, why: Nobody asks any more. }
              - { evidence kind: report, change: retired, why: Reports show too little. }
            """;

    private static final class Read {
        static final RulePack FIRST = read(editionOne());
        static final RulePack SECOND = read(editionTwo());
        static final RulePack THIRD = read(editionThree());
    }

    private ManyChanges() {}

    public static RulePack first() {
        return Read.FIRST;
    }

    public static RulePack second() {
        return Read.SECOND;
    }

    public static RulePack third() {
        return Read.THIRD;
    }

    /** From the first edition to the second. */
    public static Carrier toSecond() {
        return carrier(Read.FIRST, Read.SECOND, TO_SECOND);
    }

    public static Carrier toThird() {
        return carrier(Read.SECOND, Read.THIRD, TO_THIRD);
    }

    private static Carrier carrier(RulePack from, RulePack to, String migration) {
        Problems problems = new Problems();
        return YamlReader.read(new TextFile("migration.yml", migration), problems)
                .flatMap(node -> MigrationReader.read(node, from, to, problems))
                .map(read -> new Carrier(from, to, read))
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    private static RulePack read(TinyPack pack) {
        Problems problems = new Problems();
        return PackReader.read(pack.folder().parsed(problems), problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    private static TinyPack empty(String edition) {
        TinyPack pack = TinyPack.asWritten().withoutRules();
        List<String> gone = new ArrayList<>(pack.folder().texts().keySet());
        gone.remove("pack.yml");
        for (String path : gone) {
            pack = pack.without(path);
        }
        return pack.changed("pack.yml", "id: tiny", "id: many")
                .changed("pack.yml", "\"1.10\"", "\"" + edition + "\"")
                .changed("pack.yml", "  - { area: pay, title: Pay, weight: 1, about: What people are paid. }\n", "");
    }

    /** A practice that may be 'not applicable'. */
    private static TinyPack with(TinyPack pack, String id) {
        String words = TinyPack.asWritten()
                .text(TinyPack.OPN_01 + "practice.yml")
                .replace("OPN-01", id)
                .replace("not applicable: never", "not applicable: with a reason");
        return pack.with("openness/%s-some-words/practice.yml".formatted(id), words);
    }

    private static TinyPack editionOne() {
        TinyPack pack = empty("1")
                .changed("pack.yml", "facts:\n", """
                        facts:
                          - { fact: starters a year, kind: number, ask: "How many start each year?" }
                          - { fact: old habit, kind: text, ask: "What did you always do?" }
                          - { fact: style, kind: choice, choices: [strict, kind], ask: "How are you?" }
                          - { fact: next review, kind: date, ahead: yes, ask: "When do you look again?" }
                        """)
                .changed("pack.yml", "groups:\n", """
                        groups:
                          - group: visits
                            about: Each time that a school came.
                            fields:
                              - { field: dated, kind: date, ask: "When was it?", needed: yes }
                          - group: talks
                            about: Each talk.
                            fields:
                              - { field: title, kind: text, ask: "What was it called?" }
                              - { field: hours, kind: number, ask: "How long was it?" }
                        """)
                .changed("pack.yml", "offers:\n", "offers:\n  - { offer: placements, ask: \"Do you take pupils?\" }\n")
                .changed(
                        "pack.yml",
                        "evidence kinds:\n",
                        "evidence kinds:\n  - { kind: minutes, means: Minutes of a meeting. }\n");
        for (int i = 1; i <= 12; i++) {
            pack = with(pack, "OPN-%02d".formatted(i));
        }
        return pack;
    }

    private static TinyPack editionTwo() {
        TinyPack pack = editionOne()
                .changed("pack.yml", "\"1\"", "\"2\"")
                .changed("pack.yml", "level: evaluated", "level: reviewed")
                .changed("pack.yml", "must-haves: evaluated", "must-haves: reviewed")
                .changed("pack.yml", "fact: starters a year", "fact: trainees a year")
                .changed("pack.yml", "  - { fact: old habit, kind: text, ask: \"What did you always do?\" }\n", "")
                .changed("pack.yml", "choices: [strict, kind]", "choices: [kind]")
                .changed("pack.yml", "kind: date, ahead: yes", "kind: date")
                .changed("pack.yml", "group: counts", "group: head counts")
                .changed("pack.yml", "field: people", "field: heads")
                .changed("pack.yml", "      - { field: note, kind: text, ask: \"Anything else?\" }\n", "")
                .changed("pack.yml", """
                          - group: visits
                            about: Each time that a school came.
                            fields:
                              - { field: dated, kind: date, ask: "When was it?", needed: yes }
                        """, "")
                .changed(
                        "pack.yml",
                        "{ field: hours, kind: number, ask: \"How long was it?\" }",
                        "{ field: hours, kind: number, ask: \"How long was it?\", needed: yes }")
                .changed("pack.yml", "  - { offer: internships, ask: \"Do you take interns?\" }\n", "")
                .changed("pack.yml", "  - { offer: graduate entry, ask: \"Do you recruit graduates?\" }\n", "")
                .changed("pack.yml", "sectors: [law, other]", "sectors: [legal]")
                .changed("pack.yml", "nations: [england, wales]", "nations: [england]")
                .changed("pack.yml", "kind: policy", "kind: written policy")
                .changed("pack.yml", "  - { kind: minutes, means: Minutes of a meeting. }\n", "");
        for (String id : List.of("OPN-04", "OPN-05", "OPN-06", "OPN-07", "OPN-08")) {
            pack = pack.without("openness/%s-some-words/practice.yml".formatted(id));
        }
        for (String id : List.of("OPN-20", "OPN-21", "OPN-22", "OPN-23", "OPN-24", "OPN-25")) {
            pack = with(pack, id);
        }
        for (String path : pack.folder().texts().keySet()) {
            if (path.endsWith("practice.yml")) {
                pack = pack.changed(path, "evaluated", "reviewed").changed(path, "[policy,", "[written policy,");
            }
        }
        return pack.changed("openness/OPN-10-some-words/practice.yml", "with a reason", "never");
    }

    private static TinyPack editionThree() {
        TinyPack pack = editionTwo()
                .changed("pack.yml", "\"2\"", "\"3\"")
                .changed(
                        "pack.yml",
                        "  - { fact: trainees a year, kind: number, ask: \"How many start each year?\" }\n",
                        "")
                .changed("pack.yml", "  - { kind: report, means: A written report. }\n", "");
        String words = pack.text("openness/OPN-22-some-words/practice.yml");
        for (String id : List.of("OPN-12", "OPN-20", "OPN-21", "OPN-22")) {
            pack = pack.without("openness/%s-some-words/practice.yml".formatted(id));
        }
        pack = pack.with("openness/OPN-30-some-words/practice.yml", words.replace("OPN-22", "OPN-30"))
                .with("openness/OPN-31-some-words/practice.yml", words.replace("OPN-22", "OPN-31"));
        for (String path : pack.folder().texts().keySet()) {
            if (path.endsWith("practice.yml")) {
                pack = pack.changed(path, ", report]", "]");
            }
        }
        return pack;
    }
}
