package org.polity.engine.shell.start;

/** A setting as the host gave it. */
public record GivenSetting(String name, String value) {}
