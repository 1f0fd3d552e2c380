/** YAML to model, or every problem with file, line and column. The only place that knows YAML. */
@NullMarked
package org.fairlead.engine.reading;

import org.jspecify.annotations.NullMarked;
