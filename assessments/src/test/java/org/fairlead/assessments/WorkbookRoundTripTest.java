package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.reports.JsonReport;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.questionnaire.Account;
import org.fairlead.reports.questionnaire.FilledWorkbook;
import org.fairlead.reports.questionnaire.Questionnaire;
import org.fairlead.reports.questionnaire.QuestionnaireWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a self-assessment says, it says as a workbook as well, and again as text. */
class WorkbookRoundTripTest {
    /** One of everything that an account can say. */
    private static final String EVERYTHING = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: "=cmd|' /C calc'!A0 \\u202e 🏳️‍🌈 _x0041_ \\u0007", audience: employer, headcount: 35, sector: law, founded: 1688-11-05, offers: [internships, work experience] }
            judged on: 2026-06-30
            facts:
              data policy: no
              policy owner: "1.10"
              trainees a year: 0.125
              baseline dated: 1899-12-31
              rounds: []
              internships:
                - { name: "- a dash", weeks: 12, hourly rate: 13.405 }
                - { name: "@sum", pay: wage, real work: yes }
            answers:
              MON-01: started
              MON-02: { not known: "+ nobody\\nhas looked" }
              MON-03: { reconfirm: in place, remark: as it was }
              MON-05:
                level: in place
                remark: "line one\\nline two\\ttabbed"
                evidence:
                  - { kind: survey report, reference: "=HYPERLINK(\\"http://example.org\\")", dated: 2025-05-01, covers: 7% }
                  - { kind: policy, reference: 2025-05-01, covers: 100 }
                signed off: { by: A. Reader, role: partner, on: 2026-06-01 }
              MON-12: evaluated
              REC-13: { not applicable: we have no trainees of our own }
            targets:
              MON-02: evaluated
              MON-12: started
            accepted gaps:
              MON-02: { owner: "=1+1", reason: "+ we have\\none office", until: 2027-06-30 }
              MON-12: { owner: "@board", reason: "- too dear, \\u202e for now", until: 1899-12-31 }
            set aside:
              toolkit@2010:
                answers:
                  OLD-01: in place
                  OLD-02:
                    level: started
                    evidence: [{ kind: policy, reference: "x: y, z" }]
                facts: [one, two]
                targets: a word
            """;

    @TempDir
    Path folder = Path.of("");

    static List<Path> samples() {
        return House.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_the_same_as_a_workbook_and_as_text_again(Path sample) throws IOException {
        assertSame(House.text(sample));
    }

    @Test
    void everything_that_an_account_can_say_comes_back() throws IOException {
        assertSame(EVERYTHING);
    }

    @Test
    void a_workbook_saved_by_libreoffice_says_the_same() throws IOException, InterruptedException {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "LibreOffice is not there");
        for (String text : List.of(EVERYTHING, House.text(House.ASSESSMENTS.resolve("larkspur-vane/2026.yml")))) {
            Path given = Files.write(folder.resolve("given.xlsx"), workbook(text));
            Process saving = new ProcessBuilder(
                            office.toString(),
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            folder.resolve("saved").toString(),
                            given.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertThat(saving.waitFor(120, TimeUnit.SECONDS)).isTrue();
            } finally {
                saving.destroyForcibly();
            }
            Node said = said(Files.readAllBytes(folder.resolve("saved/given.xlsx")), assessor(text));
            assertThat(told(said, text)).isEqualTo(told(parsed(text), text));
        }
    }

    private void assertSame(String text) throws IOException {
        Node before = parsed(text);
        byte[] workbook = workbook(text);
        assertThat(workbook).as("the same bytes").isEqualTo(workbook(text));
        Node after = said(workbook, assessor(text));
        assertThat(told(after, text)).isEqualTo(told(before, text));
        assertThat(report(after, text)).isEqualTo(report(before, text));

        String again = Questionnaire.of(account(after, text));
        assertThat(told(parsed(again), text)).isEqualTo(told(before, text));
        assertThat(report(parsed(again), text)).isEqualTo(report(before, text));
    }

    private byte[] workbook(String text) {
        Problems problems = new Problems();
        byte[] bytes = QuestionnaireWorkbook.of(account(parsed(text), text), Setting.PLAIN, problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        assertThat(problems.sorted()).isEmpty();
        return bytes;
    }

    private Node said(byte[] workbook, Assessor assessor) throws IOException {
        Path file = Files.write(folder.resolve("ours.xlsx"), workbook);
        Problems problems = new Problems();
        Node said = FilledWorkbook.read(file, "ours.xlsx", problems)
                .map(each -> each.under(assessor.pack(), problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        assertThat(problems.sorted()).isEmpty();
        return said;
    }

    private static Assessor assessor(String text) {
        return Stream.of(text)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("pack: "))
                .flatMap(line -> org.fairlead.engine.model.PackRef.parse(
                        line.substring(6).strip())
                        .stream())
                .map(House::pack)
                .findFirst()
                .orElseThrow();
    }

    private static Node parsed(String text) {
        Problems problems = new Problems();
        return YamlReader.read(new TextFile("ours.yml", text), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    private static Assessment read(Node node, String text) {
        Problems problems = new Problems();
        return assessor(text)
                .read(node, "ours", Readers.TODAY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    private static Account account(Node node, String text) {
        return new Account(assessor(text).assess(read(node, text).withAnswers(Map.of())), node);
    }

    /** The whole result, without the places where answers stand. */
    private static String report(Node node, String text) {
        return JsonReport.of(assessor(text).plan(assessor(text).assess(read(node, text))))
                .replaceAll("\"at\": \"[^\"]*\"", "");
    }

    /** The account without the places where it stands, and all of what was set aside. */
    private static List<Object> told(Node node, String text) {
        Assessment account = read(node, text);
        Map<String, Answer> placeless = new TreeMap<>();
        account.answers().forEach((id, answer) -> placeless.put(id, placeless(answer)));
        Map<String, Acceptance> accepted = new TreeMap<>(account.accepted());
        accepted.replaceAll((id, acceptance) -> acceptance.at(Position.of("")));
        return List.of(account.withAnswers(placeless).withAccepted(accepted), aside(node));
    }

    private static String aside(Node node) {
        return node.member("set aside").map(NodeText::flow).orElse("");
    }

    private static Answer placeless(Answer answer) {
        Position nowhere = Position.of("");
        if (answer instanceof Answer.NotApplicable not) {
            return new Answer.NotApplicable(not.reason(), not.remark(), not.evidence(), nowhere);
        } else if (answer instanceof Answer.NotKnown not) {
            return new Answer.NotKnown(not.reason(), not.remark(), not.evidence(), nowhere);
        } else if (answer instanceof Answer.ToConfirm old) {
            return new Answer.ToConfirm(old.said(), old.remark(), old.evidence(), nowhere);
        }
        var claimed = (Answer.Claimed) answer;
        return new Answer.Claimed(claimed.level(), claimed.remark(), claimed.evidence(), nowhere);
    }
}
