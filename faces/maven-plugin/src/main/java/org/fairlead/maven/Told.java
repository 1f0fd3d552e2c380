package org.fairlead.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.fairlead.reports.Page;

/** What a goal tells the log, kept so that it can be told again where nothing changed. */
final class Told {
    private static final String WARNING = "! ";
    private static final String PLAIN = "  ";

    private final Log log;
    private final List<String> lines = new ArrayList<>();

    Told(Log log) {
        this.log = log;
    }

    void say(String line) {
        tell(PLAIN + Page.safe(line));
    }

    void warn(String line) {
        tell(WARNING + Page.safe(line));
    }

    /** Tells a line as {@link #lines()} keeps it. */
    void tell(String kept) {
        lines.add(kept);
        if (kept.startsWith(WARNING)) {
            log.warn(kept.substring(WARNING.length()));
        } else {
            log.info(kept.substring(PLAIN.length()));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
