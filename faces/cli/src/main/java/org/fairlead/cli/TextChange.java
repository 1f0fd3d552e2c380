package org.fairlead.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.fairlead.reports.Page;

/** The lines in which two texts differ, with some around them: '-' before what goes and '+' before what comes. */
final class TextChange {
    /** The names of both files, which the heading above says already. */
    private static final int NAMES = 2;

    private TextChange() {}

    static void show(Page page, String before, String after, int around) {
        List<String> lines = before.lines().toList();
        List<String> changed = UnifiedDiffUtils.generateUnifiedDiff(
                "", "", lines, DiffUtils.diff(lines, after.lines().toList()), around);
        changed.stream().skip(NAMES).forEach(line -> page.asIs(2, line));
    }
}
