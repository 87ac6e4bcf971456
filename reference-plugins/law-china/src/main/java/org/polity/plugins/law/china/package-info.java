/**
 * The national statutes as parameters and rules, each with its article and the days on which it is in force.
 * What was not read in a statute is absent, so that the answer is unknown.
 */
@NullMarked
package org.polity.plugins.law.china;

import org.jspecify.annotations.NullMarked;
