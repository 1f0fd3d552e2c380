/** The goals of the Maven plugin: each takes what a project says, asks the engine, and tells the build. */
@NullMarked
package org.fairlead.maven;

import org.jspecify.annotations.NullMarked;
