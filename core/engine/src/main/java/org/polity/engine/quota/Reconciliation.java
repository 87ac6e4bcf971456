package org.polity.engine.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaDifference;
import org.polity.model.quota.QuotaDifferenceKind;
import org.polity.model.quota.QuotaPosting;

/** Compares a personnel file with the ledger on a day. Used by one thread. */
public final class Reconciliation {
    private final QuotaLedger ledger;
    private final int day;
    private final SortedMap<PersonId, QuotaPosting> inLedger = new TreeMap<>();
    private final SortedMap<PersonId, QuotaPosting> inFile = new TreeMap<>();
    private final SortedMap<QuotaAccount, Long> people = new TreeMap<>();
    private final List<QuotaDifference> differences = new ArrayList<>();

    private Reconciliation(QuotaLedger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = Days.of(day);
    }

    /** Every difference, by kind, then by account and person. */
    public static List<QuotaDifference> of(QuotaLedger ledger, List<QuotaPosting> file, LocalDate day) {
        Reconciliation made = new Reconciliation(ledger, day);
        for (QuotaPosting posting : ledger.postings()) {
            if (posting.period().contains(day)) {
                made.inLedger.put(posting.person(), posting);
            }
        }
        for (QuotaPosting posting : file) {
            if (posting.period().contains(day)) {
                made.take(posting);
            }
        }
        made.compare();
        made.differences.sort(Comparator.comparing(QuotaDifference::kind)
                .thenComparing(QuotaDifference::account)
                .thenComparing(
                        difference -> difference.who().map(PersonId::value).orElse("")));
        return made.differences;
    }

    private void take(QuotaPosting posting) {
        people.merge(posting.account(), 1L, Long::sum);
        QuotaPosting first = inFile.putIfAbsent(posting.person(), posting);
        if (first != null) {
            add(QuotaDifferenceKind.TWICE_IN_FILE, posting.account(), posting, inLedger.get(posting.person()));
        }
    }

    private void compare() {
        inFile.forEach((person, posting) -> {
            QuotaPosting known = inLedger.get(person);
            if (known == null) {
                add(QuotaDifferenceKind.NOT_IN_LEDGER, posting.account(), posting, null);
            } else if (!known.account().equals(posting.account())) {
                add(QuotaDifferenceKind.OTHER_ACCOUNT, posting.account(), posting, known);
            } else if (!known.period().equals(posting.period())) {
                add(QuotaDifferenceKind.OTHER_PERIOD, posting.account(), posting, known);
            }
        });
        inLedger.forEach((person, posting) -> {
            if (!inFile.containsKey(person)) {
                add(QuotaDifferenceKind.NOT_IN_FILE, posting.account(), null, posting);
            }
        });
        people.forEach((account, count) -> {
            long approved = ledger.balance(account, day).approved();
            if (count > approved) {
                differences.add(new QuotaDifference(
                        QuotaDifferenceKind.OVER_QUOTA, account, null, null, null, count, approved));
            }
        });
    }

    private void add(
            QuotaDifferenceKind kind, QuotaAccount account, @Nullable QuotaPosting file, @Nullable QuotaPosting known) {
        PersonId person = file != null ? file.person() : known != null ? known.person() : null;
        differences.add(new QuotaDifference(
                kind,
                account,
                person,
                file,
                known,
                people.getOrDefault(account, 0L),
                ledger.balance(account, day).approved()));
    }
}
