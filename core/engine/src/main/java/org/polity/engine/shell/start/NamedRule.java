package org.polity.engine.shell.start;

import org.polity.spi.access.AccessRule;

/**
 * A rule of access and how reasons call it.
 *
 * @param name the plugin's id, a slash, and the rule's own name
 */
public record NamedRule(String name, AccessRule rule) {}
