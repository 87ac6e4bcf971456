package org.polity.engine.grant;

import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.model.basis.Blanks;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.spi.city.ProblemCode;

/** How the selectors of a grant are read: {@code list:ID} beside power codes, {@code all:KIND} beside body ids. */
final class SelectorTypes {
    private static final String LIST = "list:";
    private static final String ALL = "all:";
    private static final CellType<BodyKind> KIND = CellTypes.word(BodyKind.class);

    static final CellType<PowerSelector> POWER = new CellType<>() {
        @Override
        public PowerSelector read(String text) throws BadCell {
            if (!text.startsWith(LIST)) {
                return new PowerSelector(text);
            }
            String list = Blanks.strip(text.substring(LIST.length()));
            if (list.isEmpty()) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected list:ID with the id of a list");
            }
            return new PowerSelector(LIST + list);
        }

        @Override
        public String write(PowerSelector value) {
            return value.text();
        }
    };

    static final CellType<RecipientSelector> RECIPIENT = new CellType<>() {
        @Override
        public RecipientSelector read(String text) throws BadCell {
            return text.startsWith(ALL)
                    ? new RecipientSelector(ALL
                            + KIND.read(Blanks.strip(text.substring(ALL.length())))
                                    .word())
                    : new RecipientSelector(text);
        }

        @Override
        public String write(RecipientSelector value) {
            return value.text();
        }
    };

    private SelectorTypes() {}
}
