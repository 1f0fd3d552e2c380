package org.fairlead.reports;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;

/**
 * What came of the examples of a pack, in the form in which Maven's surefire and JUnit write the results of tests, so that every server
 * that runs builds can show it: practices as classes, examples as tests. No times are told, so that the same pack gives the same bytes.
 */
public final class PackTestXml {
    private final XMLStreamWriter xml;
    private final String suite;

    private PackTestXml(XMLStreamWriter xml, String suite) {
        this.xml = xml;
        this.suite = suite;
    }

    /** The name of all tests of a pack: "toolkit-2012". */
    public static String suite(PackRef ref) {
        return ref.id() + "-" + ref.edition();
    }

    public static String of(RulePack pack, PackTest.Result result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new PackTestXml(xml, suite(pack.ref())).write(result);
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    private void write(PackTest.Result result) throws XMLStreamException {
        List<Problem> untold = result.problems().stream()
                .filter(problem ->
                        result.ran().stream().noneMatch(run -> run.unmet().contains(problem)))
                .toList();
        long failed =
                result.ran().stream().filter(run -> !run.unmet().isEmpty()).count();
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuite");
        attribute("name", suite);
        attribute("tests", String.valueOf(result.examples() + 1));
        attribute("failures", String.valueOf(failed + (untold.isEmpty() ? 0 : 1)));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute("time", "0");
        for (PackTest.Run run : result.ran()) {
            test(suite + "." + folder(run.example().folder()), run.example().title(), run.unmet());
        }
        test(suite, "Every rule and practice has its examples", untold);
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** The folder of the practice, which begins with its id, without that of the area. */
    private static String folder(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private void test(String practice, String title, List<Problem> problems) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testcase");
        attribute("name", title);
        attribute("classname", practice);
        attribute("time", "0");
        if (!problems.isEmpty()) {
            line(2);
            xml.writeStartElement("failure");
            attribute("message", problems.get(0).what());
            attribute("type", "expectation");
            xml.writeCharacters(
                    allowed(Page.shown(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")))));
            xml.writeEndElement();
            line(1);
        }
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(Page.safe(value)));
    }

    /** Without the few signs beyond those that XML has no place for. */
    private static String allowed(String text) {
        return text.replaceAll("[\\p{Cs}\ufffe\uffff]", " ");
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
