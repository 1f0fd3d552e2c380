@NullMarked
package org.fairlead.plans.scheduling;

import org.jspecify.annotations.NullMarked;
