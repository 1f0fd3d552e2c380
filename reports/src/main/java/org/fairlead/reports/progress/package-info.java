/** Several results of one organisation, one after the other. */
@NullMarked
package org.fairlead.reports.progress;

import org.jspecify.annotations.NullMarked;
