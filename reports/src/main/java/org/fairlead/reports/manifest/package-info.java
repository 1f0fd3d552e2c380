/** What a report carries of its own origin, so that it can be made again and compared: the manifest, its seal and its signature. */
@NullMarked
package org.fairlead.reports.manifest;

import org.jspecify.annotations.NullMarked;
