/**
 * The form of an entry: one fact of one act as canonical JSON, personal data encrypted with the key of the person it is
 * about. Start at {@link org.polity.engine.shell.entry.EntryWriter} and {@link org.polity.engine.shell.entry.EntryReader}.
 */
@NullMarked
package org.polity.engine.shell.entry;

import org.jspecify.annotations.NullMarked;
