/** Takes every number of a result apart, in sentences for people who do not program. */
@NullMarked
package org.fairlead.engine.explaining;

import org.jspecify.annotations.NullMarked;
