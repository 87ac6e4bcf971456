package org.polity.model.basis;

/**
 * The document (文件) under which an act is done or a grant is made: its number or title as it is cited.
 *
 * @param document the citation; not empty, no blanks at its ends
 */
public record Instrument(String document) {
    // Checks that there is a citation.
    public Instrument {
        Identifiers.check("instrument", document);
    }

    @Override
    public String toString() {
        return document;
    }
}
