package org.polity.spi.notice;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One notice: word of an act that stands in the journal.
 *
 * @param id unique; the same notice delivered twice has the same id
 * @param topic what kind of act, for example {@code grant.record}
 * @param position the journal position of the act's last entry
 * @param content what the receiver may know, as names and values; never personal data
 */
public record Notice(String id, String topic, long position, SortedMap<String, String> content) {
    // Copies the content.
    public Notice {
        content = new TreeMap<>(content);
    }
}
