package org.fairlead.reports.formats;

import java.util.Optional;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.reports.document.DocxTemplate;
import org.fairlead.reports.document.Setting;

/**
 * A result, and how it is to be written down.
 *
 * @param template the document of Word whose styles and pages a DOCX takes over
 */
public record Report(ActionPlan plan, Setting setting, Optional<DocxTemplate> template) {
    public Report(ActionPlan plan, Setting setting) {
        this(plan, setting, Optional.empty());
    }

    /** The same with another seal. */
    public Report sealed(String seal) {
        return new Report(plan, setting.sealed(seal), template);
    }
}
