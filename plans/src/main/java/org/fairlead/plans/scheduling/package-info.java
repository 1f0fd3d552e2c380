/** Places the actions of a plan in its months, within the capacity that there is. */
@NullMarked
package org.fairlead.plans.scheduling;

import org.jspecify.annotations.NullMarked;
