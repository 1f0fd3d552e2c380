package org.fairlead.reports.verifying;

/**
 * A place at which a report is not what comes out when it is made again.
 *
 * @param report what stands there; empty where nothing does
 * @param again what stands there when it is made again; empty where nothing does
 */
public record Difference(String place, String report, String again) {}
