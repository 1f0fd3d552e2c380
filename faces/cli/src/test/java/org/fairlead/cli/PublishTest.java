package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * An editor changes a practice, retires another and splits a third in a copy of a pack. The commands lead to an edition that can be
 * published, and every answer moves to it and back. One story, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishTest {
    private static final String TALKS = "attraction/ATT-16-give-staff-time-to-talk-to-pupils/";
    private static final String MENTORS = "attraction/ATT-15-give-staff-time-to-mentor/";
    private static final String SPLIT = "attraction/ATT-03-give-staff-time-to-mentor-young-people/";

    /** Examples of the whole, which answer nearly every practice. */
    private static final String ALL = "toolkit-2013/across/ACR-04-claims-that-are-not-shown/examples.yml";

    @TempDir
    static Path folder;

    private final Person editor = Person.in(folder);

    private void changes(String file, String from, String to) {
        String text = editor.reads(file);
        assertThat(text).as(file).contains(from);
        editor.having(file, text.replace(from, to));
    }

    private void removes(String directory) throws IOException {
        try (var files = Files.walk(editor.path(directory))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    @Order(1)
    void begins_with_a_copy() {
        assertThat(editor.runs("pack", "new", "./toolkit-2013", "--from", "toolkit@2012", "--edition", "2013")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(editor.files()).contains("toolkit-2013/pack.yml", "toolkit-2013/" + SPLIT + "practice.yml");
    }

    @Test
    @Order(2)
    void is_told_everything_that_the_changes_leave_undone() throws IOException {
        changes(
                "toolkit-2013/selection/SEL-07-give-young-applicants-feedback/practice.yml",
                "not in place: Young applicants who are turned down get a standard refusal or no answer.",
                "not in place: Young applicants who are turned down hear nothing of use to them, or nothing at all.");
        String mentors = editor.reads("toolkit-2013/" + SPLIT + "practice.yml");
        String examples = editor.reads("toolkit-2013/" + SPLIT + "examples.yml");
        editor.having("toolkit-2013/" + MENTORS + "practice.yml", mentors.replace("ATT-03", "ATT-15"));
        editor.having("toolkit-2013/" + MENTORS + "examples.yml", examples.replace("ATT-03", "ATT-15"));
        editor.having(
                "toolkit-2013/" + TALKS + "practice.yml",
                mentors.replace("ATT-03", "ATT-16").replace("mentoring", "talks in schools"));
        removes("toolkit-2013/" + SPLIT);
        removes("toolkit-2013/attraction/ATT-10-recruit-from-more-universities");

        var checked = editor.runs("pack", "check", "./toolkit-2013", "--cases", "0");

        assertThat(checked.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(checked.err())
                .contains("toolkit-2013/" + TALKS.substring(0, TALKS.length() - 1) + ": There is no examples.yml")
                .contains(
                        "ATT-16-give-staff-time-to-talk-to-pupils/practice.yml:11:17: This level has the same words as the one at");
    }

    @Test
    @Order(3)
    void mends_it_and_the_examples_pass() {
        editor.having("toolkit-2013/" + TALKS + "practice.yml", """
                id: ATT-16
                title: Give staff time to talk to pupils
                status: current
                audience: [employer]
                size: any
                weight: 1
                must have: no
                ask: Do your staff talk to pupils about their work in working time?
                why: Pupils who know nobody in a profession can ask someone who is in it.
                levels:
                  not in place: Nobody has leave from work to talk in a school.
                  started: Some staff talked in schools in the last twelve months, each with a manager's leave.
                  in place: A written rule gives staff hours for talks in schools, and a list shows who gave one this year.
                  evaluated: As for in place, and pupils were asked what they took away. The talks were changed or confirmed.
                not applicable: never
                evidence: [policy, programme record, feedback]
                steps:
                  - { to: started, do: Ask who would like to talk in a school. Give them an afternoon., owner: HR lead, effort: small, months: 2 }
                  - { to: in place, do: Write down how many hours staff may use. Keep a list of the talks., owner: HR lead, effort: small, months: 4 }
                  - { to: evaluated, do: Ask pupils what they took away. Change or confirm the talks., owner: HR lead, effort: small, months: 12 }
                sources:
                  - { document: COMP11, basis: other document }
                """);
        editor.having("toolkit-2013/" + TALKS + "examples.yml", """
                examples:
                  - case: a firm lets one trainee talk at her old school
                    given:
                      organisation: { audience: employer, headcount: 40 }
                      judged on: 2014-09-30
                      answers: { ATT-16: started }
                    expect:
                      ATT-16: { level: started, gap: yes, next: in place }
                  - case: an insurer keeps a list of all talks
                    given:
                      organisation: { audience: employer, headcount: 400 }
                      judged on: 2014-09-30
                      answers: { ATT-16: in place }
                    expect:
                      ATT-16: { level: in place, gap: no }
                """);
        editor.having("toolkit-2013/retired.yml", """
                retired: 1
                practices:
                  - { practice: ATT-03, since: "2013", why: It asked about two things at once., instead: [ATT-15, ATT-16] }
                  - { practice: ATT-10, since: "2013", why: It is part of ATT-11 today., instead: [ATT-11] }
                """);

        assertThat(editor.runs("pack", "check", "./toolkit-2013", "--cases", "0")
                        .err())
                .contains("The practice 'ATT-10' is not known in the answers."
                        + " It was retired in edition 2013: It is part of ATT-11 today. See ATT-11.");
        changes(ALL, "ATT-03:", "ATT-15:");
        editor.having(ALL, editor.reads(ALL).replaceAll(" *ATT-10: .*\n", ""));

        assertThat(editor.runs("pack", "test", "./toolkit-2013").err())
                .contains("'score' of the whole is expected to be '50.2' and is '50.9 to 51.6'.");
        changes(ALL, "score: \"50.2\", evidenced: \"18.5\"", "score: \"50.9 to 51.6\", evidenced: \"18.8 to 19.4\"");
        changes(ALL, "score: \"62.7\", evidenced: \"22.5\"", "score: \"62.3 to 63.1\", evidenced: \"22.4 to 23.3\"");

        assertThat(editor.runs("pack", "check", "./toolkit-2013", "--cases", "10")
                        .err())
                .isEmpty();
        assertThat(editor.runs("pack", "test", "./toolkit-2013").out()).contains("all as expected");
    }

    @Test
    @Order(4)
    void drafts_how_answers_move_and_is_asked_what_no_program_can_know() {
        String draft = "./toolkit-2013/migration.yml";
        assertThat(editor.runs("pack", "diff", "toolkit@2012", "./toolkit-2013").err())
                .contains("toolkit-2013/migration.yml: There is no such file, so no answer can move here");
        assertThat(editor.runs("pack", "diff", "toolkit@2012", "./toolkit-2013", "--draft", draft)
                        .exit())
                .isEqualTo(Exit.DONE);

        var undecided = editor.runs("pack", "diff", "toolkit@2012", "./toolkit-2013");
        assertThat(undecided.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(undecided.err()).contains("It is not decided yet what became of SEL-07.");

        editor.having("toolkit-2013/migration.yml", """
                migration: 1
                from: toolkit@2012
                practices:
                  - { practice: SEL-07, change: meaning changed, why: "An answer of no use counts as none." }
                  - { practice: ATT-03, change: split, into: [ATT-15, ATT-16], why: It asked about two things at once. }
                  - { practice: ATT-10, change: retired, instead: [ATT-11], why: It is part of ATT-11 today. }
                """);
        var decided = editor.runs("pack", "diff", "toolkit@2012", "./toolkit-2013");
        assertThat(decided.err()).isEmpty();
        assertThat(decided.exit()).isEqualTo(Exit.DONE);
        assertThat(decided.out().replaceAll("\\s+", " ")).contains("This is a new edition; its number says so.");
    }

    @Test
    @Order(5)
    void learns_whom_the_edition_moves() throws IOException {
        for (Path sample : samples()) {
            editor.having(own(sample), Files.readString(sample));
        }

        var impact = editor.runs("pack", "impact", "./toolkit-2013", "./clients");

        assertThat(impact.exit()).isEqualTo(Exit.DONE);
        assertThat(impact.out()).contains("ATT-03 Give staff time", "to be confirmed by 6");
    }

    @Test
    @Order(6)
    void prints_the_handbook() {
        assertThat(editor.runs("pack", "docs", "./toolkit-2013", "--out", "./handbook.html")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(editor.reads("handbook.html")).contains("ATT-16", "Give staff time to talk to pupils");
    }

    @Test
    @Order(7)
    void every_answer_moves_to_it_and_back() throws IOException {
        assertThat(samples()).isNotEmpty();
        for (Path sample : samples()) {
            String file = "./" + own(sample);
            byte[] before = Files.readAllBytes(sample);

            assertThat(editor.runs("upgrade", file, "--pack", "./toolkit-2013", "--apply"))
                    .satisfies(ran -> assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE));
            assertThat(editor.reads(own(sample))).contains("pack: toolkit@2013");
            assertThat(editor.runs("check", file, "--pack", "./toolkit-2013"))
                    .satisfies(ran -> assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE));

            assertThat(editor.runs("upgrade", file, "--pack", "./toolkit-2013", "--undo"))
                    .satisfies(ran -> assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE));
            assertThat(Files.readAllBytes(editor.path(own(sample)))).isEqualTo(before);
        }
    }

    /** The samples that answer the first edition. */
    private static List<Path> samples() throws IOException {
        try (var files = Files.walk(Markdown.ROOT.resolve("assessments"), 2)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> text(file).contains("pack: toolkit@2012"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String own(Path sample) {
        return "clients/" + Markdown.ROOT.resolve("assessments").relativize(sample);
    }
}
