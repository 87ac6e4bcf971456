package org.polity.engine.shell.start;

/**
 * What a plugin offers, and how reasons call it.
 *
 * @param name the plugin's id, a slash, and the rule's own name
 * @param rule what it offers
 * @param <T> its kind
 */
public record Named<T>(String name, T rule) {}
