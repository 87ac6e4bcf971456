package org.polity.engine.quota;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Chunked;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Keys;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.Posts;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCategory;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaPosting;
import org.polity.model.quota.QuotaReservation;

/**
 * Every account, reservation and person on all days, after some accepted commands. Immutable; shares what did not change
 * with the ledger it was edited from.
 */
public final class QuotaLedger {
    private final Numbers numbers;
    private final Chunked<Account> accounts;
    private final Chunked<Postings> people;
    private final Chunked<Reservation> reservations;

    /** Numbers for accounts, persons and reservations; all ledgers that grow from one share them. */
    private record Numbers(Keys accounts, Keys people, Keys reservations) {}

    private QuotaLedger(
            Numbers numbers, Chunked<Account> accounts, Chunked<Postings> people, Chunked<Reservation> reservations) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.people = people;
        this.reservations = reservations;
    }

    /** No command was accepted yet. */
    public static QuotaLedger empty() {
        return new QuotaLedger(
                new Numbers(new Keys(), new Keys(), new Keys()), Chunked.empty(), Chunked.empty(), Chunked.empty());
    }

    /** The ledger after all commands that facts hold; the cost grows with their number. */
    public static QuotaLedger of(Facts facts) {
        Editor editor = empty().edit();
        for (Known<QuotaCommand> known : facts.of(QuotaTables.COMMANDS).all()) {
            editor.apply(known.fact());
        }
        return editor.build();
    }

    /** What an account holds at the end of a day; nothing when no command names it. */
    public QuotaBalance balance(QuotaAccount account, int day) {
        Account known = account(accounts, numbers, account);
        return known == null ? new QuotaBalance(account, 0, 0, 0) : known.on(day);
    }

    /** What every account that some command names holds at the end of a day, in the order of accounts. */
    public List<QuotaBalance> balances(int day) {
        List<QuotaBalance> balances = new ArrayList<>();
        for (Account account : all(accounts)) {
            balances.add(account.on(day));
        }
        balances.sort((one, other) -> one.account().compareTo(other.account()));
        return balances;
    }

    /** Every account in its order. */
    List<Account> accounts() {
        List<Account> sorted = all(accounts);
        sorted.sort((one, other) -> one.key().compareTo(other.key()));
        return sorted;
    }

    /** The reservations that stand on a day with a rest, in the order in which they were made. */
    public List<QuotaReservation> reservations(int day) {
        List<QuotaReservation> open = new ArrayList<>();
        for (Reservation one : all(reservations)) {
            if (one.standsOn(day) && one.restOn(day) > 0) {
                open.add(new QuotaReservation(
                        one.id(),
                        key(one.account()),
                        Days.day(one.on()),
                        one.posts(),
                        one.restOn(day),
                        (long) day - one.on()));
            }
        }
        return open;
    }

    /** Every posting of one person, in the order of their days. */
    public List<QuotaPosting> postings(PersonId person) {
        List<QuotaPosting> found = new ArrayList<>();
        int number = numbers.people.find(person.value());
        Postings postings = number < 0 ? null : people.get(number);
        if (postings != null) {
            Register.add(postings, this::key, found);
        }
        return found;
    }

    /** Every posting of everybody, in the order in which persons were first named. */
    List<QuotaPosting> postings() {
        List<QuotaPosting> found = new ArrayList<>();
        for (Postings one : all(people)) {
            Register.add(one, this::key, found);
        }
        return found;
    }

    /** The reservation of an id, or null. */
    @Nullable
    Reservation reservation(QuotaCommandId id) {
        int number = numbers.reservations.find(id.value());
        return number < 0 ? null : reservations.get(number);
    }

    /** The account of a number that was given. */
    QuotaAccount key(int number) {
        return known(accounts.get(number)).key();
    }

    private static <T> List<T> all(Chunked<T> array) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < array.capacity(); i++) {
            T one = array.get(i);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private static @Nullable Account account(Chunked<Account> accounts, Numbers numbers, QuotaAccount account) {
        int number = numbers.accounts.find(text(account.body(), account.category(), account.tag()));
        return number < 0 ? null : accounts.get(number);
    }

    private static String text(BodyId body, QuotaCategory category, String tag) {
        return body.value() + Table.KEY_SEPARATOR + category.value() + Table.KEY_SEPARATOR + tag;
    }

    private static <T> T known(@Nullable T one) {
        if (one == null) {
            throw new IllegalStateException("an accepted command rests on what the ledger does not know");
        }
        return one;
    }

    /** Begins to edit a copy. */
    public Editor edit() {
        return new Editor(this);
    }

    /** Applies accepted commands to a copy of a ledger; used by one thread. */
    public static final class Editor {
        private final Numbers numbers;
        private final Chunked.Editor<Account> accounts;
        private final Chunked.Editor<Postings> people;
        private final Chunked.Editor<Reservation> reservations;

        private Editor(QuotaLedger origin) {
            numbers = origin.numbers;
            accounts = origin.accounts.edit();
            people = origin.people.edit();
            reservations = origin.reservations.edit();
        }

        /** The account of a body with the category and tag of a command. */
        Account account(QuotaCommand command, BodyId body) {
            Account known = accounts.get(number(command, body));
            return known == null ? Account.of(new QuotaAccount(body, command.category(), command.tag())) : known;
        }

        /** The number of the account of a body with the category and tag of a command. */
        int number(QuotaCommand command, BodyId body) {
            return numbers.accounts.handle(text(body, command.category(), command.tag()));
        }

        QuotaAccount key(int number) {
            return known(accounts.get(number)).key();
        }

        Postings postings(PersonId person) {
            Postings known = people.get(numbers.people.handle(person.value()));
            return known == null ? Postings.of(person) : known;
        }

        @Nullable
        Reservation reservation(QuotaCommandId id) {
            int number = numbers.reservations.find(id.value());
            return number < 0 ? null : reservations.get(number);
        }

        /** Applies a command that was accepted on what this ledger knows. */
        public void apply(QuotaCommand command) {
            int on = Days.of(command.on());
            switch (command.kind()) {
                case ISSUE -> approve(command, need(command.to()), on, posts(command));
                case CANCEL -> approve(command, need(command.from()), on, -posts(command));
                case TRANSFER -> {
                    approve(command, need(command.from()), on, -posts(command));
                    approve(command, need(command.to()), on, posts(command));
                }
                case RESERVE -> reserve(command, on);
                case RELEASE -> release(need(command.reservation()), on);
                case FILL -> fill(command, on, Days.until(command.until()));
                case LEAVE -> leave(command, on);
                case MOVE -> {
                    leave(command, on);
                    fill(command, on, Days.NEVER);
                }
            }
        }

        private static long posts(QuotaCommand command) {
            Posts posts = known(command.posts());
            return posts.count();
        }

        private static <T> T need(@Nullable T cell) {
            return known(cell);
        }

        private void approve(QuotaCommand command, BodyId body, int day, long posts) {
            accounts.set(number(command, body), account(command, body).approve(day, posts));
        }

        private void reserve(QuotaCommand command, int on) {
            BodyId body = need(command.to());
            int number = number(command, body);
            accounts.set(number, account(command, body).reserve(on, posts(command)));
            reservations.set(
                    numbers.reservations.handle(command.id().value()),
                    new Reservation(command.id(), number, on, Days.NEVER, posts(command), Steps.NONE));
        }

        private void release(QuotaCommandId id, int on) {
            Reservation before = known(reservation(id));
            long rest = before.restAtLast();
            Account account = known(accounts.get(before.account())).reserve(on, -rest);
            accounts.set(
                    before.account(),
                    before.released() == Days.NEVER ? account : account.reserve(before.released(), rest));
            reservations.set(numbers.reservations.handle(id.value()), before.release(on));
        }

        private void fill(QuotaCommand command, int on, int until) {
            BodyId body = need(command.to());
            PersonId person = need(command.person());
            int number = number(command, body);
            Account account = account(command, body);
            if (on < until) {
                account = account.fill(on, 1);
                account = until == Days.NEVER ? account : account.fill(until, -1);
                people.set(
                        numbers.people.handle(person.value()), postings(person).fill(on, until, number));
            }
            if (command.reservation() != null) {
                account = use(command.reservation(), on, account);
            }
            accounts.set(number, account);
        }

        /** A post that is filled from a reservation is no longer reserved; what a release ends is one less. */
        private Account use(QuotaCommandId id, int on, Account account) {
            Reservation before = known(reservation(id));
            reservations.set(numbers.reservations.handle(id.value()), before.use(on));
            Account used = account.reserve(on, -1);
            return before.released() == Days.NEVER ? used : used.reserve(before.released(), 1);
        }

        private void leave(QuotaCommand command, int on) {
            BodyId body = need(command.from());
            PersonId person = need(command.person());
            Postings postings = postings(person);
            accounts.set(number(command, body), account(command, body).fill(on, -1));
            people.set(numbers.people.handle(person.value()), postings.end(postings.on(on), on));
        }

        /** The edited ledger; the editor must not be used after it. */
        public QuotaLedger build() {
            return new QuotaLedger(numbers, accounts.build(), people.build(), reservations.build());
        }
    }
}
