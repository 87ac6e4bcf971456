package org.polity.engine.grant;

import java.util.List;
import java.util.stream.Stream;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Reference;
import org.polity.model.basis.Blanks;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.spi.city.ProblemCode;

/** How the selectors of a grant are read: {@code list:ID} beside power codes, {@code all:KIND} beside body ids. */
public final class SelectorTypes {
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

    /** Several powers or lists. */
    public static final CellType<List<PowerSelector>> POWERS = CellTypes.set(POWER);

    /** Several bodies or kinds. */
    public static final CellType<List<RecipientSelector>> RECIPIENTS = CellTypes.set(RECIPIENT);

    private SelectorTypes() {}

    /** The powers and lists that selectors name. */
    public static List<Reference> powersNamed(List<PowerSelector> selectors) {
        return selectors.stream()
                .map(one -> one.list()
                        .map(list -> new Reference("lists", list.value()))
                        .orElseGet(() -> new Reference("powers", one.text())))
                .toList();
    }

    /** The bodies that selectors name. */
    public static List<Reference> recipientsNamed(List<RecipientSelector> selectors) {
        return selectors.stream()
                .flatMap(one -> one.body()
                        .map(body -> Stream.of(new Reference("bodies", body.value())))
                        .orElseGet(Stream::empty))
                .toList();
    }
}
