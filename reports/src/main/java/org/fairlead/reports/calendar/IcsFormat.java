package org.fairlead.reports.calendar;

import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Report;

/** For calendars. */
public final class IcsFormat implements Format {
    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String about() {
        return "the days on which actions are due, for Outlook, Google, Apple and other calendars";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] of(Report report) {
        return PlanCalendar.of(report);
    }
}
