/** What an organisation has for its plan, and what comes of it: months, capacity, what people decided, and the schedule. */
@NullMarked
package org.fairlead.plans;

import org.jspecify.annotations.NullMarked;
