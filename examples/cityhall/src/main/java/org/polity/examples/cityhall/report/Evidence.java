package org.polity.examples.cityhall.report;

import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;

/**
 * What speaks for the journal behind a report.
 *
 * @param seal the newest seal
 * @param verification what recomputing the journal found
 * @param before what a byte of one entry was, with the text around it
 * @param after what it was altered to, in a copy
 * @param altered what recomputing the altered copy found
 */
public record Evidence(Seal seal, Verification verification, String before, String after, Verification altered) {}
