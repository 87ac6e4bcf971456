package org.polity.testkit.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.polity.Polity;
import org.polity.PolityBuilder;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Certificate;
import org.polity.model.body.CertificateNumber;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.spi.store.Store;
import org.polity.testkit.SettableClock;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.store.MemoryStore;

/** A memory with engines on it, and things to record; closes what it opened. */
final class Town implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    final MemoryStore memory = new MemoryStore();
    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final List<Polity> opened = new ArrayList<>();

    /** One more engine on the same memory, as another JVM would have it. */
    Polity open() {
        return open(builder -> builder);
    }

    Polity open(UnaryOperator<PolityBuilder> with) {
        return open(memory.another(), with);
    }

    Polity open(Store store, UnaryOperator<PolityBuilder> with) {
        Polity polity = with.apply(Polity.builder()
                        .plugin(TestPlugin.ofStore(store))
                        .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                        .clock(clock))
                .start();
        opened.add(polity);
        return polity;
    }

    static Act act(String id) {
        return SmallCity.act(id);
    }

    static Body body(String id) {
        return new Body(
                new BodyId(id),
                "机构" + id,
                BodyKind.PUBLIC_INSTITUTION,
                SmallCity.HILL,
                null,
                List.of(),
                Period.from(DAY));
    }

    static Posting posting(String officer) {
        return new Posting(new OfficerId(officer), "姓名" + officer, SmallCity.EAST_TEAM, Period.from(DAY));
    }

    static Certificate certificate(String officer, String number) {
        return new Certificate(
                new OfficerId(officer), new CertificateNumber(number), List.of("urban"), Period.from(DAY));
    }

    @Override
    public void close() {
        opened.forEach(Polity::close);
    }
}
