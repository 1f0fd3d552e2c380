/** A schedule of actions as text, data, documents, tables and days of a calendar. */
@NullMarked
package org.fairlead.reports.plan;

import org.jspecify.annotations.NullMarked;
