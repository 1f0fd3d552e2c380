/** Facts to findings. The only place that knows Drools. */
@NullMarked
package org.fairlead.engine.judging;

import org.jspecify.annotations.NullMarked;
