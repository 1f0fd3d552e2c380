package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.reports.JsonReport;
import org.fairlead.reports.analysis.AnalysisDocument;
import org.fairlead.reports.document.MarkdownDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample assessment, from its file to its report. */
class GoldenResultTest {
    private static final Schema REPORT = PublishedSchema.read(House.text(House.SCHEMAS.resolve("report.schema.json")));
    private static final int ORDERS = 3;

    static List<Path> samples() {
        return House.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_whole_result_is_the_expected_one(Path sample) {
        Golden.assertSame(expected(sample), report(sample, parsed(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_result_is_valid_by_the_schema_of_reports(Path sample) {
        assertThat(PublishedSchema.complaints(REPORT, report(sample, parsed(sample)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_order_of_answers_and_entries_does_not_matter(Path sample) {
        Node node = parsed(sample);
        String report = report(sample, node);
        for (int seed = 0; seed < ORDERS; seed++) {
            Node shuffled = shuffled(node, new Random(seed));
            assertThat(shuffled).as("the order is another").isNotEqualTo(node);
            assertThat(report(sample, shuffled)).as("seed %d", seed).isEqualTo(report);
        }
    }

    @Test
    void a_report_that_people_read_says_what_it_is_expected_to() {
        Path sample = House.ASSESSMENTS.resolve("harbour-lowe/2026.yml");
        Report report = new Report(plan(sample, parsed(sample)), Setting.PLAIN);
        Golden.assertSame(
                sample.resolveSibling("2026.report.md"),
                MarkdownDocument.of(AnalysisDocument.of(report), report.setting()));
    }

    private static Path expected(Path sample) {
        return sample.resolveSibling(String.valueOf(sample.getFileName()).replace(".yml", ".expected.json"));
    }

    /** How a user in the folder of samples would call it. */
    private static String name(Path sample) {
        return House.ASSESSMENTS.relativize(sample).toString();
    }

    private static Node parsed(Path sample) {
        Problems problems = new Problems();
        return YamlReader.read(new TextFile(name(sample), House.text(sample)), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    private static String report(Path sample, Node node) {
        return JsonReport.of(plan(sample, node));
    }

    private static ActionPlan plan(Path sample, Node node) {
        Problems problems = new Problems();
        Assessor assessor = House.pack(House.packOf(sample));
        Assessment assessment = assessor.read(node, name(sample), Readers.TODAY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        return assessor.plan(assessor.assess(assessment));
    }

    /**
     * The same file in another order; every value keeps its place for messages. Evidence keeps its order, which is the organisation's
     * own and is shown as it is.
     */
    private static Node shuffled(Node node, Random random) {
        if (node instanceof Node.Mapping mapping) {
            List<Node.Member> members = new ArrayList<>();
            for (Node.Member member : mapping.members()) {
                boolean keep = member.key().value().equals("evidence");
                members.add(keep ? member : new Node.Member(member.key(), shuffled(member.value(), random)));
            }
            Collections.shuffle(members, random);
            return new Node.Mapping(members, mapping.file(), mapping.line(), mapping.column());
        } else if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(shuffled(item, random)));
            Collections.shuffle(items, random);
            return new Node.Sequence(items, list.file(), list.line(), list.column());
        }
        return node;
    }
}
