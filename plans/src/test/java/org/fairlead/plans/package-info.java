@NullMarked
package org.fairlead.plans;

import org.jspecify.annotations.NullMarked;
