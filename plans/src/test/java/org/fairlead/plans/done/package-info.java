@NullMarked
package org.fairlead.plans.done;

import org.jspecify.annotations.NullMarked;
