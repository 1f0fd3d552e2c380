package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PackTestXmlTest {
    private static final PackRef TOOLKIT = new PackRef("toolkit", "2012");
    private static final Packs PACKS = new Packs(
            PackTestXmlTest.class.getClassLoader(), java.nio.file.Path.of("none"), java.nio.file.Path.of("none"));
    private static final Assessor ASSESSOR =
            PACKS.bundled(TOOLKIT, Position.of("test"), new Problems()).orElseThrow();
    private static final PackTest.Result RESULT =
            PackTest.run(ASSESSOR, PACKS.texts(TOOLKIT).orElseThrow().parsed(new Problems()), ASSESSOR.rules());

    private static Element suite(PackTest.Result result) throws Exception {
        byte[] xml = PackTestXml.of(ASSESSOR.pack(), result).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static List<Element> tests(Element suite) {
        List<Element> tests = new ArrayList<>();
        var all = suite.getElementsByTagName("testcase");
        for (int i = 0; i < all.getLength(); i++) {
            tests.add((Element) all.item(i));
        }
        return tests;
    }

    @Test
    void every_example_is_a_test_of_its_practice() throws Exception {
        Element suite = suite(RESULT);

        assertThat(suite.getAttribute("name")).isEqualTo("toolkit-2012");
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(RESULT.examples() + 1));
        assertThat(tests(suite)).hasSize(RESULT.examples() + 1).anySatisfy(test -> {
            assertThat(test.getAttribute("classname")).startsWith("toolkit-2012.MON-05-");
            assertThat(test.getAttribute("name")).isNotBlank();
        });
    }

    @Test
    void what_was_expected_in_vain_is_a_failure_whatever_signs_are_in_it() throws Exception {
        var first = RESULT.ran().get(0);
        var wrong = new Problem(first.example().at(), "Not <so> & \u0007\uFFFE\uD800 'evaluated'", "");
        var untold = new Problem(Position.of("pack.yml"), "No example makes the rule 'x' fire.", "");
        List<PackTest.Run> ran = new ArrayList<>(RESULT.ran());
        ran.set(0, new PackTest.Run(first.example(), List.of(wrong)));

        Element suite = suite(new PackTest.Result(ran, List.of(wrong), List.of(untold), RESULT.coverage()));

        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        Element failure =
                (Element) tests(suite).get(0).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("Not <so> &     'evaluated'");
        assertThat(failure.getTextContent()).startsWith(first.example().at() + ": Not <so> &");
        Element last = tests(suite).get(RESULT.examples());
        assertThat(last.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo("pack.yml: No example makes the rule 'x' fire.");
    }

    @Test
    void the_same_result_gives_the_same_text() {
        assertThat(PackTestXml.of(ASSESSOR.pack(), RESULT)).isEqualTo(PackTestXml.of(ASSESSOR.pack(), RESULT));
    }
}
