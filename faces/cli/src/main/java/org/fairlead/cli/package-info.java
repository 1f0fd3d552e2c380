/** The command line: reads arguments and the clock, and leaves the rest to the engine and the reports. */
@NullMarked
package org.fairlead.cli;

import org.jspecify.annotations.NullMarked;
