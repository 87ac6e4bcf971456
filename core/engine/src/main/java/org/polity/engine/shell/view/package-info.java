/**
 * The city as a host sees it: one view for each noun over one snapshot. Start at
 * {@link org.polity.engine.shell.view.CityView}.
 */
@NullMarked
package org.polity.engine.shell.view;

import org.jspecify.annotations.NullMarked;
