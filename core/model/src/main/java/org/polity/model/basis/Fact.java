package org.polity.model.basis;

/**
 * One thing that an act records about the city: a division, a body, a grant … Facts are values; a later fact with the
 * same key supersedes an earlier one, and the journal keeps both.
 */
public interface Fact {}
