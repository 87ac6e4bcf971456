package org.polity.engine.power;

import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.city.ProblemCode;

/** The level that holds a power: city, county or township, never community. */
final class PowerLevelType implements CellType<DivisionLevel> {
    @Override
    public DivisionLevel read(String text) throws BadCell {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level != DivisionLevel.COMMUNITY && level.word().equals(text)) {
                return level;
            }
        }
        throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected one of city, county, township");
    }

    @Override
    public String write(DivisionLevel value) {
        return value.word();
    }
}
