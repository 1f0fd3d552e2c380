package org.fairlead.reports.verifying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a calendar, unfolded, with the entry they belong to; without the seal. */
final class IcsLines implements Lines {
    @Override
    public List<Line> of(byte[] file) {
        List<String> unfolded = new String(file, StandardCharsets.UTF_8)
                .replaceAll("\r\n[ \t]", "")
                .lines()
                .toList();
        List<Line> lines = new ArrayList<>();
        String entry = "";
        for (int i = 0; i < unfolded.size(); i++) {
            String line = unfolded.get(i);
            if (line.startsWith("BEGIN:")) {
                entry = summary(unfolded, i);
            }
            if (!line.startsWith("X-FAIRLEAD-SEAL")) {
                lines.add(new Line(entry, line));
            }
        }
        return lines;
    }

    private static String summary(List<String> lines, int from) {
        for (int i = from + 1; i < lines.size() && !lines.get(i).startsWith("BEGIN:"); i++) {
            if (lines.get(i).startsWith("SUMMARY")) {
                return lines.get(i).substring(lines.get(i).indexOf(':') + 1);
            }
        }
        return "";
    }
}
