package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;

/** Writes the keys of one map, each on lines of its own. */
final class Keys {
    private static final int WIDTH = 110;

    private final Page page;
    private final List<String> way;
    private final int indent;

    Keys(Page page, List<String> way, int indent) {
        this.page = page;
        this.way = way;
        this.indent = indent;
    }

    /** A text; one that is empty is left out. */
    void put(String key, String value) {
        if (!value.isEmpty()) {
            String start = start(key);
            add(key, start + NodeText.block(value, WIDTH - start.length(), indent + 2));
        }
    }

    /** A map or a list, on one line where it fits there; one that is empty is left out. */
    void put(String key, Node value) {
        if (!value.members().isEmpty() || !value.items().isEmpty()) {
            String line = start(key) + " " + NodeText.flow(value);
            add(key, line.length() <= WIDTH ? line + "\n" : start(key) + NodeText.after(value, indent));
        }
    }

    private String start(String key) {
        return " ".repeat(indent) + NodeText.scalar(key) + ":";
    }

    private void add(String key, String text) {
        List<String> to = new ArrayList<>(way);
        to.add(key);
        page.add(to, indent, text, false);
    }
}
