/**
 * The local rules of Huizhou: time limits of admission and what a look-back proposes.
 * The city's own documents were not found, so every number is a setting and illustrative until the city names its source.
 */
@NullMarked
package org.polity.plugins.city.huizhou;

import org.jspecify.annotations.NullMarked;
