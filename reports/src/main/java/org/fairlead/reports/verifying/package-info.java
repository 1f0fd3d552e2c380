/** Holds a report against what comes out when it is made again, and says what differs. */
@NullMarked
package org.fairlead.reports.verifying;

import org.jspecify.annotations.NullMarked;
