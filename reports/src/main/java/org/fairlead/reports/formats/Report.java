package org.fairlead.reports.formats;

import org.fairlead.engine.model.ActionPlan;
import org.fairlead.reports.document.Setting;

/** A result, and how it is to be written down. */
public record Report(ActionPlan plan, Setting setting) {
    /** The same with another seal. */
    public Report sealed(String seal) {
        return new Report(plan, setting.sealed(seal));
    }
}
