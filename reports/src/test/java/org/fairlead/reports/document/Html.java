package org.fairlead.reports.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as its reader's program takes it apart. Our pages are well-formed, so any XML parser can. */
public record Html(Element root) {
    public static Html of(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Html(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getDocumentElement());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalArgumentException("The page is not well-formed: " + broken.getMessage(), broken);
        }
    }

    /** Every element, in the order of the page. */
    public List<Element> all() {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element from, List<Element> all) {
        all.add(from);
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                collect(element, all);
            }
        }
    }

    public List<Element> all(String... names) {
        List<String> wanted = List.of(names);
        return all().stream().filter(each -> wanted.contains(each.getTagName())).toList();
    }

    public Element one(String name) {
        List<Element> all = all(name);
        if (all.size() != 1) {
            throw new IllegalArgumentException("The page has (%d) elements (%s).".formatted(all.size(), name));
        }
        return all.get(0);
    }

    /** The element of this id. */
    public Element at(String id) {
        return all().stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page has no id (%s).".formatted(id)));
    }

    /** What a reader sees of an element, with runs of white space as one. */
    public static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
