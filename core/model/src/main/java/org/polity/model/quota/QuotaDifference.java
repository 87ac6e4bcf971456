package org.polity.model.quota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between a personnel file and the ledger on a day (对账差异). Immutable.
 *
 * @param kind what differs
 * @param account the account that differs: the file's, or the ledger's when the file does not have the person
 * @param person who, or null when a whole account is over its quota
 * @param inFile what the file says, or null when it says nothing
 * @param inLedger what the ledger says, or null when it says nothing
 * @param people how many people the file has in the account
 * @param approved how many posts are approved in it on the day
 */
public record QuotaDifference(
        QuotaDifferenceKind kind,
        QuotaAccount account,
        @Nullable PersonId person,
        @Nullable QuotaPosting inFile,
        @Nullable QuotaPosting inLedger,
        long people,
        long approved) {
    /**
     * Who it is about.
     *
     * @return the person, or empty when it is about a whole account
     */
    public Optional<PersonId> who() {
        return Optional.ofNullable(person);
    }
}
