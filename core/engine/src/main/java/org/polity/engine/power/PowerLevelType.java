package org.polity.engine.power;

import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.city.ProblemCode;

/** The level that holds a power: city, county or township, never community. */
final class PowerLevelType implements CellType<DivisionLevel> {
    private static final CellType<DivisionLevel> LEVEL = CellTypes.word(DivisionLevel.class);

    @Override
    public DivisionLevel read(String text) throws BadCell {
        if (text.equals(DivisionLevel.COMMUNITY.word())) {
            throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected one of city, county, township");
        }
        return LEVEL.read(text);
    }

    @Override
    public String write(DivisionLevel value) {
        return LEVEL.write(value);
    }
}
