package org.polity.examples.cityhall;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a journal position from the command line. */
final class PositionConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a whole number, found '" + value + "'");
        }
    }
}
