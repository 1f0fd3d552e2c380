/** The days of an action plan, for the calendars people have. */
@NullMarked
package org.fairlead.reports.calendar;

import org.jspecify.annotations.NullMarked;
