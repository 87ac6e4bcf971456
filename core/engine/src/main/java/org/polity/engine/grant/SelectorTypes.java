package org.polity.engine.grant;

import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.spi.city.ProblemCode;

/** How the selectors of a grant are read: {@code list:ID} beside power codes, {@code all:KIND} beside body ids. */
final class SelectorTypes {
    static final CellType<PowerSelector> POWER = new CellType<>() {
        @Override
        public PowerSelector read(String text) throws BadCell {
            if (text.startsWith("list:") && text.substring(5).isBlank()) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected list:ID with the id of a list");
            }
            return new PowerSelector(text);
        }

        @Override
        public String write(PowerSelector value) {
            return value.text();
        }
    };

    static final CellType<RecipientSelector> RECIPIENT = new CellType<>() {
        @Override
        public RecipientSelector read(String text) throws BadCell {
            try {
                return new RecipientSelector(text);
            } catch (IllegalArgumentException unknownKind) {
                throw new BadCell(
                        ProblemCode.VALUE_MALFORMED,
                        "expected a body id, or all: and a body kind: " + unknownKind.getMessage());
            }
        }

        @Override
        public String write(RecipientSelector value) {
            return value.text();
        }
    };

    private SelectorTypes() {}
}
