package org.fairlead.reports.charts;

/** A picture of figures. Labels are given in the language of the report; every form draws it in its own way. */
public sealed interface Chart permits RangeBars, HeatMap, Trend, Waterfall, BurnUp, Workload, Timeline {
    /** What it shows, in one sentence, for those who see it and those who do not. */
    String caption();

    /**
     * As SVG that needs no style sheet. Style sheets may change it by the classes of its parts.
     *
     * @param colour of what stands out, "#0b4f94"
     */
    String svg(String colour);
}
