package org.fairlead.reports.formats;

import org.fairlead.engine.model.ActionPlan;
import org.fairlead.reports.document.Setting;

/** A result, and how it is to be written down. */
public record Report(ActionPlan plan, Setting setting) {}
