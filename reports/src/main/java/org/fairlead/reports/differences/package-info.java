/** The differences between two editions as people and programs read them. */
@NullMarked
package org.fairlead.reports.differences;

import org.jspecify.annotations.NullMarked;
