package org.polity.engine.city;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.authority.AuthorityIndex;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.quota.QuotaLedger;
import org.polity.model.basis.Fact;
import org.polity.model.quota.QuotaCommand;

/** What is known at one journal position: the facts, the index that decisions read, and the ledger of posts. Immutable. */
public final class Snapshot {
    private final Facts facts;
    private final AuthorityIndex authority;
    private final QuotaLedger quotas;
    private final long position;

    private Snapshot(Facts facts, AuthorityIndex authority, QuotaLedger quotas, long position) {
        this.facts = facts;
        this.authority = authority;
        this.quotas = quotas;
        this.position = position;
    }

    /** Nothing is known; all snapshots edited from it share handles. */
    public static Snapshot empty() {
        return new Snapshot(Facts.none(CityTables.ALL), AuthorityIndex.empty(), QuotaLedger.empty(), 0);
    }

    public Facts facts() {
        return facts;
    }

    public AuthorityIndex authority() {
        return authority;
    }

    public QuotaLedger quotas() {
        return quotas;
    }

    public long position() {
        return position;
    }

    /** Begins to edit a copy. */
    public Editor edit() {
        return new Editor(this);
    }

    /** Applies entries to a copy of a snapshot; used by one thread. */
    public static final class Editor {
        private final Snapshot origin;
        private final Facts.Editor facts;
        private final List<Recording<?>> touched = new ArrayList<>();
        private QuotaLedger.@Nullable Editor quotas;

        private Editor(Snapshot origin) {
            this.origin = origin;
            facts = origin.facts.edit();
        }

        /** Applies a recorded fact. */
        public <F extends Fact> void record(Table<F> table, F fact, long position) {
            facts.put(table, fact, position);
            touch(table, fact);
        }

        /** Puts back a fact that a snapshot before had, with its positions. */
        public <F extends Fact> void restore(Table<F> table, Known<F> known) {
            facts.restore(table, known);
            touch(table, known.fact());
        }

        private <F extends Fact> void touch(Table<F> table, F fact) {
            if (fact instanceof QuotaCommand command) {
                QuotaLedger.Editor edited = quotas == null ? origin.quotas.edit() : quotas;
                edited.apply(command);
                quotas = edited;
            } else {
                touched.add(new Recording<>(table, fact));
            }
        }

        /** Applies an erasure: every fact about the person goes. */
        public void erase(String subject) {
            for (Table<?> table : CityTables.ALL) {
                if (table.isPersonal()) {
                    facts.removeGroup(table, subject);
                }
            }
            touched.add(Recording.erasureOf(BodyTables.OFFICERS, subject));
        }

        /** The snapshot at a position; the editor must not be used after it. */
        public Snapshot build(long position) {
            Facts edited = facts.build();
            QuotaLedger ledger = quotas == null ? origin.quotas : quotas.build();
            return new Snapshot(edited, origin.authority.after(edited, touched), ledger, position);
        }
    }
}
