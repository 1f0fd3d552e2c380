/** The smallest sets of changes that reach a goal. */
@NullMarked
package org.fairlead.reports.ways;

import org.jspecify.annotations.NullMarked;
