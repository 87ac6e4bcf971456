package org.polity.engine.fund;

import java.util.Comparator;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Purpose;

/** Movements of money in the order of their days, those of one day as they were first recorded. */
final class Movements {
    private static final Comparator<FundMovement> BY_DAY = Comparator.comparing(FundMovement::on);

    private Movements() {}

    static List<FundMovement> all(Facts facts) {
        return sorted(facts.of(FundTables.FUNDS).all());
    }

    static List<FundMovement> of(Facts facts, Purpose purpose) {
        return sorted(facts.of(FundTables.FUNDS).group(FundTables.group(purpose)));
    }

    private static List<FundMovement> sorted(List<Known<FundMovement>> movements) {
        return movements.stream().map(Known::fact).sorted(BY_DAY).toList();
    }
}
